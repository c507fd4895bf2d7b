// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotContentsCommand.h"

#include "app/cli/ArchiveText.h"
#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

#include <QJsonArray>

namespace snapdeck::cli {

void SnapshotContentsCommand::look()
{
    open(arguments().value(u"version"),
         [this](const Snapshot &snapshot, const OpenedArchive &opened) { print(snapshot, opened); });
}

void SnapshotContentsCommand::print(const Snapshot &snapshot, const OpenedArchive &opened)
{
    const ArchiveIndex &index = *opened.index;
    QJsonArray entries;
    QList<QStringList> rows;
    for (const ArchiveEntry &entry : index.entries) {
        entries.append(toJson(entry));
        rows.append({sizeText(entry.size), sizeText(entry.packedSize),
                     entry.modifiedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     troubleNames(entry.troubles).join(u','), entry.name});
    }
    const QString source = opened.isLocal ? QStringLiteral("vault") : QStringLiteral("server");
    QJsonObject json = toJson(snapshot, resource());
    json.insert(QStringLiteral("source"), source);
    json.insert(QStringLiteral("archive_bytes"), index.archiveBytes);
    json.insert(QStringLiteral("content_bytes"), index.contentBytes);
    json.insert(QStringLiteral("entries"), entries);
    const QString text = table({tr("size"), tr("packed"), tr("modified"), tr("warning"), tr("name")}, rows)
        + u'\n' + tr("%n entries", nullptr, int(index.entries.size())) + QStringLiteral(", ")
        + (opened.isLocal ? tr("%1 unpacked; read from the vault's copy")
                          : tr("%1 unpacked; read from the server without fetching the snapshot"))
              .arg(sizeText(index.contentBytes));
    finishWith(json, text);
}

} // namespace snapdeck::cli
