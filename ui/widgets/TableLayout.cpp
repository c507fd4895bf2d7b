// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableLayout.h"

#include <QSet>
#include <QStringList>

namespace snapdeck {

namespace {

constexpr int LeastWidth = 1;
constexpr int MostWidth = 4000; ///< of a column wider than any screen nothing good comes

const QString sortWord = QStringLiteral("sort");
const QString downWord = QStringLiteral("down");
const QString upWord = QStringLiteral("up");

/// -1 where it is none.
int numberFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : -1;
}

std::optional<TableLayout::Column> columnFrom(QString word)
{
    TableLayout::Column column;
    column.isShown = !word.startsWith(u'-');
    if (!column.isShown)
        word.remove(0, 1);
    const QStringList parts = word.split(u':');
    column.column = numberFrom(parts.first());
    column.width = parts.size() > 1 ? numberFrom(parts[1]) : 0;
    const bool hasWidth = column.width >= LeastWidth && column.width <= MostWidth;
    const bool isSound = parts.size() == 1 || (parts.size() == 2 && hasWidth);
    return isSound ? std::optional(column) : std::nullopt;
}

bool takeSorting(const QString &word, int columnCount, TableLayout &layout)
{
    const QStringList parts = word.split(u':');
    if (parts.size() != 3 || (parts[2] != downWord && parts[2] != upWord))
        return false;
    layout.sortColumn = numberFrom(parts[1]);
    layout.sortOrder = parts[2] == downWord ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout.sortColumn >= 0 && layout.sortColumn < columnCount;
}

/// Each of the columns once, the first of them shown.
bool isWhole(const QList<TableLayout::Column> &columns, int columnCount)
{
    QSet<int> seen;
    for (const TableLayout::Column &column : columns) {
        if (column.column < 0 || column.column >= columnCount || (column.column == 0 && !column.isShown))
            return false;
        seen.insert(column.column);
    }
    return seen.size() == columns.size() && columns.size() == columnCount;
}

} // namespace

QString TableLayout::toText() const
{
    QStringList words;
    for (const Column &column : columns) {
        QString word = (column.isShown ? QString() : QStringLiteral("-")) + QString::number(column.column);
        if (column.width > 0)
            word += u':' + QString::number(column.width);
        words << word;
    }
    if (sortColumn >= 0) {
        const QString order = sortOrder == Qt::DescendingOrder ? downWord : upWord;
        words << QStringList{sortWord, QString::number(sortColumn), order}.join(u':');
    }
    return words.join(u' ');
}

std::optional<TableLayout> TableLayout::fromText(const QString &text, int columnCount)
{
    TableLayout layout;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(sortWord)) {
            if (!takeSorting(word, columnCount, layout))
                return std::nullopt;
            continue;
        }
        const auto column = columnFrom(word);
        if (!column)
            return std::nullopt;
        layout.columns << *column;
    }
    const bool isSound = layout.columns.isEmpty() || isWhole(layout.columns, columnCount);
    return isSound ? std::optional(layout) : std::nullopt;
}

} // namespace snapdeck
