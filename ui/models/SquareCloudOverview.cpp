// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SquareCloudOverview.h"

#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/models/HealthWords.h"
#include "ui/models/OverviewNext.h"
#include "ui/models/ResourceOperations.h"

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

struct Assessed {
    Resource resource;
    Health health;
};

bool isKeepable(Worry worry)
{
    return worry == Worry::Expiring || worry == Worry::NotVerified;
}

/// The vault's copies by what they are of: a look at each resource would go through all of them anew.
struct CopyIndex {
    QHash<QString, VaultCopy> newest;
    QHash<QString, QDateTime> verifiedAt;

    explicit CopyIndex(const Vault *vault)
    {
        if (!vault)
            return;
        for (const VaultCopy &copy : vault->copies()) {
            const QString key = copy.facts.resource.value();
            auto newestOne = newest.find(key);
            if (newestOne == newest.end() || newestOne->when() < copy.when())
                newest.insert(key, copy);
            if (copy.isGood() && verifiedAt.value(key) < copy.when())
                verifiedAt.insert(key, copy.when());
        }
    }
};

HealthFacts factsOf(SquareCloudSession &session, const Resource &resource, const CopyIndex &copies,
                    const OverviewSources &sources)
{
    const QString id = resource.id.value();
    HealthFacts facts;
    facts.knowsSnapshots = session.catalog().knowsSnapshots(resource.id);
    const QList<Snapshot> snapshots = session.catalog().snapshots(resource.id);
    if (!snapshots.isEmpty())
        facts.newest = snapshots.first();
    const auto newest = copies.newest.constFind(id);
    if (newest != copies.newest.cend())
        facts.newestCopy = *newest;
    facts.verifiedAt = copies.verifiedAt.value(id);
    facts.newestIsKept
        = facts.newest && facts.verifiedAt.isValid() && facts.verifiedAt >= facts.newest->takenAt;
    if (const Operation *operation = sources.operations.tellingOn(id))
        facts.operation = operation->view();
    else if (const auto past = sources.past.constFind(id); past != sources.past.cend())
        facts.operation = *past;
    return facts;
}

OverviewTarget targetOf(const Resource &resource)
{
    return {resource.kind == ResourceKind::Database ? OverviewTarget::Page::Databases
                                                    : OverviewTarget::Page::Applications,
            resource.id.value()};
}

OverviewAct actOf(const Health &health, const HealthFacts &facts, const OverviewSources &sources)
{
    using Kind = OverviewAct::Kind;
    switch (health.worry) {
    case Worry::NoSnapshot:
    case Worry::Overdue:
        return {Kind::TakeSnapshot, Text::tr("Take snapshot"), sources.objection, {}};
    case Worry::Expiring:
    case Worry::NotVerified:
        return {Kind::Keep, Text::tr("Keep in vault"), {}, {}};
    case Worry::Unconfirmed:
        if (facts.operation->canCheckAgain)
            return {Kind::LookAgain, Text::tr("Look again"), {}, facts.operation->id};
        break;
    default:
        break;
    }
    return {Kind::Show, Text::tr("Show"), {}, {}};
}

OverviewLine worryLine(const Assessed &one, const HealthFacts &facts, const OverviewSources &sources,
                       const QDateTime &now)
{
    OverviewLine line;
    line.badge = worryBadge(one.health.worry);
    line.name = one.resource.name;
    line.text = worryReason(one.health, facts, sources.rules, now);
    line.figure = worryAge(one.health, now);
    line.figureTip = one.health.at.isValid() ? Format::dateTime(one.health.at) : QString();
    line.act = actOf(one.health, facts, sources);
    line.target = targetOf(one.resource);
    return line;
}

OverviewTile vaultTile(const Vault &vault)
{
    qsizetype good = 0;
    qint64 bytes = 0;
    for (const VaultCopy &copy : vault.copies()) {
        good += copy.isGood() ? 1 : 0;
        bytes += copy.isGood() && copy.facts.bytes > 0 ? copy.facts.bytes : 0;
    }
    return {Icon::Vault, Tone::Neutral,
            good > 0 ? QStringLiteral("%1 · %2").arg(Format::count(good), Format::roughSize(bytes))
                     : Format::count(0),
            Text::tr("verified copies in the vault")};
}

