// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PlanModel.h"

#include "ui/models/Format.h"
#include "ui/models/Roles.h"

namespace snapdeck {

PlanModel::PlanModel(const Clock &clock, QObject *parent)
    : RowModel<PlanRow>({{tr("Name")}, {tr("Sent"), Qt::AlignRight}}, parent)
    , m_clock(clock)
{
}

QVariant PlanModel::cell(const PlanRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return row.name;
        return row.at.isValid() ? Format::nearMoment(row.at, m_clock.utcNow()) : tr("when quota frees up");
    case Qt::ToolTipRole:
        if (column == Name)
            return plainTip(row.name + u'\n' + row.id.value());
        return row.at.isValid() ? plainTip(Format::dateTime(row.at)) : QVariant();
    case RawValueRole:
        return column == Name ? QVariant(row.name) : QVariant(row.at);
    case IdRole:
        return row.id.value();
    case SecondaryRole:
        return column == Sent;
    default:
        return {};
    }
}

} // namespace snapdeck
