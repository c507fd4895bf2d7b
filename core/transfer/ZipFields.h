// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <initializer_list>
#include <utility>

/// What PassingArchive knows of a zip's records. PKWARE's APPNOTE, 4.3: signatures, and the lengths of the
/// records without names and extras.
namespace snapdeck::zip {

inline constexpr quint32 localSignature = 0x04034b50;
inline constexpr quint32 centralSignature = 0x02014b50;
inline constexpr quint32 zip64EndSignature = 0x06064b50;
inline constexpr quint32 endSignature = 0x06054b50;
inline constexpr quint32 descriptorSignature = 0x08074b50;
inline constexpr qsizetype localBytes = 30;
inline constexpr qsizetype centralBytes = 46;
inline constexpr qsizetype zip64EndBytes = 56 + 20; ///< with its locator
inline constexpr qsizetype endBytes = 22;
inline constexpr quint32 in64 = 0xFFFFFFFF; ///< the true number is in the zip64 extra
inline constexpr quint16 stored = 0;
inline constexpr quint16 deflated = 8;

inline quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

inline quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

inline quint64 u64(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint64>(bytes.data() + at);
}

/// Replaces those of `numbers` that say "in the zip64 extra" by what stands there. False: it is not there.
[[nodiscard]] inline bool readZip64(QByteArrayView extra, std::initializer_list<quint64 *> numbers)
{
    const bool isNeeded
        = std::any_of(numbers.begin(), numbers.end(), [](const quint64 *n) { return *n == in64; });
    if (!isNeeded)
        return true;
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + u16(extra, at + 2)) {
        if (u16(extra, at) != 1)
            continue;
        const QByteArrayView field
            = extra.sliced(at + 4).first(std::min<qsizetype>(u16(extra, at + 2), extra.size() - at - 4));
        qsizetype next = 0;
        for (quint64 *number : numbers) {
            if (*number != in64)
                continue;
            if (next + 8 > field.size())
                return false;
            *number = u64(field, std::exchange(next, next + 8));
        }
        return true;
    }
    return false;
}

} // namespace snapdeck::zip
