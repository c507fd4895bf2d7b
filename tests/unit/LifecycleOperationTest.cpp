// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleOperation.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/WrennLife.h"

#include <QPointer>

#include <array>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

namespace {

struct Case {
    const char *name;
    const char *route;
    const char *before; ///< the capsule's status
    Operation *(*ask)(WrennOperations &);
};

const std::array cases{
    Case{"create", WrennLife::launch, "running",
         [](WrennOperations &work) {
             return work.create({WrennLife::tpl, 1, 512, 0});
         }},
    Case{"pause", WrennLife::pause, "running",
         [](WrennOperations &work) { return work.pause(WrennLife::ours); }},
    Case{"resume", WrennLife::resume, "paused",
         [](WrennOperations &work) { return work.resume(WrennLife::ours); }},
    Case{"destroy", WrennLife::destroy, "running",
         [](WrennOperations &work) { return work.destroy(WrennLife::ours); }},
    Case{"delete", WrennLife::deleteTemplate, "running",
         [](WrennOperations &work) { return work.deleteTemplate(WrennLife::tpl); }},
};

void addCases()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < static_cast<int>(cases.size()); ++index)
        QTest::newRow(cases.at(static_cast<size_t>(index)).name) << index;
}

/// Writes down the order in which an operation speaks.
class Protocol final : public QObject
{
public:
    explicit Protocol(const Operation *operation)
    {
        const auto note = [this](const char *word) { return [this, word] { words << QLatin1String(word); }; };
        connect(operation, &Operation::stateChanged, this,
                [this, operation] { words << u'*' + operationStateName(operation->view().state); });
        connect(operation, &Operation::carriedOut, this, note("done"));
        connect(operation, &Operation::failed, this, note("failed"));
        connect(operation, &Operation::unconfirmed, this, note("unconfirmed"));
        connect(operation, &Operation::cancelled, this, note("cancelled"));
        connect(operation, &Operation::finished, this, note("finished"));
    }
    QStringList words;
};

} // namespace

/// What is done to capsules and templates: real api and catalog over a small server.
class LifecycleOperationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsAskedForIsDone_data() { addCases(); }
    void whatIsAskedForIsDone();
    void lostAnswerIsLookedUp_data() { addCases(); }
    void lostAnswerIsLookedUp();
    void unknownOutcomeThatDidNothing_data() { addCases(); }
    void unknownOutcomeThatDidNothing();
    void refusalIsHeard_data() { addCases(); }
    void refusalIsHeard();
    void neverLeftFailsWithoutLooking_data() { addCases(); }
    void neverLeftFailsWithoutLooking();
    void blindPreflightSendsNothing_data() { addCases(); }
    void blindPreflightSendsNothing();
    void strangePageIsNotTakenForGone_data();
    void strangePageIsNotTakenForGone();
    void whoseOwnWordSaysSoIsGone();
    void restartIsLookedUpAndSendsNothing_data() { addCases(); }
    void restartIsLookedUpAndSendsNothing();
    void cancelledBeforeSendingSendsNothing_data() { addCases(); }
    void cancelledBeforeSendingSendsNothing();
    void secondWishMeetsTheFirst();
    void busyCapsuleIsLeftAlone();
    void newCapsuleIsFoundByItsId();
    void deletedInFlightIsClean();

private:
    [[nodiscard]] const Case &theCase() const
    {
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        return cases.at(static_cast<size_t>(index));
    }
    Operation *ask()
    {
        m_life->capsules["cl-1"] = theCase().before;
        return theCase().ask(m_life->work());
    }
    std::unique_ptr<WrennLife> m_life;
};

void LifecycleOperationTest::init()
{
    m_life = std::make_unique<WrennLife>();
}

void LifecycleOperationTest::whatIsAskedForIsDone()
{
    Operation *operation = ask();
    Protocol protocol(operation);
    QVERIFY(m_life->runOut());
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(protocol.words.mid(protocol.words.size() - 3),
             (QStringList{QStringLiteral("*ready"), QStringLiteral("done"), QStringLiteral("finished")}));
    QCOMPARE(m_life->written(), QByteArrayList{theCase().route});
    for (const Request &request : m_life->service.requests())
        QCOMPARE(request.safety, request.method == "GET" ? CallSafety::Safe : CallSafety::Destructive);
}

