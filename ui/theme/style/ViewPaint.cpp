// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/ViewPaint.h"

#include "ui/theme/Icons.h"
#include "ui/theme/style/Strokes.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace snapdeck::style
{

namespace
{

constexpr int SortIcon = 12;
constexpr int SortGap = 4;

QRect tabBody(const QStyleOptionTab *option)
{
    return option->rect.adjusted(tabInset(option), 0, 0, 0);
}

} // namespace

int tabInset(const QStyleOptionTab *option)
{
    const bool first
        = option->position == QStyleOptionTab::Beginning || option->position == QStyleOptionTab::OnlyOneTab;
    return first ? TabPadding : 0;
}

void drawHeaderGround(const QStyleOption *option, QPainter *painter)
{
    drawHairline(painter, option->rect, Qt::BottomEdge, Tokens::of(option->palette).hairline);
}

void drawHeader(const QStyleOptionHeader *option, QPainter *painter)
{
    drawHeaderGround(option, painter);
    const Tokens t = Tokens::of(option->palette);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const QRect room = option->rect.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, -1);
    const int arrow = sorted ? SortIcon + SortGap : 0;
    const QString text
        = option->fontMetrics.elidedText(option->text, Qt::ElideRight, std::max(0, room.width() - arrow));
    const int width = option->fontMetrics.horizontalAdvance(text);
    const bool right = option->textAlignment & Qt::AlignRight;
    const int left = right ? room.right() + 1 - width : room.left();
    painter->save();
    const QColor ink = sorted || hover ? t.text2 : t.text3;
    painter->setPen(enabled ? ink : option->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(QRect(left, room.top(), width, room.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      text);
    if (sorted) {
        // The arrow points the way the values grow.
        const Icon icon
            = option->sortIndicator == QStyleOptionHeader::SortDown ? Icon::ArrowUp : Icon::ArrowDown;
        const double x = right ? left - SortGap - SortIcon : left + width + SortGap;
        paintIcon(painter, QRectF(x, room.center().y() - SortIcon / 2.0 + 1, SortIcon, SortIcon), icon,
                  enabled ? t.text3 : painter->pen().color());
    }
    painter->restore();
    if ((option->state & QStyle::State_HasFocus) && enabled) {
        drawFocusRing(painter, option->rect, 2, t.accent.ink);
    }
}

void drawItemGround(const QStyleOptionViewItem *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->state & QStyle::State_Selected) {
        painter->fillRect(option->rect, t.selection);
    } else if (enabled && (option->state & QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, blend(t.text, t.surface, 0.04));
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (option->state & QStyle::State_Children) {
        const Tokens t = Tokens::of(option->palette);
        const Icon icon = option->state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight;
        const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(14, 14), option->rect);
        paintIcon(painter, box, icon, t.text3);
    }
}

void drawTab(const QStyleOptionTab *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->state & QStyle::State_Selected) {
        const QRect words = tabBody(option).adjusted(TabPadding, 0, -TabPadding, 0);
        painter->fillRect(QRect(words.left(), words.bottom() - 1, words.width(), 2), t.accent.ink);
    }
    if (option->state & QStyle::State_HasFocus) {
        drawFocusRing(painter, tabBody(option).adjusted(2, 5, -2, -5), Metrics::ControlRadius, t.accent.ink);
    }
}

void drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const Tokens t = Tokens::of(option->palette);
    const bool lit = option->state & (QStyle::State_Selected | QStyle::State_MouseOver);
    const bool enabled = option->state & QStyle::State_Enabled;
    QRect room = tabBody(option).adjusted(TabPadding, 0, -TabPadding, 0);
    painter->save();
    painter->setPen(!enabled ? option->palette.color(QPalette::Disabled, QPalette::Text)
                             : (lit ? t.text : t.text2));
    if (!option->icon.isNull()) {
        const QRect box
            = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, option->iconSize, room);
        option->icon.paint(painter, box);
        room.setLeft(box.right() + 7);
    }
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    painter->drawText(room,
                      Qt::AlignVCenter | (option->icon.isNull() ? Qt::AlignHCenter : Qt::AlignLeft)
                          | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option->text);
    painter->restore();
}

void drawTabBase(const QStyleOption *option, QPainter *painter)
{
    drawHairline(painter, option->rect, Qt::BottomEdge, Tokens::of(option->palette).hairline);
}

void drawFrame(const QStyleOption *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const QRect &rect = option->rect;
    if (frame && frame->frameShape == QFrame::HLine) {
        const QRect line(rect.left(), rect.center().y(), rect.width(), 1);
        drawHairline(painter, line, Qt::TopEdge, t.hairline);
    } else if (frame && frame->frameShape == QFrame::VLine) {
        const QRect line(rect.center().x(), rect.top(), 1, rect.height());
        drawHairline(painter, line, Qt::LeftEdge, t.hairline);
    } else if (!frame || frame->frameShape != QFrame::NoFrame) {
        drawBox(painter, rect, Metrics::ControlRadius, QColor(), t.hairline);
    }
}

} // namespace snapdeck::style
