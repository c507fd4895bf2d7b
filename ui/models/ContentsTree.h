// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace snapdeck {

/// A folder of an archive, whether the archive has an entry for it or not.
struct ContentsFolder {
    QString path; ///< ends in `/`; empty for the archive itself
    QString name;
    int parent = -1;
    QList<int> folders; ///< by name
    QList<qsizetype> files; ///< entries of the index, by name
    qint64 fileCount = 0; ///< here and below
    qint64 size = 0; ///< bytes, unpacked, here and below
    qint64 packedSize = 0;
    EntryTroubles troubles; ///< of anything here and below
};

/// The folders of an archive and the paths to be searched. Made once of an index, immutable, for any thread.
class ContentsTree final
{
public:
    explicit ContentsTree(ArchiveIndexPtr index);

    [[nodiscard]] const ArchiveIndex &index() const { return *m_index; }
    [[nodiscard]] const ContentsFolder &folder(int number) const { return m_folders[number]; }
    /// -1 where there is none; 0 is the archive itself.
    [[nodiscard]] int find(const QString &path) const { return m_byPath.value(path, -1); }
    /// The folder that an entry is shown in.
    [[nodiscard]] int folderOf(qsizetype entry) const { return m_folderOf[entry]; }
    /// What an entry is called within its folder.
    [[nodiscard]] QString nameOf(qsizetype entry) const;
    [[nodiscard]] qint64 fileCount() const { return m_folders.first().fileCount; }
    /// Files whose path has every one of the words, which are in lower case; by path.
    [[nodiscard]] QList<qsizetype> search(const QStringList &words) const;

private:
    int folderFor(const QString &name);
    void add(qsizetype entry);
    void order();

    ArchiveIndexPtr m_index;
    QList<ContentsFolder> m_folders;
    QHash<QString, int> m_byPath;
    QList<int> m_folderOf; ///< by entry
    QStringList m_folded; ///< by entry: its path in lower case
    QList<qsizetype> m_ordered; ///< files by path
};

using ContentsTreePtr = std::shared_ptr<const ContentsTree>;

} // namespace snapdeck
