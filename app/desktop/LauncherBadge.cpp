// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LauncherBadge.h"

#include <QDBusMessage>
#include <QGuiApplication>

namespace snapdeck {

LauncherBadge::LauncherBadge(const QDBusConnection &bus)
    : m_bus(bus)
{
}

LauncherBadge::~LauncherBadge()
{
    setCount(0);
}

void LauncherBadge::setCount(int count)
{
    if (count == m_count || !m_bus.isConnected() || QGuiApplication::desktopFileName().isEmpty())
        return;
    m_count = count;
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/snapdeck/Snapdeck"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update.setArguments({QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()),
                         QVariantMap{{QStringLiteral("count"), qint64(count)},
                                     {QStringLiteral("count-visible"), count > 0}}});
    m_bus.send(update);
}

} // namespace snapdeck
