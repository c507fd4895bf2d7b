// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopBus.h"

#include "app/desktop/DBusNotifications.h"
#include "app/desktop/LauncherBadge.h"

namespace snapdeck {

struct DesktopBus::Parts {
    DBusNotifications notifications{QDBusConnection::sessionBus()};
    LauncherBadge badge{QDBusConnection::sessionBus()};
};

DesktopBus::DesktopBus(QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    const DBusNotifications &notifications = m_parts->notifications;
    connect(&notifications, &DBusNotifications::refused, this, &DesktopBus::refused);
    connect(&notifications, &DBusNotifications::showRequested, this, &DesktopBus::showRequested);
    connect(&notifications, &DBusNotifications::downloadRequested, this, &DesktopBus::downloadRequested);
}

DesktopBus::~DesktopBus() = default;

void DesktopBus::present(const Notification &notification)
{
    m_parts->notifications.present(notification);
}

void DesktopBus::setCount(int count)
{
    m_parts->badge.setCount(count);
}

} // namespace snapdeck
