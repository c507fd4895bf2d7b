// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandFinder.h"

#include <QSet>

class QAbstractButton;
class QAction;
class QTabBar;

namespace snapdeck {

/// What commands that are found in the same place have in common.
struct CommandSource {
    QString place;
    QIcon icon; ///< for those that have none of their own
    QString synonyms = {};
};

/// Collects commands, each once: a button and the action behind it are one, and so are an action in a menu
/// and the same in the window.
class CommandList
{
public:
    void addButton(QAbstractButton *button, const CommandSource &source);
    void addAction(QAction *action, const CommandSource &source);
    /// With its submenus.
    void addMenu(const QMenu *menu, const CommandSource &source);
    void addTabs(QTabBar *tabs, const CommandSource &source);
    /// Only where nothing of its name is there yet; what is there takes its keys.
    void addFallback(QAction *action, const CommandSource &source);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }

private:
    Command *sameAs(const QString &name, const QString &place);

    QList<Command> m_commands;
    QSet<const QObject *> m_seen;
};

/// Without the marks of mnemonics and what stands behind a tab.
[[nodiscard]] QString commandName(const QString &text);

} // namespace snapdeck
