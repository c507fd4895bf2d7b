// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ContentsTree.h"
#include "ui/models/RowModelBase.h"

namespace snapdeck {

/// One folder of an archive, its folders before its files; or, while something is searched for, the files of
/// the whole archive whose path has every word of it. Orders its rows itself: there may be 70,000 of them.
class ArchiveEntryModel final : public RowModelBase
{
    Q_OBJECT
public:
    enum ColumnIndex { Name, Size, Packed, Modified, Warnings, ColumnCount };

    explicit ArchiveEntryModel(QObject *parent = nullptr);

    /// Shows the archive's first level; nothing for null.
    void setTree(const ContentsTreePtr &tree);
    [[nodiscard]] const ContentsTreePtr &tree() const { return m_tree; }
    void setFolder(int folder);
    [[nodiscard]] int folder() const { return m_folder; }
    /// An empty text goes back to the folder.
    void setFilterText(const QString &text);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

    /// The folder of a row, -1 for a file.
    [[nodiscard]] int folderAt(int row) const { return m_rows[row].folder; }
    /// The entry of a row, -1 for a folder.
    [[nodiscard]] qsizetype entryAt(int row) const { return m_rows[row].entry; }
    [[nodiscard]] int rowOfEntry(qsizetype entry) const;
    [[nodiscard]] int rowOfFolder(int folder) const;
    /// The whole path, of folders with a slash at its end.
    [[nodiscard]] QString pathAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    QString idAt(int row) const override { return pathAt(row); }

private:
    struct Row {
        int folder = -1;
        qsizetype entry = -1;
    };

    void fill();
    void order(QList<Row> &rows) const;
    [[nodiscard]] bool isLess(const Row &one, const Row &other) const;
    [[nodiscard]] QString words(const Row &row, int column) const;
    [[nodiscard]] QVariant rawValue(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    [[nodiscard]] qint64 sizeOf(const Row &row) const;
    [[nodiscard]] qint64 packedSizeOf(const Row &row) const;
    [[nodiscard]] EntryTroubles troublesOf(const Row &row) const;
    [[nodiscard]] QDateTime modifiedOf(const Row &row) const;
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] QString pathOf(const Row &row) const;

    ContentsTreePtr m_tree;
    int m_folder = 0;
    QStringList m_words; ///< lower case
    QList<Row> m_rows;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace snapdeck
