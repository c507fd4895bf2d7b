// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NotificationWords.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace snapdeck {

/// The notifications of a free desktop, with what can be done about them
/// (https://specifications.freedesktop.org/notification-spec). Never waits for the bus. GUI thread.
class DBusNotifications final : public QObject
{
    Q_OBJECT
public:
    explicit DBusNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Shows it, or says refused() of it.
    void present(const Notification &notification);

Q_SIGNALS:
    void refused(const snapdeck::Notification &notification); ///< nobody here shows any
    void showRequested(const snapdeck::OperationId &operation); ///< empty: the window
    void downloadRequested(const snapdeck::OperationId &operation);

private Q_SLOTS:
    // Signals of the bus reach slots by name only.
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);
    void noteToken(uint id, const QString &token);

private:
    void listen();
    void askWhatItCan();
    void takeWhatItCan(QDBusPendingCallWatcher *call);
    void send(const Notification &notification);
    [[nodiscard]] QString bodyOf(const Notification &notification) const;
    [[nodiscard]] QStringList actionsOf(const Notification &notification) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities; ///< of the service that runs now; nothing: not known yet
    QList<Notification> m_waiting; ///< until they are known
    QHash<uint, Notification> m_shown;
};

} // namespace snapdeck
