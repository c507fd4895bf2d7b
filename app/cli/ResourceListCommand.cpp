// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ResourceListCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

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
    connect(&catalog, &SquareCloudCatalog::refreshFinished, this, [this, &catalog] { print(catalog); });
    catalog.refresh();
}

void ResourceListCommand::print(const SquareCloudCatalog &catalog)
{
    if (catalog.account().ownerId.isEmpty() && catalog.error()) {
        fail(*catalog.error());
        return;
    }
    QJsonArray list;
    QList<QStringList> rows;
    for (const Resource &resource : catalog.resources(m_kind)) {
        const auto running = catalog.isRunning(resource.id);
        const QList<Snapshot> snapshots = catalog.snapshots(resource.id);
        const QDateTime latest = snapshots.isEmpty() ? QDateTime() : snapshots.first().takenAt;
        const bool known = catalog.knowsSnapshots(resource.id);
        QJsonObject json = toJson(resource);
        json.insert(QStringLiteral("running"), running ? QJsonValue(*running) : QJsonValue());
        json.insert(QStringLiteral("snapshots"), known ? QJsonValue(snapshots.size()) : QJsonValue());
        json.insert(QStringLiteral("latest_snapshot_at"), jsonTime(latest));
        list.append(json);
        const QString state = !running ? tr("unknown") : *running ? tr("running") : tr("stopped");
        rows.append({resource.id.value(), resource.name, resource.runtime, state,
                     tr("%1 MB").arg(resource.memoryMb),
                     known ? QString::number(snapshots.size()) : QStringLiteral("?"),
                     latest.isValid() ? timeText(latest) : QStringLiteral("-")});
    }
    const bool apps = m_kind == ResourceKind::Application;
    const QString text = rows.isEmpty()
        ? (apps ? tr("The account has no applications.") : tr("The account has no databases."))
        : table(
            {tr("id"), tr("name"), tr("runtime"), tr("state"), tr("memory"), tr("snapshots"), tr("latest")},
            rows);
    finishWith({{apps ? QStringLiteral("applications") : QStringLiteral("databases"), list}}, text,
               catalog.error());
}

} // namespace snapdeck::cli
