// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Demo.h"

#include "app/simulator/Simulator.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Demo)
};

simulator::SimulatorOptions quickWorld(double timeScale)
{
    simulator::SimulatorOptions options;
    options.timeScale = timeScale;
    options.apps = 14;
    options.versions = 12;
    options.archiveBytes = 2 * 1024 * 1024;
    options.listingCacheSeconds = 5;
    options.capsuleFate = simulator::CapsuleFate::Gone;
    return options;
}

simulator::SimulatorOptions largeWorld(double timeScale)
{
    simulator::SimulatorOptions options = quickWorld(timeScale);
    options.seed = 7;
    options.apps = 6;
    options.databases = 2;
    options.archiveBytes = 48 * 1024 * 1024;
    options.snapshotSeconds = 110; // past the soft deadline of 90 s
    return options;
}

Account account(const AccountName &name, Provider provider, const QString &colour,
                const simulator::Endpoints &at)
{
    Account made;
    made.name = name;
    made.provider = provider;
    made.colour = colour;
    made.baseUrl
        = QUrl(QString::fromStdString(provider == Provider::SquareCloud ? at.squareCloud : at.wrenn));
    made.storageUrl = QUrl(QString::fromStdString(at.storage));
    made.sessionOnly = true;
    return made;
}

ApiError noPort()
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = Text::tr("The simulated services could not be started on this machine.");
    error.advice = Text::tr("Check that programs may listen on 127.0.0.1.");
    return error;
}

} // namespace

Demo::Demo(double timeScale)
    : m_timeScale(timeScale)
{
}

Demo::~Demo() = default;

Result<std::monostate> Demo::start(AccountRegistry &accounts, KeyRing &keys)
{
    std::vector<simulator::Endpoints> at;
    for (const auto &world : {quickWorld(m_timeScale), largeWorld(m_timeScale)}) {
        m_simulators.push_back(std::make_unique<simulator::Simulator>(world));
        const auto endpoints = m_simulators.back()->start();
        if (!endpoints)
            return failure(noPort());
        at.push_back(*endpoints);
    }
    const auto add = [&](const Account &made, const std::string &key) {
        keys.keepForSession(made.name, Secret(QByteArray::fromStdString(key)));
        return accounts.add(made);
    };
    auto added = add(account(quickAccount(), Provider::SquareCloud, QStringLiteral("blue"), at[0]),
                     at[0].squareCloudKey);
    if (added)
        added = add(account(largeAccount(), Provider::SquareCloud, QStringLiteral("violet"), at[1]),
                    at[1].squareCloudKey);
    if (added)
        added = add(account(wrennAccount(), Provider::Wrenn, QStringLiteral("green"), at[0]), at[0].wrennKey);
    return added;
}

} // namespace snapdeck
