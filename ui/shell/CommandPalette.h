// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandFinder.h"

#include <QWidget>

namespace snapdeck {

class CommandPalettePanel;

/// Everything that can be done right now, in one list that is searched as one types. Lies over the window it
/// belongs to, takes the keyboard while it is open, and gives it back where it was.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// Over `places.window`, which owns it. Closed at first.
    explicit CommandPalette(const CommandPlaces &places);

    /// Finds the commands anew, and forgets what was typed last.
    void open();
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void run(const Command &command);

    CommandPlaces m_places;
    CommandPalettePanel *m_panel;
    QPointer<QWidget> m_before; ///< had the keyboard
    bool m_isOpen = false;
};

} // namespace snapdeck
