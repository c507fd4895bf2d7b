// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/WrennLife.h"

#include <QDir>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// Wishes that take several operations, each of which waits for the one before: whatever happens to one, and
/// wherever the program is stopped, nothing is sent twice, and nothing without what had to come first.
class WrennChainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wholeChainGoesInItsOrder();
    void whatComesFirstAndFailsEndsTheChain_data();
    void whatComesFirstAndFailsEndsTheChain();
    void copyIsNotLaunchedOfWhatWasNotCaptured();
    void cancelledStepEndsWhatWaitsForIt();
    void cancelledCaptureCallsOffItsSteps();
    void stepIsNotDoneForACaptureThatHasEnded();
    void anotherTemplateThanTheConfirmedIsNotDeleted();
    void chainIsWrittenDownBeforeItsFirstStep();
    void restartAtEveryRequestOfTheChain_data();
    void restartAtEveryRequestOfTheChain();
    void restartTooLateSendsNothing();
    void trialLaunchesAndDestroys();
    void trialDestroysWhatDidNotStart();
    void trialLeavesAloneWhatItDoesNotKnow();
    void trialCleansUpAfterARestart_data();
    void trialCleansUpAfterARestart();
    void trialGoesOnAfterDays();
    void endedElsewhereIsHeardOf_data();
    void endedElsewhereIsHeardOf();
    void takenOverAloneItBringsWhatItWaitsFor();
    void whatNobodyKnowsIsNotWaitedFor();
    void whatCannotBeReadIsNotWaitedForForEver();

private:
    static CaptureWish wholeWish()
    {
        CaptureWish wish;
        wish.capsule = WrennLife::ours;
        wish.name = WrennLife::mine;
        wish.deletesOld = wish.pausesFirst = wish.launchesCopy = true;
        return wish;
    }
    /// The old template of the name is there.
    Operation *askForAll()
    {
        m_life->templates["mine"] = m_life->time.utcNow().addDays(-2);
        return m_life->work().capture(wholeWish());
    }
    [[nodiscard]] QByteArrayList wholeOrder() const
    {
        return {WrennLife::pause, WrennLife::deleteMine, WrennLife::capture, WrennLife::launch};
    }
    std::unique_ptr<WrennLife> m_life;
};

void WrennChainTest::init()
{
    m_life = std::make_unique<WrennLife>();
}

void WrennChainTest::wholeChainGoesInItsOrder()
{
    Operation *capture = askForAll();
    QVERIFY(capture->view().isWaiting);
    QVERIFY(capture->view().cancellable);
    QCOMPARE(capture->view().after, m_life->last(OperationKind::DeleteTemplate));
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->written(), wholeOrder());
    for (const OperationKind kind :
         {OperationKind::Pause, OperationKind::DeleteTemplate, OperationKind::Capture, OperationKind::Create})
        QCOMPARE(m_life->stateOf(kind), OperationState::Ready);
    QVERIFY(!m_life->capsules.contains("cl-1"));
    QVERIFY(m_life->capsules.contains("cl-2"));
    QCOMPARE(m_life->view(m_life->last(OperationKind::Create)).templateName, WrennLife::mine);
}

void WrennChainTest::whatComesFirstAndFailsEndsTheChain_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("writes");
    QTest::newRow("pause refused") << QByteArray(WrennLife::pause) << 409 << qsizetype(1);
    QTest::newRow("pause unknown") << QByteArray(WrennLife::pause) << 500 << qsizetype(1);
    QTest::newRow("deletion refused") << QByteArray(WrennLife::deleteMine) << 403 << qsizetype(2);
    QTest::newRow("deletion unknown") << QByteArray(WrennLife::deleteMine) << 502 << qsizetype(2);
}

void WrennChainTest::whatComesFirstAndFailsEndsTheChain()
{
    QFETCH(QByteArray, route);
    QFETCH(int, status);
    QFETCH(qsizetype, writes);
    m_life->instead[route] = {status, WrennLife::errorBody("conflict")};
    Operation *capture = askForAll();
    QVERIFY(m_life->runOut());
    QCOMPARE(capture->view().state, OperationState::Cancelled);
    QVERIFY(capture->view().error.advice.contains(QStringLiteral("Nothing was sent")));
    QCOMPARE(m_life->stateOf(OperationKind::Create), OperationState::Cancelled);
    QCOMPARE(m_life->writes(), writes);
    QVERIFY(m_life->capsules.contains("cl-1"));
}

