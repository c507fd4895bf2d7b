// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/VaultModel.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

#include <utility>

namespace snapdeck {

namespace {

const QString nothing = QStringLiteral("–");

QVariant rawValue(const VaultCopy &row, int column)
{
    switch (column) {
    case VaultModel::Resource:
        return copyName(row);
    case VaultModel::Taken:
        return row.when();
    case VaultModel::Size:
        return row.facts.bytes >= 0 ? QVariant(row.facts.bytes) : QVariant();
    case VaultModel::Verdict:
        return row.isMissing ? -1 : int(row.verdict);
    case VaultModel::Checked:
        return row.verifiedAt.isValid() ? QVariant(row.verifiedAt) : QVariant();
    case VaultModel::Pinned:
        return row.pinned ? 0 : 1;
    case VaultModel::Tags:
        return row.tags.join(u' ');
    case VaultModel::Note:
        return row.note;
    case VaultModel::Came:
        return row.addedAt;
    case VaultModel::Account:
        return row.facts.account.value();
    default:
        return {};
    }
}

} // namespace

VaultModel::VaultModel(const Clock &clock, QObject *parent)
    : RowModel<VaultCopy>({{tr("Resource")},
                           {tr("Account")},
                           {tr("Taken")},
                           {tr("Size"), Qt::AlignRight},
                           {tr("Copy"), Qt::AlignLeft, tr("What was found when it was last read through")},
                           {tr("Checked"), Qt::AlignLeft, tr("When it was last read from end to end")},
                           {tr("Pin"), Qt::AlignLeft, tr("What is pinned never goes by itself")},
                           {tr("Tags")},
                           {tr("Note")},
                           {tr("Came"), Qt::AlignLeft, tr("How it came into the vault")}},
                          parent)
    , m_clock(clock)
{
}

void VaultModel::setReading(const CopyId &id)
{
    if (id == m_reading)
        return;
    const CopyId before = std::exchange(m_reading, id);
    for (const CopyId &changed : {before, id}) {
        const int row = rowOf(changed.value());
        if (row >= 0)
            notifyCells({row}, Verdict, Verdict);
    }
}

QString VaultModel::filterText(int row) const
{
    const VaultCopy &copy = at(row);
    const QStringList parts{copyName(copy),
                            copy.facts.resource.value(),
                            copy.facts.account.value(),
                            copy.tags.join(u' '),
                            copy.note,
                            verdictBadge(copy).text,
                            copy.pinned ? tr("Pinned") : QString(),
                            copy.facts.version.value()};
    return parts.join(u' ');
}

QVariant VaultModel::cell(const VaultCopy &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole:
        return badge(row, column);
    case IdRole:
        return row.id.value();
    case SecondaryRole:
        return column != Resource && column != Taken && column != Size;
    case Qt::TextAlignmentRole:
        return column == Taken || column == Checked ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                                    : QVariant();
    default:
        return {};
    }
}

QString VaultModel::words(const VaultCopy &row, int column) const
{
    const QDateTime now = m_clock.utcNow();
    switch (column) {
    case Resource:
        return copyName(row);
    case Taken:
        return row.facts.takenAt.isValid() ? Format::ago(row.facts.takenAt, now) : nothing;
    case Size:
        return row.facts.bytes >= 0 ? Format::size(row.facts.bytes) : nothing;
    case Verdict:
        return row.id == m_reading ? tr("Verifying") : verdictBadge(row).text;
    case Checked:
        return checkedAgo(row, now);
    case Pinned:
        return row.pinned ? tr("Pinned") : QString();
    case Tags:
        return row.tags.join(QStringLiteral(", "));
    case Note:
        return row.note;
    case Came:
        return originWords(row);
    case Account:
        return row.facts.account.isEmpty() ? nothing : row.facts.account.value();
    default:
        return {};
    }
}

QVariant VaultModel::badge(const VaultCopy &row, int column) const
{
    if (column == Verdict)
        return QVariant::fromValue(row.id == m_reading
                                       ? BadgeSpec{Icon::Loader, tr("Verifying"), Tone::Processing}
                                       : verdictBadge(row));
    if (column == Pinned && row.pinned)
        return QVariant::fromValue(BadgeSpec{Icon::Pin, tr("Pinned"), Tone::Accent});
    return {};
}

QVariant VaultModel::tip(const VaultCopy &row, int column) const
{
    switch (column) {
    case Resource:
        return row.facts.resource.isEmpty() ? row.id.value() : row.facts.resource.value();
    case Taken:
        return row.facts.takenAt.isValid() ? Format::dateTime(row.facts.takenAt)
                                           : tr("Nobody knows when it was taken.");
    case Size:
        return row.facts.bytes >= 0 ? QVariant(tr("%1 bytes").arg(Format::count(row.facts.bytes)))
                                    : QVariant();
    case Verdict:
        return verdictText(row);
    case Checked:
        return row.verifiedAt.isValid() ? QVariant(Format::dateTime(row.verifiedAt)) : QVariant();
    case Came:
        return Format::dateTime(row.addedAt);
    case Tags:
    case Note:
        return words(row, column);
    default:
        return {};
    }
}

QString VaultModel::spoken(const VaultCopy &row, int column) const
{
    if (column == Verdict)
        return row.id == m_reading ? tr("verifying") : verdictText(row);
    if (column == Pinned && !row.pinned)
        return tr("not pinned");
    return words(row, column);
}

} // namespace snapdeck
