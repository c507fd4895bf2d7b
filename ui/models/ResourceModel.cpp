// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ResourceModel.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qsizetype MostTrendPoints = 16;
constexpr int BurstMs = 16;

/// In the order of worry: what wants a look comes first.
int rankOf(const ResourceRow &row)
{
    if (!row.operation)
        return row.snapshotCount > 0 ? 9 : 6;
    switch (row.operation->view().state) {
    case OperationState::Failed:
        return 0;
    case OperationState::Lost:
        return 1;
    case OperationState::Unconfirmed:
        return 2;
    case OperationState::RateLimited:
        return 3;
    case OperationState::Processing:
        return 4;
    case OperationState::Queued:
    case OperationState::Requesting:
        return 5;
    default:
        return 8;
    }
}

} // namespace

ResourceModel::ResourceModel(SquareCloudSession &session, ResourceKind kind, QObject *parent)
    : RowModel<ResourceRow>({{tr("Name")},
                             {tr("State")},
                             {tr("Last"), Qt::AlignLeft, tr("When the latest snapshot was taken")},
                             {tr("No."), Qt::AlignRight, tr("How many snapshots there are")},
                             {tr("Size"), Qt::AlignRight, tr("Size of the latest snapshot")},
                             {tr("Trend"), Qt::AlignLeft, tr("Sizes of the latest snapshots")}},
                            parent)
    , m_session(session)
    , m_operations(session.operations())
    , m_kind(kind)
    , m_burst(BurstMs, [this] { takeMarked(); })
{
    SquareCloudCatalog &catalog = session.catalog();
    connect(&catalog, &SquareCloudCatalog::resourcesChanged, this, &ResourceModel::markAll);
    connect(&catalog, &SquareCloudCatalog::snapshotsChanged, this,
            [this](const ResourceId &id) { mark(id.value()); });
    connect(&session.operations(), &OperationList::added, this, &ResourceModel::markOperation);
    connect(&session.operations(), &OperationList::changed, this, &ResourceModel::markOperation);
    for (const SnapshotBatch *batch : session.batches())
        connect(batch, &SnapshotBatch::pausedChanged, this, &ResourceModel::notifyStates);
    connect(&session, &SquareCloudSession::batchAdded, this, [this](const SnapshotBatch *batch) {
        connect(batch, &SnapshotBatch::pausedChanged, this, &ResourceModel::notifyStates);
    });
    m_allMarked = true;
    takeMarked();
}

void ResourceModel::notifyStates()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void ResourceModel::markAll()
{
    m_allMarked = true;
    m_burst.ask();
}

void ResourceModel::mark(const QString &resourceId)
{
    m_marked.insert(resourceId);
    m_burst.ask();
}

void ResourceModel::markOperation(const Operation *operation)
{
    m_operated.insert(operation->view().resourceId);
    ++m_revisions[operation->view().resourceId];
    m_burst.ask();
}

void ResourceModel::takeMarked()
{
    const QSet<QString> marked = std::exchange(m_marked, {});
    const QSet<QString> operated = std::exchange(m_operated, {});
    const SquareCloudCatalog &catalog = m_session.catalog();
    QList<ResourceRow> changed;
    if (std::exchange(m_allMarked, false)) {
        for (const Resource &resource : catalog.resources(m_kind))
            changed.append(rowFor(resource));
        setRows(changed);
        return;
    }
    for (const QString &id : marked) {
        const auto resource = catalog.resource(ResourceId(id));
        if (resource && resource->kind == m_kind)
            changed.append(rowFor(*resource));
    }
    for (const QString &id : operated) {
        const ResourceRow *row = marked.contains(id) ? nullptr : find(id);
        if (row)
            changed.append(withOperation(*row));
    }
    putRows(changed);
}

ResourceRow ResourceModel::withOperation(ResourceRow row) const
{
    row.operation = m_operations.tellingOn(row.resource.id.value());
    row.revision = m_revisions.value(row.resource.id.value());
    return row;
}

