// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ExtractionPlan.h"
#include "core/base/Result.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace snapdeck {

class ArchiveSource;

/// A file that got another name, since its own was taken in the target folder.
struct NumberedFile {
    QString name; ///< the one that was taken; relative to the target, with `/`
    QString path; ///< the one it has now; absolute
};

/// What came of an extraction, however it ended.
struct ExtractionOutcome {
    QStringList files; ///< written, complete and right; absolute paths, in no particular order
    QList<RefusedEntry> failed; ///< by entry: damaged, or the file system would not
    qint64 bytes = 0; ///< written, of `files`
    std::optional<ApiError> error; ///< what ended it early: the source, the target folder, a cancel
    QList<NumberedFile> numbered; ///< those of `files` that stand beside one of their name
};

/// Carries a plan out. GUI thread; reading is up to the source, unpacking and writing happen on a thread of
/// the pool. Nothing is written outside the target folder, nor through a link that lies in it, and nothing is
/// replaced: a name that is taken gets a number, `name (2).txt`. A file appears under its name only when it
/// is complete and its checksum right; until then it is `name.part`, and goes when the extraction ends early.
/// Neighbours in the archive are fetched together, in requests of up to 16 MiB.
class Extraction final : public QObject
{
    Q_OBJECT
public:
    /// `source` outlives the extraction. `target` is made where it is not there.
    Extraction(ArchiveSource &source, ArchiveIndexPtr index, ExtractionPlan plan, QString target,
               QObject *parent = nullptr);
    ~Extraction() override; ///< called off, without a signal

    void start(); ///< once
    void cancel(); ///< finished() follows

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 totalBytes); ///< unpacked; a few times a second at most
    void finished(const snapdeck::ExtractionOutcome &outcome); ///< once

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace snapdeck
