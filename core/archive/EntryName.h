// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

#include <QByteArrayView>

namespace snapdeck::archive {

struct EntryName {
    QString text; ///< for people; control characters are replaced
    bool isOdd = false; ///< not what its bytes were meant to say, as far as anybody can tell
    friend bool operator==(const EntryName &, const EntryName &) = default;
};

/// What the bytes of a name say: what the Unicode path field (0x7075) of `extra` says where it belongs to
/// these bytes, else UTF-8 where the flag says so or they are it, else code page 437. APPNOTE.TXT D, 4.6.9.
/// Pure.
[[nodiscard]] EntryName readEntryName(QByteArrayView bytes, QByteArrayView extra, quint16 flags);

/// What is wrong with a name by itself: Climbs, Absolute, Backslash, ReservedName, Nested. Pure.
[[nodiscard]] EntryTroubles troublesOfName(const QString &name);

/// Whether Windows keeps the name of a file, or of a folder, for itself: CON, nul.txt, COM1.
[[nodiscard]] bool isDeviceName(QStringView name);

/// The same for two names that cannot lie side by side on every platform: other case, other composition.
[[nodiscard]] QString nameKey(const QString &name);

} // namespace snapdeck::archive
