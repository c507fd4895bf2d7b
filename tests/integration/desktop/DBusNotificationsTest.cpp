// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DBusNotifications.h"

#include "app/desktop/LauncherBadge.h"
#include "tests/support/NotificationService.h"
#include "tests/support/PrivateBus.h"
#include "tests/support/TestRunner.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include <memory>

using namespace snapdeck;
using test::NotificationService;
using test::PrivateBus;

namespace {

const QStringList everything{QStringLiteral("body"), QStringLiteral("body-markup"),
                             QStringLiteral("actions")};

Notification hostile()
{
    Notification notification;
    notification.title = QStringLiteral("Snapshot · <b>Failed</b>");
    notification.body = QStringLiteral("<a href=\"http://evil.example\">api</a> & co\nprod");
    notification.operation = OperationId(QStringLiteral("op-7"));
    notification.isTrouble = true;
    return notification;
}

/// What docks hear.
class Dock final : public QObject
{
    Q_OBJECT
public:
    QString uri;
    QVariantMap properties;

public Q_SLOTS:
    void update(const QString &program, const QVariantMap &changed)
    {
        uri = program;
        properties = changed;
    }
};

} // namespace

class DBusNotificationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void serverWordsAreNoMarkup();
    void plainTextIsNotEscapedWhereNothingIsMarkup();
    void offersNothingToAServiceWithoutActions();
    void aClickLeadsToTheOperation();
    void downloadsOnlyWhatItOffered();
    void forgetsWhatWasClosed();
    void refusesWithoutAService();
    void refusesWithoutABus();
    void asksAnewWhatANewServiceCan();
    void docksHearTheNumber();

private:
    void startService(const QStringList &capabilities);
    [[nodiscard]] const NotificationService::Shown &last() const { return m_service->shown().last(); }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DBusNotifications> m_notifications;
};

void DBusNotificationsTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("dbus-daemon is not installed");
    QGuiApplication::setDesktopFileName(QStringLiteral("org.snapdeck.Snapdeck"));
}

void DBusNotificationsTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    m_notifications = std::make_unique<DBusNotifications>(m_bus->connect());
}

void DBusNotificationsTest::cleanup()
{
    m_notifications.reset();
    m_service.reset();
    m_bus.reset();
}

void DBusNotificationsTest::startService(const QStringList &capabilities)
{
    m_service.reset();
    m_service = std::make_unique<NotificationService>(m_bus->connect(), capabilities);
    QVERIFY(m_service->start());
}

void DBusNotificationsTest::serverWordsAreNoMarkup()
{
    startService(everything);
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().program, QStringLiteral("Snapdeck"));
    QCOMPARE(last().title, QStringLiteral("Snapshot · <b>Failed</b>")); // titles are never read as markup
    QCOMPARE(last().body,
             QStringLiteral("&lt;a href=&quot;http://evil.example&quot;&gt;api&lt;/a&gt; &amp; co\nprod"));
    QCOMPARE(last().hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.snapdeck.Snapdeck"));
    QCOMPARE(last().hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.error"));
}

void DBusNotificationsTest::plainTextIsNotEscapedWhereNothingIsMarkup()
{
    startService({QStringLiteral("body"), QStringLiteral("actions")});
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().body, hostile().body);
}

void DBusNotificationsTest::offersNothingToAServiceWithoutActions()
{
    startService({QStringLiteral("body")});
    Notification notification = hostile();
    notification.canDownload = true;
    m_notifications->present(notification);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().actions, QStringList());
}

