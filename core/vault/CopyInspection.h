// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

#include <atomic>

namespace snapdeck {

/// What reading a copy from end to end found.
struct CopyInspection {
    CopyVerdict verdict = CopyVerdict::Unverified;
    QString detail;
    qint64 bytes = -1;
    QDateTime writtenAt; ///< UTC; the file's time before it was read
    QString sha256;
    qint64 entries = -1;
    bool wasCancelled = false;
};

/// Reads the zip twice, once for its sum and once entry by entry. `expectedSha256` empty: any will do. Counts
/// the bytes in `done`, each file's size once. Blocking, for a thread of its own; asks `isCancelled` often.
[[nodiscard]] CopyInspection inspectCopy(const QString &path, const QString &expectedSha256,
                                         const std::atomic_bool &isCancelled, std::atomic<qint64> &done);

} // namespace snapdeck
