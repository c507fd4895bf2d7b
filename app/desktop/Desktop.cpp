// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/common/LogFile.h"
#include "app/common/SharedClock.h"
#include "app/desktop/Demo.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/StartupMeter.h"
#include "app/desktop/Tour.h"
#include "app/desktop/TourScript.h"
#include "core/http/HttpTrace.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/Workspace.h"
#include "core/settings/DataDirectory.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TransferSettings.h"
#include "ui/theme/Theme.h"

#include <QApplication>

#include <array>
#include <cstdio>

namespace snapdeck {

namespace {

/// A tour waits for what takes minutes on a real service.
constexpr double tourScale = 20;

constexpr std::array<std::pair<const char *, ThemeChoice>, 4> themes{{
    {"system", ThemeChoice::System},
    {"light", ThemeChoice::Light},
    {"dark", ThemeChoice::Dark},
    {"platform", ThemeChoice::Platform},
}};

ThemeChoice themeNamed(const QString &name)
{
    for (const auto &[known, choice] : themes) {
        if (name == QLatin1String(known))
            return choice;
    }
    return ThemeChoice::System;
}

QString nameOf(ThemeChoice wanted)
{
    for (const auto &[known, choice] : themes) {
        if (choice == wanted)
            return QLatin1String(known);
    }
    return QStringLiteral("system");
}

ApiError cannotOwn(const QString &folder)
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message
        = QCoreApplication::translate("snapdeck::Desktop", "The data folder %1 cannot be taken over.")
              .arg(folder);
    error.advice = QCoreApplication::translate(
        "snapdeck::Desktop",
        "Another Snapdeck may be stuck on it; end that one, or name another folder with --data-dir.");
    return error;
}

double scaleOf(const DesktopOptions &options)
{
    return options.timeScale.value_or(options.tourFolder.isEmpty() ? 1.0 : tourScale);
}

} // namespace

/// In the order in which they need each other; they go in the opposite one.
struct Desktop::Parts {
    Parts(const DesktopOptions &options, const DataDirectory &data)
        : preferences(data.configFile())
        , instance(data.path())
        , time(scaleOf(options), sharedClockOrigin(data.path(), scaleOf(options)))
        , transport(&trace)
        , accounts(data.configFile())
        , keys(options.demo ? KeyRing::Keychain::None : KeyRing::Keychain::Use)
        , journal(data.journalFile())
        , vault(time)
        , workspace(accounts, keys, {transport, time, journal, &vault})
        , ownVaultFolder(data.vaultFolder())
    {
    }

    Preferences preferences;
    SingleInstance instance;
    SystemTime time;
    HttpTrace trace;
    QnamTransport transport;
    AccountRegistry accounts;
    KeyRing keys;
    Journal journal;
    Vault vault;
    Workspace workspace;
    QString ownVaultFolder; ///< where the vault is unless somebody chose another place
    Theme theme;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TourAlbum> album;
    std::unique_ptr<Tour> tour;
};

Desktop::Desktop(DesktopOptions options, TourCamera *camera)
    : m_options(std::move(options))
    , m_camera(camera)
{
}

Desktop::~Desktop() = default;

int Desktop::fail(const ApiError &error) const
{
    std::fprintf(stderr, "%s\n", qPrintable(error.forPeople()));
    return 1;
}

int Desktop::run()
{
    const auto demo = m_options.demo ? std::make_unique<Demo>(scaleOf(m_options)) : nullptr;
    const auto data = DataDirectory::open(demo ? demo->dataFolder() : m_options.dataFolder);
    if (!data)
        return fail(data.error());
    const LogFile log(data->logFolder(), QStringLiteral("snapdeck"));
    m_parts = std::make_unique<Parts>(m_options, *data);
    switch (m_parts->instance.claim()) {
    case SingleInstance::Claim::Elsewhere:
        return 0; // the other one has come forward
    case SingleInstance::Claim::Impossible:
        return fail(cannotOwn(data->path()));
    case SingleInstance::Claim::Owner:
        break;
    }
    if (demo) {
        if (const auto started = demo->start(m_parts->accounts, m_parts->keys); !started)
            return fail(started.error());
    }
    openWindow();
    if (!m_options.tourFolder.isEmpty())
        playTour(demo->downloadFolder());
    const int exitCode = QApplication::exec();
    remember();
    m_parts.reset(); // before the simulator that it talks to
    return exitCode;
}

void Desktop::openWindow()
{
    Parts &parts = *m_parts;
    parts.theme.setChoice(
        themeNamed(m_options.theme.isEmpty() ? parts.preferences.theme() : m_options.theme));
    parts.window = std::make_unique<MainWindow>(parts.workspace, parts.theme);
    MainWindow *window = parts.window.get();
    window->restoreGeometry(parts.preferences.windowGeometry());
    QObject::connect(&parts.instance, &SingleInstance::raiseRequested, window, [window] {
        window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        window->raise();
        window->activateWindow();
    });
    QObject::connect(window, &MainWindow::accountShown, window,
                     [&parts](const AccountName &name) { parts.preferences.setLastAccount(name); });
    QObject::connect(window, &MainWindow::themeChosen, window,
                     [&parts] { parts.preferences.setTheme(nameOf(parts.theme.choice())); });
    connectTransfers();
    if (m_options.measureStartup)
        new StartupMeter(window);
    window->show();
    parts.workspace.recover(); // behind the window, which shows what was known last time
    window->showAccount(m_options.account.isEmpty() ? parts.preferences.lastAccount() : m_options.account);
}

void Desktop::connectTransfers()
{
    Parts &parts = *m_parts;
    // A folder that was chosen may lie on a disk that is not connected: nothing is made in its place.
    const QString chosen = parts.preferences.vaultFolder();
    parts.vault.open(chosen.isEmpty() ? parts.ownVaultFolder : chosen,
                     chosen.isEmpty() ? Vault::Opening::Make : Vault::Opening::OnlyExisting);
    TransferSettings &settings = parts.window->transferSettings();
    settings.offerVault(parts.vault);
    settings.setBandwidthLimit(parts.preferences.bandwidthLimit());
    QObject::connect(
        &settings, &TransferSettings::bandwidthChosen, parts.window.get(),
        [&parts](qint64 bytesPerSecond) { parts.preferences.setBandwidthLimit(bytesPerSecond); });
    QObject::connect(&settings, &TransferSettings::vaultFolderChosen, parts.window.get(),
                     [&parts](const QString &folder) {
                         parts.preferences.setVaultFolder(folder);
                         parts.vault.open(folder, Vault::Opening::Make);
                     });
}

void Desktop::playTour(const QString &downloadFolder)
{
    Parts &parts = *m_parts;
    if (m_options.theme.isEmpty())
        parts.theme.setChoice(ThemeChoice::Light);
    parts.window->resize(1280, 800);
    if (!m_camera) {
        parts.album = std::make_unique<TourAlbum>(m_options.tourFolder);
        m_camera = parts.album.get();
    }
    parts.tour = std::make_unique<Tour>(*parts.window, parts.theme, *m_camera,
                                        tourScript(*parts.window, parts.workspace, downloadFolder));
    QObject::connect(parts.tour.get(), &Tour::ended, qApp,
                     [](int exitCode) { QApplication::exit(exitCode); });
    QMetaObject::invokeMethod(parts.tour.get(), &Tour::start, Qt::QueuedConnection);
}

void Desktop::remember()
{
    if (!m_options.demo)
        m_parts->preferences.setWindowGeometry(m_parts->window->saveGeometry());
}

} // namespace snapdeck