void LifecycleOperationTest::lostAnswerIsLookedUp()
{
    m_life->lost.insert(theCase().route);
    Operation *operation = ask();
    QVERIFY(QTest::qWaitFor([&] { return operation->view().state == OperationState::Processing; }));
    QVERIFY(operation->view().answerLost);
    QVERIFY(operation->view().nextAt && operation->view().deadline);
    QVERIFY(m_life->runOut());
    QCOMPARE(operation->view().state, OperationState::Ready);
    QVERIFY(operation->view().madeCapsule.isEmpty()); // recognised, but not named
    QCOMPARE(m_life->writes(), 1);
}

void LifecycleOperationTest::unknownOutcomeThatDidNothing()
{
    m_life->instead[theCase().route] = {502, WrennLife::errorBody("agent_error")};
    const QDateTime asked = m_life->time.utcNow();
    Operation *operation = ask();
    QVERIFY(m_life->runOut());
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().error.code, QStringLiteral("agent_error"));
    QVERIFY(asked.secsTo(operation->view().since) >= 180);
    QCOMPARE(m_life->writes(), 1);
}

void LifecycleOperationTest::refusalIsHeard()
{
    m_life->instead[theCase().route] = {409, WrennLife::errorBody("invalid_state")};
    Operation *operation = ask();
    QVERIFY(m_life->runOut());
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().error.code, QStringLiteral("invalid_state"));
    QVERIFY(!operation->view().error.advice.isEmpty());
    QCOMPARE(m_life->writes(), 1);
}

void LifecycleOperationTest::neverLeftFailsWithoutLooking()
{
    m_life->unreachable.insert(theCase().route);
    Operation *operation = ask();
    QVERIFY(m_life->runOut()); // what has not left may be tried once more
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().error.kind, ErrorKind::Unreachable);
    QVERIFY(m_life->count(WrennLife::look) <= 1); // beforehand
}

void LifecycleOperationTest::blindPreflightSendsNothing()
{
    for (const char *route : {"GET /v1/capsules", "GET /v1/snapshots", WrennLife::look})
        m_life->instead[route] = {503, "<html>"};
    Operation *operation = ask();
    QVERIFY(m_life->runOut());
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(m_life->writes(), 0);
}

void LifecycleOperationTest::strangePageIsNotTakenForGone_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a router's") << QByteArray("404 page not found");
    QTest::newRow("a proxy's") << QByteArray("<html><h1>Not Found</h1></html>");
    QTest::newRow("another code") << WrennLife::errorBody("no_route");
    QTest::newRow("a bare message") << QByteArray("{\"error\":\"not_found\"}");
}

void LifecycleOperationTest::strangePageIsNotTakenForGone()
{
    QFETCH(QByteArray, page);
    m_life->lost.insert(WrennLife::pause);
    Operation *destroyed = m_life->work().pause(WrennLife::ours);
    QVERIFY(QTest::qWaitFor([&] { return destroyed->view().state == OperationState::Processing; }));
    m_life->instead[WrennLife::look] = {404, page};
    QVERIFY(m_life->runOut());
    QCOMPARE(destroyed->view().state, OperationState::Unconfirmed);
    Operation *second = m_life->work().destroy(WrennLife::ours);
    QVERIFY(m_life->runOut());
    QCOMPARE(second->view().state, OperationState::Failed);
    QVERIFY(second->view().error.code != u"not_found");
    QCOMPARE(m_life->count(WrennLife::destroy), 0);
}

void LifecycleOperationTest::whoseOwnWordSaysSoIsGone()
{
    m_life->capsules.clear();
    for (Operation *operation :
         {m_life->work().pause(WrennLife::ours), m_life->work().create({{}, 1, 512, 0})}) {
        QVERIFY(m_life->runOut());
        QCOMPARE(operation->view().state, OperationState::Failed);
        QCOMPARE(operation->view().error.code, QStringLiteral("not_found"));
    }
    QCOMPARE(m_life->writes(), 0);
}