void WrennChainTest::copyIsNotLaunchedOfWhatWasNotCaptured()
{
    m_life->instead[WrennLife::capture] = {503, WrennLife::errorBody("host_unavailable")};
    Operation *capture = askForAll();
    QVERIFY(m_life->runOut());
    QCOMPARE(capture->view().state, OperationState::Failed);
    QCOMPARE(m_life->stateOf(OperationKind::Create), OperationState::Cancelled);
    QCOMPARE(m_life->count(WrennLife::launch), 0);
}

void WrennChainTest::cancelledStepEndsWhatWaitsForIt()
{
    Operation *capture = askForAll();
    m_life->session->operations().find(m_life->last(OperationKind::Pause))->cancel();
    QVERIFY(m_life->runOut());
    QCOMPARE(capture->view().state, OperationState::Cancelled);
    QCOMPARE(m_life->stateOf(OperationKind::DeleteTemplate), OperationState::Cancelled);
    QCOMPARE(m_life->stateOf(OperationKind::Create), OperationState::Cancelled);
    QCOMPARE(m_life->writes(), 0);
}

void WrennChainTest::cancelledCaptureCallsOffItsSteps()
{
    m_life->lost.insert(WrennLife::pause);
    Operation *capture = askForAll();
    QTRY_COMPARE(m_life->count(WrennLife::pause), 1);
    capture->cancel();
    QCOMPARE(m_life->stateOf(OperationKind::DeleteTemplate), OperationState::Cancelled);
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->stateOf(OperationKind::Pause), OperationState::Ready);
    QCOMPARE(m_life->written(), QByteArrayList{WrennLife::pause});
    QVERIFY(m_life->templates.contains("mine"));
}

/// Another program has called it off: the journal is asked as the step leaves.
void WrennChainTest::stepIsNotDoneForACaptureThatHasEnded()
{
    m_life->lost.insert(WrennLife::pause);
    const OperationId id = askForAll()->view().id;
    QTRY_COMPARE(m_life->count(WrennLife::pause), 1);
    const OperationId deletion = m_life->last(OperationKind::DeleteTemplate);
    m_life->stop();
    const auto others = m_life->openJournal();
    std::optional<OperationRecord> record;
    others->readOperation(id, this, [&record](const auto &read) { record = read.value_or(std::nullopt); });
    QVERIFY(record && !record->ended);
    record->ended = true;
    record->state = operationStateName(OperationState::Cancelled);
    others->save(*record);
    QVERIFY(m_life->restart());
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->stateOf(OperationKind::Pause), OperationState::Ready);
    QCOMPARE(m_life->view(deletion).state, OperationState::Cancelled);
    QCOMPARE(m_life->view(deletion).error.code, QStringLiteral("not_begun"));
    QCOMPARE(m_life->written(), QByteArrayList{WrennLife::pause});
    QVERIFY(m_life->templates.contains("mine"));
}

void WrennChainTest::anotherTemplateThanTheConfirmedIsNotDeleted()
{
    const QDateTime confirmedAt = m_life->templates["tpl"];
    m_life->templates["tpl"] = m_life->time.utcNow();
    Operation *deletion = m_life->work().deleteTemplate(WrennLife::tpl, confirmedAt);
    QVERIFY(m_life->runOut());
    QCOMPARE(deletion->view().state, OperationState::Failed);
    QCOMPARE(deletion->view().error.code, QStringLiteral("template_changed"));
    // As a step it ends the capture, too.
    m_life->templates["mine"] = m_life->time.utcNow().addSecs(-60);
    CaptureWish wish = wholeWish();
    wish.pausesFirst = false;
    wish.oldMadeAt = confirmedAt;
    Operation *capture = m_life->work().capture(wish);
    QVERIFY(m_life->runOut());
    QCOMPARE(capture->view().state, OperationState::Cancelled);
    QCOMPARE(m_life->writes(), 0);
    Operation *again = m_life->work().deleteTemplate(WrennLife::tpl, m_life->templates["tpl"]);
    QVERIFY(m_life->runOut());
    QCOMPARE(again->view().state, OperationState::Ready);
}

