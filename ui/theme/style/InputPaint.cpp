// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/InputPaint.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TonesAlike.h"
#include "ui/theme/style/Strokes.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace snapdeck::style
{

namespace
{

constexpr int ArrowWidth = 24;
constexpr int ArrowIcon = 14;

QColor arrowColor(const QStyleOption *option, const Tokens &t, bool active)
{
    if (!(option->state & QStyle::State_Enabled)) {
        return option->palette.color(QPalette::Disabled, QPalette::Text);
    }
    return active ? t.text : t.text3;
}

void drawArrow(QPainter *painter, const QRect &rect, Icon icon, const QColor &color)
{
    const QRect box
        = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(ArrowIcon, ArrowIcon), rect);
    paintIcon(painter, box, icon, color);
}

} // namespace

void drawField(const QStyleOption *option, const QRect &rect, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (!enabled && isDisablingShaped(t)) {
        drawBox(painter, rect, Metrics::ControlRadius, t.window);
        drawBrokenOutline(painter, rect, Metrics::ControlRadius, t.disabled);
        return;
    }
    const bool focus = enabled && (option->state & QStyle::State_HasFocus);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const QColor border = hover ? blend(t.text3, t.line, 0.4) : t.line;
    drawBox(painter, rect, Metrics::ControlRadius, enabled ? t.surface : t.window,
            focus ? t.accent.ink : (enabled ? border : t.hairline), focus ? 2.0 : 1.0);
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->frame) {
        drawField(option, option->rect, painter);
    }
    drawArrow(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), Icon::ChevronDown,
              arrowColor(option, t, option->state & QStyle::State_MouseOver));
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->frame) {
        drawField(option, option->rect, painter);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const bool up = option->activeSubControls == QStyle::SC_SpinBoxUp;
    const bool down = option->activeSubControls == QStyle::SC_SpinBoxDown;
    drawArrow(painter, spinBoxPart(option, QStyle::SC_SpinBoxUp).translated(0, 2), Icon::ChevronUp,
              arrowColor(option, t, up));
    drawArrow(painter, spinBoxPart(option, QStyle::SC_SpinBoxDown).translated(0, -2), Icon::ChevronDown,
              arrowColor(option, t, down));
}

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part)
{
    const QRect whole = option->rect;
    QRect logical = whole;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        logical = QRect(whole.right() - ArrowWidth - 3, whole.top(), ArrowWidth, whole.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        logical = whole.adjusted(10, 1, -ArrowWidth - 6, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, whole, logical);
}

QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect whole = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = whole.height() / 2;
    QRect logical = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        logical = buttons ? QRect(whole.right() - ArrowWidth, whole.top(), ArrowWidth, half) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        logical = buttons ? QRect(whole.right() - ArrowWidth, whole.top() + half, ArrowWidth, half) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        logical = whole.adjusted(6, 2, buttons ? -ArrowWidth : -6, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, whole, logical);
}

} // namespace snapdeck::style
