// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QuotaCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/PlanText.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::cli {

namespace {

/// Older servers do not say who ordered a snapshot; then every one of the last day is counted.
bool tellsOrigin(const SquareCloudCatalog &catalog)
{
    const auto tells = [](const Snapshot &snapshot) { return snapshot.origin != SnapshotOrigin::Unknown; };
    const auto allTell
        = [&tells](const QList<Snapshot> &list) { return std::all_of(list.begin(), list.end(), tells); };
    const QList<Resource> &resources = catalog.account().resources;
    return allTell(catalog.unclaimedSnapshots())
        && std::all_of(resources.begin(), resources.end(),
                       [&](const Resource &resource) { return allTell(catalog.snapshots(resource.id)); });
}

/// What is in the way now, beyond the day's allowance.
struct Waits {
    std::optional<LimitWait> everyones;
    QList<std::pair<Resource, QDateTime>>
        resting; ///< each by itself, for longer than the account has to pause
};

Waits waitsOf(SquareCloudSession &session)
{
    Waits waits;
    waits.everyones = session.waitFor(ResourceId());
    for (const Resource &resource : session.catalog().account().resources) {
        const auto own = session.waitFor(resource.id);
        if (own && own->kind == LimitKind::CoolDown
            && (!waits.everyones || waits.everyones->until < own->until))
            waits.resting.append({resource, own->until});
    }
    return waits;
}

QJsonObject toJson(const Waits &waits)
{
    QJsonArray resting;
    for (const auto &[resource, until] : waits.resting)
        resting.append(QJsonObject{{QStringLiteral("resource"), resource.id.value()},
                                   {QStringLiteral("resource_name"), jsonText(resource.name)},
                                   {QStringLiteral("until"), jsonTime(until)}});
    const auto &all = waits.everyones;
    return {{QStringLiteral("waiting_for"), limitName(all ? std::optional(all->kind) : std::nullopt)},
            {QStringLiteral("wait_until"), all ? jsonTime(all->until) : QJsonValue()},
            {QStringLiteral("cool_downs"), resting}};
}

QStringList describe(const Waits &waits)
{
    QStringList lines;
    if (waits.everyones && waits.everyones->kind == LimitKind::AccountBlock)
        lines << QuotaCommand::tr("The service has blocked the account for a while, until about %1.")
                     .arg(timeText(waits.everyones->until));
    else if (waits.everyones)
        lines << QuotaCommand::tr("The next snapshot may be requested at %1.")
                     .arg(timeText(waits.everyones->until));
    for (const auto &[resource, until] : waits.resting)
        lines << QuotaCommand::tr("%1 has to rest until %2.").arg(resource.name, timeText(until));
    return lines;
}

QJsonObject merged(QJsonObject object, const QJsonObject &more)
{
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

} // namespace

QuotaCommand::QuotaCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void QuotaCommand::work(OpenSession session)
{
    auto *square = std::get<SquareCloudSession *>(session);
    square->catalog().readAccount(this, [this, square](const Result<SquareCloudAccount> &account) {
        if (account)
            square->catalog().learnQuota(this, [this, square] { print(*square, square->catalog().error()); });
        else if (account.error().kind == ErrorKind::RateLimited)
            print(*square, account.error()); // blocked: what the journal knows is all there is
        else
            fail(account.error());
    });
}

void QuotaCommand::print(SquareCloudSession &session, const std::optional<ApiError> &missing)
{
    const Quota quota = session.quota();
    const Waits waits = waitsOf(session);
    const bool exact = tellsOrigin(session.catalog());
    QStringList lines{cli::describe(quota)};
    if (!exact)
        lines.first() += u' '
            + tr("This service does not say who ordered a snapshot, so the day's automatic ones are counted "
                 "too.");
    lines += describe(waits);
    QJsonObject json = merged(cli::toJson(quota), toJson(waits));
    json.insert(QStringLiteral("account"), session.account().name.value());
    json.insert(QStringLiteral("exact"), exact);
    finishWith(json, lines.join(u'\n'), missing);
}

} // namespace snapdeck::cli
