// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/WrennTerms.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/WrennLife.h"

using namespace snapdeck;
using namespace snapdeck::test;

/// Two programs on one journal: what one has sent the other takes into account, without having been told.
class WrennSharingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void besideAnothersCaptureNothingIsSent_data();
    void besideAnothersCaptureNothingIsSent();
    void onceItHasEndedOthersMay();
    void whatDoesNotMeetIsLeftAlone();
    void stepNeedsWhatItIsFor();
    void templateOfAnotherCaptureIsNotFound_data();
    void templateOfAnotherCaptureIsNotFound();

private:
    /// It has left, and nothing is heard of it, nor to be seen.
    void captureElsewhere()
    {
        m_life->silent.insert(WrennLife::capture);
        m_elsewhere = m_life->work().capture({WrennLife::ours, WrennLife::mine});
        QTRY_COMPARE(m_life->count(WrennLife::capture), 1);
        m_life->templates.erase("mine");
        m_life->capsules = {{"cl-1", "running"}, {"cl-2", "running"}};
        m_sent = m_life->writes();
    }
    [[nodiscard]] bool hasEnded(Operation *operation)
    {
        return QTest::qWaitFor([operation] { return operation->isFinished(); });
    }

    std::unique_ptr<WrennLife> m_life;
    std::unique_ptr<Journal> m_journal; ///< the other program's
    std::unique_ptr<WrennSession> m_session;
    Operation *m_elsewhere = nullptr;
    qsizetype m_sent = 0;
};

void WrennSharingTest::init()
{
    m_session.reset();
    m_journal.reset();
    m_life = std::make_unique<WrennLife>();
    m_journal = m_life->openJournal();
    m_session = m_life->openSession(*m_journal);
}

void WrennSharingTest::besideAnothersCaptureNothingIsSent_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("code");
    QTest::newRow("another capsule under the name") << "name"
                                                    << "template_name_taken";
    QTest::newRow("the capsule under another name") << "capsule"
                                                    << "busy";
    QTest::newRow("its destruction") << "destroy"
                                     << "busy";
    QTest::newRow("its pause") << "pause"
                               << "busy";
    QTest::newRow("deletion of the template") << "delete"
                                              << "template_name_taken";
}

void WrennSharingTest::besideAnothersCaptureNothingIsSent()
{
    QFETCH(QString, wish);
    QFETCH(QString, code);
    captureElsewhere();
    WrennOperations &work = m_session->work();
    Operation *second = nullptr;
    if (wish == u"name")
        second = work.capture({WrennLife::made, WrennLife::mine});
    else if (wish == u"capsule")
        second = work.capture({WrennLife::ours, TemplateName(QStringLiteral("other"))});
    else if (wish == u"destroy")
        second = work.destroy(WrennLife::ours);
    else if (wish == u"pause")
        second = work.pause(WrennLife::ours);
    if (!second) {
        m_life->templates["mine"] = m_life->time.utcNow().addDays(-1);
        second = work.deleteTemplate(WrennLife::mine);
    }
    QVERIFY(hasEnded(second));
    QCOMPARE(second->view().state, OperationState::Failed);
    QCOMPARE(second->view().error.kind, ErrorKind::Conflict);
    QCOMPARE(second->view().error.code, code);
    QVERIFY(second->view().error.advice.contains(QStringLiteral("Nothing was sent")));
    QVERIFY(second->view().error.advice.contains(m_elsewhere->view().id.value()));
    QCOMPARE(m_life->writes(), m_sent);
}

void WrennSharingTest::onceItHasEndedOthersMay()
{
    m_life->instead[WrennLife::capture] = {503, WrennLife::errorBody("host_unavailable")};
    Operation *refused = m_life->work().capture({WrennLife::ours, WrennLife::mine});
    QVERIFY(hasEnded(refused));
    m_life->instead.clear();
    Operation *second = m_session->work().capture({WrennLife::ours, WrennLife::mine});
    QVERIFY(hasEnded(second));
    QCOMPARE(second->view().state, OperationState::Ready);
}

void WrennSharingTest::whatDoesNotMeetIsLeftAlone()
{
    captureElsewhere();
    Operation *paused = m_session->work().destroy(WrennLife::made);
    Operation *deleted = m_session->work().deleteTemplate(WrennLife::tpl);
    QVERIFY(hasEnded(paused));
    QVERIFY(hasEnded(deleted));
    QCOMPARE(paused->view().state, OperationState::Ready);
    QCOMPARE(deleted->view().state, OperationState::Ready);
    QCOMPARE(m_life->writes(), m_sent + 2);
}

void WrennSharingTest::stepNeedsWhatItIsFor()
{
    OperationView step;
    step.kind = OperationKind::DeleteTemplate;
    step.templateName = WrennLife::mine;
    QVERIFY(!objectionTo(step, {}));
    step.purpose = OperationId(QStringLiteral("op-1"));
    const auto unknown = objectionTo(step, {});
    QVERIFY(unknown);
    QCOMPARE(unknown->kind, ErrorKind::Cancelled);
    AdmissionSight sight;
    sight.purpose = OperationRecord();
    QVERIFY(!objectionTo(step, sight));
    sight.purpose->ended = true;
    QVERIFY(objectionTo(step, sight));
    QCOMPARE(termsOf(step).purpose, step.purpose);
}

void WrennSharingTest::templateOfAnotherCaptureIsNotFound_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("of this program") << false;
    QTest::newRow("of another") << true;
}

/// Nothing came of the first, and nobody could see that; the second has made the template of the name.
void WrennSharingTest::templateOfAnotherCaptureIsNotFound()
{
    QFETCH(bool, isElsewhere);
    m_life->instead[WrennLife::capture] = {502, WrennLife::errorBody("agent_error")};
    Operation *first = m_life->work().capture({WrennLife::ours, WrennLife::mine});
    QTRY_COMPARE(m_life->count(WrennLife::capture), 1);
    m_life->instead["GET /v1/capsules"] = {503, {}};
    QVERIFY(m_life->runOut());
    QCOMPARE(first->view().state, OperationState::Unconfirmed);
    m_life->instead.clear();
    WrennOperations &work = isElsewhere ? m_session->work() : m_life->work();
    Operation *second = work.capture({WrennLife::ours, WrennLife::mine});
    QVERIFY(QTest::qWaitFor([&] {
        if (!second->isFinished())
            m_life->time.advanceToNext();
        return second->isFinished();
    }));
    QCOMPARE(second->view().state, OperationState::Ready);
    first->checkAgain();
    QVERIFY(m_life->runOut());
    QCOMPARE(first->view().state, OperationState::Unconfirmed);
    QVERIFY(first->view().error.message.contains(QStringLiteral("another capture")));
}

SNAPDECK_TEST(WrennSharingTest)
#include "WrennSharingTest.moc"
