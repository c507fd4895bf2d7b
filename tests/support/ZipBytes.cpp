// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ZipBytes.h"

namespace snapdeck::test {

namespace {

constexpr quint32 seeZip64 = 0xFFFFFFFF;
constexpr quint16 encryptedFlag = 0x0001;
constexpr quint16 descriptorFlag = 0x0008;

template <typename T> QByteArray le(T value)
{
    QByteArray bytes;
    for (size_t i = 0; i < sizeof value; ++i)
        bytes += static_cast<char>(static_cast<quint64>(value) >> (8 * i) & 0xFF);
    return bytes;
}

QByteArray u16(qint64 value)
{
    return le(static_cast<quint16>(value));
}

QByteArray u32(qint64 value)
{
    return le(static_cast<quint32>(value));
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// What zlib writes, without its frame.
QByteArray deflate(const QByteArray &bytes)
{
    return qCompress(bytes).mid(6).chopped(4);
}

struct Written {
    const ZipEntry *entry;
    QByteArray data;
    quint32 crc;
    qsizetype offset;
};

quint16 flagsOf(const ZipEntry &entry, const ZipStyle &style)
{
    return static_cast<quint16>((entry.encrypted ? encryptedFlag : 0)
                                | (style.dataDescriptors ? descriptorFlag : 0));
}

QByteArray sizesOf(const Written &written, bool inExtra)
{
    if (inExtra)
        return u32(seeZip64) + u32(seeZip64);
    return u32(written.data.size()) + u32(written.entry->content.size());
}

QByteArray zip64Extra(const Written &written)
{
    return u16(1) + u16(16) + le(quint64(written.entry->content.size())) + le(quint64(written.data.size()));
}

/// From the version needed to the time: the same in both headers.
QByteArray commonOf(const Written &written, const ZipStyle &style)
{
    return u16(style.zip64 ? 45 : 20) + u16(flagsOf(*written.entry, style))
        + u16(written.entry->deflated ? 8 : 0) + u16(0x6000) + u16(0x5D76);
}

QByteArray localHeader(const Written &written, const ZipStyle &style)
{
    const QByteArray extra = style.zip64 && !style.dataDescriptors ? zip64Extra(written) : QByteArray();
    const QByteArray sums
        = style.dataDescriptors ? QByteArray(12, '\0') : u32(written.crc) + sizesOf(written, style.zip64);
    return "PK\x03\x04" + commonOf(written, style) + sums + u16(written.entry->name.size())
        + u16(extra.size()) + written.entry->name + extra;
}

QByteArray descriptor(const Written &written)
{
    return "PK\x07\x08" + u32(written.crc) + sizesOf(written, false);
}

QByteArray centralHeader(const Written &written, const ZipStyle &style)
{
    const QByteArray extra = style.zip64 ? zip64Extra(written) : QByteArray();
    return "PK\x01\x02" + u16(style.zip64 ? 45 : 20) + commonOf(written, style) + u32(written.crc)
        + sizesOf(written, style.zip64) + u16(written.entry->name.size()) + u16(extra.size())
        + QByteArray(10, '\0') + u32(written.offset) + written.entry->name + extra;
}

QByteArray zip64End(qsizetype entries, qsizetype directoryAt, qsizetype directorySize)
{
    const QByteArray record = "PK\x06\x06" + le(quint64(44)) + u16(45) + u16(45) + u32(0) + u32(0)
        + le(quint64(entries)) + le(quint64(entries)) + le(quint64(directorySize)) + le(quint64(directoryAt));
    return record + "PK\x06\x07" + u32(0) + le(quint64(directoryAt + directorySize)) + u32(1);
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries, const ZipStyle &style)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const Written written{&entry, entry.deflated ? deflate(entry.content) : entry.content,
                              crcOf(entry.content), zip.size()};
        zip += localHeader(written, style) + written.data;
        if (style.dataDescriptors)
            zip += descriptor(written);
        directory += centralHeader(written, style);
    }
    const qsizetype directoryAt = zip.size();
    zip += directory;
    if (style.zip64)
        zip += zip64End(entries.size(), directoryAt, directory.size());
    return zip + "PK\x05\x06" + u32(0) + u16(entries.size()) + u16(entries.size()) + u32(directory.size())
        + u32(directoryAt) + u16(style.comment.size()) + style.comment;
}

QByteArray zipOfSize(qsizetype bytes)
{
    const qsizetype frame = zipOf({{"data.bin", {}}}).size();
    QByteArray content(bytes - frame, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>((i * 2654435761U) >> 13);
    return zipOf({{"data.bin", content}});
}

} // namespace snapdeck::test
