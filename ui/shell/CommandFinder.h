// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QPointer>

class QMenu;
class QWidget;

namespace snapdeck {

class PageStack;
class SideBar;

/// Where the window keeps what one can do. All outlive whoever looks there.
struct CommandPlaces {
    QWidget *window; ///< its own actions are the commands of the shell
    SideBar *sideBar;
    PageStack *pages;
    QMenu *accounts;
    QMenu *settings;
};

/// One thing that can be done right now: a button, an action or a tab that is on show, under its own name.
/// Running it is the same as using that widget, so what asks for confirmation there asks for it here.
struct Command {
    QString name;
    QString place; ///< "Applications", "Settings › Speed of downloads"
    QString synonyms; ///< other words by which it is found
    QIcon icon;
    QKeySequence keys;
    bool isCheckable = false;
    bool isChecked = false;
    QPointer<QObject> target; ///< QAbstractButton, QAction or QTabBar
    int tab = -1; ///< of the tab bar

    /// It may have gone, or have been switched off, since it was found.
    [[nodiscard]] bool isThere() const;
    void run() const;
};

/// Everything that can be done right now, read off the live widgets, so that nothing has to be told twice:
/// what the page on show offers, its tabs, the other pages, the accounts, the settings, and the window.
[[nodiscard]] QList<Command> findCommands(const CommandPlaces &places);

} // namespace snapdeck