/// Else a restart would find the step, and go on with it, for nothing.
void WrennChainTest::chainIsWrittenDownBeforeItsFirstStep()
{
    (void)askForAll();
    QStringList kinds;
    m_life->journal->readAudit({}, this, [&kinds](const Result<QList<AuditEntry>> &read) {
        for (const AuditEntry &entry : read.value_or(QList<AuditEntry>()))
            kinds.prepend(entry.kind); // they come newest first
    });
    QTRY_COMPARE(kinds.size(), 4);
    QVERIFY2(kinds.indexOf(QStringLiteral("capture")) < kinds.indexOf(QStringLiteral("delete_template")),
             qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.indexOf(QStringLiteral("delete_template")) < kinds.indexOf(QStringLiteral("pause")),
             qPrintable(kinds.join(u' ')));
}

void WrennChainTest::restartAtEveryRequestOfTheChain_data()
{
    QTest::addColumn<qsizetype>("requests");
    QTest::addColumn<bool>("isSilent");
    for (qsizetype requests = 0; requests < 22; ++requests) {
        QTest::addRow("after %lld", static_cast<long long>(requests)) << requests << false;
        QTest::addRow("after %lld, unheard", static_cast<long long>(requests)) << requests << true;
    }
}

void WrennChainTest::restartAtEveryRequestOfTheChain()
{
    QFETCH(qsizetype, requests);
    QFETCH(bool, isSilent);
    if (isSilent)
        m_life->silent = {WrennLife::pause, WrennLife::deleteMine, WrennLife::capture, WrennLife::launch};
    const OperationId id = askForAll()->view().id;
    QVERIFY(QTest::qWaitFor([&] {
        const bool isIdle
            = m_life->session->operations().activeCount() == 0 || (isSilent && m_life->writes() > 0);
        if (m_life->service.requests().size() < requests && !isIdle)
            m_life->time.advanceToNext();
        return m_life->service.requests().size() >= requests || isIdle;
    }));
    for (int start = 0; start < 8; ++start) { // a silent request needs a restart each
        QVERIFY(m_life->restart());
        QVERIFY(QTest::qWaitFor([&] {
            if (m_life->session->operations().activeCount() > 0)
                m_life->time.advanceToNext();
            const auto isAsking = [](const Operation *operation) {
                return operation->view().state == OperationState::Requesting;
            };
            const QList<Operation *> &all = m_life->session->operations().operations();
            return m_life->session->operations().activeCount() == 0
                || (isSilent && std::any_of(all.begin(), all.end(), isAsking));
        }));
    }
    QCOMPARE(m_life->session->operations().activeCount(), 0);
    std::optional<OperationRecord> kept;
    m_life->journal->readOperation(id, this,
                                   [&kept](const auto &read) { kept = read.value_or(std::nullopt); });
    QVERIFY(kept);
    QVERIFY2(kept->ended, qPrintable(kept->state));
    QByteArrayList written = m_life->written();
    QCOMPARE(written, wholeOrder().mid(0, written.size())); // each at most once, and in its order
    if (kept->state == u"ready")
        QVERIFY(m_life->templates.contains("mine") && !m_life->capsules.contains("cl-1"));
    else
        QVERIFY(!written.contains(WrennLife::capture));
}

void WrennChainTest::restartTooLateSendsNothing()
{
    const OperationId id = askForAll()->view().id;
    m_life->time.advance(11min);
    const qsizetype before = m_life->writes();
    QCOMPARE(before, 0); // nothing has turned the loop
    QVERIFY(m_life->restart());
    QVERIFY(m_life->runOut());
    QVERIFY(m_life->view(id).state == OperationState::Failed
            || m_life->view(id).state == OperationState::Cancelled);
    QCOMPARE(m_life->writes(), 0);
}

