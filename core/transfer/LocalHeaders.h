// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/DeltaPlan.h"

class QFile;

namespace snapdeck {

/// The local headers that hold more than the directory's record does, or that cannot be read. Reads a few
/// bytes of every entry, so for a worker thread; `file` is open for reading.
[[nodiscard]] UnsettledHeaders unsettledHeaders(QFile &file, const ArchiveIndex &index);

} // namespace snapdeck
