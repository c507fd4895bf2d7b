// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/QuickPng.h"

#include <QtEndian>

#include <cstring>
#include <libdeflate.h>
#include <memory>

namespace snapdeck::matrix {

namespace {

constexpr int Level = 2;
constexpr char Signature[] = "\x89PNG\r\n\x1a\n";

void put(QByteArray &out, quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void putChunk(QByteArray &out, const char *name, const QByteArray &content)
{
    put(out, quint32(content.size()));
    const QByteArray checked = name + content;
    out += checked;
    put(out, libdeflate_crc32(0, checked.constData(), size_t(checked.size())));
}

/// Every row after a byte that names its filter: none.
QByteArray rowsOf(const QImage &picture)
{
    const qsizetype width = qsizetype(picture.width()) * 3;
    QByteArray rows((width + 1) * picture.height(), '\0');
    for (int row = 0; row < picture.height(); ++row)
        std::memcpy(rows.data() + row * (width + 1) + 1, picture.constScanLine(row), size_t(width));
    return rows;
}

QByteArray compressed(const QByteArray &content)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> by(
        libdeflate_alloc_compressor(Level), &libdeflate_free_compressor);
    QByteArray out(qsizetype(libdeflate_zlib_compress_bound(by.get(), size_t(content.size()))), Qt::Uninitialized);
    out.resize(qsizetype(libdeflate_zlib_compress(by.get(), content.constData(), size_t(content.size()), out.data(),
                                                  size_t(out.size()))));
    return out;
}

} // namespace

QByteArray quickPng(const QImage &picture)
{
    const QImage opaque = picture.convertToFormat(QImage::Format_RGB888);
    QByteArray head;
    put(head, quint32(opaque.width()));
    put(head, quint32(opaque.height()));
    head.append("\x08\x02\0\0\0", 5); // eight bits, red green blue, the only ways to compress and filter, no interlace
    QByteArray out(Signature);
    putChunk(out, "IHDR", head);
    putChunk(out, "IDAT", compressed(rowsOf(opaque)));
    putChunk(out, "IEND", {});
    return out;
}

} // namespace snapdeck::matrix
