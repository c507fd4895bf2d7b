// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Translations.h"
#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"
#include "tests/ui/PuppetOperation.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>

namespace snapdeck::test {

/// What the desktop program is made of, without its window: a Square Cloud account on a simulated service,
/// open, with a clock that runs sixty times faster.
class DesktopScene final
{
public:
    DesktopScene();

    [[nodiscard]] static AccountName accountName() { return AccountName(QStringLiteral("cloud")); }
    /// Opens the account and reads what it has; false where that took too long.
    [[nodiscard]] bool load();
    [[nodiscard]] SquareCloudSession &session();
    [[nodiscard]] Resource application();
    /// One that does what the test says, among the account's.
    PuppetOperation *addPuppet(const char *id);

    QTemporaryDir data;
    simulator::Simulator simulator;
    simulator::Endpoints endpoints;
    Translations translations;
    SystemTime time{60};
    QnamTransport transport;
    AccountRegistry accounts;
    KeyRing keys;
    Journal journal;
    Vault vault;
    Preferences preferences;
    Workspace workspace;
    Theme theme;
};

} // namespace snapdeck::test