void WrennChainTest::trialLaunchesAndDestroys()
{
    Template proven;
    proven.name = WrennLife::tpl;
    proven.createdAt = m_life->templates["tpl"];
    Operation *launch = m_life->work().tryTemplate(proven);
    QVERIFY(launch->view().isTrial);
    const OperationId end = m_life->last(OperationKind::Destroy);
    QCOMPARE(m_life->view(end).after, launch->view().id);
    QVERIFY(m_life->view(end).isWaiting);
    // Nothing says that the template would be destroyed.
    QCOMPARE(m_life->view(end).resourceName, QStringLiteral("trial capsule of tpl"));
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->view(end).resourceName, WrennLife::made.value());
    QCOMPARE(launch->view().state, OperationState::Ready);
    QCOMPARE(m_life->view(end).state, OperationState::Ready);
    QCOMPARE(m_life->view(end).resourceId, WrennLife::made.value());
    QCOMPARE(m_life->written(), (QByteArrayList{WrennLife::launch, WrennLife::destroyMade}));
    QVERIFY(!m_life->capsules.contains("cl-2"));
}

void WrennChainTest::trialDestroysWhatDidNotStart()
{
    m_life->instead[WrennLife::lookAtMade]
        = {200, "{\"id\":\"cl-2\",\"status\":\"error\",\"template\":\"tpl\"}"};
    Template proven;
    proven.name = WrennLife::tpl;
    Operation *launch = m_life->work().tryTemplate(proven);
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advanceToNext();
        return launch->isFinished();
    }));
    QCOMPARE(launch->view().state, OperationState::Failed);
    QVERIFY(QTest::qWaitFor([&] { return m_life->count(WrennLife::destroyMade) == 1; }));
    m_life->instead.clear();
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->stateOf(OperationKind::Destroy), OperationState::Ready);
}

void WrennChainTest::trialLeavesAloneWhatItDoesNotKnow()
{
    m_life->lost.insert(WrennLife::launch);
    Template proven;
    proven.name = WrennLife::tpl;
    Operation *launch = m_life->work().tryTemplate(proven);
    QVERIFY(m_life->runOut());
    QCOMPARE(launch->view().state, OperationState::Unconfirmed); // a trial asks for another time limit
    QCOMPARE(m_life->stateOf(OperationKind::Destroy), OperationState::Cancelled);
    QCOMPARE(m_life->written(), QByteArrayList{WrennLife::launch});
    QVERIFY(
        m_life->view(m_life->last(OperationKind::Destroy)).error.advice.contains(QStringLiteral("by hand")));
}

void WrennChainTest::trialCleansUpAfterARestart_data()
{
    QTest::addColumn<qsizetype>("requests");
    for (qsizetype requests = 0; requests < 7; ++requests)
        QTest::addRow("after %lld", static_cast<long long>(requests)) << requests;
}

void WrennChainTest::trialCleansUpAfterARestart()
{
    QFETCH(qsizetype, requests);
    Template proven;
    proven.name = WrennLife::tpl;
    (void)m_life->work().tryTemplate(proven);
    QVERIFY(QTest::qWaitFor([&] { return m_life->service.requests().size() >= requests; }));
    for (int start = 0; start < 3; ++start)
        QVERIFY(m_life->restart());
    QVERIFY(m_life->runOut());
    // What it had not heard the name of is not destroyed; everything else is.
    QVERIFY(m_life->count(WrennLife::launch) <= 1);
    QVERIFY(m_life->count(WrennLife::destroyMade) <= 1);
    QVERIFY(!m_life->capsules.contains("cl-2") || requests <= 3);
}

void WrennChainTest::trialGoesOnAfterDays()
{
    m_life->instead[WrennLife::lookAtMade]
        = {200, "{\"id\":\"cl-2\",\"status\":\"starting\",\"template\":\"tpl\"}"};
    Template proven;
    proven.name = WrennLife::tpl;
    (void)m_life->work().tryTemplate(proven);
    QVERIFY(QTest::qWaitFor([&] { return m_life->count(WrennLife::lookAtMade) > 0; }));
    m_life->stop();
    m_life->time.jump(std::chrono::hours(72));
    m_life->instead.clear();
    QVERIFY(m_life->restart());
    QVERIFY(m_life->runOut());
    QVERIFY(!m_life->capsules.contains("cl-2"));
}

