// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPaletteDelegate.h"

#include "ui/shell/CommandPaletteModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/KeyCaps.h"

#include <QPainter>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int RowInset = 6; ///< from the edges of the list to the box of the row
constexpr int Padding = 10; ///< from there to the picture, and to the keys
constexpr int IconGap = 10;
constexpr int PlaceGap = 10;
constexpr int LeastPlace = 40; ///< less of it says nothing

/// One line of which some letters stand out.
struct MarkedText {
    QString text;
    QList<int> marks;
    QFont font;
    QFont markFont;
    QColor ink;
    QColor markInk;
};

/// Calls `draw(piece, isMarked)` for each stretch of letters of one kind.
template <typename Draw> void forPieces(const MarkedText &marked, Draw draw)
{
    qsizetype from = 0;
    while (from < marked.text.size()) {
        const bool isMarked = marked.marks.contains(int(from));
        qsizetype end = from + 1;
        while (end < marked.text.size() && marked.marks.contains(int(end)) == isMarked)
            ++end;
        draw(marked.text.mid(from, end - from), isMarked);
        from = end;
    }
}

int widthOf(const MarkedText &marked)
{
    const QFontMetrics plain(marked.font);
    const QFontMetrics strong(marked.markFont);
    int width = 0;
    forPieces(marked, [&](const QString &piece, bool isMarked) {
        width += (isMarked ? strong : plain).horizontalAdvance(piece);
    });
    return width;
}

/// Draws it into `room`, elided where it is too long, and takes that room away.
void take(QPainter *painter, QRect *room, MarkedText marked)
{
    const int whole = widthOf(marked);
    if (whole > room->width()) {
        // Measured in the wider of the fonts: what stands out must not run into what comes next.
        marked.text = QFontMetrics(marked.markFont).elidedText(marked.text, Qt::ElideRight, room->width());
        const int ellipsis = int(marked.text.size()) - 1;
        marked.marks.removeIf([ellipsis](int at) { return at >= ellipsis; });
    }
    forPieces(marked, [&](const QString &piece, bool isMarked) {
        painter->setFont(isMarked ? marked.markFont : marked.font);
        painter->setPen(isMarked ? marked.markInk : marked.ink);
        painter->drawText(*room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, piece);
        room->setLeft(room->left() + painter->fontMetrics().horizontalAdvance(piece));
    });
}

/// What stands at the right end; returns what is left of the row.
QRect drawRight(QPainter *painter, QRect room, const QModelIndex &index, const Tokens &tokens)
{
    const KeyCombination keys
        = keyCombination(index.data(CommandPaletteModel::KeysRole).value<QKeySequence>());
    if (!keys.isEmpty()) {
        const int width = keyCapsWidth(keys);
        drawKeyCaps(painter, QRect(room.right() + 1 - width, room.top(), width, room.height()), keys, tokens);
        room.setRight(room.right() - width - PlaceGap);
    }
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        const int extent = Metrics::IconSize;
        paintIcon(painter,
                  QRect(room.right() + 1 - extent, room.center().y() - extent / 2 + 1, extent, extent),
                  Icon::Check, tokens.accent.ink);
        room.setRight(room.right() - extent - PlaceGap);
    }
    return room;
}

} // namespace

void CommandPaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens t = Tokens::of(option.palette);
    painter->save();
    const QRect box = option.rect.adjusted(RowInset, 1, -RowInset, -1);
    if (option.state & QStyle::State_Selected)
        style::drawBox(painter, box, Metrics::ControlRadius, t.selection);
    else if (option.state & QStyle::State_MouseOver)
        style::drawBox(painter, box, Metrics::ControlRadius, blend(t.text, t.surface, 0.035));
    QRect room = drawRight(painter, box.adjusted(Padding, 0, -Padding, 0), index, t);
    const int extent = Metrics::IconSize;
    painter->setPen(option.state & QStyle::State_Selected ? t.accent.ink : t.text2);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(room.left(), room.center().y() - extent / 2 + 1, extent, extent));
    room.setLeft(room.left() + extent + IconGap);
    take(painter, &room,
         {index.data().toString(), index.data(CommandPaletteModel::NameMarksRole).value<QList<int>>(),
          TypeScale::emphasis(), TypeScale::strong(), t.text, t.accent.ink});
    room.setLeft(room.left() + PlaceGap);
    if (room.width() >= LeastPlace)
        take(painter, &room,
             {index.data(CommandPaletteModel::PlaceRole).toString(),
              index.data(CommandPaletteModel::PlaceMarksRole).value<QList<int>>(), TypeScale::hint(),
              TypeScale::badge(), t.text3, t.accent.ink});
    painter->restore();
}

QSize CommandPaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(0, Metrics::RowHeight);
}

} // namespace snapdeck
