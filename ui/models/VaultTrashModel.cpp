// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/VaultTrashModel.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

namespace snapdeck {

VaultTrashModel::VaultTrashModel(const Clock &clock, QObject *parent)
    : RowModel<TrashedCopy>({{tr("Resource")},
                             {tr("Taken")},
                             {tr("Size"), Qt::AlignRight},
                             {tr("Why it went")},
                             {tr("Went")},
                             {tr("Kept for"), Qt::AlignRight, tr("After that it may be gone for good")}},
                            parent)
    , m_clock(clock)
{
}

QVariant VaultTrashModel::cell(const TrashedCopy &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case RawValueRole:
        return rawValue(row, column);
    case ExportRole:
        if (column == Left)
            return row.at.addDays(m_days);
        return column == Why ? QVariant(words(row, column)) : QVariant();
    case IdRole:
        return row.id;
    case SecondaryRole:
        return column >= Why;
    case Qt::TextAlignmentRole:
        return column == Taken || column == Gone ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                                 : QVariant();
    default:
        return {};
    }
}

QString VaultTrashModel::words(const TrashedCopy &row, int column) const
{
    const QDateTime now = m_clock.utcNow();
    switch (column) {
    case Resource:
        return copyName(row.copy);
    case Taken:
        return row.copy.facts.takenAt.isValid() ? Format::ago(row.copy.facts.takenAt, now)
                                                : QStringLiteral("–");
    case Size:
        return row.copy.facts.bytes >= 0 ? Format::size(row.copy.facts.bytes) : QStringLiteral("–");
    case Why:
        return trashWords(row.why);
    case Gone:
        return Format::ago(row.at, now);
    case Left:
        return Format::duration(now, row.at.addDays(m_days));
    default:
        return {};
    }
}

QVariant VaultTrashModel::rawValue(const TrashedCopy &row, int column) const
{
    switch (column) {
    case Resource:
        return copyName(row.copy);
    case Taken:
        return row.copy.when();
    case Size:
        return row.copy.facts.bytes;
    case Why:
        return int(row.why);
    case Gone:
    case Left:
        return row.at;
    default:
        return {};
    }
}

QVariant VaultTrashModel::tip(const TrashedCopy &row, int column) const
{
    switch (column) {
    case Resource:
        return row.copy.id.value();
    case Taken:
        return row.copy.facts.takenAt.isValid() ? QVariant(Format::dateTime(row.copy.facts.takenAt))
                                                : QVariant();
    case Gone:
        return Format::dateTime(row.at);
    case Left:
        return Format::dateTime(row.at.addDays(m_days));
    default:
        return {};
    }
}

} // namespace snapdeck
