// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArchiveDifferenceModel.h"

#include "ui/models/ContentsWords.h"
#include "ui/models/Format.h"

#include <cstdlib>

namespace snapdeck {

namespace {

const QString nothing = QStringLiteral("–");

/// A minus sign is easily not heard.
QString spokenDifference(qint64 bytes)
{
    if (bytes == 0)
        return ArchiveDifferenceModel::tr("as large as before");
    const QString size = Format::size(std::abs(bytes));
    return bytes < 0 ? ArchiveDifferenceModel::tr("%1 less").arg(size)
                     : ArchiveDifferenceModel::tr("%1 more").arg(size);
}

} // namespace

ArchiveDifferenceModel::ArchiveDifferenceModel(QObject *parent)
    : RowModel<ArchiveDifferenceRow>({{tr("Change")},
                                      {tr("Path")},
                                      {tr("Before"), Qt::AlignRight, tr("Size in the older snapshot")},
                                      {tr("After"), Qt::AlignRight, tr("Size in the newer snapshot")},
                                      {tr("Difference"), Qt::AlignRight}},
                                     parent)
{
}

void ArchiveDifferenceModel::setDifference(const ArchiveDifference &difference)
{
    m_difference = difference;
    show();
}

void ArchiveDifferenceModel::setKind(const std::optional<EntryChange> &kind)
{
    m_kind = kind;
    show();
}

void ArchiveDifferenceModel::show()
{
    if (!m_kind) {
        setRows(m_difference.rows);
        return;
    }
    QList<ArchiveDifferenceRow> ofKind;
    for (const ArchiveDifferenceRow &row : std::as_const(m_difference.rows)) {
        if (row.change == *m_kind)
            ofKind.append(row);
    }
    setRows(ofKind);
}

QString ArchiveDifferenceModel::idOf(const ArchiveDifferenceRow &row) const
{
    return QString::number(int(row.change)) + u'/' + row.name;
}

QString ArchiveDifferenceModel::filterText(int row) const
{
    return at(row).name + u'\n' + at(row).oldName;
}

QVariant ArchiveDifferenceModel::cell(const ArchiveDifferenceRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == Path ? plainTip(pathOf(row)) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole:
        return column == Change ? QVariant::fromValue(changeBadge(row.change)) : QVariant();
    case IdRole:
        return row.name;
    case SecondaryRole:
        return column == Before || column == After;
    default:
        return {};
    }
}

QString ArchiveDifferenceModel::words(const ArchiveDifferenceRow &row, int column)
{
    switch (column) {
    case Change:
        return changeBadge(row.change).text;
    case Path:
        return pathOf(row);
    case Before:
        return row.fromEntry < 0 ? nothing : Format::size(row.fromSize);
    case After:
        return row.toEntry < 0 ? nothing : Format::size(row.toSize);
    case Difference:
        return row.delta() == 0 ? QStringLiteral("0") : Format::sizeChange(row.delta());
    default:
        return {};
    }
}

QString ArchiveDifferenceModel::spoken(const ArchiveDifferenceRow &row, int column)
{
    if (column == Difference)
        return spokenDifference(row.delta());
    return words(row, column) == nothing ? tr("not there") : words(row, column);
}

QVariant ArchiveDifferenceModel::rawValue(const ArchiveDifferenceRow &row, int column)
{
    switch (column) {
    case Change:
        return int(row.change);
    case Before:
        return row.fromEntry < 0 ? QVariant() : QVariant(row.fromSize);
    case After:
        return row.toEntry < 0 ? QVariant() : QVariant(row.toSize);
    case Difference:
        return row.delta();
    default:
        return pathOf(row);
    }
}

QString ArchiveDifferenceModel::pathOf(const ArchiveDifferenceRow &row)
{
    return row.change == EntryChange::Moved ? row.oldName + QStringLiteral(" → ") + row.name : row.name;
}

} // namespace snapdeck
