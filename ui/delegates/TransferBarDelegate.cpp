// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TransferBarDelegate.h"

#include "ui/models/Roles.h"
#include "ui/theme/TabularText.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/style/Strokes.h"

#include <QPainter>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int BarHeight = 6;
constexpr int WordsWidth = 44; ///< “100 %”
constexpr int WholeWidth = 160;

} // namespace

TransferBarDelegate::TransferBarDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void TransferBarDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const Tokens &tokens) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant share = index.data(RawValueRole);
    if (!share.isValid()) {
        TabularText::draw(painter, option.rect, Qt::AlignLeft, words);
        return;
    }
    const QRectF cell = option.rect;
    TabularText::draw(painter, cell.adjusted(cell.width() - WordsWidth, 0, 0, 0), Qt::AlignRight, words);
    const QRectF bar(cell.left(), cell.center().y() - BarHeight / 2.0 + 0.5,
                     cell.width() - WordsWidth - Metrics::Grid, BarHeight);
    if (bar.width() < BarHeight)
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setRenderHint(QPainter::Antialiasing);
    style::drawBox(painter, bar, BarHeight / 2.0, isSelected ? tokens.surface : tokens.sunken,
                   tokens.hairline);
    const double part = std::clamp(share.toDouble(), 0.0, 1.0) * bar.width();
    if (part >= 1)
        style::drawBox(painter, QRectF(bar.topLeft(), QSizeF(std::max(part, double(BarHeight)), BarHeight)),
                       BarHeight / 2.0, part >= bar.width() ? tokens.ok.ink : tokens.accent.ink);
}

int TransferBarDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return WholeWidth;
}

} // namespace snapdeck
