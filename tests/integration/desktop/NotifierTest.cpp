// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notifier.h"

#include "tests/integration/desktop/DesktopScene.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>

using namespace snapdeck;
using test::DesktopScene;

/// What operations of a living workspace lead to.
class NotifierTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_isLookedAt = false;
        m_asked = 0;
        m_scene = std::make_unique<DesktopScene>();
        m_notifier = std::make_unique<Notifier>(m_scene->workspace, [this] {
            ++m_asked;
            return m_isLookedAt;
        });
        m_notifier->setGathering(std::chrono::milliseconds(30));
        m_told = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::notified);
        QVERIFY(m_scene->load()); // the account is opened behind the notifier's back
    }

    void cleanup()
    {
        m_told.reset();
        m_notifier.reset();
        m_scene.reset();
    }

    void tellsOfARealSnapshot()
    {
        Operation *taken = m_scene->session().takeSnapshot(m_scene->application());
        QTRY_COMPARE_WITH_TIMEOUT(m_told->size(), 1, 20'000);
        QCOMPARE(taken->view().state, OperationState::Ready);
        QCOMPARE(told().operation, taken->view().id);
        QCOMPARE(told().title, QStringLiteral("Snapshot · Ready"));
        QVERIFY(told().body.contains(taken->view().resourceName));
    }

    void foldsWhatComesTogether()
    {
        QList<test::PuppetOperation *> all;
        for (const char *id : {"op-1", "op-2", "op-3"})
            all << m_scene->addPuppet(id);
        all[0]->become(OperationState::Ready);
        all[1]->become(OperationState::Failed, QStringLiteral("On fire."));
        all[2]->become(OperationState::Ready);
        QTRY_COMPARE(m_told->size(), 1);
        QCOMPARE(told().title, QStringLiteral("3 operations have ended"));
        QVERIFY(told().body.startsWith(QStringLiteral("2 ready · 1 failed\n")));
        QCOMPARE(told().operation, all[1]->view().id);
        QCOMPARE(m_notifier->troubles(), 1);
        m_scene->addPuppet("op-4")->become(OperationState::Ready);
        QTRY_COMPARE(m_told->size(), 2); // and the next one is another
    }

    void whoLooksIsNotTold()
    {
        m_isLookedAt = true;
        m_scene->addPuppet("op-1")->become(OperationState::Failed);
        QCOMPARE(m_notifier->troubles(), 0);
        QCOMPARE(m_asked, 1);
        m_scene->addPuppet("op-2")->become(OperationState::Ready);
        QTRY_COMPARE(m_asked, 2); // it was about to tell
        m_isLookedAt = false;
        m_scene->addPuppet("op-3")->become(OperationState::Ready);
        QTRY_COMPARE(m_told->size(), 1);
        QCOMPARE(told().operation, OperationId(QStringLiteral("op-3"))); // what was seen is not told later
    }

    void saysNothingWhereNobodyWantsIt()
    {
        m_notifier->setSpeaking(false);
        m_scene->addPuppet("op-1")->become(OperationState::Failed);
        QTRY_COMPARE(m_asked, 2);
        m_notifier->setSpeaking(true);
        m_scene->addPuppet("op-2")->become(OperationState::Ready);
        QTRY_COMPARE(m_told->size(), 1);
        QCOMPARE(told().operation, OperationId(QStringLiteral("op-2")));
        QCOMPARE(m_notifier->troubles(), 1); // the tray's picture still carries it
    }

    void aLookTakesTheTroublesAway()
    {
        QSignalSpy changed(m_notifier.get(), &Notifier::troublesChanged);
        m_scene->addPuppet("op-1")->become(OperationState::Lost);
        QCOMPARE(m_notifier->troubles(), 1);
        m_notifier->noteLook();
        QCOMPARE(m_notifier->troubles(), 0);
        QCOMPARE(changed.size(), 2);
        m_notifier->noteLook();
        QCOMPARE(changed.size(), 2);
    }

private:
    [[nodiscard]] Notification told() const { return m_told->last().first().value<Notification>(); }

    bool m_isLookedAt = false;
    int m_asked = 0; ///< whether somebody looks
    std::unique_ptr<DesktopScene> m_scene;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_told;
};

SNAPDECK_TEST(NotifierTest)
#include "NotifierTest.moc"
