// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandFinder.h"

#include <QHash>
#include <QObject>

class QAction;

namespace snapdeck {

class CommandPalette;
class KeyboardMap;

/// The keys of the window, in one table: each is an action of the window, from which the tool tips, the list
/// of commands and the keyboard map read what it is called and which keys it has. A page that uses the same
/// keys for something of its own has them while it is on show.
class Shortcuts final : public QObject
{
    Q_OBJECT
public:
    /// `places.window` owns it.
    explicit Shortcuts(const CommandPlaces &places);

    void showKeyboardMap();

private:
    struct Row;

    [[nodiscard]] QList<Row> viewRows();
    [[nodiscard]] QList<Row> shellRows();
    void add(const Row &row);
    void addPages();
    void namePages();
    void giveWay();
    void showPage();
    void goToTab(int step);
    void trigger(const QWidget *menu, const char *action);

    CommandPlaces m_places;
    CommandPalette *m_palette;
    QPointer<KeyboardMap> m_map;
    QHash<QAction *, QList<QKeySequence>> m_keys; ///< all that each has where no page wants one of them
    QList<QAction *> m_pages; ///< in the order of the side bar
};

} // namespace snapdeck
