// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DesktopBus.h"
#include "app/desktop/Notifier.h"
#include "app/desktop/Tray.h"

#include <QPointer>

namespace snapdeck {

class MainWindow;
class Preferences;

/// What there is of the program beside its window: the tray, the notifications, the number on its picture.
/// The window does without it. GUI thread.
class Presence final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Presence(Workspace &workspace, Theme &theme, Preferences &preferences, QObject *parent = nullptr);

    /// This is the window from now on: its settings speak of what is here, and it may go where the tray
    /// stays.
    void attach(MainWindow &window);

Q_SIGNALS:
    void showRequested(const snapdeck::OperationId &operation); ///< empty: the window
    void quitRequested();

private:
    void wire();
    void present(const Notification &notification);
    void offerTray();
    void tellOnceOfTray();
    void download(const OperationId &operation);

    Workspace &m_workspace;
    Preferences &m_preferences;
    Notifier m_notifier;
    DesktopBus m_bus;
    Tray m_tray;
    QPointer<MainWindow> m_window;
};

} // namespace snapdeck
