// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"

#include "core/archive/ArchiveDirectory.h"
#include "core/archive/ArchiveErrors.h"
#include "core/archive/EntryDecoder.h"
#include "core/archive/EntryName.h"
#include "core/archive/LocalHeader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <array>
#include <memory>
#include <zip.h>

namespace snapdeck {

using namespace archive;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::ArchiveCheck)
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;
using Cancelled = std::function<bool()>;

constexpr qint64 bufferBytes = 256 * 1024;

/// Reads a directory the way it is read from afar, so that there is one opinion on every archive.
Result<ArchiveIndexPtr> readIndex(QFile &file)
{
    qint64 start = qMax<qint64>(0, file.size() - archiveEndBytes);
    const auto readFrom = [&file](qint64 offset, qint64 bytes) {
        return file.seek(offset) ? file.read(bytes) : QByteArray();
    };
    QByteArray end = readFrom(start, file.size() - start);
    auto found = findDirectory(end, file.size());
    if (const auto *more = found ? std::get_if<MoreOfTheEnd>(&*found) : nullptr) {
        start = more->offset;
        end = readFrom(start, file.size() - start);
        found = findDirectory(end, file.size());
    }
    if (!found)
        return failure(found.error());
    const auto *place = std::get_if<DirectoryPlace>(&*found);
    if (!place)
        return failure(broken(Text::tr("its end is missing")));
    return readDirectory(readFrom(place->offset, place->bytes), *place, file.size());
}

/// Entries packed by methods that zlib does not know, read by libzip. It reads the whole directory when it
/// opens an archive, so that is done once, and only where such an entry comes.
class OtherMethods
{
public:
    explicit OtherMethods(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] ArchiveVerdict check(const ArchiveEntry &entry, qsizetype place,
                                       const Cancelled &isCancelled)
    {
        if (!m_archive)
            m_archive.reset(zip_open(QFile::encodeName(m_path).constData(), ZIP_RDONLY, nullptr));
        if (!m_archive)
            return ArchiveVerdict::Broken;
        if (!isSame(entry, zip_uint64_t(place)))
            return ArchiveVerdict::CorruptEntry;
        const Entry content(zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0), &zip_fclose);
        return content ? read(content.get(), isCancelled) : ArchiveVerdict::Broken;
    }

private:
    /// libzip reads the directory by itself, so its entry at that place may be another one.
    [[nodiscard]] bool isSame(const ArchiveEntry &entry, zip_uint64_t place) const
    {
        constexpr zip_uint64_t needed
            = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD;
        zip_stat_t said;
        zip_stat_init(&said);
        return zip_stat_index(m_archive.get(), place, ZIP_FL_ENC_RAW, &said) == 0
            && (said.valid & needed) == needed && said.size == quint64(entry.size)
            && said.comp_size == quint64(entry.packedSize) && said.crc == entry.crc
            && said.comp_method == entry.method
            && readEntryName(QByteArrayView(said.name), {}, entry.flags).text == entry.name;
    }

    /// libzip compares the checksum when the last byte has been read.
    [[nodiscard]] static ArchiveVerdict read(zip_file_t *content, const Cancelled &isCancelled)
    {
        std::array<char, bufferBytes> buffer;
        while (true) {
            if (isCancelled())
                return ArchiveVerdict::Cancelled;
            const zip_int64_t count = zip_fread(content, buffer.data(), buffer.size());
            if (count < 0)
                return ArchiveVerdict::CorruptEntry;
            if (count == 0)
                return ArchiveVerdict::Verified;
        }
    }

    QString m_path;
    Archive m_archive{nullptr, &zip_discard};
};

/// Whether the entry's own header is there and says the same; the file stands behind it then.
bool isHeaderSound(QFile &file, const ArchiveEntry &entry, qint64 directoryOffset)
{
    if (!file.seek(entry.headerOffset))
        return false;
    QByteArray header = file.read(localHeaderLength);
    const auto length = localHeaderBytes(header);
    if (!length || entry.packedSize > directoryOffset - entry.headerOffset - *length)
        return false;
    header += file.read(*length - header.size());
    return header.size() == *length && !objectionToHeader(header, entry);
}