QList<OverviewTile> tilesOf(SquareCloudSession &session, const QList<Assessed> &all, qsizetype worries)
{
    const auto total = all.size();
    const qsizetype safe = total - worries;
    QList<Tone> tones;
    for (const Assessed &one : all) { // the worst first
        if (tones.isEmpty() || tones.last() != worryBadge(one.health.worry).tone)
            tones.append(worryBadge(one.health.worry).tone);
    }
    QList<OverviewTile> tiles{
        {safe == total ? Icon::ShieldCheck : Icon::ShieldAlert, safe == total ? Tone::Ok : Tone::Warning,
         Text::tr("%1 of %2").arg(Format::count(safe), Format::count(total)),
         Text::tr("safe: a fresh, verified copy")},
        {Icon::AlertTriangle, loudestOf(tones), Format::count(worries),
         Text::tr("want a look")}};
    const Quota quota = session.quota();
    if (quota.limit > 0)
        tiles.append({Icon::Gauge, quota.left() > 0 ? Tone::Accent : Tone::Warning,
                      Text::tr("%1 of %2").arg(Format::count(quota.left()), Format::count(quota.limit)),
                      Text::tr("snapshots left today")});
    if (const Vault *vault = session.vault())
        tiles.append(vaultTile(*vault));
    return tiles;
}

QList<OverviewLegend> legendOf(const QList<OverviewCell> &cells)
{
    const QList<OverviewLegend> all{{Tone::Ok, Text::tr("safe")},
                                    {Tone::Accent, Text::tr("at the service only")},
                                    {Tone::Processing, Text::tr("under way")},
                                    {Tone::Warning, Text::tr("overdue or expiring")},
                                    {Tone::Danger, Text::tr("failed or damaged")},
                                    {Tone::Neutral, Text::tr("not known")}};
    QList<OverviewLegend> used;
    for (const OverviewLegend &entry : all) {
        if (std::any_of(cells.cbegin(), cells.cend(),
                        [&entry](const OverviewCell &cell) { return cell.tone == entry.tone; }))
            used.append(entry);
    }
    return used;
}

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

QList<OverviewLine> trendsOf(SquareCloudSession &session, const QList<Assessed> &all)
{
    QList<std::pair<double, const Resource *>> changes;
    for (const Assessed &one : all) {
        if (const auto change = changeOf(session.catalog().snapshots(one.resource.id)))
            changes.append({*change, &one.resource});
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

QList<Assessed> assessAll(SquareCloudSession &session, const CopyIndex &copies, const OverviewSources &sources,
                          const QDateTime &now)
{
    QList<Assessed> all;
    for (const ResourceKind kind : {ResourceKind::Application, ResourceKind::Database}) {
        const QList<Resource> resources = session.catalog().resources(kind);
        for (const Resource &resource : resources) {
            const HealthFacts facts = factsOf(session, resource, copies, sources);
            all.append({resource, assess(facts, sources.rules, now)});
        }
    }
    return all;
}

void addCells(const QList<Assessed> &all, Overview &overview)
{
    overview.cellCount = all.size();
    for (qsizetype place = 0; place < std::min(all.size(), mostCells); ++place) {
        const Assessed &one = all[place];
        const BadgeSpec badge = worryBadge(one.health.worry);
        overview.cells.append({badge.tone, one.resource.name, badge.text, targetOf(one.resource)});
    }
    overview.legend = legendOf(overview.cells);
}

void addWorries(SquareCloudSession &session, const QList<Assessed> &worstFirst, const CopyIndex &copies,
                const OverviewSources &sources, Overview &overview)
{
    const QDateTime now = session.clock().utcNow();
    for (const Assessed &one : worstFirst) {
        if (one.health.worry == Worry::None)
            break;
        ++overview.worryCount;
        if (isKeepable(one.health.worry))
            overview.keepable.append(one.resource.id.value());
        if (overview.worries.size() < mostWorries)
            overview.worries.append(
                worryLine(one, factsOf(session, one.resource, copies, sources), sources, now));
    }
}

} // namespace

Overview overviewOf(SquareCloudSession &session, const OverviewSources &sources)
{
    const CopyIndex copies(session.vault());
    QList<Assessed> all = assessAll(session, copies, sources, session.clock().utcNow());
    Overview overview;
    overview.cellsTitle = Text::tr("Every resource");
    overview.calm = Text::tr("Nothing wants a look: of every resource a fresh, verified copy is in the vault.");
    addCells(all, overview);
    overview.trends = trendsOf(session, all);
    overview.trendsTitle = overview.trends.isEmpty() ? QString() : Text::tr("Sizes that changed most");
    std::stable_sort(all.begin(), all.end(), [](const Assessed &one, const Assessed &other) {
        return one.health.worry < other.health.worry;
    });
    addWorries(session, all, copies, sources, overview);
    overview.tiles = tilesOf(session, all, overview.worryCount);
    overview.next = nextOf(session);
    overview.nextCalm = Text::tr("Nothing waits, and no snapshot is kept by itself.");
    return overview;
}

} // namespace snapdeck
