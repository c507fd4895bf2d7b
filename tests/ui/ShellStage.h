// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "core/vault/Vault.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace snapdeck::test {

/// The real window on the real engine, against a simulator in this process. Shown and in front.
struct ShellStage {
    ShellStage()
        : simulator(options())
        , endpoints(*simulator.start())
        , accounts(data.filePath(QStringLiteral("config.ini")))
        , keys(KeyRing::Keychain::None)
        , journal(data.filePath(QStringLiteral("journal.sqlite")))
        , vault(time)
        , workspace(accounts, keys, SessionServices{transport, time, journal, &vault})
        , window(workspace, theme)
    {
        window.resize(1280, 800); // whatever screen the tests have
        window.show();
        window.activateWindow();
    }

    static simulator::SimulatorOptions options()
    {
        simulator::SimulatorOptions options;
        options.timeScale = 60;
        options.apps = 5;
        options.versions = 2;
        options.archiveBytes = 16 * 1024;
        options.listingCacheSeconds = 1;
        return options;
    }

    void addAccount(const QString &name, Provider provider)
    {
        Account account;
        account.name = AccountName(name);
        account.provider = provider;
        account.baseUrl = QUrl(QString::fromStdString(
            provider == Provider::SquareCloud ? endpoints.squareCloud : endpoints.wrenn));
        account.storageUrl = QUrl(QString::fromStdString(endpoints.storage));
        account.sessionOnly = true;
        const auto &key = provider == Provider::SquareCloud ? endpoints.squareCloudKey : endpoints.wrennKey;
        keys.keepForSession(account.name, Secret(QByteArray::fromStdString(key)));
        QVERIFY(accounts.add(account));
    }

    /// Adds both kinds of account and goes to the page of that name ("navApplications").
    void openPage(const char *account, const char *nav)
    {
        if (accounts.accounts().isEmpty()) {
            addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
            addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        }
        window.showAccount(AccountName(QLatin1String(account)));
        QTRY_VERIFY(find<QAbstractButton>(nav));
        find<QAbstractButton>(nav)->click();
    }

    template <typename T> T *find(const char *name)
    {
        for (T *widget : window.findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir data;
    simulator::Simulator simulator;
    simulator::Endpoints endpoints;
    SystemTime time{60};
    QnamTransport transport;
    AccountRegistry accounts;
    KeyRing keys;
    Journal journal;
    Vault vault;
    Workspace workspace;
    Theme theme;
    MainWindow window;
};

} // namespace snapdeck::test
