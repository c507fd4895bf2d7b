// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableTips.h"

#include "ui/widgets/Labels.h"

#include <QAbstractItemDelegate>
#include <QTableView>
#include <QTextDocument>

namespace snapdeck {

namespace {

bool hasRoom(const QTableView &table, QStyleOptionViewItem option, const QModelIndex &index)
{
    option.rect = table.visualRect(index);
    const int wanted = table.itemDelegateForIndex(index)->sizeHint(option, index).width();
    return wanted <= table.columnWidth(index.column());
}

/// Models have made their tips harmless: those that look like markup are markup by now.
QString markup(const QString &tip)
{
    return Qt::mightBeRichText(tip) ? tip : Qt::convertFromPlainText(tip);
}

} // namespace

QString cellTip(const QTableView &table, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool isSaid = tip.contains(words) || tip.contains(words.toHtmlEscaped());
    if (words.isEmpty() || isSaid || hasRoom(table, option, index))
        return tip;
    if (tip.isEmpty())
        return plainToolTip(words);
    const bool isPlain = !Qt::mightBeRichText(tip) && !Qt::mightBeRichText(words);
    return isPlain ? plainToolTip(words + u'\n' + tip) : Qt::convertFromPlainText(words) + markup(tip);
}

} // namespace snapdeck
