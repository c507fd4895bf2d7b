// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/FileSource.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/Strand.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <atomic>

namespace snapdeck {

using namespace archive;

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;

} // namespace

/// The file, on the strand. Bytes are handed on only after another look at the file: one that was changed
/// meanwhile gives none away.
class FileSource::Reader
{
public:
    explicit Reader(const QString &path)
        : m_file(path)
    {
    }

    [[nodiscard]] Result<ArchiveEnd> readEnd(qint64 bytes)
    {
        if (const auto error = open())
            return failure(*error);
        const qint64 begin = qMax<qint64>(0, m_state.size - bytes);
        const auto end = readAt(begin, m_state.size - begin);
        return end ? Result<ArchiveEnd>(ArchiveEnd{*end, m_state.size}) : failure(end.error());
    }

    [[nodiscard]] Result<QByteArray> readChunk(qint64 offset, qint64 bytes)
    {
        if (const auto error = open())
            return failure(*error);
        return readAt(offset, qMin(bytes, chunkBytes));
    }

    Strand &strand() { return *m_strand; }
    [[nodiscard]] bool isStale() const { return m_isStale; } ///< from any thread

private:
    struct State {
        qint64 size = 0;
        QDateTime changedAt;
        friend bool operator==(const State &, const State &) = default;
    };

    [[nodiscard]] State look() const
    {
        const QFileInfo info(m_file.fileName());
        return {info.exists() ? info.size() : -1, info.lastModified()};
    }

    [[nodiscard]] std::optional<ApiError> open()
    {
        if (m_file.isOpen())
            return std::nullopt;
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fileTrouble(m_file.fileName(), m_file.errorString());
        m_state = look();
        return std::nullopt;
    }

    [[nodiscard]] Result<QByteArray> readAt(qint64 offset, qint64 bytes)
    {
        if (offset < 0 || offset > m_state.size - bytes)
            return failure(broken(QString()));
        if (!m_file.seek(offset))
            return failure(fileTrouble(m_file.fileName(), m_file.errorString()));
        const QByteArray content = m_file.read(bytes);
        m_isStale = m_isStale || look() != m_state;
        if (m_isStale)
            return failure(fileChanged(m_file.fileName()));
        if (content.size() != bytes)
            return failure(fileTrouble(m_file.fileName(), m_file.errorString()));
        return content;
    }

    QFile m_file;
    State m_state; ///< when it was opened
    std::atomic_bool m_isStale = false;
    std::shared_ptr<Strand> m_strand = std::make_shared<Strand>();
};

namespace {

/// Reads chunk after chunk, the next one when the last one has been taken.
template <typename Reader>
void readOn(const std::shared_ptr<Reader> &reader, qint64 offset, qint64 bytes, QObject *context,
            const std::function<void(const QByteArray &)> &take, const Handler<std::monostate> &done)
{
    reader->strand().ask(
        context, [reader, offset, bytes] { return reader->readChunk(offset, bytes); },
        [=](const Result<QByteArray> &chunk) {
            if (!chunk) {
                done(failure(chunk.error()));
                return;
            }
            const qint64 left = bytes - chunk->size();
            const QPointer<QObject> stillThere(context);
            take(*chunk);
            if (!stillThere)
                return;
            if (left > 0)
                readOn(reader, offset + chunk->size(), left, context, take, done);
            else
                done(std::monostate());
        });
}

} // namespace

FileSource::FileSource(const QString &path, QObject *parent)
    : ArchiveSource(parent)
    , m_reader(std::make_shared<Reader>(path))
{
}

FileSource::~FileSource() = default;

bool FileSource::isStale() const
{
    return m_reader->isStale();
}

void FileSource::readEnd(qint64 bytes, QObject *context, Handler<ArchiveEnd> handler)
{
    m_reader->strand().ask(
        context, [reader = m_reader, bytes] { return reader->readEnd(bytes); },
        [handler = std::move(handler)](const Result<ArchiveEnd> &end) { handler(end); });
}

void FileSource::read(qint64 offset, qint64 bytes, QObject *context,
                      std::function<void(const QByteArray &)> take, Handler<std::monostate> done)
{
    readOn(m_reader, offset, bytes, context, take, done);
}

} // namespace snapdeck
