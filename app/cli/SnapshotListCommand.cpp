// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotListCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ResourceLookup.h"

namespace snapdeck::cli {

SnapshotListCommand::SnapshotListCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void SnapshotListCommand::work(OpenSession session)
{
    SquareCloudCatalog &catalog = std::get<SquareCloudSession *>(session)->catalog();
    if (arguments().operands.isEmpty())
        listAll(catalog);
    else
        listOne(catalog);
}

void SnapshotListCommand::listOne(SquareCloudCatalog &catalog)
{
    catalog.readAccount(this, [this, &catalog](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        const auto resource = findResource(catalog, arguments().operands.constFirst());
        if (!resource) {
            fail(resource.error());
            return;
        }
        catalog.readSnapshots(resource->id, this,
                              [this, owner = *resource](const Result<QList<Snapshot>> &listed) {
                                  if (!listed) {
                                      fail(listed.error());
                                      return;
                                  }
                                  add(*listed, owner);
                                  print();
                              });
    });
}

void SnapshotListCommand::listAll(SquareCloudCatalog &catalog)
{
    connect(&catalog, &SquareCloudCatalog::refreshFinished, this, [this, &catalog] {
        if (catalog.account().ownerId.isEmpty() && catalog.error()) {
            fail(*catalog.error());
            return;
        }
        if (catalog.error() && catalog.updatedAt().isValid())
            output().say(tr("This is what was read at %1.").arg(timeText(catalog.updatedAt())));
        for (const Resource &resource : catalog.account().resources)
            add(catalog.snapshots(resource.id), resource);
        add(catalog.unclaimedSnapshots(), std::nullopt);
        print(catalog.error());
    });
    catalog.refresh();
}

void SnapshotListCommand::add(const QList<Snapshot> &snapshots, const std::optional<Resource> &owner)
{
    const bool showLinks = arguments().has(u"show-links");
    for (const Snapshot &snapshot : snapshots) {
        const QString url = QString::fromUtf8(snapshot.link.expose().toEncoded());
        QJsonObject json = toJson(snapshot, owner);
        if (showLinks)
            json.insert(QStringLiteral("url"), jsonText(url));
        m_list.append(json);
        const QString origin = originName(snapshot.origin);
        QStringList row{owner ? owner->name : tr("(unknown or deleted)"),
                        timeText(snapshot.takenAt),
                        sizeText(snapshot.sizeBytes),
                        origin.isEmpty() ? QStringLiteral("-") : origin,
                        snapshot.ref.version.isEmpty() ? QStringLiteral("-") : snapshot.ref.version.value(),
                        timeText(snapshot.link.expiresAt())};
        if (showLinks)
            row << url;
        m_rows.append(row);
    }
}

void SnapshotListCommand::print(const std::optional<ApiError> &missing)
{
    QStringList header{tr("resource"), tr("taken"),   tr("size"),
                       tr("origin"),   tr("version"), tr("link valid until")};
    if (arguments().has(u"show-links")) {
        header << tr("link");
        output().say(tr("The links are secrets: whoever has one can download until it expires."));
    }
    const QString text = m_rows.isEmpty() ? tr("There are no snapshots.") : table(header, m_rows);
    finishWith({{QStringLiteral("snapshots"), m_list}}, text, missing);
}

} // namespace snapdeck::cli
