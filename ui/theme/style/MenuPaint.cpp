// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/MenuPaint.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TonesAlike.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace snapdeck::style
{

namespace
{

constexpr int ItemPadding = 10;
constexpr int ItemHeight = 30;
constexpr int SeparatorHeight = 9;
constexpr int SubmenuArrow = 14;
constexpr int ShortcutGap = 28;
constexpr char noteTone[] = "snapdeckNoteTone";

int mnemonicFlag(const QStyleOption *option, const QWidget *widget)
{
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    return underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QString words(const QStyleOptionMenuItem *option)
{
    return option->text.section(u'\t', 0, 0);
}

QString shortcut(const QStyleOptionMenuItem *option)
{
    return option->text.section(u'\t', 1);
}

bool hasIconColumn(const QStyleOptionMenuItem *option)
{
    return option->maxIconWidth > 0 || option->menuHasCheckableItems || !option->icon.isNull();
}

QColor noteInk(const QStyleOptionMenuItem *option, const QWidget *widget, const Tokens &t)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(option->rect.center()) : nullptr;
    const QVariant tone = action ? action->property(noteTone) : QVariant();
    return tone.isValid() ? t.toneColors(static_cast<Tone>(tone.toInt())).ink : t.text3;
}

/// A menu has no outlines that could be broken: where no shade tells, words that cannot be used slant.
QFont fontOf(const QStyleOptionMenuItem *option, QFont font, const Tokens &t)
{
    font.setItalic(!(option->state & QStyle::State_Enabled) && isDisablingShaped(t));
    return font;
}

void drawLeading(const QStyleOptionMenuItem *option, QPainter *painter, const QRect &box, const Tokens &t)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            paintIcon(painter, box, Icon::Check, enabled ? t.accent.ink : painter->pen().color());
        }
    } else if (!option->icon.isNull()) {
        const QPen pen = painter->pen();
        painter->setPen(enabled ? t.text2 : pen.color());
        option->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        painter->setPen(pen);
    }
}

} // namespace

void setNoteTone(QAction *action, Tone tone)
{
    action->setProperty(noteTone, static_cast<int>(tone));
}

void drawMenuPanel(const QStyleOption *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    drawBox(painter, option->rect, 0, t.surface, t.line);
}

void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        drawHairline(painter, line, Qt::TopEdge, t.hairline);
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    if ((option->state & QStyle::State_Selected) && enabled) {
        drawBox(painter, option->rect, Metrics::ControlRadius - 2, t.selection);
    }
    painter->save();
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    QRect room = option->rect.adjusted(ItemPadding, 0, -ItemPadding, 0);
    if (hasIconColumn(option)) {
        const QRect box(room.left(), room.center().y() - Metrics::IconSize / 2 + 1, Metrics::IconSize,
                        Metrics::IconSize);
        drawLeading(option, painter, box, t);
        room.setLeft(box.right() + 9);
    }
    painter->setFont(fontOf(option, painter->font(), t));
    painter->drawText(room,
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonicFlag(option, widget),
                      words(option));
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect box(room.right() - SubmenuArrow + 5, room.center().y() - SubmenuArrow / 2 + 1,
                        SubmenuArrow, SubmenuArrow);
        paintIcon(painter, box, Icon::ChevronRight, enabled ? t.text3 : painter->pen().color());
    } else if (!shortcut(option).isEmpty()) {
        painter->setFont(fontOf(option, TypeScale::hint(), t));
        painter->setPen(enabled ? noteInk(option, widget, t) : painter->pen().color());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, shortcut(option));
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QWidget *widget)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        return QSize(40, SeparatorHeight);
    }
    int width
        = option->fontMetrics.size(Qt::TextSingleLine | mnemonicFlag(option, widget), words(option)).width();
    width += 2 * ItemPadding + (hasIconColumn(option) ? Metrics::IconSize + 8 : 0);
    if (!shortcut(option).isEmpty()) {
        width += ShortcutGap + QFontMetrics(TypeScale::hint()).horizontalAdvance(shortcut(option));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += SubmenuArrow + Metrics::Grid;
    }
    return QSize(width, ItemHeight);
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        drawBox(painter, option->rect.adjusted(1, 2, -1, -2), Metrics::ControlRadius - 1, t.selection);
    }
    painter->save();
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setPen(
        option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->setFont(fontOf(option, painter->font(), t));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(option, widget),
                      option->text);
    painter->restore();
}

void drawToolTip(const QStyleOption *option, QPainter *painter)
{
    drawMenuPanel(option, painter);
}

} // namespace snapdeck::style
