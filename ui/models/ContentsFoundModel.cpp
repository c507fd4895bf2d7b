// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ContentsFoundModel.h"

#include "ui/models/Format.h"
#include "ui/models/Roles.h"

namespace snapdeck {

ContentsFoundModel::ContentsFoundModel(const Clock &clock, QObject *parent)
    : RowModel<FoundEntry>({{tr("Snapshot"), Qt::AlignLeft, tr("When the snapshot was taken")},
                            {tr("Path")},
                            {tr("Size"), Qt::AlignRight},
                            {tr("Modified"), Qt::AlignRight}},
                           parent)
    , m_clock(clock)
{
}

QString ContentsFoundModel::idOf(const FoundEntry &row) const
{
    return row.snapshot.takenAt.toString(Qt::ISODateWithMs) + u'/' + row.snapshot.ref.version.value() + u'/'
        + QString::number(row.entry);
}

QVariant ContentsFoundModel::cell(const FoundEntry &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        if (column == Taken)
            return plainTip(Format::dateTime(row.snapshot.takenAt));
        return column == Path ? plainTip(row.path) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Taken ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    case RawValueRole:
        switch (column) {
        case Taken:
            return row.snapshot.takenAt;
        case Size:
            return row.size;
        case Modified:
            return row.modifiedAt;
        default:
            return row.path;
        }
    case IdRole:
        return row.path;
    case SecondaryRole:
        return column == Modified;
    default:
        return {};
    }
}

QString ContentsFoundModel::words(const FoundEntry &row, int column) const
{
    switch (column) {
    case Taken:
        return Format::ago(row.snapshot.takenAt, m_clock.utcNow());
    case Path:
        return row.path;
    case Size:
        return Format::size(row.size);
    case Modified:
        return row.modifiedAt.isValid() ? Format::dateTime(row.modifiedAt) : QStringLiteral("–");
    default:
        return {};
    }
}

} // namespace snapdeck
