// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountRegistry.h"
#include "core/secrets/KeyRing.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace snapdeck {

namespace simulator {
class Simulator;
struct Endpoints;
} // namespace simulator

/// Both services on loopback, inside this program, with accounts on them and a data folder that goes when
/// the program ends. A first Square Cloud account is quick; a second one is of large applications, whose
/// snapshots outlast the soft deadline.
class Demo final
{
public:
    explicit Demo(double timeScale);
    ~Demo();

    [[nodiscard]] QString dataFolder() const { return m_data.path(); }
    [[nodiscard]] QString downloadFolder() const { return m_data.filePath(QStringLiteral("downloads")); }
    /// Fails where no loopback port can be had.
    [[nodiscard]] Result<std::monostate> start(AccountRegistry &accounts, KeyRing &keys);

    static AccountName quickAccount() { return AccountName(QStringLiteral("prod-br")); }
    static AccountName largeAccount() { return AccountName(QStringLiteral("media-archive")); }
    static AccountName wrennAccount() { return AccountName(QStringLiteral("ml-team")); }

private:
    double m_timeScale;
    QTemporaryDir m_data;
    std::vector<std::unique_ptr<simulator::Simulator>> m_simulators;
};

} // namespace snapdeck