ArchiveVerdict checkContent(QFile &file, const ArchiveEntry &entry, const Cancelled &isCancelled)
{
    EntryDecoder decoder(entry, [&isCancelled](QByteArrayView) -> std::optional<ApiError> {
        return isCancelled() ? std::optional(cancelled()) : std::nullopt;
    });
    for (qint64 left = entry.packedSize; left > 0;) {
        const QByteArray bytes = file.read(qMin(left, bufferBytes));
        if (bytes.isEmpty())
            return ArchiveVerdict::CorruptEntry;
        if (const auto error = decoder.feed(bytes))
            return error->kind == ErrorKind::Cancelled ? ArchiveVerdict::Cancelled
                                                       : ArchiveVerdict::CorruptEntry;
        left -= bytes.size();
    }
    return decoder.finish() ? ArchiveVerdict::CorruptEntry : ArchiveVerdict::Verified;
}

ArchiveVerdict checkEntry(QFile &file, const ArchiveIndex &index, qsizetype place, OtherMethods &others,
                          const Cancelled &isCancelled)
{
    const ArchiveEntry &entry = index.entries.at(place);
    if (isCancelled())
        return ArchiveVerdict::Cancelled;
    if (entry.troubles.testFlag(EntryTrouble::Lying))
        return ArchiveVerdict::Broken;
    if (entry.troubles.testFlag(EntryTrouble::Encrypted))
        return ArchiveVerdict::Encrypted;
    if (!isHeaderSound(file, entry, index.directoryOffset))
        return ArchiveVerdict::CorruptEntry;
    if (!EntryDecoder::knows(entry.method))
        return others.check(entry, place, isCancelled);
    return checkContent(file, entry, isCancelled);
}

QString wordsFor(ArchiveVerdict verdict, const ArchiveEntry &entry)
{
    if (verdict != ArchiveVerdict::Broken)
        return entry.name;
    return entry.troubles.testFlag(EntryTrouble::Lying) ? lyingEntry(entry.name).message
                                                        : unknownMethod(entry.name, entry.method).message;
}

} // namespace

std::optional<QString> whatItIsInstead(const QByteArray &firstBytes)
{
    // Local entry, empty archive, spanned marker.
    if (firstBytes.startsWith("PK\x03\x04") || firstBytes.startsWith("PK\x05\x06")
        || firstBytes.startsWith("PK\x07\x08"))
        return std::nullopt;
    const QByteArray start = firstBytes.trimmed().toLower();
    if (start.isEmpty())
        return Text::tr("nothing at all");
    if (start.startsWith("<?xml") || start.startsWith("<error"))
        return Text::tr("an XML error page");
    if (start.startsWith("<!doctype") || start.startsWith("<html"))
        return Text::tr("an HTML page");
    if (start.startsWith('{') || start.startsWith('['))
        return Text::tr("a JSON answer");
    if (firstBytes.startsWith("\x1f\x8b"))
        return Text::tr("a gzip file");
    return Text::tr("something else");
}

ArchiveReport checkArchive(const QString &path, const std::function<bool()> &isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ArchiveVerdict::Unreadable, file.errorString(), 0};
    if (const auto instead = whatItIsInstead(file.peek(256)))
        return {ArchiveVerdict::NotAnArchive, *instead, 0};
    const auto index = readIndex(file);
    if (!index) {
        const QString &words = index.error().detail;
        return {ArchiveVerdict::Broken, words.isEmpty() ? index.error().message : words, 0};
    }
    const qint64 entries = (*index)->entries.size();
    OtherMethods others(path);
    for (qsizetype i = 0; i < entries; ++i) {
        const ArchiveVerdict verdict = checkEntry(file, **index, i, others, isCancelled);
        if (verdict != ArchiveVerdict::Verified)
            return {verdict, wordsFor(verdict, (*index)->entries.at(i)), entries};
    }
    return {ArchiveVerdict::Verified, {}, entries};
}

} // namespace snapdeck
