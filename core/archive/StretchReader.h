// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/EntryStream.h"
#include "core/base/Result.h"

#include <QObject>

#include <variant>

namespace snapdeck {
class ArchiveSource;
}

namespace snapdeck::archive {

class Strand;

/// Brings the bytes that a stream wants from a source to a strand, a piece at a time, so that no more than
/// one piece waits in memory. GUI thread. Goes on until the stream wants no more or the source fails; what is
/// deleted before stops at once.
class StretchReader final : public QObject
{
    Q_OBJECT
public:
    /// What is asked for at once.
    static constexpr qint64 pieceBytes = 16 * 1024 * 1024;

    /// `source` outlives it.
    StretchReader(ArchiveSource &source, std::shared_ptr<Strand> strand, std::shared_ptr<EntryStream> stream,
                  QObject *parent);
    ~StretchReader() override;

    /// `done` comes once, after the stream has ended, and may delete this.
    void start(Handler<std::monostate> done);

private:
    struct Need {
        qint64 position = 0;
        qint64 end = 0;
    };

    void look();
    void readOn(const Need &need);
    void takeEnd(const Result<std::monostate> &result);
    void finish(const Result<std::monostate> &result);

    ArchiveSource &m_source;
    std::shared_ptr<Strand> m_strand;
    std::shared_ptr<EntryStream> m_stream;
    Handler<std::monostate> m_done;
    qint64 m_received = 0; ///< of this piece
};

} // namespace snapdeck::archive
