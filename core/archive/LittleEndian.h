// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace snapdeck::archive {

/// A number as zip writes it. The caller has made sure that the bytes are there.
template <typename T> [[nodiscard]] T fieldAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

[[nodiscard]] inline bool hasMark(QByteArrayView bytes, qsizetype at, const char (&mark)[5])
{
    return bytes.sliced(at).startsWith(QByteArrayView(mark, 4));
}

// The marks that records begin with: APPNOTE.TXT 4.3.7 to 4.3.16.
constexpr char localMark[5] = "PK\x03\x04";
constexpr char recordMark[5] = "PK\x01\x02";
constexpr char endMark[5] = "PK\x05\x06";
constexpr char end64Mark[5] = "PK\x06\x06";
constexpr char locatorMark[5] = "PK\x06\x07";

// What says in a 16 or 32 bit field that zip64 has the number.
constexpr quint16 inZip64Short = 0xFFFF;
constexpr quint32 inZip64 = 0xFFFFFFFF;

} // namespace snapdeck::archive
