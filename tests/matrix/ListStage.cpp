// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/ListStage.h"

#include "app/desktop/Tour.h"
#include "app/desktop/TourScene.h"
#include "ui/pages/ActivityPage.h"

#include <QApplication>
#include <QPushButton>

#include <cstdio>

namespace snapdeck::matrix {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

constexpr unsigned Many = 10'000;

AccountName fullApplications()
{
    return AccountName(QStringLiteral("whole-fleet"));
}

AccountName fullCapsules()
{
    return AccountName(QStringLiteral("render-farm"));
}

AccountName longHistory()
{
    return AccountName(QStringLiteral("archive-of-years"));
}

AccountName newApplications()
{
    return AccountName(QStringLiteral("just-opened"));
}

AccountName newCapsules()
{
    return AccountName(QStringLiteral("first-day"));
}

simulator::SimulatorOptions worldOf(unsigned resources, unsigned versions)
{
    simulator::SimulatorOptions options;
    options.apps = resources;
    options.databases = 0;
    options.versions = versions;
    options.capsules = resources;
    options.templates = resources;
    options.archiveBytes = 4096;
    options.archiveEntries = 4;
    return options;
}

std::function<bool()> emptyAt(const ScenePtr &s)
{
    return [s] { return s->isOpen() && s->hands.find("emptyState"); };
}

std::vector<TourStep> emptySteps(const ScenePtr &s)
{
    const auto open = [s] { return s->isOpen(); };
    return {
        tourStep("no-account", {}),
        tourStep(
            "add-account", [s] { s->hands.find("welcome")->findChild<QPushButton *>()->click(); },
            [s] { return s->hands.find("accountCancelButton") != nullptr; }),
        tourStep("", [s] { s->hands.press("accountCancelButton"); }),
        tourStep(
            "nothing-to-look-after", [s] { s->show(newApplications()); },
            [s] { return s->isOverviewRead(); }),
        tourStep(
            "no-applications", [s] { s->hands.press("navApplications"); }, emptyAt(s)),
        tourStep(
            "no-databases", [s] { s->hands.press("navDatabases"); }, emptyAt(s)),
        tourStep(
            "no-copies", [s] { s->hands.press("navVault"); },
            [s] { return s->hands.find("pageVault") != nullptr; }),
        tourStep(
            "no-activity", [s] { s->hands.press("navActivity"); }, emptyAt(s)),
        tourStep("no-downloads", [s] { s->activity()->showDownloads(); }),
        tourStep("no-history", [s] { s->activity()->showHistory(); }),
        tourStep(
            "", [s] { s->show(newCapsules()); }, open),
        tourStep(
            "no-capsules", [s] { s->hands.press("navCapsules"); }, emptyAt(s)),
        tourStep(
            "no-templates", [s] { s->hands.press("navTemplates"); }, emptyAt(s)),
    };
}

std::vector<TourStep> fullSteps(const ScenePtr &s)
{
    const auto open = [s] { return s->isOpen(); };
    const auto loaded = [s](const char *table) {
        return [s, table] { return s->isLoaded(table) && s->hands.rowCount(table) >= int(Many); };
    };
    return {
        tourStep(
            "ten-thousand-to-look-after", [s] { s->show(fullApplications()); },
            [s] { return s->isOverviewRead(); }),
        tourStep(
            "ten-thousand-applications", [s] { s->hands.press("navApplications"); }, loaded("resourceTable")),
        tourStep(
            "", [s] { s->show(longHistory()); }, open),
        tourStep(
            "", [s] { s->hands.press("navApplications"); }, [s] { return s->isLoaded("resourceTable"); }),
        tourStep(
            "ten-thousand-snapshots", [s] { s->hands.choose("resourceTable"); }, loaded("snapshotTable")),
        tourStep(
            "", [s] { s->show(fullCapsules()); }, open),
        tourStep(
            "ten-thousand-capsules", [s] { s->hands.press("navCapsules"); }, loaded("capsuleTable")),
        tourStep(
            "ten-thousand-templates", [s] { s->hands.press("navTemplates"); }, loaded("templateTable")),
    };
}

} // namespace

ListStage::ListStage(TourCamera &camera)
    : m_camera(camera)
{
}

ListStage::~ListStage() = default;

bool ListStage::open()
{
    for (const auto &world : {worldOf(Many, 1), worldOf(1, Many), worldOf(0, 0)}) {
        m_simulators.push_back(std::make_unique<simulator::Simulator>(world));
        const auto at = m_simulators.back()->start();
        if (!at)
            return false;
        if (world.apps == Many) {
            add(fullApplications(), Provider::SquareCloud, *at);
            add(fullCapsules(), Provider::Wrenn, *at);
        } else if (world.apps == 1) {
            add(longHistory(), Provider::SquareCloud, *at);
        } else {
            add(newApplications(), Provider::SquareCloud, *at);
            add(newCapsules(), Provider::Wrenn, *at);
        }
    }
    m_vault.open(m_folder.filePath(QStringLiteral("vault")), Vault::Opening::Make);
    return true;
}

void ListStage::add(const AccountName &name, Provider provider, const simulator::Endpoints &at)
{
    const bool isWrenn = provider == Provider::Wrenn;
    Account account;
    account.name = name;
    account.provider = provider;
    account.baseUrl = QUrl(QString::fromStdString(isWrenn ? at.wrenn : at.squareCloud));
    account.storageUrl = QUrl(QString::fromStdString(at.storage));
    account.sessionOnly = true;
    m_keys.keepForSession(name, Secret(QByteArray::fromStdString(isWrenn ? at.wrennKey : at.squareCloudKey)));
    (void)m_accounts.add(account);
}

int ListStage::run()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window.resize(1280, 800);
    m_window.show();
    m_window.showAccount({}); // while there is none
    if (!open()) {
        std::fputs("The simulated services could not be started.\n", stderr);
        return 1;
    }
    const auto scene = std::make_shared<TourScene>(m_window, m_workspace, m_folder.path());
    std::vector<TourStep> steps = emptySteps(scene);
    for (const TourStep &step : fullSteps(scene))
        steps.push_back(step);
    m_tour = std::make_unique<Tour>(m_window, m_theme, m_camera, std::move(steps));
    QObject::connect(m_tour.get(), &Tour::ended, qApp, [](int exitCode) { QApplication::exit(exitCode); });
    QMetaObject::invokeMethod(m_tour.get(), &Tour::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace snapdeck::matrix
