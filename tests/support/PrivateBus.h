// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace snapdeck::test {

/// A session bus of a test's own, so that nobody's desktop hears of it. Gone with the object.
class PrivateBus final
{
public:
    PrivateBus() = default;
    ~PrivateBus();

    /// False where the machine has no bus daemon.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] bool start();
    [[nodiscard]] QByteArray address() const { return m_address; }
    /// A new one every time, as another program would have.
    [[nodiscard]] QDBusConnection connect();

private:
    QProcess m_daemon;
    QByteArray m_address;
    QStringList m_names;
};

} // namespace snapdeck::test
