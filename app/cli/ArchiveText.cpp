// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ArchiveText.h"

#include "app/cli/JsonForm.h"

#include <QJsonArray>

#include <array>

namespace snapdeck::cli {

namespace {

constexpr std::array troubles{
    std::pair{EntryTrouble::Climbs, "climbs"},
    std::pair{EntryTrouble::Absolute, "absolute"},
    std::pair{EntryTrouble::Backslash, "backslash"},
    std::pair{EntryTrouble::ReservedName, "reserved_name"},
    std::pair{EntryTrouble::Link, "link"},
    std::pair{EntryTrouble::Duplicate, "duplicate"},
    std::pair{EntryTrouble::Encrypted, "encrypted"},
    std::pair{EntryTrouble::OddEncoding, "odd_encoding"},
    std::pair{EntryTrouble::Bomb, "bomb"},
    std::pair{EntryTrouble::Nested, "nested"},
    std::pair{EntryTrouble::Lying, "lying"},
};

QChar signOf(LineChange change)
{
    switch (change) {
    case LineChange::Added:
        return u'+';
    case LineChange::Removed:
        return u'-';
    case LineChange::Same:
        break;
    }
    return u' ';
}

} // namespace

QStringList troubleNames(EntryTroubles found)
{
    QStringList names;
    for (const auto &[trouble, name] : troubles) {
        if (found.testFlag(trouble))
            names << QLatin1String(name);
    }
    return names;
}

QJsonObject toJson(const ArchiveEntry &entry)
{
    const QString modified = entry.modifiedAt.toString(Qt::ISODate); // local to whoever packed it: no zone
    return {
        {QStringLiteral("name"), entry.name},
        {QStringLiteral("size"), entry.size},
        {QStringLiteral("packed_size"), entry.packedSize},
        {QStringLiteral("crc32"), QString::number(entry.crc, 16).rightJustified(8, u'0')},
        {QStringLiteral("modified"), jsonText(modified)},
        {QStringLiteral("troubles"), QJsonArray::fromStringList(troubleNames(entry.troubles))},
    };
}

QString changeName(EntryChange change)
{
    switch (change) {
    case EntryChange::Added:
        return QStringLiteral("added");
    case EntryChange::Removed:
        return QStringLiteral("removed");
    case EntryChange::Moved:
        return QStringLiteral("moved");
    case EntryChange::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QJsonObject toJson(const ArchiveDifferenceRow &row)
{
    const auto size = [](qsizetype entry, qint64 bytes) {
        return entry < 0 ? QJsonValue() : QJsonValue(bytes);
    };
    return {
        {QStringLiteral("change"), changeName(row.change)},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("old_name"), jsonText(row.oldName)},
        {QStringLiteral("from_size"), size(row.fromEntry, row.fromSize)},
        {QStringLiteral("to_size"), size(row.toEntry, row.toSize)},
    };
}

QString unifiedText(const TextDifference &difference, const QString &from, const QString &to)
{
    QStringList lines{QStringLiteral("--- ") + from, QStringLiteral("+++ ") + to};
    for (const TextHunk &hunk : difference.hunks) {
        lines << QStringLiteral("@@ -%1,%2 +%3,%4 @@")
                     .arg(hunk.fromLine)
                     .arg(hunk.fromCount)
                     .arg(hunk.toLine)
                     .arg(hunk.toCount);
        for (const TextLine &line : hunk.lines)
            lines << signOf(line.change) + line.text;
    }
    return lines.join(u'\n');
}

} // namespace snapdeck::cli
