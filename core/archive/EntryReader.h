// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/Result.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

class QObject;

namespace snapdeck {

class ArchiveSource;

/// Takes an entry's content, a buffer at a time and in order, on a thread of the pool. An error ends the
/// reading with that error. What it owns is let go of on that thread, before the answer comes.
using EntrySink = std::function<std::optional<ApiError>(QByteArrayView)>;

/// Reads one entry in one request (a second one where its local header is unusually long, and one for every
/// further 16 MiB), unpacks it on a thread of the pool, and compares length and checksum with the directory.
/// `entry` is its place in `index->entries`. `source` outlives the reading, which ends early and without an
/// answer when `context` goes. Errors: encrypted, unknown_method, corrupt_entry, truncated_entry,
/// lying_entry, and those of the source; `too_large`, before anything is read, where it would be more than
/// `mostBytes`.
void readEntry(ArchiveSource &source, const ArchiveIndexPtr &index, qsizetype entry, qint64 mostBytes,
               QObject *context, Handler<QByteArray> handler);

/// The same, into `sink`; answers with the bytes that it took, once all are there and right. Until then what
/// the sink has is worth nothing.
void streamEntry(ArchiveSource &source, const ArchiveIndexPtr &index, qsizetype entry, EntrySink sink,
                 QObject *context, Handler<qint64> handler);

} // namespace snapdeck
