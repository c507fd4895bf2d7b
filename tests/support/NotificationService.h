// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace snapdeck::test {

/// What a desktop has for notifications, by the specification alone; a person's clicks are the test's.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program;
        QString title;
        QString body;
        QStringList actions; ///< id, words, id, words …
        QVariantMap hints;
    };

    NotificationService(const QDBusConnection &bus, QStringList capabilities);
    ~NotificationService() override; ///< gives the name back

    [[nodiscard]] bool start();
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }
    /// The id of the one that was shown last.
    [[nodiscard]] uint lastId() const { return m_firstId + uint(m_shown.size()) - 1; }
    void click(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }
    void close(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Shown> m_shown;
    uint m_firstId = 7;
};

} // namespace snapdeck::test
