// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TableText.h"

#include "ui/models/Roles.h"
#include "ui/models/TableTextCsv.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace snapdeck {

namespace {

const QString nothing = QStringLiteral("–");

QString title(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString onOneLine(QString words)
{
    for (QChar &letter : words) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            letter = u' ';
    }
    return words;
}

/// The value behind the words, where it means something outside the program; a state's only sorts.
QVariant valueOf(const QModelIndex &index)
{
    const QVariant meant = index.data(ExportRole);
    if (meant.isValid())
        return meant;
    return index.data(BadgeRole).isValid() ? QVariant() : index.data(RawValueRole);
}

QByteArray exported(const QModelIndex &index)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    if (words.isEmpty() || words == nothing)
        return {};
    const QVariant value = valueOf(index);
    switch (value.userType()) {
    case QMetaType::QDateTime:
        return csvCell(isoTime(value.toDateTime()));
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QByteArray::number(value.toLongLong()); // a number with a minus is no formula
    case QMetaType::Double:
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return csvCell(index.data(ExportRole).isValid() ? value.toString() : words);
    }
}

} // namespace

QString tableText(const TablePart &part)
{
    QStringList lines;
    lines.reserve(part.rows.size());
    for (const int row : part.rows) {
        QStringList cells;
        cells.reserve(part.columns.size());
        for (const int column : part.columns)
            cells << onOneLine(part.model->index(row, column).data(Qt::DisplayRole).toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray tableCsv(const TablePart &part)
{
    QByteArrayList titles;
    for (const int column : part.columns)
        titles << csvCell(title(*part.model, column));
    QByteArray csv = csvRow(titles);
    for (const int row : part.rows) {
        QByteArrayList cells;
        cells.reserve(part.columns.size());
        for (const int column : part.columns)
            cells << exported(part.model->index(row, column));
        csv += csvRow(cells);
    }
    return csv;
}

QString spokenRow(const QAbstractItemModel &model, int row, const QList<int> &columns)
{
    QStringList parts;
    for (const int column : columns) {
        const QModelIndex index = model.index(row, column);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        const QString words = spoken.isEmpty() ? index.data(Qt::DisplayRole).toString() : spoken;
        if (!words.isEmpty() && words != nothing)
            parts << QStringLiteral("%1: %2").arg(title(model, column), words);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace snapdeck
