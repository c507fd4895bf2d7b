// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transfer/DeltaPlan.h"
#include "core/transfer/PartState.h"

#include <functional>

namespace snapdeck {

/// An earlier version that lies here, and the wanted one that does not.
struct DeltaWish {
    QString olderPath;
    ArchiveIndexPtr older;
    ArchiveIndexPtr newer;
    QString folder;
    PartState part; ///< of the wanted one: resource, version, file name, size, validator; `done` is empty
};

/// Lays what both have in common into a new `.part` in the folder, with a state that says so: a download of
/// the wanted one goes on from there, and fetches the rest alone. Answers with the bytes that are there then;
/// 0 where it is not worth it, or an earlier try left a part already: nothing was written. Reads and writes
/// as many bytes as are copied, so for a worker thread; asks `isCancelled` every MiB. Nothing is left behind
/// where it fails.
[[nodiscard]] Result<qint64> seedPart(const DeltaWish &wish, const std::function<bool()> &isCancelled);

} // namespace snapdeck
