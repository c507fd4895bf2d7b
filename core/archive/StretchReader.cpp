// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/StretchReader.h"

#include "core/archive/ArchiveSource.h"
#include "core/archive/Strand.h"

namespace snapdeck::archive {

StretchReader::StretchReader(ArchiveSource &source, std::shared_ptr<Strand> strand,
                             std::shared_ptr<EntryStream> stream, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_strand(std::move(strand))
    , m_stream(std::move(stream))
{
}

StretchReader::~StretchReader()
{
    m_stream->abandon();
    // What the sinks own is let go of on the strand, behind what is still at work there.
    m_strand->post([stream = std::move(m_stream)]() mutable { stream.reset(); });
}

void StretchReader::start(Handler<std::monostate> done)
{
    m_done = std::move(done);
    look();
}

void StretchReader::look()
{
    m_strand->ask(
        this,
        [stream = m_stream] {
            return Need{stream->position(), stream->wantedEnd()};
        },
        [this](const Need &need) {
            if (need.position < need.end)
                readOn(need);
            else
                finish(std::monostate());
        });
}

void StretchReader::readOn(const Need &need)
{
    m_received = 0;
    m_source.read(
        need.position, qMin(need.end - need.position, pieceBytes), this,
        [this](const QByteArray &bytes) {
            m_received += bytes.size();
            m_strand->post([stream = m_stream, bytes] { stream->feed(bytes); });
        },
        [this](const Result<std::monostate> &result) { takeEnd(result); });
}

void StretchReader::takeEnd(const Result<std::monostate> &result)
{
    // A source that has nothing there will not have it the next time either.
    if (result && m_received > 0)
        look();
    else
        finish(result);
}

void StretchReader::finish(const Result<std::monostate> &result)
{
    const bool isWhole = result.has_value();
    m_strand->ask(
        this,
        [stream = m_stream, isWhole] {
            if (isWhole)
                stream->finish();
            else
                stream->drop();
            return true;
        },
        [this, result](bool) { m_done(result); });
}

} // namespace snapdeck::archive
