// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"
#include "ui/models/Burst.h"
#include "ui/models/ResourceOperations.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <QSet>

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
    const Operation *operation = nullptr; ///< the active one, else the latest that says something
    int revision = 0; ///< grows with every change of the operation
    friend bool operator==(const ResourceRow &, const ResourceRow &) = default;
};

/// The applications or the databases of an account; the row's id is the resource's. Follows catalog and
/// operations by itself. Ages and countdowns are those at the moment of asking.
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
    void markOperation(const Operation *operation);
    void notifyStates();
    void takeMarked();
    [[nodiscard]] ResourceRow rowFor(const Resource &resource) const;
    [[nodiscard]] ResourceRow withOperation(ResourceRow row) const;

    QString words(const ResourceRow &row, int column) const;
    QVariant rawValue(const ResourceRow &row, int column) const;
    QVariant tip(const ResourceRow &row, int column) const;
    QString spoken(const ResourceRow &row, int column) const;
    BadgeSpec badge(const ResourceRow &row) const;
    /// Of the row's operation, which is there.
    [[nodiscard]] OperationView viewOf(const ResourceRow &row) const;

    SquareCloudSession &m_session;
    ResourceOperations m_operations;
    ResourceKind m_kind;
    bool m_allMarked = false;
    QSet<QString> m_marked;
    QSet<QString> m_operated; ///< of these only the operation has changed
    QHash<QString, int> m_revisions; ///< how often the operations of a resource have changed
    Burst m_burst;
};

} // namespace snapdeck
