// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ContentsWords.h"

#include "ui/dialogs/CommandLine.h"
#include "ui/models/Format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Contents)
};

/// Shorter than that it is over before one could read how long it took.
constexpr qint64 noticeable = 50;

struct Trouble {
    EntryTrouble which;
    Icon icon;
    Tone tone;
    QString name;
    QString sentence;
};

/// The worst one first.
QList<Trouble> allTroubles()
{
    return {
        {EntryTrouble::Climbs, Icon::ShieldAlert, Tone::Danger, Text::tr("Climbs out"),
         Text::tr("Its path leads out of the folder it would be extracted to. It is never extracted.")},
        {EntryTrouble::Absolute, Icon::ShieldAlert, Tone::Danger, Text::tr("Absolute"),
         Text::tr("Its path begins at the root of the disk. It is never extracted.")},
        {EntryTrouble::Lying, Icon::ShieldAlert, Tone::Danger, Text::tr("Lies"),
         Text::tr("What the archive says of it cannot be. It is never extracted.")},
        {EntryTrouble::Bomb, Icon::AlertTriangle, Tone::Warning, Text::tr("Grows"),
         Text::tr("It would grow more than a thousandfold when unpacked.")},
        {EntryTrouble::Link, Icon::Link, Tone::Warning, Text::tr("Link"),
         Text::tr("It is a link or a special file. It is never extracted.")},
        {EntryTrouble::Encrypted, Icon::Lock, Tone::Warning, Text::tr("Encrypted"),
         Text::tr("It is encrypted, so that it can be neither shown nor extracted.")},
        {EntryTrouble::Duplicate, Icon::AlertTriangle, Tone::Warning, Text::tr("Double"),
         Text::tr("Another entry has the same name on some systems. One of them gets a number.")},
        {EntryTrouble::Backslash, Icon::AlertTriangle, Tone::Warning, Text::tr("Backslash"),
         Text::tr("Its name has a backslash, which Windows takes for a folder. It gets another name.")},
        {EntryTrouble::ReservedName, Icon::AlertTriangle, Tone::Warning, Text::tr("Reserved"),
         Text::tr("Windows cannot have this name. It gets another one.")},
        {EntryTrouble::OddEncoding, Icon::Info, Tone::Neutral, Text::tr("Odd name"),
         Text::tr("Nobody can tell in which encoding its name is written; it is shown as best as can be.")},
        {EntryTrouble::Nested, Icon::Vault, Tone::Neutral, Text::tr("Archive"),
         Text::tr("It is an archive itself. What lies in it is not looked at.")},
    };
}

QString namesText(qsizetype names)
{
    return Text::tr("%n names", "found", int(names));
}

QString runningText(const SearchProgress &progress)
{
    const QString which = Format::count(std::min(progress.done + 1, progress.total));
    const QString all = Format::count(progress.total);
    if (progress.names == 0)
        return Text::tr("Searching snapshot %1 of %2…").arg(which, all);
    return Text::tr("Searching snapshot %1 of %2, %3 so far…", "which, of how many, names")
        .arg(which, all, namesText(progress.names));
}

} // namespace

std::optional<BadgeSpec> troubleBadge(EntryTroubles troubles)
{
    if (!troubles)
        return std::nullopt;
    const QList<Trouble> all = allTroubles();
    for (const Trouble &trouble : all) {
        if (troubles.testFlag(trouble.which))
            return BadgeSpec{trouble.icon, trouble.name, trouble.tone};
    }
    return std::nullopt;
}

QString troubleText(EntryTroubles troubles)
{
    QStringList lines;
    const QList<Trouble> all = allTroubles();
    for (const Trouble &trouble : all) {
        if (troubles.testFlag(trouble.which))
            lines << trouble.sentence;
    }
    return lines.join(u'\n');
}

