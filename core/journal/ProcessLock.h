// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/SqlConnection.h"

namespace snapdeck {

/// A lock file that is held by a living process or by nobody: the system lets go of it the moment its holder
/// dies. It is an empty SQLite database in an exclusive transaction, which works alike on every system, and
/// which, other than QLockFile, does not take whoever was given a dead holder's process number for the
/// holder.
class ProcessLock
{
public:
    /// Makes the file where it is not there, for its owner only; its folder has to be there. False: somebody
    /// else holds it, or it cannot be made.
    bool take(const QString &file, milliseconds patience);
    void release();
    /// Holds it, and the file is still the one at its path.
    [[nodiscard]] bool isHeld() const;

    /// Whether anybody holds it, this process too. Where that cannot be told, somebody does.
    [[nodiscard]] static bool isHeld(const QString &file);

private:
    SqlConnection m_connection;
    QString m_file;
    QByteArray m_identity;
};

} // namespace snapdeck
