// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SquareCloudOverview.h"

#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/models/HealthWords.h"
#include "ui/models/OverviewNext.h"
#include "ui/models/OverviewTrends.h"
#include "ui/models/ResourceOperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SquareCloudOverview)
};

struct Assessed {
    Resource resource;
    Health health;
};

/// Of two with the same worry the one that has it for longer, or that comes sooner.
bool isWorse(const Assessed &one, const Assessed &other)
{
    if (one.health.worry != other.health.worry)
        return one.health.worry < other.health.worry;
    if (one.health.at.isValid() != other.health.at.isValid())
        return one.health.at.isValid();
    return one.health.at < other.health.at;
}

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

OverviewTile vaultTile(const Vault &vault, const AccountName &account)
{
    qsizetype good = 0;
    qint64 bytes = 0;
    for (const VaultCopy &copy : vault.copies()) {
        if (!copy.isGood() || copy.facts.account != account)
            continue; // the vault is everybody's, the overview one account's
        ++good;
        bytes += std::max<qint64>(copy.facts.bytes, 0);
    }
    return {Icon::Vault, Tone::Neutral,
            good > 0 ? QStringLiteral("%1 · %2").arg(Format::count(good), Format::roughSize(bytes))
                     : Format::count(0),
            Text::tr("verified copies in the vault")};
}

QList<OverviewTile> tilesOf(SquareCloudSession &session, const QList<Assessed> &all, const Overview &overview)
{
    const auto total = all.size();
    const qsizetype safe = total - overview.worryCount - overview.unreadCount;
    const bool isKnown = session.catalog().updatedAt().isValid()
        && (overview.worryCount > 0 || total == 0 || overview.unreadCount < total);
    QList<Tone> tones;
    for (const Assessed &one : all) { // the worst first
        if (tones.isEmpty() || tones.last() != worryBadge(one.health.worry).tone)
            tones.append(worryBadge(one.health.worry).tone);
    }
    QList<OverviewTile> tiles{
        {safe == total && total > 0 ? Icon::ShieldCheck : Icon::ShieldAlert,
         total == 0          ? Tone::Neutral
             : safe == total ? Tone::Ok
                             : Tone::Warning,
         total > 0 ? Text::tr("%1 of %2").arg(Format::count(safe), Format::count(total)) : QStringLiteral("–"),
         Text::tr("safe: a fresh, verified copy")},
        {Icon::AlertTriangle, loudestOf(tones),
         isKnown ? Format::count(overview.worryCount) : QStringLiteral("–"),
         Text::tr("want a look")}};
    const Quota quota = session.quota();
    if (quota.limit > 0)
        tiles.append({Icon::Gauge, quota.left() > 0 ? Tone::Accent : Tone::Warning,
                      Text::tr("%1 of %2").arg(Format::count(quota.left()), Format::count(quota.limit)),
                      Text::tr("snapshots left today")});
    if (const Vault *vault = session.vault())
        tiles.append(vaultTile(*vault, session.account().name));
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

QString calmOf(SquareCloudSession &session, bool isEmpty, qsizetype unread)
{
    if (unread > 0)
        return Text::tr("The snapshots of %n resources have not been read yet: of these nobody knows.", nullptr,
                        int(unread));
    if (!isEmpty)
        return Text::tr("Nothing wants a look: of every resource a fresh, verified copy is in the vault.");
    return session.catalog().updatedAt().isValid()
        ? Text::tr("This account has no applications and no databases yet.")
        : Text::tr("Nothing has been read yet: nobody knows.");
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
        if (one.health.worry == Worry::NotRead) {
            ++overview.unreadCount; // what is not known is neither safe nor a worry
            continue;
        }
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
    addCells(all, overview);
    overview.trends = trendsOf(session);
    overview.trendsTitle = overview.trends.isEmpty() ? QString() : Text::tr("Sizes that changed most");
    std::stable_sort(all.begin(), all.end(), isWorse);
    addWorries(session, all, copies, sources, overview);
    overview.calm = calmOf(session, all.isEmpty(), overview.unreadCount);
    overview.tiles = tilesOf(session, all, overview);
    overview.next = nextOf(session);
    overview.nextCalm = Text::tr("Nothing waits, and no snapshot is kept by itself.");
    return overview;
}

} // namespace snapdeck
