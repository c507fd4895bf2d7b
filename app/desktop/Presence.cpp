// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Presence.h"

#include "core/settings/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QuitQuestion.h"
#include "ui/shell/SettingsMenu.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QWindow>

#include <algorithm>

namespace snapdeck {

namespace {

bool isLookedAt()
{
    return QGuiApplication::focusWindow() != nullptr;
}

/// As it is listed, or, where it is not yet, as the service answered when it was taken.
Snapshot takenBy(const OperationView &operation, const QList<Snapshot> &listed)
{
    const auto found = std::find_if(listed.cbegin(), listed.cend(), [&operation](const Snapshot &snapshot) {
        return snapshot.ref == operation.snapshot;
    });
    if (found != listed.cend())
        return *found;
    Snapshot taken;
    taken.ref = operation.snapshot;
    taken.sizeBytes = -1;
    taken.takenAt = operation.since;
    taken.origin = SnapshotOrigin::Manual;
    taken.link = operation.link;
    return taken;
}

/// Starts fetching what the operation has taken; false where it cannot be told from others, or be had.
bool fetch(SquareCloudSession &session, const OperationView &operation)
{
    const auto resource = session.catalog().resource(ResourceId(operation.resourceId));
    if (!resource || operation.snapshot.version.isEmpty())
        return false;
    const Snapshot snapshot = takenBy(operation, session.catalog().snapshots(resource->id));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return session.download(*resource, snapshot, folder) != nullptr;
}

} // namespace

Presence::Presence(Workspace &workspace, Theme &theme, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_notifier(workspace, isLookedAt)
    , m_tray(workspace, theme)
{
    m_notifier.setSpeaking(preferences.notifies());
    wire();
    m_bus.setCount(workspace.operationsUnderWay());
}

void Presence::wire()
{
    connect(&m_notifier, &Notifier::notified, this, &Presence::present);
    connect(&m_notifier, &Notifier::troublesChanged, this,
            [this] { m_tray.setTroubles(m_notifier.troubles()); });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            m_notifier.noteLook();
    });
    connect(&m_bus, &DesktopBus::refused, &m_tray, &Tray::present);
    connect(&m_bus, &DesktopBus::showRequested, this, &Presence::showRequested);
    connect(&m_bus, &DesktopBus::downloadRequested, this, &Presence::download);
    connect(&m_tray, &Tray::showRequested, this, &Presence::showRequested);
    connect(&m_tray, &Tray::quitRequested, this, &Presence::quitRequested);
    connect(&m_tray, &Tray::activeChanged, this, [this](int operations) { m_bus.setCount(operations); });
    connect(&m_tray, &Tray::shownChanged, this, [this] {
        offerTray();
        if (!m_tray.isShown() && m_window && !m_window->isVisible()) // nobody could ever find it again
            Q_EMIT showRequested({});
    });
}

void Presence::attach(MainWindow &window)
{
    m_window = &window;
    m_tray.retranslate();
    SettingsMenu &settings = window.settings();
    settings.setNotifications(true, m_preferences.notifies());
    offerTray();
    connect(&settings, &SettingsMenu::notificationsChosen, this, [this](bool notifies) {
        m_preferences.setNotifies(notifies);
        m_notifier.setSpeaking(notifies);
    });
    connect(&settings, &SettingsMenu::trayChosen, this,
            [this](bool keeps) { m_preferences.setKeepsInTray(keeps); });
    window.quitQuestion().setStaying([this] {
        m_tray.look(); // it may have gone since, and with it the way back
        return m_tray.isShown() && m_preferences.keepsInTray();
    });
    connect(&window.quitQuestion(), &QuitQuestion::stayed, this, &Presence::tellOnceOfTray);
}

void Presence::offerTray()
{
    if (m_window)
        m_window->settings().setTray(m_tray.isShown(), m_preferences.keepsInTray());
}

void Presence::tellOnceOfTray()
{
    if (m_preferences.hasToldOfTray() || !m_preferences.notifies())
        return;
    m_preferences.setToldOfTray();
    present(keptRunningWords());
}

void Presence::present(const Notification &notification)
{
    m_bus.present(notification);
}

void Presence::download(const OperationId &operation)
{
    for (const OpenSession &session : m_workspace.openSessions()) {
        const auto *squareCloud = std::get_if<SquareCloudSession *>(&session);
        const Operation *taken = squareCloud ? (*squareCloud)->operations().find(operation) : nullptr;
        if (taken && fetch(**squareCloud, taken->view()))
            return;
    }
    Q_EMIT showRequested(operation); // what stands in the way is to be seen there
}

} // namespace snapdeck
