// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop/DesktopScene.h"

#include <QTest>

namespace snapdeck::test {

namespace {

simulator::SimulatorOptions smallWorld()
{
    simulator::SimulatorOptions options;
    options.timeScale = 60;
    options.apps = 5;
    options.versions = 2;
    options.archiveBytes = 16 * 1024;
    return options;
}

} // namespace

DesktopScene::DesktopScene()
    : simulator(smallWorld())
    , endpoints(*simulator.start())
    , accounts(data.filePath(QStringLiteral("config.ini")))
    , keys(KeyRing::Keychain::None)
    , journal(data.filePath(QStringLiteral("journal.sqlite")))
    , vault(time)
    , preferences(data.filePath(QStringLiteral("config.ini")))
    , workspace(accounts, keys, SessionServices{transport, time, journal, &vault})
{
    translations.speak(QStringLiteral("en"));
    Account account;
    account.name = accountName();
    account.provider = Provider::SquareCloud;
    account.baseUrl = QUrl(QString::fromStdString(endpoints.squareCloud));
    account.storageUrl = QUrl(QString::fromStdString(endpoints.storage));
    account.sessionOnly = true;
    keys.keepForSession(account.name, Secret(QByteArray::fromStdString(endpoints.squareCloudKey)));
    if (!accounts.add(account))
        qFatal("the account was not added");
}

bool DesktopScene::load()
{
    workspace.open(accountName(), &workspace, [](const auto &) {});
    if (!QTest::qWaitFor([this] { return !workspace.openSessions().isEmpty(); }))
        return false;
    session().catalog().refresh();
    return QTest::qWaitFor(
        [this] {
            return !session().catalog().isRefreshing()
                && !session().catalog().resources(ResourceKind::Application).isEmpty();
        },
        20'000);
}

SquareCloudSession &DesktopScene::session()
{
    return *std::get<SquareCloudSession *>(workspace.openSessions().first());
}

Resource DesktopScene::application()
{
    return session().catalog().resources(ResourceKind::Application).first();
}

PuppetOperation *DesktopScene::addPuppet(const char *id)
{
    auto *puppet = new PuppetOperation(id);
    session().operations().add(puppet);
    return puppet;
}

} // namespace snapdeck::test