QString costText(const ReadingCost &cost)
{
    if (cost.isLocal)
        return Text::tr("from the vault’s copy");
    if (cost.bytes < 0)
        return Text::tr("from the server");
    if (cost.milliseconds < noticeable)
        return Text::tr("read %1 from the server").arg(Format::size(cost.bytes));
    const QString time = QLocale().toString(double(cost.milliseconds) / 1000, 'f', 1);
    return Text::tr("read %1 in %2 s from the server").arg(Format::size(cost.bytes), time);
}

QString searchText(const SearchProgress &progress)
{
    const qsizetype read = progress.done - progress.unreadable;
    switch (progress.state) {
    case SearchProgress::State::Idle:
        return Text::tr("%n snapshots", "to be searched", int(progress.total));
    case SearchProgress::State::Running:
        return runningText(progress);
    case SearchProgress::State::Stopped:
        if (progress.names == 0)
            return Text::tr("Stopped: nothing found in %1 of %n snapshots", "searched", int(progress.total))
                .arg(Format::count(read));
        return Text::tr("Stopped: %1 in %2 of %n snapshots", "names, searched", int(progress.total))
            .arg(namesText(progress.names), Format::count(read));
    case SearchProgress::State::Ended:
        break;
    }
    if (read == 0)
        return Text::tr("None of %n snapshots could be read", nullptr, int(progress.total));
    if (progress.names == 0)
        return Text::tr("Nothing found in %n snapshots", nullptr, int(read));
    return Text::tr("%1 in %n snapshots", "names", int(read)).arg(namesText(progress.names));
}

BadgeSpec changeBadge(EntryChange change)
{
    switch (change) {
    case EntryChange::Added:
        return {Icon::Plus, Text::tr("Added"), Tone::Ok};
    case EntryChange::Removed:
        return {Icon::Minus, Text::tr("Removed"), Tone::Danger};
    case EntryChange::Moved:
        return {Icon::ArrowRight, Text::tr("Moved"), Tone::Processing};
    case EntryChange::Changed:
        break;
    }
    return {Icon::Pencil, Text::tr("Changed"), Tone::Accent};
}

QString differenceText(const ArchiveDifference &difference)
{
    QStringList parts;
    if (difference.changed > 0)
        parts << Text::tr("%1 changed", "files").arg(Format::count(difference.changed));
    if (difference.added > 0)
        parts << Text::tr("%1 added", "files").arg(Format::count(difference.added));
    if (difference.removed > 0)
        parts << Text::tr("%1 removed", "files").arg(Format::count(difference.removed));
    if (difference.moved > 0)
        parts << Text::tr("%1 moved", "files").arg(Format::count(difference.moved));
    const qint64 all = difference.unchanged + difference.changed + difference.added + difference.removed
        + difference.moved;
    if (parts.isEmpty())
        return Text::tr("all %1 are the same", "files").arg(Format::count(all));
    return Text::tr("%1 of %2", "what has changed, of how many")
        .arg(parts.join(Text::tr(", ", "between parts of a list")), Format::count(all));
}

QString questionText(const ExtractionQuestion &question)
{
    switch (question.limit) {
    case ExtractionLimit::Bytes:
        return Text::tr("It takes %1 on this disk; without asking it would be %2 at most.")
            .arg(Format::size(question.found), Format::size(question.most));
    case ExtractionLimit::Entries:
        return Text::tr("There are %1 files and folders; without asking it would be %2 at most.")
            .arg(Format::count(question.found), Format::count(question.most));
    case ExtractionLimit::Growth:
        break;
    }
    return Text::tr("“%1” grows %2-fold when unpacked, as only very even or hostile content does.")
        .arg(question.name, Format::count(question.found));
}

QString extractCommand(const AccountName &account, const ResourceId &resource, const VersionId &version,
                       const QStringList &paths)
{
    QStringList arguments{QStringLiteral("snapdeck-cli"),
                          QStringLiteral("--account"),
                          account.value(),
                          QStringLiteral("snapshot"),
                          QStringLiteral("extract"),
                          resource.value(),
                          QStringLiteral("--version"),
                          version.value()};
    arguments << paths << QStringLiteral("--to") << QStringLiteral(".");
    return shellLine(arguments);
}

} // namespace snapdeck
