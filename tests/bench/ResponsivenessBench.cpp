// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window's event loop is held up while ten thousand snapshots are planned, written down and
// running against the simulator, shown first on the page of applications, then on that of activity. What a
// person feels is the gap between two turns of the loop; it should stay under 16 ms, one frame, for 99.9 % of
// them. Not part of the test run: ninja snapdeck-responsiveness-bench; QT_QPA_PLATFORM=offscreen will do.
#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "tests/bench/GapMeter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace snapdeck {
namespace {

constexpr double timeScale = 60;
constexpr int applications = 10'000;

simulator::SimulatorOptions world()
{
    simulator::SimulatorOptions options;
    options.timeScale = timeScale;
    options.apps = applications;
    options.databases = 10;
    options.versions = 3;
    options.planMemoryMb = 2'000'000;
    options.archiveBytes = 4096;
    options.archiveEntries = 4;
    return options;
}

class Bench final : public QObject
{
public:
    explicit Bench(const simulator::Endpoints &at)
    {
        Account account;
        account.name = AccountName(QStringLiteral("fleet"));
        account.baseUrl = QUrl(QString::fromStdString(at.squareCloud));
        account.storageUrl = QUrl(QString::fromStdString(at.storage));
        account.sessionOnly = true;
        (void)m_accounts.add(account);
        m_keys.keepForSession(account.name, Secret(QByteArray::fromStdString(at.squareCloudKey)));
        connect(&m_workspace, &Workspace::opened, this, [this](const OpenSession &opened) {
            m_session = std::get<SquareCloudSession *>(opened);
            connect(&m_session->catalog(), &SquareCloudCatalog::refreshFinished, this, [this] {
                if (!m_asked)
                    take();
            });
        });
        m_window.resize(1280, 800);
        m_window.show();
        m_window.showAccount(account.name);
    }

private:
    void take()
    {
        m_asked = true;
        QTimer::singleShot(1000, this, [this] {
            m_meter.print("opening and reading the account");
            QElapsedTimer planning;
            planning.start();
            const auto plan = m_session->plan(m_session->catalog().account().resources);
            std::printf("planning %lld: %.1f ms\n", static_cast<long long>(plan.today.size()),
                        static_cast<double>(planning.nsecsElapsed()) / 1e6);
            (void)m_session->takeSnapshots(m_session->catalog().account().resources);
            QTimer::singleShot(20'000, this, [this] { showActivity(); });
        });
    }

    void showActivity()
    {
        m_meter.print("planned and running, applications");
        m_window.pages().showPage(3); // overview, applications, databases, activity
        QTimer::singleShot(20'000, this, [this] {
            m_meter.print("running, activity");
            const BatchProgress progress = m_session->batches().constFirst()->progress();
            std::printf("waiting %d, running %d, ready %d, failed %d\n", progress.waiting, progress.running,
                        progress.ready, progress.failed);
            QCoreApplication::quit();
        });
    }

    QTemporaryDir m_folder;
    SystemTime m_time{timeScale};
    QnamTransport m_transport;
    Journal m_journal{m_folder.filePath(QStringLiteral("journal.sqlite"))};
    AccountRegistry m_accounts{m_folder.filePath(QStringLiteral("config.ini"))};
    KeyRing m_keys{KeyRing::Keychain::None};
    Workspace m_workspace{m_accounts, m_keys, {m_transport, m_time, m_journal}};
    Theme m_theme;
    MainWindow m_window{m_workspace, m_theme};
    SquareCloudSession *m_session = nullptr;
    bool m_asked = false;
    GapMeter m_meter;
};

} // namespace
} // namespace snapdeck

int main(int argc, char **argv)
{
    const snapdeck::WatchedApplication application(argc, argv);
    snapdeck::simulator::Simulator simulator(snapdeck::world());
    const auto endpoints = simulator.start();
    if (!endpoints)
        return 1;
    const snapdeck::Bench bench(*endpoints);
    return QApplication::exec();
}
