// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace snapdeck::test {

struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    bool encrypted = false; ///< only says so
};

/// How the archive is written; every one of them is sound.
struct ZipStyle {
    bool dataDescriptors = false; ///< sizes after the content, as by programs that write into a pipe
    bool zip64 = false; ///< 64-bit sizes, needed or not
    QByteArray comment;
};

/// A zip, byte by byte, written by nobody's library: what reads it is judged by it.
[[nodiscard]] QByteArray zipOf(const QList<ZipEntry> &entries, const ZipStyle &style = {});

/// A zip of one stored entry whose whole is exactly `bytes` long.
[[nodiscard]] QByteArray zipOfSize(qsizetype bytes);

} // namespace snapdeck::test
