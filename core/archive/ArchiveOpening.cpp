// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveOpening.h"

#include "core/archive/ArchiveCheck.h"
#include "core/archive/ArchiveDirectory.h"
#include "core/archive/ArchiveErrors.h"
#include "core/archive/ArchiveSource.h"
#include "core/archive/Strand.h"

namespace snapdeck {

using namespace archive;

namespace {

constexpr int mostRequests = 3;
/// Enough to tell an HTML page from a zip.
constexpr qint64 firstBytes = 256;

/// One opening, on its way. Belongs to the asker's context, and goes when it has answered.
class Opening final : public QObject
{
public:
    Opening(ArchiveSource &source, QObject *context, Handler<ArchiveIndexPtr> handler)
        : QObject(context)
        , m_source(source)
        , m_handler(std::move(handler))
    {
    }

    void start()
    {
        ++m_requests;
        m_source.readEnd(archiveEndBytes, this, [this](const Result<ArchiveEnd> &end) {
            if (!end)
                return answer(failure(end.error()));
            m_end = *end;
            lookForDirectory();
        });
    }

private:
    [[nodiscard]] qint64 endStart() const { return m_end.archiveBytes - m_end.bytes.size(); }

    void lookForDirectory()
    {
        const auto found = findDirectory(m_end.bytes, m_end.archiveBytes);
        if (!found)
            return tellWhatItIs(found.error());
        if (const auto *more = std::get_if<MoreOfTheEnd>(&*found)) {
            if (more->offset >= endStart() || m_requests + 1 >= mostRequests)
                return tellWhatItIs(broken({}));
            return readUpToEnd(more->offset, [this] { lookForDirectory(); });
        }
        const auto &place = std::get<DirectoryPlace>(*found);
        if (place.offset >= endStart())
            return takeApart(place);
        readUpToEnd(place.offset, [this, place] { takeApart(place); });
    }

    /// Puts what lies from `offset` on before what is there already.
    void readUpToEnd(qint64 offset, std::function<void()> then)
    {
        const auto bytes = std::make_shared<QByteArray>();
        ++m_requests;
        m_source.read(
            offset, endStart() - offset, this, [bytes](const QByteArray &more) { bytes->append(more); },
            [this, offset, bytes, then = std::move(then)](const Result<std::monostate> &result) {
                if (!result)
                    return answer(failure(result.error()));
                if (bytes->size() != endStart() - offset)
                    return answer(failure(broken({})));
                m_end.bytes.prepend(*bytes);
                then();
            });
    }

    void takeApart(const DirectoryPlace &place)
    {
        m_strand->ask(
            this,
            [end = m_end, place, start = endStart()] {
                const QByteArrayView bytes(end.bytes);
                return readDirectory(bytes.sliced(place.offset - start, place.bytes), place,
                                     end.archiveBytes);
            },
            [this](const Result<ArchiveIndexPtr> &index) {
                if (index)
                    answer(index);
                else
                    tellWhatItIs(index.error());
            });
    }

    /// No zip, or one that is damaged: its beginning tells.
    void tellWhatItIs(const ApiError &error)
    {
        if (endStart() == 0)
            return answerWith(m_end.bytes.first(qMin<qint64>(firstBytes, m_end.bytes.size())), error);
        if (m_requests >= mostRequests)
            return answer(failure(error));
        ++m_requests;
        const auto bytes = std::make_shared<QByteArray>();
        m_source.read(
            0, qMin(firstBytes, m_end.archiveBytes), this,
            [bytes](const QByteArray &more) { bytes->append(more); },
            [this, bytes, error](const Result<std::monostate> &result) {
                if (result)
                    answerWith(*bytes, error);
                else
                    answer(failure(error));
            });
    }

    void answerWith(const QByteArray &beginning, const ApiError &error)
    {
        const auto instead = whatItIsInstead(beginning);
        answer(failure(instead ? notAnArchive(*instead) : error));
    }

    void answer(const Result<ArchiveIndexPtr> &index)
    {
        deleteLater();
        m_handler(index);
    }

    ArchiveSource &m_source;
    Handler<ArchiveIndexPtr> m_handler;
    std::shared_ptr<Strand> m_strand = std::make_shared<Strand>();
    ArchiveEnd m_end; ///< as far as it was read
    int m_requests = 0;
};

} // namespace

void openArchive(ArchiveSource &source, QObject *context, Handler<ArchiveIndexPtr> handler)
{
    (new Opening(source, context, std::move(handler)))->start();
}

} // namespace snapdeck