void DBusNotificationsTest::aClickLeadsToTheOperation()
{
    startService(everything);
    QSignalSpy shown(m_notifications.get(), &DBusNotifications::showRequested);
    m_notifications->present(hostile());
    Notification other = hostile();
    other.operation = OperationId(QStringLiteral("op-8"));
    m_notifications->present(other);
    QTRY_COMPARE(m_service->shown().size(), 2);
    QCOMPARE(last().actions,
             QStringList({QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("show"),
                          QStringLiteral("Show")}));
    m_service->click(m_service->lastId() - 1, QStringLiteral("show"));
    m_service->click(m_service->lastId(), QStringLiteral("default"));
    m_service->click(m_service->lastId() + 1, QStringLiteral("show")); // of another program
    m_service->click(m_service->lastId(), QStringLiteral("show"));
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(shown[0][0].value<OperationId>(), OperationId(QStringLiteral("op-7")));
    QCOMPARE(shown[1][0].value<OperationId>(), OperationId(QStringLiteral("op-8")));
    QCOMPARE(shown[2][0].value<OperationId>(), OperationId(QStringLiteral("op-8")));
}

void DBusNotificationsTest::downloadsOnlyWhatItOffered()
{
    startService(everything);
    QSignalSpy shown(m_notifications.get(), &DBusNotifications::showRequested);
    QSignalSpy downloaded(m_notifications.get(), &DBusNotifications::downloadRequested);
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_service->click(m_service->lastId(), QStringLiteral("download")); // never offered: nothing is fetched
    QTRY_COMPARE(shown.size(), 1);
    Notification ready = hostile();
    ready.canDownload = true;
    m_notifications->present(ready);
    QTRY_COMPARE(m_service->shown().size(), 2);
    QVERIFY(last().actions.contains(QStringLiteral("download")));
    m_service->click(m_service->lastId(), QStringLiteral("download"));
    QTRY_COMPARE(downloaded.size(), 1);
    QCOMPARE(downloaded[0][0].value<OperationId>(), ready.operation);
    QCOMPARE(shown.size(), 1);
}

void DBusNotificationsTest::forgetsWhatWasClosed()
{
    startService(everything);
    QSignalSpy shown(m_notifications.get(), &DBusNotifications::showRequested);
    m_notifications->present(hostile());
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 2);
    m_service->close(m_service->lastId() - 1);
    m_service->click(m_service->lastId() - 1, QStringLiteral("show"));
    m_service->click(m_service->lastId(), QStringLiteral("show"));
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(shown.size(), 1);
}

void DBusNotificationsTest::refusesWithoutAService()
{
    QSignalSpy refused(m_notifications.get(), &DBusNotifications::refused);
    m_notifications->present(hostile());
    m_notifications->present(hostile());
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(refused[0][0].value<Notification>(), hostile());
    startService(everything); // and is shown once there is one
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(refused.size(), 2);
}

void DBusNotificationsTest::refusesWithoutABus()
{
    DBusNotifications alone(QDBusConnection(QStringLiteral("no such bus")));
    QSignalSpy refused(&alone, &DBusNotifications::refused);
    alone.present(hostile());
    QCOMPARE(refused.size(), 1);
}

void DBusNotificationsTest::asksAnewWhatANewServiceCan()
{
    startService(everything);
    m_notifications->present(hostile());
    QTRY_COMPARE(m_service->shown().size(), 1);
    QVERIFY(last().body != hostile().body);
    startService({QStringLiteral("body")});
    QTRY_VERIFY([this] {
        m_notifications->present(hostile());
        return QTest::qWaitFor([this] { return !m_service->shown().isEmpty(); }, 200)
            && last().body == hostile().body;
    }());
}

void DBusNotificationsTest::docksHearTheNumber()
{
    QDBusConnection ears = m_bus->connect();
    Dock dock;
    QVERIFY(ears.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), &dock, SLOT(update(QString, QVariantMap))));
    {
        LauncherBadge badge(m_bus->connect());
        badge.setCount(3);
        QTRY_COMPARE(dock.uri, QStringLiteral("application://org.snapdeck.Snapdeck.desktop"));
        QCOMPARE(dock.properties.value(QStringLiteral("count")).toLongLong(), 3);
        QCOMPARE(dock.properties.value(QStringLiteral("count-visible")).toBool(), true);
    }
    QTRY_COMPARE(dock.properties.value(QStringLiteral("count-visible")).toBool(), false); // taken off
}

SNAPDECK_TEST(DBusNotificationsTest)
#include "DBusNotificationsTest.moc"
