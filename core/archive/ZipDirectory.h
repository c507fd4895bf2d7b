// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFile;

namespace snapdeck {

/// Whether a zip's directory is as long as it says, and has as many entries: the part of an archive that no
/// checksum covers. Leaves alone what the entries' own headers say, where sound archives differ. Blocking;
/// `file` is open for reading.
[[nodiscard]] bool isZipDirectoryWhole(QFile &file);

} // namespace snapdeck
