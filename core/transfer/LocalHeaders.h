// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/DeltaPlan.h"

class QFile;

namespace snapdeck {

/// Reads a few bytes of every entry, so for a worker thread; `file` is open for reading.
[[nodiscard]] LocalHeaders readLocalHeaders(QFile &file, const ArchiveIndex &index);

} // namespace snapdeck
