// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/Result.h"

class QObject;

namespace snapdeck {

class ArchiveSource;

/// Reads an archive's directory: one request for the last 64 KiB or so, one more for what of the directory
/// lies before them, and never more than three. Something else than a zip is the error `not_an_archive`,
/// which says what it looks like; one that does not hold together is `broken_archive`. `source` outlives the
/// answer, which comes once, on a later turn of the loop, and not at all once `context` is gone. Directories
/// of thousands of entries are taken apart on a thread of the pool.
void openArchive(ArchiveSource &source, QObject *context, Handler<ArchiveIndexPtr> handler);

} // namespace snapdeck
