// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/Burst.h"
#include "ui/models/NotificationWords.h"
#include "ui/models/TrayWords.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>

namespace snapdeck {

class Theme;

/// The program's picture in the tray, where the desktop has one, which may come and go: what is under way,
/// the way to the window, and Quit. Nothing of the program is to be had here alone. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `isThere`: whether the desktop has a tray now.
    Tray(Workspace &workspace, Theme &theme,
         std::function<bool()> isThere = &QSystemTrayIcon::isSystemTrayAvailable, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether there is a tray, and we are in it.
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// Looks whether the desktop has a tray now; it does so by itself from time to time.
    void look();
    void setTroubles(int troubles);
    /// Shows a notification, where nothing better does. Nothing happens without a tray.
    void present(const Notification &notification);
    /// Says everything anew, in the language of now.
    void retranslate();

Q_SIGNALS:
    void shownChanged();
    void showRequested(const snapdeck::OperationId &operation); ///< empty: the window
    void quitRequested();
    void activeChanged(int operations);

private:
    void follow(const OpenSession &session);
    void appear();
    void update();
    void fillMenu();
    int addOperations(const OpenSession &session, int room);
    [[nodiscard]] TraySummary summary() const;

    Workspace &m_workspace;
    Theme &m_theme;
    std::function<bool()> m_isThere;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while there is a tray
    TraySummary m_said;
    OperationId m_presented; ///< what the notification speaks of that was shown last
    Burst m_burst;
    QTimer m_look;
    int m_troubles = 0;
};

} // namespace snapdeck
