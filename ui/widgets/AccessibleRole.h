// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QComboBox;
class QWidget;

namespace snapdeck
{

/// Gives a widget of our own a role that Qt has no class for (an alert, a status bar). Call it in the
/// constructor, before anybody asks for the widget's accessible interface. GUI thread.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Says what is chosen in a box that no label stands beside. Its accessible name alone is not heard on Linux: Qt
/// gives what is chosen for it there.
void setChoiceName(QComboBox *box, const QString &name);

/// Tells assistive technology at once that `widget` has something to say: its accessible name.
void announce(QWidget *widget);

} // namespace snapdeck