ResourceRow ResourceModel::rowFor(const Resource &resource) const
{
    ResourceRow row;
    row.resource = resource;
    row.knowsSnapshots = m_session.catalog().knowsSnapshots(resource.id);
    const QList<Snapshot> snapshots = m_session.catalog().snapshots(resource.id);
    row.snapshotCount = int(snapshots.size());
    if (!snapshots.isEmpty()) {
        row.lastTakenAt = snapshots.first().takenAt;
        row.lastBytes = snapshots.first().sizeBytes;
    }
    for (qsizetype place = std::min(snapshots.size(), MostTrendPoints) - 1; place >= 0; --place) {
        if (snapshots[place].sizeBytes >= 0)
            row.sizes.append(double(snapshots[place].sizeBytes));
    }
    row.operation = m_operations.tellingOn(resource.id.value());
    row.revision = m_revisions.value(resource.id.value());
    return row;
}

QVariant ResourceModel::cell(const ResourceRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return column == Last ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole:
        return column == State ? QVariant::fromValue(badge(row)) : QVariant();
    case TrendRole:
        return column == Trend ? QVariant::fromValue(row.sizes) : QVariant();
    case IdRole:
        return row.resource.id.value();
    case SecondaryRole:
        return column == Last;
    default:
        return {};
    }
}

OperationView ResourceModel::viewOf(const ResourceRow &row) const
{
    const OperationView &view = row.operation->view();
    return m_session.isPaused(view) ? whilePaused(view) : view;
}

BadgeSpec ResourceModel::badge(const ResourceRow &row) const
{
    if (row.operation)
        return stateBadge(viewOf(row), m_session.clock().utcNow());
    if (row.snapshotCount > 0)
        return {Icon::CheckCircle, tr("Listed"), Tone::Ok};
    return row.knowsSnapshots ? BadgeSpec{Icon::Minus, tr("None yet"), Tone::Neutral}
                              : BadgeSpec{Icon::HelpCircle, tr("Not read"), Tone::Neutral};
}

QString ResourceModel::words(const ResourceRow &row, int column) const
{
    const bool any = row.snapshotCount > 0;
    switch (column) {
    case Name:
        return row.resource.name;
    case State:
        return badge(row).text;
    case Last:
        return any ? Format::ago(row.lastTakenAt, m_session.clock().utcNow()) : QStringLiteral("–");
    case Count:
        return row.knowsSnapshots ? Format::count(row.snapshotCount) : QStringLiteral("–");
    case Size:
        return any && row.lastBytes >= 0 ? Format::roughSize(row.lastBytes) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant ResourceModel::rawValue(const ResourceRow &row, int column) const
{
    const bool any = row.snapshotCount > 0;
    switch (column) {
    case Name:
        return row.resource.name;
    case State:
        return rankOf(row);
    case Last:
        return any ? QVariant(row.lastTakenAt) : QVariant();
    case Count:
        return row.snapshotCount;
    case Size:
        return any && row.lastBytes >= 0 ? QVariant(row.lastBytes) : QVariant();
    case Trend: // by how much it grew over what the line shows
        return row.sizes.size() > 1 ? QVariant(row.sizes.last() - row.sizes.first()) : QVariant();
    default:
        return {};
    }
}

QVariant ResourceModel::tip(const ResourceRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.resource.name + u'\n' + row.resource.id.value();
    case State:
        return row.operation && !row.operation->view().error.message.isEmpty()
            ? QVariant(row.operation->view().error.forPeople())
            : QVariant();
    case Last:
        return row.lastTakenAt.isValid() ? QVariant(Format::dateTime(row.lastTakenAt)) : QVariant();
    case Size:
        return row.snapshotCount > 0 && row.lastBytes >= 0
            ? QVariant(tr("%1 bytes").arg(Format::count(row.lastBytes)))
            : QVariant();
    default:
        return {};
    }
}

QString ResourceModel::spoken(const ResourceRow &row, int column) const
{
    if (column == State && row.operation)
        return spokenState(viewOf(row), m_session.clock().utcNow());
    if (column == Trend && row.sizes.size() > 1) {
        return tr("from %1 to %2 over the latest snapshots")
            .arg(Format::roughSize(qint64(row.sizes.first())), Format::roughSize(qint64(row.sizes.last())));
    }
    return words(row, column);
}

} // namespace snapdeck