void LifecycleOperationTest::restartIsLookedUpAndSendsNothing()
{
    m_life->silent.insert(theCase().route);
    const OperationId id = ask()->view().id;
    for (int start = 0; start < 2; ++start) {
        QVERIFY(QTest::qWaitFor([&] { return m_life->writes() == 1; }));
        QVERIFY(m_life->restart());
        QCOMPARE(m_life->view(id).state, OperationState::Processing);
        m_life->time.advance(1s);
    }
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->writes(), 1);
}

void LifecycleOperationTest::cancelledBeforeSendingSendsNothing()
{
    Operation *operation = ask();
    Protocol protocol(operation);
    QVERIFY(operation->view().cancellable);
    operation->cancel();
    operation->cancel();
    QCOMPARE(
        protocol.words,
        (QStringList{QStringLiteral("*cancelled"), QStringLiteral("cancelled"), QStringLiteral("finished")}));
    QTest::qWait(0);
    QCOMPARE(m_life->writes(), 0);
    QVERIFY(m_life->restart());
    QVERIFY(m_life->session->operations().operations().isEmpty());
}

void LifecycleOperationTest::secondWishMeetsTheFirst()
{
    Operation *first = m_life->work().pause(WrennLife::ours);
    QCOMPARE(m_life->work().pause(WrennLife::ours), first);
    Operation *deletion = m_life->work().deleteTemplate(WrennLife::tpl);
    QCOMPARE(m_life->work().deleteTemplate(WrennLife::tpl), deletion);
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->writes(), 2);
}

void LifecycleOperationTest::busyCapsuleIsLeftAlone()
{
    Operation *first = m_life->work().pause(WrennLife::ours);
    for (Operation *second : {m_life->work().destroy(WrennLife::ours), m_life->work().resume(WrennLife::ours),
                              m_life->work().capture({WrennLife::ours, WrennLife::mine})}) {
        QCOMPARE(second->view().state, OperationState::Failed);
        QCOMPARE(second->view().error.kind, ErrorKind::Conflict);
    }
    QVERIFY(m_life->runOut());
    QCOMPARE(first->view().state, OperationState::Ready);
    QCOMPARE(m_life->writes(), 1);
}

/// Until it is known, the template is all that the operation can be found by.
void LifecycleOperationTest::newCapsuleIsFoundByItsId()
{
    OperationList &list = m_life->session->operations();
    Operation *launch = m_life->work().create({WrennLife::tpl, 1, 512, 0});
    QCOMPARE(list.activeOn(QStringLiteral("tpl")), launch);
    m_life->instead[WrennLife::lookAtMade] = {503, {}};
    QVERIFY(QTest::qWaitFor([&] { return launch->view().madeCapsule == WrennLife::made; }));
    QCOMPARE(list.activeOn(QStringLiteral("cl-2")), launch);
    QCOMPARE(list.activeOn(QStringLiteral("tpl")), nullptr);
    QCOMPARE(list.latestOn(QStringLiteral("tpl")), nullptr);
    QCOMPARE(list.activeCount(), 1);
    QCOMPARE(m_life->work().destroy(WrennLife::made)->view().error.kind, ErrorKind::Conflict);
    m_life->instead.clear();
    QVERIFY(m_life->runOut());
    QCOMPARE(list.activeOn(QStringLiteral("cl-2")), nullptr);
    QCOMPARE(list.activeCount(), 0);
    QCOMPARE(m_life->work().destroy(WrennLife::made)->view().state, OperationState::Queued);
    QVERIFY(m_life->runOut());
    QVERIFY(!m_life->capsules.contains("cl-2"));
}

void LifecycleOperationTest::deletedInFlightIsClean()
{
    m_life->silent.insert(WrennLife::pause);
    const QPointer<Operation> operation = m_life->work().pause(WrennLife::ours);
    QTRY_COMPARE(m_life->writes(), 1);
    m_life.reset();
    QVERIFY(!operation);
}

SNAPDECK_TEST(LifecycleOperationTest)
#include "LifecycleOperationTest.moc"
