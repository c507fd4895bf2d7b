// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RetentionModel.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

namespace snapdeck {

namespace {

BadgeSpec fateBadge(const CopyFate &fate)
{
    return fate.stays() ? BadgeSpec{Icon::CheckCircle, RetentionModel::tr("Stays"), Tone::Ok}
                        : BadgeSpec{Icon::Trash, RetentionModel::tr("Goes"), Tone::Warning};
}

QVariant rawValue(const RetentionRow &row, int column)
{
    switch (column) {
    case RetentionModel::Fate:
        return row.fate.stays() ? 1 : 0;
    case RetentionModel::Resource:
        return copyName(row.copy);
    case RetentionModel::Taken:
        return row.copy.when();
    case RetentionModel::Size:
        return row.copy.facts.bytes;
    case RetentionModel::Why:
        return fateText(row.fate);
    default:
        return {};
    }
}

} // namespace

RetentionModel::RetentionModel(const Clock &clock, QObject *parent)
    : RowModel<RetentionRow>(
        {{tr("Fate")}, {tr("Resource")}, {tr("Taken")}, {tr("Size"), Qt::AlignRight}, {tr("Why")}}, parent)
    , m_clock(clock)
{
}

void RetentionModel::showFates(const QList<VaultCopy> &copies, const QList<CopyFate> &fates, bool staysToo)
{
    QHash<CopyId, const CopyFate *> fateOf;
    fateOf.reserve(fates.size());
    for (const CopyFate &fate : fates)
        fateOf.insert(fate.id, &fate);
    QList<RetentionRow> rows;
    for (const VaultCopy &copy : copies) {
        const CopyFate *fate = fateOf.value(copy.id);
        if (fate && (staysToo || !fate->stays()))
            rows.append({copy, *fate});
    }
    setRows(rows);
}

QVariant RetentionModel::cell(const RetentionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        if (column == Taken)
            return Format::dateTime(row.copy.when());
        return plainTip(column == Why ? words(row, column) : QVariant());
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole:
        return column == Fate ? QVariant::fromValue(fateBadge(row.fate)) : QVariant();
    case IdRole:
        return row.copy.id.value();
    case SecondaryRole:
        return column == Why;
    case Qt::TextAlignmentRole:
        return column == Taken ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QString RetentionModel::words(const RetentionRow &row, int column) const
{
    switch (column) {
    case Fate:
        return fateBadge(row.fate).text;
    case Resource:
        return copyName(row.copy);
    case Taken:
        return Format::ago(row.copy.when(), m_clock.utcNow());
    case Size:
        return row.copy.facts.bytes >= 0 ? Format::size(row.copy.facts.bytes) : QStringLiteral("–");
    case Why:
        return fateText(row.fate);
    default:
        return {};
    }
}

} // namespace snapdeck
