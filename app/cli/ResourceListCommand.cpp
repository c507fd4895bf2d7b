// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ResourceListCommand.h"

#include "app/cli/JsonForm.h"

#include <QJsonArray>

namespace snapdeck::cli {

ResourceListCommand::ResourceListCommand(Services services, Arguments arguments, ResourceKind kind)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
    , m_kind(kind)
{
}

void ResourceListCommand::work(OpenSession session)
{
    SquareCloudCatalog &catalog = std::get<SquareCloudSession *>(session)->catalog();
    catalog.readAccount(this, [this, &catalog](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        catalog.readStatuses(m_kind, this, [this, &catalog](const Result<QList<ResourceStatus>> &read) {
            print(catalog, read ? std::nullopt : std::optional(read.error()));
        });
    });
}

void ResourceListCommand::print(const SquareCloudCatalog &catalog, const std::optional<ApiError> &missing)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Resource &resource : catalog.resources(m_kind)) {
        const auto running = catalog.isRunning(resource.id);
        QJsonObject json = toJson(resource);
        json.insert(QStringLiteral("running"), running ? QJsonValue(*running) : QJsonValue());
        list.append(json);
        const QString state = !running ? tr("unknown") : *running ? tr("running") : tr("stopped");
        rows.append({resource.id.value(), resource.name, resource.runtime, state,
                     tr("%1 MB").arg(resource.memoryMb), resource.cluster});
    }
    const bool isApps = m_kind == ResourceKind::Application;
    const QString none
        = isApps ? tr("The account has no applications.") : tr("The account has no databases.");
    const QStringList header{tr("id"), tr("name"), tr("runtime"), tr("state"), tr("memory"), tr("cluster")};
    finishWith({{isApps ? QStringLiteral("applications") : QStringLiteral("databases"), list}},
               rows.isEmpty() ? none : table(header, rows), missing);
}

} // namespace snapdeck::cli
