// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPushButton;
class QToolButton;

namespace snapdeck
{

/// Gives a button a menu, which a press opens. Assistive technology opens it in a turn of its own: as Qt does it,
/// whoever asks hears nothing until the menu is closed again. An open menu is found in its button. The menu is not
/// owned. GUI thread.
void setButtonMenu(QPushButton *button, QMenu *menu);
void setButtonMenu(QToolButton *button, QMenu *menu);

} // namespace snapdeck
