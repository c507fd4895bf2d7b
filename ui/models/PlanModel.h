// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/limits/SnapshotPlan.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

struct PlanRow {
    ResourceId id;
    QString name;
    QDateTime at; ///< invalid: nobody knows when
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// Planned requests with the names of what they are of, in the order of the plan.
class PlanModel final : public RowModel<PlanRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, Sent, ColumnCount };

    /// `clock` outlives the model.
    explicit PlanModel(const Clock &clock, QObject *parent = nullptr);

protected:
    QString idOf(const PlanRow &row) const override { return row.id.value(); }
    QVariant cell(const PlanRow &row, int column, int role) const override;

private:
    const Clock &m_clock;
};

} // namespace snapdeck
