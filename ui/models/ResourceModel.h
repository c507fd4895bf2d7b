// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"
#include "ui/models/ResourceOperations.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace snapdeck {

class SquareCloudSession;

struct ResourceRow {
    Resource resource;
    bool knowsSnapshots = false;
    int snapshotCount = 0;
    QDateTime lastTakenAt; ///< invalid where there is none
    qint64 lastBytes = 0;
    QList<double> sizes; ///< of the latest versions, oldest first
    std::optional<OperationView> operation; ///< the active one, else the latest that says something
    friend bool operator==(const ResourceRow &one, const ResourceRow &other);
};

/// The applications or the databases of an account; the row's id is the resource's. Follows catalog and
/// operations by itself. Countdowns tick while there are any; ages are those at the moment of asking.
class ResourceModel final : public RowModel<ResourceRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, State, Last, Count, Size, Trend, ColumnCount };

    /// `session` outlives the model.
    ResourceModel(SquareCloudSession &session, ResourceKind kind, QObject *parent = nullptr);

protected:
    QString idOf(const ResourceRow &row) const override { return row.resource.id.value(); }
    QVariant cell(const ResourceRow &row, int column, int role) const override;

private:
    /// Changes come in bursts, one signal a resource; they are taken together when the burst is over.
    void markAll();
    void mark(const QString &resourceId);
    void notifyStates();
    void startBurst();
    void takeMarked();
    [[nodiscard]] ResourceRow rowFor(const Resource &resource) const;
    void count();
    void tick();

    QString words(const ResourceRow &row, int column) const;
    QVariant rawValue(const ResourceRow &row, int column) const;
    QVariant tip(const ResourceRow &row, int column) const;
    QString spoken(const ResourceRow &row, int column) const;
    BadgeSpec badge(const ResourceRow &row) const;

    SquareCloudSession &m_session;
    ResourceOperations m_operations;
    ResourceKind m_kind;
    bool m_allMarked = false;
    QSet<QString> m_marked;
    QTimer m_burst; ///< single shot
    QTimer m_tick;
};

} // namespace snapdeck
