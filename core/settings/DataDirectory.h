// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace snapdeck {

/// The folder that one installation of Snapdeck works in; everything inside is for its owner only.
class DataDirectory
{
public:
    /// Makes the folder if it is not there. Empty `path`: the system's place for application data.
    [[nodiscard]] static Result<DataDirectory> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString configFile() const { return m_path + QStringLiteral("/config.ini"); }
    [[nodiscard]] QString journalFile() const { return m_path + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] QString logFolder() const { return m_path + QStringLiteral("/log"); }
    /// Where local copies of snapshots are kept, unless Preferences::vaultFolder() names another place.
    [[nodiscard]] QString vaultFolder() const { return m_path + QStringLiteral("/vault"); }

private:
    explicit DataDirectory(QString path);

    QString m_path;
};

} // namespace snapdeck
