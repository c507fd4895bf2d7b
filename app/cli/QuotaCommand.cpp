// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QuotaCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

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
            square->catalog().learnQuota(this, [this, square] { print(*square); });
        else
            fail(account.error());
    });
}

void QuotaCommand::print(SquareCloudSession &session)
{
    const SquareCloudCatalog &catalog = session.catalog();
    const Quota quota = session.quota();
    const bool exact = tellsOrigin(catalog);
    QString text
        = tr("%1 of %2 snapshots used in the last 24 hours, %3 left.")
              .arg(QString::number(quota.used), QString::number(quota.limit), QString::number(quota.left()));
    if (quota.nextFreesAt)
        text += u' ' + tr("The next one frees up at %1.").arg(timeText(*quota.nextFreesAt));
    if (!exact)
        text += u' '
            + tr("This service does not say who ordered a snapshot, so the day's automatic ones are counted "
                 "too.");
    const QJsonObject json{{QStringLiteral("account"), session.account().name.value()},
                           {QStringLiteral("limit"), quota.limit},
                           {QStringLiteral("used"), quota.used},
                           {QStringLiteral("left"), quota.left()},
                           {QStringLiteral("exact"), exact},
                           {QStringLiteral("next_frees_at"), jsonTime(quota.nextFreesAt)}};
    finishWith(json, text, catalog.error());
}

} // namespace snapdeck::cli
