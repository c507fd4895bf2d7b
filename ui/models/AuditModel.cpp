// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditModel.h"

#include "ui/models/AuditWords.h"
#include "ui/models/Format.h"
#include "ui/models/Roles.h"

namespace snapdeck {

AuditModel::AuditModel(const Clock &clock, QObject *parent)
    : RowModel<AuditEntry>(
        {{tr("When")}, {tr("Account")}, {tr("What")}, {tr("Resource")}, {tr("Event")}, {tr("What happened")}},
        parent)
    , m_clock(clock)
{
}

QVariant AuditModel::cell(const AuditEntry &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::TextAlignmentRole:
        return column == When ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    case RawValueRole:
        return column == When ? QVariant(row.id) : QVariant(words(row, column));
    case ExportRole:
        return column == When ? QVariant(row.at) : QVariant();
    case BadgeRole:
        return column == Event ? QVariant::fromValue(auditEventBadge(row)) : QVariant();
    case IdRole:
        return row.resourceId;
    case SecondaryRole:
        return column != Resource;
    default:
        return {};
    }
}

QString AuditModel::words(const AuditEntry &row, int column) const
{
    switch (column) {
    case When:
        return Format::nearMoment(row.at, m_clock.utcNow());
    case Account:
        return row.account.value();
    case What:
        return auditKindText(row.kind);
    case Resource:
        return row.resourceName.isEmpty() ? row.resourceId : row.resourceName;
    case Event:
        return auditEventBadge(row).text;
    case Message:
        return auditMessage(row);
    default:
        return {};
    }
}

QVariant AuditModel::tip(const AuditEntry &row, int column)
{
    switch (column) {
    case When:
        return row.at.toString(Qt::ISODateWithMs);
    case Account:
        return row.who;
    case Resource:
        return row.resourceId;
    case Event:
        return row.operation.value();
    case Message:
        return auditMessage(row);
    default:
        return {};
    }
}

} // namespace snapdeck
