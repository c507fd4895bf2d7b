// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/common/LogFile.h"
#include "app/common/SharedClock.h"
#include "app/common/Translations.h"
#include "app/desktop/Demo.h"
#include "app/desktop/DesktopWindow.h"
#include "app/desktop/Presence.h"
#include "app/desktop/QuitSignals.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/StartupMeter.h"
#include "app/desktop/ThemeNames.h"
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
#include "ui/shell/QuitQuestion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace snapdeck {

namespace {

/// A tour waits for what takes minutes on a real service.
constexpr double tourScale = 20;

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
        , window({workspace, theme, preferences, vault, translations, options.demo})
    {
    }

    Translations translations;
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
    Theme theme;
    DesktopWindow window;
    std::unique_ptr<Presence> presence; ///< of a window that somebody looks at
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
    const QuitSignals signalled; // first: from here on there is something to clear away
    QObject::connect(&signalled, &QuitSignals::received, qApp, [] { QApplication::exit(0); });
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
    openVault(data->vaultFolder());
    openWindow();
    if (!m_options.tourFolder.isEmpty())
        playTour(demo->downloadFolder());
    const int exitCode = QApplication::exec();
    remember();
    m_parts.reset(); // before the simulator that it talks to
    return exitCode;
}

void Desktop::openVault(const QString &ownFolder)
{
    // A folder that was chosen may lie on a disk that is not connected: nothing is made in its place.
    const QString chosen = m_parts->preferences.vaultFolder();
    m_parts->vault.open(chosen.isEmpty() ? ownFolder : chosen,
                        chosen.isEmpty() ? Vault::Opening::Make : Vault::Opening::OnlyExisting);
}

void Desktop::openWindow()
{
    Parts &parts = *m_parts;
    const Preferences &preferences = parts.preferences;
    QApplication::setQuitOnLastWindowClosed(false); // the window says when
    parts.theme.setChoice(themeNamed(m_options.theme.isEmpty() ? preferences.theme() : m_options.theme));
    parts.window.make(m_options.language.isEmpty() ? preferences.language() : m_options.language);
    QObject::connect(&parts.instance, &SingleInstance::raiseRequested, &parts.window,
                     [&parts] { parts.window.bringForward(); });
    MainWindow &window = parts.window.window();
    if (m_options.measureStartup)
        new StartupMeter(&window);
    window.show();
    parts.workspace.recover(); // behind the window, which shows what was known last time
    window.showAccount(m_options.account.isEmpty() ? preferences.lastAccount() : m_options.account);
    if (m_options.tourFolder.isEmpty() && !m_options.measureStartup)
        QTimer::singleShot(0, &parts.window, [this] { makePresence(); }); // the window comes first
}

void Desktop::makePresence()
{
    Parts &parts = *m_parts;
    parts.presence = std::make_unique<Presence>(parts.workspace, parts.theme, parts.preferences);
    Presence *presence = parts.presence.get();
    QObject::connect(presence, &Presence::showRequested, &parts.window,
                     [&parts](const OperationId &operation) { parts.window.bringForward(operation); });
    QObject::connect(presence, &Presence::quitRequested, &parts.window,
                     [&parts] { parts.window.window().quitQuestion().quit(); });
    QObject::connect(&parts.window, &DesktopWindow::made, presence, &Presence::attach);
    presence->attach(parts.window.window());
}

void Desktop::playTour(const QString &downloadFolder)
{
    Parts &parts = *m_parts;
    if (m_options.theme.isEmpty())
        parts.theme.setChoice(ThemeChoice::Light);
    parts.window.window().resize(1280, 800);
    if (!m_camera) {
        parts.album = std::make_unique<TourAlbum>(m_options.tourFolder);
        m_camera = parts.album.get();
    }
    parts.tour = std::make_unique<Tour>(parts.window.window(), parts.theme, *m_camera,
                                        tourScript(parts.window.window(), parts.workspace, downloadFolder));
    QObject::connect(parts.tour.get(), &Tour::ended, qApp,
                     [](int exitCode) { QApplication::exit(exitCode); });
    QMetaObject::invokeMethod(parts.tour.get(), &Tour::start, Qt::QueuedConnection);
}

void Desktop::remember()
{
    if (!m_options.demo)
        m_parts->preferences.setWindowGeometry(m_parts->window.window().saveGeometry());
}

} // namespace snapdeck
