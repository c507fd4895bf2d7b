// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

enum class NewName {
    Given,
    Taken, ///< something has that name already, and keeps it
    Refused ///< the file system would not; see errno
};

/// Renames a file, and never replaces another one, not even one that comes in the same moment: QFile::rename
/// looks first and renames then, and two that do so at once overwrite each other. Both names lie in one
/// folder.
[[nodiscard]] NewName giveNewName(const QString &from, const QString &to);

/// `name.zip`, then `name (2).zip`, and so on. `number` counts from 1.
[[nodiscard]] QString numberedFileName(const QString &fileName, int number);

} // namespace snapdeck
