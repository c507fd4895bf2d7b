// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QuotaCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

#include <algorithm>

namespace snapdeck::cli {

namespace {

/// Older servers do not say who ordered a snapshot; then what was used is only a lower bound.
bool tellsOrigin(const SquareCloudCatalog &catalog)
{
    const auto unknown = [](const Snapshot &snapshot) { return snapshot.origin == SnapshotOrigin::Unknown; };
    const QList<Resource> &resources = catalog.account().resources;
    return std::none_of(resources.begin(), resources.end(), [&](const Resource &resource) {
        const QList<Snapshot> snapshots = catalog.snapshots(resource.id);
        return std::any_of(snapshots.begin(), snapshots.end(), unknown);
    });
}

} // namespace

QuotaCommand::QuotaCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void QuotaCommand::work(OpenSession session)
{
    auto *square = std::get<SquareCloudSession *>(session);
    connect(&square->catalog(), &SquareCloudCatalog::refreshFinished, this,
            [this, square] { print(*square); });
    square->catalog().refresh();
}

void QuotaCommand::print(SquareCloudSession &session)
{
    const SquareCloudCatalog &catalog = session.catalog();
    if (catalog.account().ownerId.isEmpty() && catalog.error()) {
        fail(*catalog.error());
        return;
    }
    const Quota quota = session.quota();
    const bool exact = tellsOrigin(catalog);
    QString text
        = tr("%1 of %2 snapshots used in the last 24 hours, %3 left.")
              .arg(QString::number(quota.used), QString::number(quota.limit), QString::number(quota.left()));
    if (quota.nextFreesAt)
        text += u' ' + tr("The next one frees up at %1.").arg(timeText(*quota.nextFreesAt));
    if (!exact)
        text += u' ' + tr("This service does not say who ordered a snapshot, so more may be used.");
    const QJsonObject json{{QStringLiteral("account"), session.account().name.value()},
                           {QStringLiteral("limit"), quota.limit},
                           {QStringLiteral("used"), quota.used},
                           {QStringLiteral("left"), quota.left()},
                           {QStringLiteral("exact"), exact},
                           {QStringLiteral("next_frees_at"), jsonTime(quota.nextFreesAt)}};
    finishWith(json, text, catalog.error());
}

} // namespace snapdeck::cli
