// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PlanTable.h"

#include "ui/delegates/NumberDelegate.h"
#include "ui/models/PlanModel.h"
#include "ui/theme/Tokens.h"

#include <algorithm>

namespace snapdeck {

PlanTable::PlanTable(const Clock &clock, QWidget *parent)
    : TableView(parent)
    , m_rows(new PlanModel(clock, this))
{
    setGround(Ground::Surface);
    setCompact(true);
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(m_rows);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(PlanModel::Sent, new NumberDelegate(this));
    setColumn(PlanModel::Name, 260, 0);
    setColumn(PlanModel::Sent, 180, 0);
    setStretchColumn(PlanModel::Name);
}

void PlanTable::showRequests(const PlanForm &form, const QList<PlannedRequest> &requests, int mostRows)
{
    QList<PlanRow> rows;
    rows.reserve(requests.size());
    for (const PlannedRequest &request : requests) {
        if (const Resource *resource = form.find(request.resource))
            rows.append({resource->id, resource->name, request.at});
    }
    m_rows->setRows(rows);
    const int shown = std::min(int(rows.size()), mostRows);
    setFixedHeight(Metrics::TableHeaderHeight + shown * Metrics::CompactRowHeight + 1);
    setVisible(!rows.isEmpty());
}

} // namespace snapdeck