void WrennChainTest::endedElsewhereIsHeardOf_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("done") << true;
    QTest::newRow("refused") << false;
}

/// Two programs share the journal: one goes on with the pause, the other with what waits for it.
void WrennChainTest::endedElsewhereIsHeardOf()
{
    QFETCH(bool, isPaused);
    CaptureWish wish = wholeWish();
    wish.deletesOld = wish.launchesCopy = false;
    const OperationId capture = m_life->work().capture(wish)->view().id;
    const OperationId pause = m_life->last(OperationKind::Pause);
    if (!isPaused)
        m_life->instead[WrennLife::pause] = {409, WrennLife::errorBody("invalid_state")};
    m_life->stop();
    const auto othersJournal = m_life->openJournal();
    const auto other = m_life->openSession(*othersJournal);
    QSignalSpy recovered(other.get(), &WrennSession::recovered);
    other->recover({pause});
    QTRY_COMPARE(recovered.count(), 1);
    QVERIFY(m_life->restart());
    QVERIFY(other->operations().find(pause));
    QVERIFY(!other->operations().find(capture));
    QVERIFY(!m_life->session->operations().find(pause));
    QVERIFY(m_life->view(capture).isWaiting);
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->view(capture).state, isPaused ? OperationState::Ready : OperationState::Cancelled);
    QCOMPARE(m_life->writes(), isPaused ? 2 : 1);
}

/// Whoever takes over one of a chain takes over what that one waits for.
void WrennChainTest::takenOverAloneItBringsWhatItWaitsFor()
{
    const OperationId capture = askForAll()->view().id;
    QVERIFY(m_life->restart({capture}));
    QCOMPARE(m_life->session->operations().operations().size(), 3); // but not what comes after it
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->view(capture).state, OperationState::Ready);
    QCOMPARE(m_life->written(), wholeOrder().mid(0, 3));
}

void WrennChainTest::whatNobodyKnowsIsNotWaitedFor()
{
    std::optional<OperationView> heard;
    bool isCalled = false;
    OperationEnds ends(m_life->session->operations(), *m_life->journal, m_life->time);
    ends.whenEnded(OperationId(QStringLiteral("op-9")), this, [&](const std::optional<OperationView> &view) {
        heard = view;
        isCalled = true;
    });
    QTRY_VERIFY(isCalled);
    QVERIFY(!heard);
    Operation *ended = m_life->work().destroy(WrennLife::ours);
    QVERIFY(m_life->runOut());
    int calls = 0;
    ends.whenEnded(ended->view().id, this, [&](const std::optional<OperationView> &view) {
        ++calls;
        heard = view;
    });
    QCOMPARE(calls, 0); // never from within
    QTRY_COMPARE(calls, 1);
    QCOMPARE(heard->state, OperationState::Ready);
    auto context = std::make_unique<QObject>();
    ends.whenEnded(ended->view().id, context.get(), [&](const auto &) { ++calls; });
    context.reset();
    QTest::qWait(0);
    QCOMPARE(calls, 1);
}

void WrennChainTest::whatCannotBeReadIsNotWaitedForForEver()
{
    QTemporaryDir folder;
    const QString inTheWay = folder.filePath(QStringLiteral("journal.sqlite"));
    QVERIFY(QDir().mkpath(inTheWay + QStringLiteral("/in/the/way")));
    Journal broken(inTheWay, Journal::Threading::Callers);
    OperationEnds ends(m_life->session->operations(), broken, m_life->time);
    bool isCalled = false;
    ends.whenEnded(OperationId(QStringLiteral("op-9")), this,
                   [&](const std::optional<OperationView> &view) { isCalled = !view; });
    QVERIFY(!isCalled);
    const QDateTime began = m_life->time.utcNow();
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advanceToNext();
        return isCalled;
    }));
    QVERIFY(began.secsTo(m_life->time.utcNow()) <= 600);
}

SNAPDECK_TEST(WrennChainTest)
#include "WrennChainTest.moc"
