// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PrivateBus.h"

#include <QStandardPaths>

namespace snapdeck::test {

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::isPossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

bool PrivateBus::start()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                    QStringLiteral("--print-address")});
    if (!m_daemon.waitForReadyRead())
        return false;
    m_address = m_daemon.readLine().trimmed();
    return !m_address.isEmpty();
}

QDBusConnection PrivateBus::connect()
{
    static int count = 0;
    const QString name = QStringLiteral("test-%1").arg(++count);
    m_names.append(name);
    return QDBusConnection::connectToBus(QString::fromLatin1(m_address), name);
}

} // namespace snapdeck::test
