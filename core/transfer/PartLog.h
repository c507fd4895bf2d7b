// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/PartState.h"

#include <QFile>

namespace snapdeck {

/// Writes the state of one part down, many times a second: behind what is there already, and only now and then
/// in the place of it, since a file system syncs what a rename replaces. One thread; blocking.
class PartLog
{
public:
    /// `partPath`, `name.part`, is there and locked by whoever has this.
    explicit PartLog(const QString &partPath);

    /// From now on loadPartState() finds this, also after a kill at any moment: this or the one before. False:
    /// the disk refused, and the one before still stands.
    [[nodiscard]] bool save(const PartState &state);

private:
    [[nodiscard]] bool append(const QByteArray &line);

    QString m_partPath;
    QFile m_file; ///< open: ends with a whole line
};

} // namespace snapdeck
