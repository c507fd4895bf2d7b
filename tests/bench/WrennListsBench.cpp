// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window's event loop is held up by 10,000 capsules and 10,000 templates: while they are listed
// for the first time, read again, filtered letter by letter and sorted, and when the program is started again
// with what it kept. No gap should be longer than 16 ms, one frame. Not part of the test run: ninja
// snapdeck-wrenn-lists-bench; QT_QPA_PLATFORM=offscreen will do.
#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "tests/bench/GapMeter.h"
#include "ui/shell/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableView.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <httplib.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace snapdeck {
namespace {

constexpr unsigned many = 10'000;
constexpr int changedAtOnce = 300;
constexpr int calmMs = 1500; ///< after what was done, for all that follows from it

simulator::SimulatorOptions world()
{
    simulator::SimulatorOptions options;
    options.apps = 1;
    options.databases = 0;
    options.versions = 1;
    options.archiveBytes = 4096;
    options.archiveEntries = 2;
    options.capsules = many;
    options.templates = many;
    return options;
}

class Bench final : public QObject
{
public:
    Bench(const simulator::Endpoints &at, const QString &folder, bool isFirst)
        : m_folder(folder)
        , m_root(QString::fromStdString(at.wrenn))
        , m_key(at.wrennKey)
    {
        m_account.name = AccountName(QStringLiteral("fleet"));
        m_account.provider = Provider::Wrenn;
        m_account.baseUrl = m_root;
        m_account.sessionOnly = true;
        (void)m_accounts.add(m_account);
        m_keys.keepForSession(m_account.name, Secret(QByteArray::fromStdString(at.wrennKey)));
        connect(&m_workspace, &Workspace::opened, this,
                [this](const OpenSession &opened) { m_session = std::get<WrennSession *>(opened); });
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        open(isFirst);
        QTimer::singleShot(calmMs, this, &Bench::next);
    }

private:
    void then(int afterMs, std::function<void()> step) { m_steps.push_back({afterMs, std::move(step)}); }
    void print(const char *stage)
    {
        then(0, [this, stage] { m_meter.print(stage); });
    }

    void next()
    {
        if (m_steps.empty()) {
            QCoreApplication::quit();
            return;
        }
        const auto [afterMs, step] = m_steps.front();
        m_steps.pop_front();
        step();
        QTimer::singleShot(afterMs, this, &Bench::next);
    }

    void open(bool isFirst)
    {
        then(30, [this] { m_window.showAccount(m_account.name); });
        then(30, [this] { m_window.pages().showPage(1); }); // overview, capsules, templates, activity
        print("(making the window and its pages)");
        then(3 * calmMs, [] {});
        print(isFirst ? "first listing" : "listing from what was kept");
        if (!isFirst)
            return;
        refresh("read again, nothing changed", false);
        refresh("read again, 300 states changed", true);
        filter("capsules: filter", "capsuleTable", QStringLiteral("ci-runner run"));
        sort("capsules: sort", "capsuleTable");
        then(calmMs, [this] { m_window.pages().showPage(2); });
        print("(showing the templates)");
        refresh("templates: read again", true);
        filter("templates: filter", "templateTable", QStringLiteral("runner-99 snap"));
        sort("templates: sort", "templateTable");
        then(calmMs, [this] { m_window.pages().showPage(0); });
        print("(showing the overview)");
        refresh("overview: 300 states changed", true);
    }

    void refresh(const char *stage, bool changing)
    {
        for (int round = 0; round < 4; ++round) {
            if (changing) {
                then(0, [this, round] {
                    change(round % 2 == 0);
                    m_meter.skip();
                });
            }
            then(calmMs, [this] { m_session->catalog().refresh(); });
        }
        print(stage);
    }

    /// Pauses or resumes some hundreds that lie scattered about, past the program.
    void change(bool pause)
    {
        const QList<Capsule> &all = m_session->catalog().capsules();
        httplib::Client client(m_root.host().toStdString(), m_root.port());
        client.set_keep_alive(true);
        client.set_default_headers({{"X-API-Key", m_key}});
        int left = changedAtOnce;
        for (qsizetype i = 7; i < all.size() && left > 0; i += 31) {
            if (all[i].status != (pause ? CapsuleStatus::Running : CapsuleStatus::Paused))
                continue;
            --left;
            const std::string path = m_root.path().toStdString() + "/v1/capsules/"
                + all[i].id.value().toStdString() + (pause ? "/pause" : "/resume");
            (void)client.Post(path);
        }
    }

    void filter(const char *stage, const char *table, const QString &text)
    {
        const QString name = QString::fromLatin1(table);
        for (const QChar letter : text)
            then(120, [this, letter] { press(0, letter); });
        for (qsizetype i = 0; i < text.size(); ++i)
            then(120, [this] { press(Qt::Key_Backspace, {}); });
        then(calmMs, [] {});
        print(stage);
    }

    void sort(const char *stage, const char *table)
    {
        const QString name = QString::fromLatin1(table);
        for (int column = 0; column < 5; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                then(200, [this, name, column, order] {
                    m_window.findChild<TableView *>(name)->sortByColumn(column, order);
                });
        }
        then(calmMs, [] {});
        print(stage);
    }

    void press(int key, QChar letter)
    {
        auto *field = m_window.pages().currentPage()->findChild<QLineEdit *>(QStringLiteral("filterField"));
        const QString text = letter.isNull() ? QString() : QString(letter);
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(field, &down);
    }

    QString m_folder;
    QUrl m_root;
    std::string m_key;
    SystemTime m_time;
    QnamTransport m_transport;
    Journal m_journal{m_folder + QStringLiteral("/journal.sqlite")};
    AccountRegistry m_accounts{m_folder + QStringLiteral("/config.ini")};
    KeyRing m_keys{KeyRing::Keychain::None};
    Workspace m_workspace{m_accounts, m_keys, {m_transport, m_time, m_journal}};
    Theme m_theme;
    MainWindow m_window{m_workspace, m_theme};
    Account m_account;
    WrennSession *m_session = nullptr;
    struct Step {
        int afterMs = 0;
        std::function<void()> act;
    };
    std::deque<Step> m_steps;
    GapMeter m_meter;
};

} // namespace
} // namespace snapdeck

int main(int argc, char **argv)
{
    const snapdeck::WatchedApplication application(argc, argv);
    snapdeck::simulator::Simulator simulator(snapdeck::world());
    std::optional<snapdeck::simulator::Endpoints> endpoints;
    // A real service works on another machine: this one's threads, which inherit it, give way to the
    // window's.
    std::thread([&simulator, &endpoints] {
        (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 19);
        endpoints = simulator.start();
    }).join();
    if (!endpoints)
        return 1;
    const QTemporaryDir folder;
    for (const bool isFirst : {true, false}) {
        const snapdeck::Bench bench(*endpoints, folder.path(), isFirst);
        QApplication::exec();
    }
    return 0;
}
