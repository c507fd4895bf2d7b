// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/PlanForm.h"
#include "ui/widgets/TableView.h"

namespace snapdeck {

class Clock;
class PlanModel;

/// Some of a plan's requests by name, each with the time at which it is sent.
class PlanTable final : public TableView
{
    Q_OBJECT
public:
    /// `clock` outlives the table.
    explicit PlanTable(const Clock &clock, QWidget *parent = nullptr);

    /// As high as its rows, up to `mostRows`; hides where there are none. `form` has the names.
    void showRequests(const PlanForm &form, const QList<PlannedRequest> &requests, int mostRows);

private:
    PlanModel *m_rows;
};

} // namespace snapdeck
