// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ExtractionPlan.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/EntryChoice.h"
#include "core/archive/EntryName.h"
#include "core/archive/LegalPath.h"
#include "core/archive/LocalHeader.h"
#include "core/base/NewName.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

namespace snapdeck {

using namespace archive;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Extraction)
};

constexpr qint64 smallestBomb = 1024 * 1024; ///< less does no harm, however much it grows

std::optional<ApiError> objectionTo(const ArchiveEntry &entry)
{
    if (entry.troubles.testFlag(EntryTrouble::Climbs))
        return unsafeEntry(entry.name, Text::tr("it would climb out of the folder"));
    if (entry.troubles.testFlag(EntryTrouble::Absolute))
        return unsafeEntry(entry.name, Text::tr("it says where on the disk it wants to be"));
    if (entry.troubles.testFlag(EntryTrouble::Link))
        return unsafeEntry(entry.name, Text::tr("it is a link or another special file"));
    return objectionToEntry(entry);
}

bool isFolder(const ArchiveEntry &entry)
{
    return entry.isFolder() || (entry.name.endsWith(u'\\') && entry.size == 0);
}

class Planner
{
public:
    explicit Planner(const ArchiveIndex &index)
        : m_index(index)
    {
    }

    void add(qsizetype entry)
    {
        const ArchiveEntry &that = m_index.entries.at(entry);
        if (const auto objection = objectionTo(that)) {
            m_plan.refused.append({entry, *objection});
            return;
        }
        const auto path = legalPath(that.name);
        if (!path)
            refuse(entry, Text::tr("its name is empty or too long"));
        else if (!claimFolders(*path))
            refuse(entry, Text::tr("a file has the name of its folder"));
        else if (isFolder(that))
            addFolder(entry, *path);
        else
            addFile(entry, *path);
    }

    [[nodiscard]] ExtractionPlan take(const ExtractionLimits &limits)
    {
        ask(limits);
        const auto offset
            = [this](const ExtractionItem &item) { return m_index.entries.at(item.entry).headerOffset; };
        std::stable_sort(
            m_plan.items.begin(), m_plan.items.end(),
            [&offset](const ExtractionItem &a, const ExtractionItem &b) { return offset(a) < offset(b); });
        return std::move(m_plan);
    }

private:
    enum class Kind { File, Folder };

    void refuse(qsizetype entry, const QString &why)
    {
        m_plan.refused.append({entry, unsafeEntry(m_index.entries.at(entry).name, why)});
    }

    /// What has the name from now on: what had it before, else this.
    Kind claim(const QString &path, Kind kind)
    {
        const QString key = nameKey(path);
        const auto found = m_names.constFind(key);
        if (found != m_names.constEnd())
            return *found;
        m_names.insert(key, kind);
        return kind;
    }

    [[nodiscard]] bool claimFolders(const QString &path)
    {
        for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', end + 1)) {
            if (claim(path.left(end), Kind::Folder) != Kind::Folder)
                return false;
        }
        return true;
    }

    void addFolder(qsizetype entry, const QString &path)
    {
        if (claim(path, Kind::Folder) == Kind::File)
            refuse(entry, Text::tr("a file has its name"));
        else
            addItem(entry, path, true);
    }

    void addFile(qsizetype entry, const QString &path)
    {
        const qsizetype slash = path.lastIndexOf(u'/') + 1;
        // Where many have one name, the search goes on behind the last number that was given.
        int &number = m_numbers[nameKey(path)];
        QString free;
        do {
            free = path.left(slash) + numberedFileName(path.mid(slash), ++number);
        } while (m_names.contains(nameKey(free)));
        claim(free, Kind::File);
        addItem(entry, free, false);
        const qint64 size = m_index.entries.at(entry).size;
        m_plan.bytes += qMin(size, std::numeric_limits<qint64>::max() - m_plan.bytes);
        ++m_files;
    }

    void addItem(qsizetype entry, const QString &path, bool isFolderItem)
    {
        const QString &name = m_index.entries.at(entry).name;
        const bool isRenamed = path != (name.endsWith(u'/') ? name.chopped(1) : name);
        m_plan.items.append({entry, path, isFolderItem, isRenamed});
    }

    void ask(const ExtractionLimits &limits)
    {
        if (m_plan.bytes > limits.bytes)
            m_plan.asks.append({ExtractionLimit::Bytes, m_plan.bytes, limits.bytes, {}});
        if (m_files > limits.entries)
            m_plan.asks.append({ExtractionLimit::Entries, m_files, limits.entries, {}});
        ExtractionQuestion growth{ExtractionLimit::Growth, 0, limits.growth, {}};
        for (const ExtractionItem &item : std::as_const(m_plan.items)) {
            const ArchiveEntry &entry = m_index.entries.at(item.entry);
            const qint64 times = entry.size / qMax<qint64>(1, entry.packedSize);
            if (entry.size >= smallestBomb && times > qMax(growth.found, limits.growth)) {
                growth.found = times;
                growth.name = entry.name;
            }
        }
        if (growth.found > 0)
            m_plan.asks.append(growth);
    }

    const ArchiveIndex &m_index;
    ExtractionPlan m_plan;
    QHash<QString, Kind> m_names; ///< by key: what no other item may be called
    QHash<QString, int> m_numbers; ///< by key: the last number given to that name
    qint64 m_files = 0;
};

} // namespace

ExtractionPlan planExtraction(const ArchiveIndex &index, const QStringList &chosen,
                              const ExtractionLimits &limits)
{
    const ChosenEntries entries = chooseEntries(index, chosen);
    Planner planner(index);
    for (const qsizetype entry : entries.entries)
        planner.add(entry);
    ExtractionPlan plan = planner.take(limits);
    plan.notFound = entries.notFound;
    return plan;
}

} // namespace snapdeck
