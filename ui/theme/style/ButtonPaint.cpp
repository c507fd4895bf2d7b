// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/ButtonPaint.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TonesAlike.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace snapdeck::style
{

namespace
{

constexpr int LabelGap = 7;
constexpr int MenuArrow = 14;

struct ButtonColors {
    QColor fill;
    QColor border;
    QColor words;
};

bool enabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

/// Cannot be used, which its broken outline tells instead of a shade.
bool isShapedDisabled(const QStyleOption *option, const Tokens &t)
{
    return !enabled(option) && isDisablingShaped(t);
}

/// Nearer to the text under the pointer, and nearer still when pressed.
QColor stirred(const QColor &fill, const QStyleOption *option, const Tokens &t)
{
    if (!enabled(option)) {
        return fill;
    }
    if (option->state & (QStyle::State_Sunken | QStyle::State_On)) {
        return blend(t.text, fill, 0.10);
    }
    return option->state & QStyle::State_MouseOver ? blend(t.text, fill, 0.05) : fill;
}

/// Of an empty box the border is all there is to see, so it needs more contrast than that of a button.
QColor boxBorder(const QStyleOption *option, const Tokens &t)
{
    return enabled(option) ? blend(t.text3, t.surface, 0.75) : t.line;
}

QColor groundUnder(const QWidget *widget, const Tokens &t)
{
    return widget && widget->parentWidget()
        ? widget->palette().color(QPalette::Active, widget->parentWidget()->backgroundRole())
        : t.window;
}

ButtonColors colorsOf(const QStyleOption *option, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    const bool on = enabled(option);
    if (isShapedDisabled(option, t))
        return {QColor(), QColor(), t.disabled};
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
    case ButtonKind::Danger: {
        const QColor base = buttonKind(widget) == ButtonKind::Primary ? t.accent.ink : t.danger.ink;
        const QColor fill = on ? stirred(base, option, t) : blend(base, t.surface, 0.45);
        return {fill, QColor(), on ? t.onAccent : blend(t.onAccent, fill, 0.9)};
    }
    case ButtonKind::Quiet: {
        const bool idle
            = !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
        const QColor fill = idle || !on ? QColor() : stirred(groundUnder(widget, t), option, t);
        return {fill, QColor(),
                option->palette.color(on ? QPalette::Active : QPalette::Disabled, QPalette::Dark)};
    }
    case ButtonKind::Normal:
        break;
    }
    return {stirred(on ? t.surface : t.window, option, t), on ? t.line : t.hairline,
            option->palette.color(on ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText)};
}

bool showsFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && enabled(option);
}

int textFlags(const QStyleOption *option, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    const bool underlined = style && style->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    return Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

struct LabelParts {
    int icon = 0;
    int text = 0;
    int hint = 0;
    int arrow = 0;

    int width() const
    {
        int total = 0;
        for (const int part : {icon, text, hint, arrow}) {
            total += part > 0 ? part + (total > 0 ? LabelGap : 0) : 0;
        }
        return total;
    }
};

LabelParts measure(const QStyleOptionButton *option, const QWidget *widget)
{
    LabelParts parts;
    parts.icon = option->icon.isNull() ? 0 : option->iconSize.width();
    parts.text = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    if (option->text.isEmpty()) {
        parts.text = 0;
    }
    const QString hint = buttonHint(widget);
    parts.hint = hint.isEmpty() ? 0 : QFontMetrics(TypeScale::tableHeader()).horizontalAdvance(hint);
    parts.arrow = option->features & QStyleOptionButton::HasMenu ? MenuArrow : 0;
    return parts;
}

QRect takeLeft(QRect *rect, int width)
{
    const QRect taken(rect->left(), rect->top(), width, rect->height());
    rect->setLeft(rect->left() + width + LabelGap);
    return taken;
}

struct RoundBox {
    QRectF rect;
    double radius;
};

/// What the mark of a check box or a radio button stands in; returns the mark's colour.
QColor drawIndicatorBox(const QStyleOption *option, QPainter *painter, const RoundBox &box, bool filled)
{
    const Tokens t = Tokens::of(option->palette);
    if (isShapedDisabled(option, t)) {
        drawBrokenOutline(painter, box.rect, box.radius, t.disabled);
        return t.disabled;
    }
    const QColor accent = enabled(option) ? t.accent.ink : blend(t.accent.ink, t.surface, 0.45);
    drawBox(painter, box.rect, box.radius, filled ? accent : stirred(t.surface, option, t),
            filled ? QColor() : boxBorder(option, t));
    return t.onAccent;
}

QRect centred(const QRect &within, const QSize &size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, within);
}

} // namespace

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    const ButtonColors colors = colorsOf(option, widget);
    drawBox(painter, option->rect, Metrics::ControlRadius, colors.fill, colors.border);
    if (isShapedDisabled(option, t))
        drawBrokenOutline(painter, option->rect, Metrics::ControlRadius, t.disabled);
    if (showsFocus(option)) {
        const ButtonKind kind = buttonKind(widget);
        const bool coloured = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        drawFocusRing(painter, option->rect, Metrics::ControlRadius,
                      kind == ButtonKind::Danger ? t.danger.ink : t.accent.ink,
                      coloured ? t.onAccent : QColor());
    }
}

