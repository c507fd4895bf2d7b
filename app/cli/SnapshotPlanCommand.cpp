// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotPlanCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/PlanText.h"

#include <QJsonArray>

namespace snapdeck::cli {

SnapshotPlanCommand::SnapshotPlanCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void SnapshotPlanCommand::work(OpenSession session)
{
    auto *square = std::get<SquareCloudSession *>(session);
    square->catalog().readAccount(this, [this, square](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        readAccountListing(square->catalog(), this,
                           [this, square](const ListingErrors &errors) { print(*square, errors); });
    });
}

void SnapshotPlanCommand::print(SquareCloudSession &session, const ListingErrors &errors)
{
    const QList<Wanted> wanted = wantedResources(session.catalog(), arguments());
    ExitCode code = ExitCode::Done;
    QJsonArray refused;
    for (const Wanted &one : wanted) {
        if (one.resource)
            continue;
        output().explain(one.resource.error());
        refused.append(QJsonObject{{QStringLiteral("resource"), one.asked},
                                   {QStringLiteral("error"), toJson(one.resource.error())}});
        code = worse(code, exitCodeOf(one.resource.error()));
    }
    const QList<Resource> resources = foundAmong(wanted);
    const SnapshotPlan plan = session.plan(resources);
    QJsonObject json{{QStringLiteral("plan"), toJson(plan, resources)}};
    for (const ApiError &error : errors) { // the plan is made all the same, of what is known
        output().explain(error);
        json.insert(QStringLiteral("error"), toJson(error));
        code = worse(code, exitCodeOf(error));
    }
    if (!refused.isEmpty())
        json.insert(QStringLiteral("refused"), refused);
    output().result(json, describe(plan, resources));
    finish(code);
}

} // namespace snapdeck::cli
