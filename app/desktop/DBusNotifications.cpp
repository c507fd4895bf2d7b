// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DBusNotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <utility>

namespace snapdeck {

namespace {

constexpr int patienceMs = 5000; ///< a service that has to be started first takes its time

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), QLatin1String(method));
}

QString showAction()
{
    return QStringLiteral("show");
}

QString downloadAction()
{
    return QStringLiteral("download");
}

} // namespace

DBusNotifications::DBusNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (m_bus.isConnected())
        listen();
}

void DBusNotifications::listen()
{
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(noteAction(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(noteClosed(uint, uint)));
    m_bus.connect(service(), path(), service(), QStringLiteral("ActivationToken"), this,
                  SLOT(noteToken(uint, QString)));
    auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_capabilities.reset(); // another one can do other things, and counts from one again
        m_shown.clear();
    });
}

void DBusNotifications::present(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        Q_EMIT refused(notification);
        return;
    }
    if (m_capabilities) {
        send(notification);
        return;
    }
    m_waiting.append(notification);
    if (m_waiting.size() == 1)
        askWhatItCan();
}

void DBusNotifications::askWhatItCan()
{
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"), patienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DBusNotifications::takeWhatItCan);
}

void DBusNotifications::takeWhatItCan(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply = *call;
    if (!reply.isError())
        m_capabilities = reply.value();
    const QList<Notification> waiting = std::exchange(m_waiting, {});
    for (const Notification &notification : waiting) {
        if (m_capabilities)
            send(notification);
        else
            Q_EMIT refused(notification);
    }
}

void DBusNotifications::send(const Notification &notification)
{
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("category"),
         notification.isTrouble ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete")}};
    constexpr uint replacesNone = 0;
    constexpr int asLongAsIsUsual = -1;
    QDBusMessage message = callOf("Notify");
    message.setArguments({QStringLiteral("Snapdeck"), replacesNone, QGuiApplication::desktopFileName(),
                          notification.title, bodyOf(notification), actionsOf(notification), hints,
                          asLongAsIsUsual});
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, notification] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError())
            Q_EMIT refused(notification);
        else
            m_shown.insert(reply.value(), notification);
    });
}

/// A service that reads markup would read that of a server's words as well.
QString DBusNotifications::bodyOf(const Notification &notification) const
{
    return m_capabilities->contains(QStringLiteral("body-markup")) ? notification.body.toHtmlEscaped()
                                                                   : notification.body;
}

QStringList DBusNotifications::actionsOf(const Notification &notification) const
{
    if (!m_capabilities->contains(QStringLiteral("actions")))
        return {};
    // "default" is a click on the notification itself; not every desktop has one.
    QStringList actions{QStringLiteral("default"), tr("Show"), showAction(), tr("Show")};
    if (notification.canDownload)
        actions << downloadAction() << tr("Download");
    return actions;
}

void DBusNotifications::noteAction(uint id, const QString &action)
{
    const auto shown = m_shown.constFind(id); // ids of other programs come here too
    if (shown == m_shown.cend())
        return;
    const OperationId operation = shown->operation;
    if (action == downloadAction() && shown->canDownload)
        Q_EMIT downloadRequested(operation);
    else
        Q_EMIT showRequested(operation);
}

void DBusNotifications::noteClosed(uint id, uint)
{
    m_shown.remove(id);
}

/// With it the window may come forward where windows may not do so by themselves; Qt takes it from there.
void DBusNotifications::noteToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace snapdeck
