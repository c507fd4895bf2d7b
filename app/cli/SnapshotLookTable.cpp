// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandSpecs.h"
#include "app/cli/SnapshotContentsCommand.h"
#include "app/cli/SnapshotDiffCommand.h"
#include "app/cli/SnapshotExtractCommand.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

} // namespace

QList<CommandSpec> snapshotLookCommands()
{
    const QString version = Text::tr("which one; by default the newest that is listed");
    return {
        {QStringLiteral("snapshot"),
         QStringLiteral("contents"),
         QStringLiteral("ID"),
         Text::tr("list the files in a snapshot, without fetching it"),
         {option("version", "V|latest", version)},
         1,
         1,
         {},
         make<SnapshotContentsCommand>},
        {QStringLiteral("snapshot"),
         QStringLiteral("extract"),
         QStringLiteral("ID PATH…"),
         Text::tr("take files out of a snapshot; a PATH is a file, a folder, or a pattern with * and **"),
         {option("version", "V|latest", version), option("to", "DIR", Text::tr("the folder; required")),
          flag("all", Text::tr("all of them")),
          flag("over-limits", Text::tr("also where it comes to very much, or an entry looks like a trap"))},
         1,
         anyNumber,
         SnapshotExtractCommand::complaint,
         make<SnapshotExtractCommand>},
        {QStringLiteral("snapshot"),
         QStringLiteral("diff"),
         QStringLiteral("ID"),
         Text::tr("tell what changed between two snapshots, without fetching them"),
         {option("from", "V", Text::tr("the older one; required")),
          option("to", "V|latest", Text::tr("the newer one; required")),
          option("file", "PATH", Text::tr("of this file, line by line"))},
         1,
         1,
         SnapshotDiffCommand::complaint,
         make<SnapshotDiffCommand>},
    };
}

} // namespace snapdeck::cli
