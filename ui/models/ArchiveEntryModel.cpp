// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArchiveEntryModel.h"

#include "ui/models/ContentsWords.h"
#include "ui/models/Format.h"
#include "ui/theme/Icons.h"

#include <algorithm>

namespace snapdeck {

namespace {

const QString nothing = QStringLiteral("–");

} // namespace

ArchiveEntryModel::ArchiveEntryModel(QObject *parent)
    : RowModelBase(
        {{tr("Name")},
         {tr("Size"), Qt::AlignRight},
         {tr("Packed"), Qt::AlignRight, tr("What it takes within the archive")},
         {tr("Modified"), Qt::AlignRight, tr("As whoever packed it has noted, in their local time")},
         {tr("Warnings")}},
        parent)
{
}

void ArchiveEntryModel::setTree(const ContentsTreePtr &tree)
{
    beginResetModel();
    m_tree = tree;
    m_folder = 0;
    fill();
    endResetModel();
}

void ArchiveEntryModel::setFolder(int folder)
{
    beginResetModel();
    m_folder = folder;
    fill();
    endResetModel();
}

void ArchiveEntryModel::setFilterText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    fill();
    endResetModel();
}

void ArchiveEntryModel::fill()
{
    m_rows.clear();
    if (!m_tree)
        return;
    const ContentsFolder &here = m_tree->folder(m_folder);
    if (!isFiltered()) {
        for (const int folder : here.folders)
            m_rows.append({folder, -1});
    }
    const QList<qsizetype> files = isFiltered() ? m_tree->search(m_words) : here.files;
    for (const qsizetype file : files)
        m_rows.append({-1, file});
    order(m_rows);
}

void ArchiveEntryModel::order(QList<Row> &rows) const
{
    if (m_sortColumn == Name && m_sortOrder == Qt::AscendingOrder)
        return; // the tree has them so
    std::stable_sort(rows.begin(), rows.end(), [this](const Row &one, const Row &other) {
        if ((one.folder >= 0) != (other.folder >= 0))
            return one.folder >= 0;
        return m_sortOrder == Qt::AscendingOrder ? isLess(one, other) : isLess(other, one);
    });
}

bool ArchiveEntryModel::isLess(const Row &one, const Row &other) const
{
    switch (m_sortColumn) {
    case Size:
        return sizeOf(one) < sizeOf(other);
    case Packed:
        return packedSizeOf(one) < packedSizeOf(other);
    case Modified:
        return modifiedOf(one) < modifiedOf(other);
    case Warnings:
        return troublesOf(one).toInt() < troublesOf(other).toInt();
    default:
        return nameOf(one).compare(nameOf(other), Qt::CaseInsensitive) < 0;
    }
}

void ArchiveEntryModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<Row> before = m_rows;
    fill();
    QHash<std::pair<int, qsizetype>, int> places;
    for (int row = 0; row < m_rows.size(); ++row)
        places.insert({m_rows[row].folder, m_rows[row].entry}, row);
    QList<int> newRowOf;
    newRowOf.reserve(before.size());
    for (const Row &row : before)
        newRowOf.append(places.value({row.folder, row.entry}));
    tellMoved(newRowOf, VerticalSortHint);
}

int ArchiveEntryModel::rowOfEntry(qsizetype entry) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [entry](const Row &row) { return row.entry == entry; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ArchiveEntryModel::rowOfFolder(int folder) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [folder](const Row &row) { return row.folder == folder; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString ArchiveEntryModel::pathAt(int row) const
{
    return pathOf(m_rows[row]);
}

int ArchiveEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ArchiveEntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModelBase::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QVariant ArchiveEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    const bool isFolder = row.folder >= 0;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return column == Name && isFolder ? QVariant(tr("%1, folder").arg(words(row, column)))
                                          : spokenCell({}, words(row, column));
    case Qt::DecorationRole:
        return column == Name ? QVariant(makeIcon(isFolder ? Icon::Folder : Icon::File)) : QVariant();
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole: {
        const auto badge = column == Warnings ? troubleBadge(troublesOf(row)) : std::nullopt;
        return badge ? QVariant::fromValue(*badge) : QVariant();
    }
    case ExportRole:
        return column == Name ? QVariant(pathOf(row)) : QVariant();
    case IdRole:
        return pathOf(row);
    case SecondaryRole:
        return column != Name && column != Size;
    default:
        return {};
    }
}

QString ArchiveEntryModel::words(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return nameOf(row);
    case Size:
        return Format::size(sizeOf(row));
    case Packed:
        return Format::size(packedSizeOf(row));
    case Modified:
        return modifiedOf(row).isValid() ? Format::dateTime(modifiedOf(row)) : nothing;
    default:
        break;
    }
    const auto badge = troubleBadge(troublesOf(row));
    return badge ? badge->text : QString();
}

QVariant ArchiveEntryModel::rawValue(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return pathOf(row);
    case Size:
        return sizeOf(row);
    case Packed:
        return packedSizeOf(row);
    case Modified:
        return modifiedOf(row);
    default:
        return troublesOf(row).toInt();
    }
}

QString ArchiveEntryModel::tip(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return pathOf(row);
    case Size:
        return row.folder >= 0
            ? tr("%n files", nullptr, int(std::min<qint64>(m_tree->folder(row.folder).fileCount, 1'000'000)))
            : tr("%1 bytes").arg(Format::count(sizeOf(row)));
    case Packed:
        return tr("%1 bytes").arg(Format::count(packedSizeOf(row)));
    case Warnings:
        return troubleText(troublesOf(row));
    default:
        return {};
    }
}

qint64 ArchiveEntryModel::sizeOf(const Row &row) const
{
    return row.folder >= 0 ? m_tree->folder(row.folder).size : m_tree->index().entries[row.entry].size;
}

qint64 ArchiveEntryModel::packedSizeOf(const Row &row) const
{
    return row.folder >= 0 ? m_tree->folder(row.folder).packedSize
                           : m_tree->index().entries[row.entry].packedSize;
}

EntryTroubles ArchiveEntryModel::troublesOf(const Row &row) const
{
    return row.folder >= 0 ? m_tree->folder(row.folder).troubles
                           : m_tree->index().entries[row.entry].troubles;
}

QDateTime ArchiveEntryModel::modifiedOf(const Row &row) const
{
    return row.folder >= 0 ? QDateTime() : m_tree->index().entries[row.entry].modifiedAt;
}

QString ArchiveEntryModel::nameOf(const Row &row) const
{
    if (row.folder >= 0)
        return m_tree->folder(row.folder).name;
    return isFiltered() ? pathOf(row) : m_tree->nameOf(row.entry);
}

QString ArchiveEntryModel::pathOf(const Row &row) const
{
    return row.folder >= 0 ? m_tree->folder(row.folder).path : m_tree->index().entries[row.entry].name;
}

} // namespace snapdeck
