// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"

#include "core/archive/ZipDirectory.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <array>
#include <memory>
#include <zip.h>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::ArchiveCheck)
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

QString entryName(zip_t *archive, zip_uint64_t index)
{
    const char *name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
    return name ? QString::fromUtf8(name) : Text::tr("entry %1").arg(index + 1);
}

bool isEncrypted(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    return zip_stat_index(archive, index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0
        && stat.encryption_method != ZIP_EM_NONE;
}

QString wordsFor(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

/// libzip compares the checksum when the last byte has been read.
ArchiveVerdict readThrough(zip_t *archive, zip_uint64_t index, const std::function<bool()> &isCancelled)
{
    if (isEncrypted(archive, index))
        return ArchiveVerdict::Encrypted;
    const Entry entry(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!entry)
        return ArchiveVerdict::CorruptEntry;
    std::array<char, 256 * 1024> buffer;
    while (true) {
        if (isCancelled())
            return ArchiveVerdict::Cancelled;
        const zip_int64_t count = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (count < 0)
            return ArchiveVerdict::CorruptEntry;
        if (count == 0)
            return ArchiveVerdict::Verified;
    }
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
    // libzip's own ZIP_CHECKCONS refuses what `zip` writes into a pipe, and names that are there twice.
    if (!isZipDirectoryWhole(file))
        return {ArchiveVerdict::Broken, Text::tr("its directory is not whole"), 0};
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), &zip_discard);
    if (!archive)
        return {ArchiveVerdict::Broken, wordsFor(code), 0};
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const ArchiveVerdict verdict = readThrough(archive.get(), index, isCancelled);
        if (verdict != ArchiveVerdict::Verified)
            return {verdict, entryName(archive.get(), index), entries};
    }
    return {ArchiveVerdict::Verified, {}, entries};
}

} // namespace snapdeck
