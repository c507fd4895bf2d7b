// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

#include <QStringList>

namespace snapdeck::archive {

struct ChosenEntries {
    QList<qsizetype> entries; ///< in the index's order
    QStringList notFound;
};

/// The entries that these names, folders and patterns mean; see planExtraction(). Pure.
[[nodiscard]] ChosenEntries chooseEntries(const ArchiveIndex &index, const QStringList &chosen);

} // namespace snapdeck::archive
