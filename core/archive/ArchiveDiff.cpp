// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveDiff.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

/// Name → place of the last entry that has it. Views into the index.
using Names = QHash<QStringView, qsizetype>;
/// Length and checksum.
using Content = std::pair<qint64, quint32>;

Names namesOf(const ArchiveIndex &index)
{
    Names names;
    names.reserve(index.entries.size());
    for (qsizetype i = 0; i < index.entries.size(); ++i)
        names.insert(index.entries.at(i).name, i);
    return names;
}

bool isSame(const ArchiveEntry &a, const ArchiveEntry &b)
{
    return a.size == b.size && a.crc == b.crc;
}

/// The one entry of these that has a content, by content; -1 where several have it. Folders and empty files
/// have none that tells them apart.
QHash<Content, qsizetype> contentsOf(const ArchiveIndex &index, const QList<qsizetype> &entries)
{
    QHash<Content, qsizetype> contents;
    contents.reserve(entries.size());
    for (const qsizetype i : entries) {
        const ArchiveEntry &entry = index.entries.at(i);
        if (entry.size == 0)
            continue;
        const Content content{entry.size, entry.crc};
        contents.insert(content, contents.contains(content) ? -1 : i);
    }
    return contents;
}

class Comparison
{
public:
    Comparison(const ArchiveIndex &from, const ArchiveIndex &to)
        : m_from(from)
        , m_to(to)
    {
        m_made.fromBytes = from.contentBytes;
        m_made.toBytes = to.contentBytes;
    }

    ArchiveDifference run()
    {
        matchNames();
        matchContents();
        std::sort(m_made.rows.begin(), m_made.rows.end(),
                  [](const ArchiveDifferenceRow &a, const ArchiveDifferenceRow &b) {
                      return std::tie(a.name, a.fromEntry) < std::tie(b.name, b.fromEntry);
                  });
        return std::move(m_made);
    }

private:
    void matchNames()
    {
        const Names older = namesOf(m_from);
        const Names newer = namesOf(m_to);
        for (qsizetype i = 0; i < m_to.entries.size(); ++i) {
            const ArchiveEntry &entry = m_to.entries.at(i);
            if (newer.value(entry.name) != i)
                continue;
            const qsizetype was = older.value(entry.name, -1);
            if (was < 0)
                m_came.append(i);
            else if (isSame(m_from.entries.at(was), entry))
                ++m_made.unchanged;
            else
                addRow(EntryChange::Changed, was, i);
        }
        for (qsizetype i = 0; i < m_from.entries.size(); ++i) {
            const QString &name = m_from.entries.at(i).name;
            if (older.value(name) == i && !newer.contains(name))
                m_went.append(i);
        }
    }

    void matchContents()
    {
        const QHash<Content, qsizetype> gone = contentsOf(m_from, m_went);
        const QHash<Content, qsizetype> come = contentsOf(m_to, m_came);
        for (const qsizetype i : std::as_const(m_came)) {
            const qsizetype was = onlyOne(gone, m_to.entries.at(i));
            if (was >= 0 && onlyOne(come, m_to.entries.at(i)) == i)
                addRow(EntryChange::Moved, was, i);
            else
                addRow(EntryChange::Added, -1, i);
        }
        for (const qsizetype i : std::as_const(m_went)) {
            const ArchiveEntry &entry = m_from.entries.at(i);
            if (onlyOne(gone, entry) != i || onlyOne(come, entry) < 0)
                addRow(EntryChange::Removed, i, -1);
        }
    }

    static qsizetype onlyOne(const QHash<Content, qsizetype> &contents, const ArchiveEntry &entry)
    {
        return contents.value({entry.size, entry.crc}, -1);
    }

    void addRow(EntryChange change, qsizetype was, qsizetype is)
    {
        ArchiveDifferenceRow row;
        row.change = change;
        row.fromEntry = was;
        row.toEntry = is;
        row.fromSize = was < 0 ? 0 : m_from.entries.at(was).size;
        row.toSize = is < 0 ? 0 : m_to.entries.at(is).size;
        row.name = is < 0 ? m_from.entries.at(was).name : m_to.entries.at(is).name;
        if (change == EntryChange::Moved)
            row.oldName = m_from.entries.at(was).name;
        ++countOf(change);
        m_made.rows.append(row);
    }

    qint64 &countOf(EntryChange change)
    {
        switch (change) {
        case EntryChange::Added:
            return m_made.added;
        case EntryChange::Removed:
            return m_made.removed;
        case EntryChange::Moved:
            return m_made.moved;
        case EntryChange::Changed:
            break;
        }
        return m_made.changed;
    }

    const ArchiveIndex &m_from;
    const ArchiveIndex &m_to;
    QList<qsizetype> m_came;
    QList<qsizetype> m_went;
    ArchiveDifference m_made;
};

} // namespace

ArchiveDifference compareArchives(const ArchiveIndex &from, const ArchiveIndex &to)
{
    return Comparison(from, to).run();
}

} // namespace snapdeck
