// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ContentsTree.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// Nobody nests deeper by hand. What a hostile name nests below is shown as part of the name: a single one
/// could make thirty thousand folders otherwise.
constexpr int deepest = 64;

} // namespace

ContentsTree::ContentsTree(ArchiveIndexPtr index)
    : m_index(std::move(index))
{
    m_folders.append(ContentsFolder());
    m_byPath.insert(QString(), 0);
    const qsizetype count = m_index->entries.size();
    m_folderOf.reserve(count);
    m_folded.reserve(count);
    for (qsizetype entry = 0; entry < count; ++entry)
        add(entry);
    order();
}

int ContentsTree::folderFor(const QString &name)
{
    int current = 0;
    qsizetype from = 0;
    for (int depth = 0; depth < deepest; ++depth) {
        const qsizetype slash = name.indexOf(u'/', from);
        if (slash < 0)
            break;
        const QString path = name.left(slash + 1);
        int next = find(path);
        if (next < 0) {
            next = int(m_folders.size());
            ContentsFolder folder;
            folder.path = path;
            folder.name = slash > from ? name.mid(from, slash - from) : QStringLiteral("/");
            folder.parent = current;
            m_folders.append(folder);
            m_folders[current].folders.append(next);
            m_byPath.insert(path, next);
        }
        current = next;
        from = slash + 1;
    }
    return current;
}

void ContentsTree::add(qsizetype entry)
{
    const ArchiveEntry &added = m_index->entries[entry];
    const int folder = folderFor(added.name);
    m_folderOf.append(folder);
    m_folded.append(added.name.toLower());
    const bool isShownAsFolder = added.name.size() == m_folders[folder].path.size();
    if (!isShownAsFolder) {
        m_folders[folder].files.append(entry);
        m_ordered.append(entry);
    }
    for (int at = folder; at >= 0; at = m_folders[at].parent) {
        ContentsFolder &above = m_folders[at];
        above.fileCount += isShownAsFolder ? 0 : 1;
        above.size += added.size;
        above.packedSize += added.packedSize;
        above.troubles |= added.troubles;
    }
}

void ContentsTree::order()
{
    std::sort(m_ordered.begin(), m_ordered.end(), [this](qsizetype one, qsizetype other) {
        return std::pair(m_folded[one], one) < std::pair(m_folded[other], other);
    });
    for (ContentsFolder &folder : m_folders)
        folder.files.clear();
    for (const qsizetype entry : std::as_const(m_ordered))
        m_folders[m_folderOf[entry]].files.append(entry);
    for (ContentsFolder &folder : m_folders) {
        std::sort(folder.folders.begin(), folder.folders.end(), [this](int one, int other) {
            return m_folders[one].name.compare(m_folders[other].name, Qt::CaseInsensitive) < 0;
        });
    }
}

QString ContentsTree::nameOf(qsizetype entry) const
{
    return m_index->entries[entry].name.mid(m_folders[m_folderOf[entry]].path.size());
}

QList<qsizetype> ContentsTree::search(const QStringList &words) const
{
    QList<qsizetype> found;
    for (const qsizetype entry : m_ordered) {
        const QString &path = m_folded[entry];
        if (std::all_of(words.cbegin(), words.cend(),
                        [&path](const auto &word) { return path.contains(word); }))
            found.append(entry);
    }
    return found;
}

} // namespace snapdeck
