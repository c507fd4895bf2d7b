// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/EntryReader.h"
#include "core/archive/Extraction.h"
#include "core/archive/TargetFolder.h"

#include <QHash>

#include <atomic>

namespace snapdeck::archive {

/// The part of an extraction that writes. Everything but bytes() on one strand.
class ExtractionWork
{
public:
    ExtractionWork(ArchiveIndexPtr index, const ExtractionPlan &plan, const QString &target);

    /// The target itself, and every folder of the plan.
    void prepare();
    [[nodiscard]] EntrySink begin(qsizetype entry);
    void end(qsizetype entry, const std::optional<ApiError> &error);
    /// Whether nothing more should come: there is no target, or no room in it.
    [[nodiscard]] bool isOver() const { return m_outcome.error.has_value(); }
    /// Ends what is half done, and tells what there is; nothing comes afterwards.
    [[nodiscard]] ExtractionOutcome take(const std::optional<ApiError> &error);

    /// Unpacked so far; from any thread.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] std::optional<ApiError> write(QByteArrayView content);

    ArchiveIndexPtr m_index;
    QHash<qsizetype, ExtractionItem> m_items; ///< by entry
    QList<ExtractionItem> m_folders;
    QString m_folder;
    qint64 m_planned; ///< bytes
    TargetFolder m_target;
    std::unique_ptr<NewFile> m_file; ///< the one that is being written
    std::optional<ApiError> m_trouble; ///< why there is none
    std::atomic<qint64> m_bytes = 0;
    ExtractionOutcome m_outcome;
};

} // namespace snapdeck::archive
