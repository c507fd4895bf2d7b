// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/ApiError.h"

#include <QStringList>

namespace snapdeck {

/// What is unpacked without asking.
struct ExtractionLimits {
    qint64 bytes = 8LL * 1024 * 1024 * 1024; ///< unpacked, all together
    qint64 entries = 50'000;
    qint64 growth = 1000; ///< of one entry: unpacked bytes for a packed one
};

/// One entry, and where it goes.
struct ExtractionItem {
    qsizetype entry = 0; ///< its place in the index
    QString path; ///< relative, with `/`, a legal name on every platform; a folder's without one at its end
    bool isFolder = false;
    bool isRenamed
        = false; ///< goes by another name than in the archive, since that one is not legal or taken
};

/// One that is not unpacked, whatever is answered.
struct RefusedEntry {
    qsizetype entry = 0;
    ApiError why;
};

enum class ExtractionLimit { Bytes, Entries, Growth };

/// A limit that the plan exceeds: carry it out only if the person says so.
struct ExtractionQuestion {
    ExtractionLimit limit = ExtractionLimit::Bytes;
    qint64 found = 0;
    qint64 most = 0;
    QString name; ///< of the entry that grows so much; empty otherwise
};

struct ExtractionPlan {
    QList<ExtractionItem> items; ///< in the order of the archive's bytes
    QList<RefusedEntry> refused;
    QList<ExtractionQuestion> asks;
    QStringList notFound; ///< of what was chosen, that which is not in the archive
    qint64 bytes = 0; ///< of all items, unpacked
};

/// What unpacking the chosen entries comes to. `chosen` holds names as the index shows them, of folders with
/// all that is in them, or patterns with `*` (within a name), `**` (across folders), `?` and `[…]`; nothing
/// chosen is everything. Refused are entries that climb, are absolute, are links, are encrypted, lie, are
/// packed in an unknown way, or belong in a folder whose name a file has; all other names are made legal for
/// every platform, and get a number where two would be the same, also where only the case differs. Pure.
[[nodiscard]] ExtractionPlan planExtraction(const ArchiveIndex &index, const QStringList &chosen,
                                            const ExtractionLimits &limits = {});

} // namespace snapdeck
