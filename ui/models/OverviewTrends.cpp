// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OverviewTrends.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SquareCloudOverview)
};

constexpr qsizetype mostTrends = 5;
constexpr qsizetype mostTrendPoints = 16;

/// The sizes of the latest versions, oldest first.
QList<double> sizesOf(const QList<Snapshot> &snapshots)
{
    QList<double> sizes;
    for (qsizetype place = std::min(snapshots.size(), mostTrendPoints) - 1; place >= 0; --place) {
        if (snapshots[place].sizeBytes >= 0)
            sizes.append(double(snapshots[place].sizeBytes));
    }
    return sizes;
}

OverviewLine trendLine(const Resource &resource, const QList<double> &sizes)
{
    OverviewLine line;
    line.name = resource.name;
    line.text = Format::roughSize(qint64(sizes.last()));
    line.trend = sizes;
    line.figure = Format::sizeChange(qint64(sizes.last() - sizes.first()));
    line.figureTip = Text::tr("from %1 to %2 over the latest snapshots")
                         .arg(Format::size(qint64(sizes.first())), Format::size(qint64(sizes.last())));
    line.target = targetOf(resource);
    return line;
}

/// By how much the latest snapshots differ from the earliest of them; nothing where there are fewer than two.
std::optional<double> changeOf(const QList<Snapshot> &snapshots)
{
    if (snapshots.size() < 2)
        return {};
    const Snapshot &oldest = snapshots[std::min(snapshots.size(), mostTrendPoints) - 1];
    if (snapshots.first().sizeBytes < 0 || oldest.sizeBytes < 0)
        return {};
    return std::abs(double(snapshots.first().sizeBytes) - double(oldest.sizeBytes));
}

} // namespace

OverviewTarget targetOf(const Resource &resource)
{
    return {resource.kind == ResourceKind::Database ? OverviewTarget::Page::Databases
                                                    : OverviewTarget::Page::Applications,
            resource.id.value()};
}

QList<OverviewLine> trendsOf(SquareCloudSession &session)
{
    const QList<Resource> all = session.catalog().resources(ResourceKind::Application)
        + session.catalog().resources(ResourceKind::Database);
    QList<std::pair<double, const Resource *>> changes;
    for (const Resource &resource : all) {
        if (const auto change = changeOf(session.catalog().snapshots(resource.id)))
            changes.append({*change, &resource});
    }
    const qsizetype shown = std::min(changes.size(), mostTrends);
    std::partial_sort(changes.begin(), changes.begin() + shown, changes.end(),
                      [](const auto &one, const auto &other) {
                          return std::pair(-one.first, one.second->name) < std::pair(-other.first, other.second->name);
                      });
    QList<OverviewLine> lines;
    for (qsizetype place = 0; place < shown; ++place) {
        const Resource &resource = *changes[place].second;
        const QList<double> sizes = sizesOf(session.catalog().snapshots(resource.id));
        if (sizes.size() > 1)
            lines.append(trendLine(resource, sizes));
    }
    return lines;
}

} // namespace snapdeck
