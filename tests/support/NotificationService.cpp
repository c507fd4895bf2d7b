// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NotificationService.h"

namespace snapdeck::test {

NotificationService::NotificationService(const QDBusConnection &bus, QStringList capabilities)
    : m_bus(bus)
    , m_capabilities(std::move(capabilities))
{
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
}

bool NotificationService::start()
{
    return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

uint NotificationService::Notify(const QString &program, uint, const QString &, const QString &title,
                                 const QString &body, const QStringList &actions, const QVariantMap &hints,
                                 int)
{
    m_shown.append({program, title, body, actions, hints});
    return lastId();
}

} // namespace snapdeck::test
