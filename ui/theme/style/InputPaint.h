// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

/// How line edits, combo boxes and spin boxes look.
namespace snapdeck::style
{

/// The field itself: fill, border, and focus as a thicker border in the accent.
void drawField(const QStyleOption *option, const QRect &rect, QPainter *painter);
/// Whether `widget` is written into over several lines; it then wears the same field as a line edit.
bool isTextBox(const QWidget *widget);
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter);
void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter);

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part);

} // namespace snapdeck::style
