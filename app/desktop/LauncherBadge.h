// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

namespace snapdeck {

/// The number on the program's picture in docks and task bars that follow com.canonical.Unity.LauncherEntry.
/// Whoever does not follow it hears nothing; nobody is waited for.
class LauncherBadge final
{
public:
    explicit LauncherBadge(const QDBusConnection &bus);
    ~LauncherBadge(); ///< takes the number off

    LauncherBadge(const LauncherBadge &) = delete;
    LauncherBadge &operator=(const LauncherBadge &) = delete;

    /// 0 shows none.
    void setCount(int count);

private:
    QDBusConnection m_bus;
    int m_count = 0;
};

} // namespace snapdeck
