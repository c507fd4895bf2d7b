// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryDecoder.h"

#include "core/archive/ArchiveErrors.h"
#include "core/base/Crc32.h"

#include <QByteArray>
#include <QCoreApplication>

#include <zlib.h>

namespace snapdeck::archive {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Archive)
};

constexpr qsizetype bufferBytes = 256 * 1024;

} // namespace

class EntryDecoder::Inflater
{
public:
    Inflater() { m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    void give(QByteArrayView packed)
    {
        // zlib reads only; the type is older than const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
    }
    /// What came out, up to a buffer full; nothing where the bytes make no sense.
    [[nodiscard]] std::optional<QByteArrayView> take()
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream.avail_out = static_cast<uInt>(m_buffer.size());
        const int code = m_isReady ? ::inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        m_isAtEnd = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return std::nullopt;
        return QByteArrayView(m_buffer.constData(), m_buffer.size() - qsizetype(m_stream.avail_out));
    }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool hasMore() const { return m_stream.avail_in > 0; }

private:
    z_stream m_stream{};
    QByteArray m_buffer = QByteArray(bufferBytes, Qt::Uninitialized);
    bool m_isReady = false;
    bool m_isAtEnd = false;
};

EntryDecoder::EntryDecoder(ArchiveEntry entry, EntrySink sink)
    : m_entry(std::move(entry))
    , m_sink(std::move(sink))
{
    if (m_entry.method != 0)
        m_inflater = std::make_unique<Inflater>();
}

EntryDecoder::~EntryDecoder() = default;

std::optional<ApiError> EntryDecoder::feed(QByteArrayView packed)
{
    return m_inflater ? inflate(packed) : put(packed);
}

std::optional<ApiError> EntryDecoder::inflate(QByteArrayView packed)
{
    m_inflater->give(packed);
    while (true) {
        if (m_inflater->isAtEnd()) {
            if (m_inflater->hasMore())
                return corruptEntry(m_entry.name, Text::tr("its content ends before its bytes do"));
            return std::nullopt;
        }
        const auto content = m_inflater->take();
        if (!content)
            return corruptEntry(m_entry.name, Text::tr("its bytes make no sense"));
        if (const auto error = put(*content))
            return error;
        // A buffer that is not full: all that was given has been used.
        if (content->size() < bufferBytes && !m_inflater->isAtEnd())
            return std::nullopt;
    }
}

std::optional<ApiError> EntryDecoder::put(QByteArrayView content)
{
    if (content.isEmpty())
        return std::nullopt;
    m_size += content.size();
    if (m_size > m_entry.size)
        return corruptEntry(m_entry.name, Text::tr("it is longer than %1 bytes").arg(m_entry.size));
    m_crc = crc32Of(content, m_crc);
    return m_sink ? m_sink(content) : std::nullopt;
}

std::optional<ApiError> EntryDecoder::finish()
{
    if (m_inflater && !m_inflater->isAtEnd())
        return truncatedEntry(m_entry.name);
    if (m_size != m_entry.size)
        return corruptEntry(m_entry.name,
                            Text::tr("it is %1 bytes long instead of %2").arg(m_size).arg(m_entry.size));
    if (m_crc != m_entry.crc)
        return corruptEntry(m_entry.name, Text::tr("its checksum is another one"));
    return std::nullopt;
}

} // namespace snapdeck::archive
