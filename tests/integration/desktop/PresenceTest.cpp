// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Presence.h"

#include "app/desktop/DesktopWindow.h"
#include "tests/integration/desktop/DesktopScene.h"
#include "tests/support/NotificationService.h"
#include "tests/support/PrivateBus.h"
#include "tests/support/TestRunner.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/QuitQuestion.h"
#include "ui/shell/SettingsMenu.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace snapdeck;
using test::DesktopScene;
using test::NotificationService;

/// From an operation of a simulated service to a real notification on a session bus, and back by a click.
class PresenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_bus.start());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address()); // before anything of this program asks for it
        QStandardPaths::setTestModeEnabled(true);
        m_service = std::make_unique<NotificationService>(
            m_bus.connect(), QStringList{QStringLiteral("body"), QStringLiteral("actions")});
        QVERIFY(m_service->start());
    }

    void init()
    {
        m_before = m_service->shown().size();
        m_scene = std::make_unique<DesktopScene>();
        QVERIFY(m_scene->load());
        m_desktop = std::make_unique<DesktopWindow>(DesktopWindow::Around{
            m_scene->workspace, m_scene->theme, m_scene->preferences, m_scene->vault, m_scene->translations});
        m_desktop->make(QStringLiteral("en"));
        m_presence = std::make_unique<Presence>(m_scene->workspace, m_scene->theme, m_scene->preferences);
        connect(m_presence.get(), &Presence::showRequested, m_desktop.get(),
                [this](const OperationId &operation) { m_desktop->bringForward(operation); });
        connect(m_desktop.get(), &DesktopWindow::made, m_presence.get(), &Presence::attach);
        m_presence->attach(m_desktop->window());
        m_desktop->window().showAccount({});
    }

    void cleanup()
    {
        m_presence.reset();
        m_desktop.reset();
        m_scene.reset();
    }

    void cleanupTestCase()
    {
        m_service.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
    }

    void aClickOpensTheVeryOperation()
    {
        const Operation *taken = m_scene->session().takeSnapshot(m_scene->application());
        QTRY_COMPARE_WITH_TIMEOUT(told(), 1, 20'000);
        QCOMPARE(m_service->shown().last().title, QStringLiteral("Snapshot · Ready"));
        QVERIFY(!m_desktop->window().isVisible());
        QSignalSpy shown(m_presence.get(), &Presence::showRequested);
        m_service->click(m_service->lastId(), QStringLiteral("show"));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<OperationId>(), taken->view().id);
        QTRY_VERIFY(m_desktop->window().isVisible());
    }

    void aReadySnapshotIsFetched()
    {
        m_scene->session().takeSnapshot(m_scene->application());
        QTRY_COMPARE_WITH_TIMEOUT(told(), 1, 20'000);
        QVERIFY(m_service->shown().last().actions.contains(QStringLiteral("download")));
        const Operation *taken = m_scene->session().operations().operations().last();
        QTRY_VERIFY_WITH_TIMEOUT(!taken->view().snapshot.version.isEmpty(), 20'000);
        m_service->click(m_service->lastId(), QStringLiteral("download"));
        QTRY_COMPARE(m_scene->session().downloads().downloads().size(), 1);
        const Download *download = m_scene->session().downloads().downloads().first();
        QTRY_COMPARE_WITH_TIMEOUT(download->state(), Download::State::Done, 20'000);
        QVERIFY(QFile::exists(download->file().path));
        QVERIFY(!m_desktop->window().isVisible());
    }

    void whatCannotBeFetchedIsShown()
    {
        QSignalSpy shown(m_presence.get(), &Presence::showRequested);
        m_scene->addPuppet("op-1")->become(OperationState::Ready); // of a resource that is not there
        QTRY_COMPARE_WITH_TIMEOUT(told(), 1, 10'000);
        m_service->click(m_service->lastId(), QStringLiteral("download"));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<OperationId>(), OperationId(QStringLiteral("op-1")));
        QVERIFY(m_scene->session().downloads().downloads().isEmpty());
    }

    void saysNothingWhereItIsOff()
    {
        auto *setting
            = m_desktop->window().settings().findChild<QAction *>(QStringLiteral("notificationsAction"));
        QVERIFY(setting->isVisible() && setting->isChecked());
        setting->trigger();
        QVERIFY(!m_scene->preferences.notifies());
        Notifier later(m_scene->workspace, [] { return false; });
        later.setGathering(std::chrono::milliseconds(2800)); // longer than the other one takes
        QSignalSpy isTime(&later, &Notifier::notified);
        m_scene->addPuppet("op-1")->become(OperationState::Ready);
        QTRY_COMPARE_WITH_TIMEOUT(isTime.size(), 1, 10'000);
        QCOMPARE(told(), 0);
        setting->trigger();
        m_scene->addPuppet("op-2")->become(OperationState::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(told(), 1, 10'000);
        QCOMPARE(m_service->shown().last().title, QStringLiteral("Snapshot · Failed"));
    }

    void theTrayIsNotOfferedWhereThereIsNone()
    {
        // The offscreen platform has no tray, whatever the person's desktop has.
        QVERIFY(!m_desktop->window()
                     .settings()
                     .findChild<QAction *>(QStringLiteral("keepInTrayAction"))
                     ->isVisible());
        m_scene->preferences.setKeepsInTray(true);
        m_desktop->window().show();
        QSignalSpy confirmed(&m_desktop->window().quitQuestion(), &QuitQuestion::confirmed);
        m_desktop->window().close();
        QCOMPARE(confirmed.size(), 1); // without a tray nobody would find it again
    }

    void theNextWindowKnowsItToo()
    {
        m_scene->preferences.setNotifies(false);
        m_desktop->speak(QStringLiteral("es"));
        auto *setting
            = m_desktop->window().settings().findChild<QAction *>(QStringLiteral("notificationsAction"));
        QVERIFY(setting->isVisible());
        QVERIFY(!setting->isChecked());
    }

private:
    [[nodiscard]] qsizetype told() const { return m_service->shown().size() - m_before; }

    test::PrivateBus m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DesktopScene> m_scene;
    std::unique_ptr<DesktopWindow> m_desktop;
    std::unique_ptr<Presence> m_presence;
    qsizetype m_before = 0;
};

SNAPDECK_TEST(PresenceTest)
#include "PresenceTest.moc"
