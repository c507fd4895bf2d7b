// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ExtractionWork.h"

#include "core/archive/ArchiveErrors.h"
#include "core/base/DiskRoom.h"

namespace snapdeck::archive {

namespace {

QString fileNameOf(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

ExtractionWork::ExtractionWork(ArchiveIndexPtr index, const ExtractionPlan &plan, const QString &target)
    : m_index(std::move(index))
    , m_folder(target)
    , m_planned(plan.bytes)
    , m_target(target)
{
    for (const ExtractionItem &item : plan.items) {
        if (item.isFolder)
            m_folders.append(item);
        else
            m_items.insert(item.entry, item);
    }
}

void ExtractionWork::prepare()
{
    m_outcome.error = m_target.prepare();
    if (!isOver() && !hasRoomFor(m_folder, m_planned))
        m_outcome.error = noRoom(m_folder, m_planned);
    if (isOver())
        return;
    for (const ExtractionItem &folder : std::as_const(m_folders)) {
        if (const auto error = m_target.makeFolder(folder.path))
            m_outcome.failed.append({folder.entry, *error});
    }
}

EntrySink ExtractionWork::begin(qsizetype entry)
{
    m_trouble = m_outcome.error;
    if (m_trouble)
        return [this](QByteArrayView) { return m_trouble; };
    auto file = m_target.makeFile(m_items.value(entry).path);
    if (file)
        m_file = std::move(*file);
    else
        m_trouble = file.error();
    return [this](QByteArrayView content) { return write(content); };
}

std::optional<ApiError> ExtractionWork::write(QByteArrayView content)
{
    if (!m_file)
        return m_trouble;
    m_bytes += content.size();
    const auto error = m_file->write(content);
    // A disk that is full is full for the next one as well.
    if (error)
        m_outcome.error = error;
    return error;
}

void ExtractionWork::end(qsizetype entry, const std::optional<ApiError> &error)
{
    const auto file = std::exchange(m_file, nullptr);
    const std::optional<ApiError> trouble = error ? error : std::exchange(m_trouble, std::nullopt);
    if (trouble || !file) {
        m_outcome.failed.append({entry, trouble.value_or(ApiError())});
        return;
    }
    const ArchiveEntry &that = m_index->entries.at(entry);
    const auto path = file->commit(that.modifiedAt);
    if (!path) {
        m_outcome.failed.append({entry, path.error()});
        return;
    }
    m_outcome.files.append(*path);
    const QString wanted = m_items.value(entry).path;
    if (fileNameOf(*path) != fileNameOf(wanted))
        m_outcome.numbered.append({wanted, *path});
    m_outcome.bytes += that.size;
}

ExtractionOutcome ExtractionWork::take(const std::optional<ApiError> &error)
{
    m_file.reset();
    if (error && !m_outcome.error)
        m_outcome.error = error;
    return std::exchange(m_outcome, {});
}

} // namespace snapdeck::archive
