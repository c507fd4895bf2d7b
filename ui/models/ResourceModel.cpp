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
constexpr int MostMarked = 64; ///< more than this and it is cheaper to look at all

auto shownBy(const std::optional<OperationView> &operation)
{
    return operation
        ? std::tuple(operation->id, operation->state, operation->since, operation->nextAt, operation->limit)
        : std::tuple(OperationId(), OperationState::Queued, QDateTime(), std::optional<QDateTime>(),
                     std::optional<LimitKind>());
}

/// In the order of worry: what wants a look comes first.
int rankOf(const ResourceRow &row)
{
    if (!row.operation)
        return row.snapshotCount > 0 ? 9 : 6;
    switch (row.operation->state) {
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

bool operator==(const ResourceRow &one, const ResourceRow &other)
{
    return one.resource == other.resource && one.knowsSnapshots == other.knowsSnapshots
        && one.snapshotCount == other.snapshotCount && one.lastTakenAt == other.lastTakenAt
        && one.lastBytes == other.lastBytes && one.sizes == other.sizes
        && shownBy(one.operation) == shownBy(other.operation);
}

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
{
    SquareCloudCatalog &catalog = session.catalog();
    connect(&catalog, &SquareCloudCatalog::resourcesChanged, this, &ResourceModel::markAll);
    connect(&catalog, &SquareCloudCatalog::snapshotsChanged, this,
            [this](const ResourceId &id) { mark(id.value()); });
    const auto markOwner = [this](const Operation *operation) { mark(operation->view().resourceId); };
    connect(&session.operations(), &OperationList::added, this, markOwner);
    connect(&session.operations(), &OperationList::changed, this, markOwner);
    for (const SnapshotBatch *batch : session.batches())
        connect(batch, &SnapshotBatch::pausedChanged, this, &ResourceModel::notifyStates);
    connect(&session, &SquareCloudSession::batchAdded, this, [this](const SnapshotBatch *batch) {
        connect(batch, &SnapshotBatch::pausedChanged, this, &ResourceModel::notifyStates);
    });
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &ResourceModel::takeMarked);
    m_tick.setInterval(std::clamp(int(1000 / session.clock().scale()), 100, 1000));
    connect(&m_tick, &QTimer::timeout, this, &ResourceModel::tick);
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
    startBurst();
}

void ResourceModel::mark(const QString &resourceId)
{
    m_marked.insert(resourceId);
    m_allMarked = m_allMarked || m_marked.size() > MostMarked;
    startBurst();
}

void ResourceModel::startBurst()
{
    if (!m_burst.isActive())
        m_burst.start(BurstMs);
}

void ResourceModel::takeMarked()
{
    const QSet<QString> marked = std::exchange(m_marked, {});
    SquareCloudCatalog &catalog = m_session.catalog();
    if (std::exchange(m_allMarked, false)) {
        const QList<Resource> resources = catalog.resources(m_kind);
        QList<ResourceRow> all;
        all.reserve(resources.size());
        for (const Resource &resource : resources)
            all.append(rowFor(resource));
        setRows(all);
    } else {
        for (const QString &id : marked) {
            const auto resource = catalog.resource(ResourceId(id));
            if (resource && resource->kind == m_kind)
                putRow(rowFor(*resource));
        }
    }
    count();
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
    if (const Operation *latest = m_operations.tellingOn(resource.id.value()))
        row.operation = latest->view();
    return row;
}

void ResourceModel::count()
{
    const QDateTime now = m_session.clock().utcNow();
    const auto &operations = m_session.operations().operations();
    const bool any = std::any_of(operations.cbegin(), operations.cend(), [&now](const Operation *operation) {
        return isCounting(operation->view(), now);
    });
    if (!any)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void ResourceModel::tick()
{
    QList<int> rows;
    for (const Operation *operation : m_session.operations().operations()) {
        const int row = rowOf(operation->view().resourceId);
        if (row >= 0 && operation->view().state == OperationState::RateLimited)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    notifyCells(rows, State, State, {Qt::DisplayRole, Qt::AccessibleTextRole, BadgeRole});
    count();
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

BadgeSpec ResourceModel::badge(const ResourceRow &row) const
{
    const SnapshotBatch *batch = row.operation ? m_session.batch(row.operation->batch) : nullptr;
    if (batch && batch->isPaused() && isNotSent(*row.operation))
        return pausedBadge();
    if (row.operation)
        return stateBadge(*row.operation, m_session.clock().utcNow());
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
        return row.operation && !row.operation->error.message.isEmpty()
            ? QVariant(row.operation->error.forPeople())
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
        return spokenState(*row.operation, m_session.clock().utcNow());
    if (column == Trend && row.sizes.size() > 1) {
        return tr("from %1 to %2 over the latest snapshots")
            .arg(Format::roughSize(qint64(row.sizes.first())), Format::roughSize(qint64(row.sizes.last())));
    }
    return words(row, column);
}

} // namespace snapdeck