void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    const LabelParts parts = measure(option, widget);
    const int width = std::min(parts.width(), option->rect.width());
    QRect room(option->rect.left() + (option->rect.width() - width) / 2, option->rect.top(), width,
               option->rect.height());
    painter->save();
    painter->setPen(colorsOf(option, widget).words);
    if (parts.icon > 0) {
        const QIcon::Mode mode = enabled(option) ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, centred(takeLeft(&room, parts.icon), option->iconSize), Qt::AlignCenter,
                           mode);
    }
    if (parts.text > 0) {
        painter->drawText(takeLeft(&room, parts.text),
                          textFlags(option, widget) | Qt::AlignVCenter | Qt::AlignLeft, option->text);
    }
    if (parts.hint > 0) {
        const QFont font = painter->font();
        painter->setFont(TypeScale::tableHeader());
        const bool isQuieter = enabled(option) && buttonKind(widget) == ButtonKind::Normal;
        painter->setPen(isQuieter ? t.text3 : painter->pen().color());
        painter->drawText(takeLeft(&room, parts.hint), Qt::AlignVCenter | Qt::AlignLeft, buttonHint(widget));
        painter->setFont(font);
    }
    if (parts.arrow > 0) {
        paintIcon(painter, centred(room, QSize(MenuArrow, MenuArrow)), Icon::ChevronDown,
                  painter->pen().color());
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton *option, const QWidget *widget)
{
    const LabelParts parts = measure(option, widget);
    const bool iconOnly = parts.text == 0 && parts.hint == 0 && parts.arrow == 0;
    const int width = iconOnly ? Metrics::ControlHeight : parts.width() + 2 * Metrics::ControlPadding + 2;
    return QSize(width, Metrics::ControlHeight);
}

void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    if (enabled(option)
        && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))) {
        drawBox(painter, option->rect, Metrics::ControlRadius, stirred(groundUnder(widget, t), option, t));
    }
    if (isShapedDisabled(option, t))
        drawBrokenOutline(painter, option->rect, Metrics::ControlRadius, t.disabled);
    if (showsFocus(option)) {
        drawFocusRing(painter, option->rect, Metrics::ControlRadius, t.accent.ink);
    }
}

void drawToolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton label;
    label.QStyleOption::operator=(*option);
    label.text = option->toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option->text;
    label.icon = option->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option->icon;
    label.iconSize = option->iconSize;
    painter->save();
    const bool on = enabled(option);
    painter->setPen(option->palette.color(on ? QPalette::Active : QPalette::Disabled, QPalette::Dark));
    if (label.text.isEmpty()) {
        label.icon.paint(painter, centred(option->rect, option->iconSize), Qt::AlignCenter,
                         on ? QIcon::Normal : QIcon::Disabled);
    } else {
        drawButtonLabel(&label, painter, widget);
    }
    painter->restore();
}

QSize toolButtonSize(const QStyleOptionToolButton *option)
{
    if (option->toolButtonStyle == Qt::ToolButtonIconOnly || option->text.isEmpty()) {
        return QSize(Metrics::ControlHeight, Metrics::ControlHeight);
    }
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width() + LabelGap;
    const int text = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    return QSize(icon + text + 2 * Metrics::Grid, Metrics::ControlHeight);
}

void drawCheckIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = centred(option->rect, QSize(Metrics::IconSize, Metrics::IconSize));
    const QColor mark = drawIndicatorBox(option, painter, {box, 4}, filled);
    if (filled) {
        const Icon icon = option->state & QStyle::State_On ? Icon::Check : Icon::Minus;
        paintIcon(painter, box.adjusted(2, 2, -2, -2), icon, mark);
    }
    if (showsFocus(option)) {
        drawFocusRing(painter, box, 4, t.accent.ink, filled ? t.onAccent : QColor());
    }
}

void drawRadioIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const bool chosen = option->state & QStyle::State_On;
    const QRectF box = centred(option->rect, QSize(Metrics::IconSize, Metrics::IconSize));
    const QColor mark = drawIndicatorBox(option, painter, {box, box.width() / 2}, chosen);
    if (chosen) {
        drawBox(painter, box.adjusted(5, 5, -5, -5), 3, mark);
    }
    if (showsFocus(option)) {
        drawFocusRing(painter, box, box.width() / 2, t.accent.ink, chosen ? t.onAccent : QColor());
    }
}

} // namespace snapdeck::style
