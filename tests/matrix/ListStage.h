// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "core/vault/Vault.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace snapdeck {
class Tour;
class TourCamera;
} // namespace snapdeck

namespace snapdeck::matrix {

/// The window without an account, on accounts with nothing in them, and on some with ten thousand of
/// everything.
class ListStage final
{
public:
    /// The camera outlives the stage.
    explicit ListStage(TourCamera &camera);
    ~ListStage();

    /// Runs the application's event loop until the last picture; its exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool open();
    void add(const AccountName &name, Provider provider, const simulator::Endpoints &at);

    TourCamera &m_camera;
    std::vector<std::unique_ptr<simulator::Simulator>> m_simulators; // outlive who talks to them
    QTemporaryDir m_folder;
    SystemTime m_time;
    QnamTransport m_transport;
    Journal m_journal{m_folder.filePath(QStringLiteral("journal.sqlite"))};
    Vault m_vault{m_time};
    AccountRegistry m_accounts{m_folder.filePath(QStringLiteral("config.ini"))};
    KeyRing m_keys{KeyRing::Keychain::None};
    Workspace m_workspace{m_accounts, m_keys, {m_transport, m_time, m_journal, &m_vault}};
    Theme m_theme;
    MainWindow m_window{m_workspace, m_theme};
    std::unique_ptr<Tour> m_tour;
};

} // namespace snapdeck::matrix
