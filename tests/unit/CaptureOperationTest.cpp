// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureOperation.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

namespace {

const QByteArray post = "POST /v1/snapshots";
const QByteArray capsules = "GET /v1/capsules";
const QByteArray templates = "GET /v1/snapshots";

QByteArray capsule(const QByteArray &status)
{
    return status.isEmpty() ? QByteArray("[]") : "[{\"id\":\"cl-1\",\"status\":\"" + status + "\"}]";
}

QByteArray templateMade(const QDateTime &createdAt)
{
    return "{\"name\":\"mine\",\"type\":\"snapshot\",\"created_at\":\""
        + createdAt.toString(Qt::ISODate).toLatin1() + "\"}";
}

QByteArray refusal(const QByteArray &code)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"words\"}}";
}

Account testAccount()
{
    Account mine;
    mine.name = AccountName(QStringLiteral("test"));
    mine.provider = Provider::Wrenn;
    mine.baseUrl = QUrl(QStringLiteral("https://wrenn.example"));
    return mine;
}

/// Writes down the order in which an operation speaks.
class Protocol final : public QObject
{
public:
    explicit Protocol(const Operation *operation)
    {
        const auto note = [this](const QString &word) { return [this, word] { words << word; }; };
        connect(operation, &Operation::stateChanged, this,
                [this, operation] { words << u'*' + operationStateName(operation->view().state); });
        connect(operation, &Operation::captured, this, note(QStringLiteral("captured")));
        connect(operation, &Operation::failed, this, note(QStringLiteral("failed")));
        connect(operation, &Operation::lost, this, note(QStringLiteral("lost")));
        connect(operation, &Operation::unconfirmed, this, note(QStringLiteral("unconfirmed")));
        connect(operation, &Operation::cancelled, this, note(QStringLiteral("cancelled")));
        connect(operation, &Operation::finished, this, note(QStringLiteral("finished")));
    }
    QStringList words;
};

} // namespace

/// The capture's shell: real api and catalog over a service that answers as told.
class CaptureOperationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void capturedTellsTheFate_data();
    void capturedTellsTheFate();
    void preflightRefusalSendsNothing_data();
    void preflightRefusalSendsNothing();
    void overwriteIsAskedForOnlyWhereThereIsSomething_data();
    void overwriteIsAskedForOnlyWhereThereIsSomething();
    void lostAnswerOfACaptureThatHappened();
    void lostAnswerOfACaptureThatDidNotHappen();
    void capsuleGoneWithoutTemplateIsLost();
    void refusalLooksAtTheCapsule();
    void fateIsReadThoughTheTemplatesAreNot();
    void unlistedCapsuleIsAskedForByItsId_data();
    void unlistedCapsuleIsAskedForByItsId();
    void failedCapsuleWithoutTemplateIsNotCalledGone();
    void neverLeftFailsWithoutLooking();
    void secondWishMeetsTheFirst();
    void sameNameOfAnotherCapsuleSendsNothing();
    void cancelledBeforeSendingSendsNothing();
    void deletedInFlightIsClean();

private:
    struct World {
        FakeService service;
        ManualTime time;
        QTemporaryDir folder;
        Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threading::Callers};
        WrennSession session{
            testAccount(), Secret("wrn_0123456789abcdef"), {service.transport(), time, journal}};
        QDateTime start = time.utcNow();

        Operation *take(bool overwrite = false)
        {
            return session.work().capture(
                {CapsuleId(QStringLiteral("cl-1")), TemplateName(QStringLiteral("mine")), overwrite});
        }
        [[nodiscard]] qsizetype posts() const { return service.count(post); }
        /// Lets time pass to wherever something is waited for, until the operation has ended.
        [[nodiscard]] bool runOut(const Operation *operation)
        {
            return QTest::qWaitFor([&] {
                if (!operation->isFinished())
                    time.advanceToNext();
                return operation->isFinished();
            });
        }
    };
    std::unique_ptr<World> m_world;
};

void CaptureOperationTest::init()
{
    m_world = std::make_unique<World>();
}

void CaptureOperationTest::capturedTellsTheFate_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<CapsuleFate>("fate");
    QTest::newRow("gone") << QByteArray() << CapsuleFate::Gone;
    QTest::newRow("paused") << QByteArray("paused") << CapsuleFate::Paused;
    QTest::newRow("stopped") << QByteArray("stopped") << CapsuleFate::Stopped;
    QTest::newRow("running on") << QByteArray("running") << CapsuleFate::Running;
}

void CaptureOperationTest::capturedTellsTheFate()
{
    QFETCH(QByteArray, status);
    QFETCH(CapsuleFate, fate);
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule("pausing"));
    m_world->service.on(capsules, 200, capsule(status));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 201, templateMade(m_world->start));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(operation->view().fate, fate);
    QCOMPARE(operation->view().templateName, TemplateName(QStringLiteral("mine")));
    QCOMPARE(protocol.words.mid(protocol.words.size() - 3),
             (QStringList{QStringLiteral("*ready"), QStringLiteral("captured"), QStringLiteral("finished")}));
    QCOMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::preflightRefusalSendsNothing_data()
{
    QTest::addColumn<QByteArray>("capsuleStatus");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone") << QByteArray() << 200 << ErrorKind::NotFound;
    QTest::newRow("paused") << QByteArray("paused") << 200 << ErrorKind::Conflict;
    QTest::newRow("key refused") << QByteArray("running") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("no such service") << QByteArray("running") << 404 << ErrorKind::NotFound;
}

void CaptureOperationTest::preflightRefusalSendsNothing()
{
    QFETCH(QByteArray, capsuleStatus);
    QFETCH(int, httpStatus);
    QFETCH(ErrorKind, kind);
    m_world->service.on(capsules, httpStatus, capsule(capsuleStatus));
    m_world->service.on(templates, 200, "[]");
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(protocol.words,
             (QStringList{QStringLiteral("*failed"), QStringLiteral("failed"), QStringLiteral("finished")}));
    QCOMPARE(operation->view().error.kind, kind);
    QCOMPARE(m_world->posts(), 0);
}

void CaptureOperationTest::overwriteIsAskedForOnlyWhereThereIsSomething_data()
{
    QTest::addColumn<bool>("there");
    QTest::newRow("something to overwrite") << true;
    QTest::newRow("nothing there") << false;
}

void CaptureOperationTest::overwriteIsAskedForOnlyWhereThereIsSomething()
{
    QFETCH(bool, there);
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule({}));
    m_world->service.on(templates, 200,
                        there ? '[' + templateMade(m_world->start.addDays(-1)) + ']' : QByteArray("[]"));
    m_world->service.on(post, 201, templateMade(m_world->start));
    Operation *operation = m_world->take(true);
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(m_world->posts(), 1);
    for (const Request &request : m_world->service.requests()) {
        if (request.method != "POST")
            continue;
        QCOMPARE(request.url.query(), there ? QStringLiteral("overwrite=true") : QString());
        QCOMPARE(request.safety, CallSafety::Destructive);
        QVERIFY(request.deadline >= 330s);
        QCOMPARE(QJsonDocument::fromJson(request.body).object().value(u"sandbox_id").toString(),
                 QStringLiteral("cl-1"));
    }
}

void CaptureOperationTest::lostAnswerOfACaptureThatHappened()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule({}));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(templates, 200, '[' + templateMade(m_world->start.addSecs(30)) + ']');
    m_world->service.on(post, FakeService::ending(Ending::ConnectionLost));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(QTest::qWaitFor([&] { return operation->view().state == OperationState::Processing; }));
    QVERIFY(operation->view().answerLost);
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(operation->view().fate, CapsuleFate::Gone);
    QCOMPARE(m_world->posts(), 1);
    QVERIFY(!protocol.words.contains(QStringLiteral("failed")));
}

void CaptureOperationTest::lostAnswerOfACaptureThatDidNotHappen()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 502, refusal("agent_error"));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().fate, CapsuleFate::Running);
    QVERIFY(m_world->start.secsTo(operation->view().since) >= 360);
    QCOMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::capsuleGoneWithoutTemplateIsLost()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule({}));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 500, refusal("db_error"));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Lost);
    QVERIFY(m_world->start.secsTo(operation->view().since) >= 360);
    QCOMPARE(protocol.words.mid(protocol.words.size() - 3),
             (QStringList{QStringLiteral("*lost"), QStringLiteral("lost"), QStringLiteral("finished")}));
    QVERIFY(!protocol.words.contains(QStringLiteral("captured")));
    QCOMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::refusalLooksAtTheCapsule()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 503, refusal("host_unavailable"));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().fate, CapsuleFate::Running);
    QCOMPARE(operation->view().error.code, QStringLiteral("host_unavailable"));
    QCOMPARE(m_world->service.count(capsules), 2);
    QCOMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::fateIsReadThoughTheTemplatesAreNot()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule("paused"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(templates, 503, {});
    m_world->service.on(post, 201, templateMade(m_world->start));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(operation->view().fate, CapsuleFate::Paused);
}

void CaptureOperationTest::unlistedCapsuleIsAskedForByItsId_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<CapsuleFate>("fate");
    QTest::newRow("forgotten") << 404 << QByteArray() << CapsuleFate::Gone;
    QTest::newRow("kept as destroyed") << 200 << QByteArray("stopped") << CapsuleFate::Gone;
    QTest::newRow("failed") << 200 << QByteArray("error") << CapsuleFate::Stopped;
    QTest::newRow("missing") << 200 << QByteArray("missing") << CapsuleFate::Stopped;
    QTest::newRow("not to be read") << 503 << QByteArray() << CapsuleFate::Unknown;
}

void CaptureOperationTest::unlistedCapsuleIsAskedForByItsId()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, status);
    QFETCH(CapsuleFate, fate);
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule({}));
    m_world->service.on(capsules + "/cl-1", httpStatus, "{\"id\":\"cl-1\",\"status\":\"" + status + "\"}");
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 201, templateMade(m_world->start));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(operation->view().fate, fate);
}

void CaptureOperationTest::failedCapsuleWithoutTemplateIsNotCalledGone()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(capsules, 200, capsule({}));
    m_world->service.on(capsules + "/cl-1", 200, R"({"id":"cl-1","status":"error"})");
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, 502, refusal("agent_error"));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Lost);
    QCOMPARE(operation->view().fate, CapsuleFate::Stopped);
    QVERIFY(!operation->view().error.message.contains(QStringLiteral("gone")));
}

void CaptureOperationTest::neverLeftFailsWithoutLooking()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, FakeService::ending(Ending::NeverLeft));
    Operation *operation = m_world->take();
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Failed);
    QCOMPARE(operation->view().error.kind, ErrorKind::Unreachable);
    QCOMPARE(m_world->service.count(capsules), 1);
}

void CaptureOperationTest::secondWishMeetsTheFirst()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, FakeService::silence());
    Operation *operation = m_world->take();
    QCOMPARE(m_world->take(), operation);
    QTRY_COMPARE(m_world->posts(), 1);
    QCOMPARE(m_world->take(true), operation);
    QCOMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::sameNameOfAnotherCapsuleSendsNothing()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, FakeService::silence());
    (void)m_world->take();
    Operation *second = m_world->session.work().capture(
        {CapsuleId(QStringLiteral("cl-2")), TemplateName(QStringLiteral("mine")), false});
    QCOMPARE(second->view().state, OperationState::Failed);
    QCOMPARE(second->view().error.kind, ErrorKind::Conflict);
    QTRY_COMPARE(m_world->posts(), 1);
}

void CaptureOperationTest::cancelledBeforeSendingSendsNothing()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(operation->view().cancellable);
    operation->cancel();
    operation->cancel();
    QCOMPARE(
        protocol.words,
        (QStringList{QStringLiteral("*cancelled"), QStringLiteral("cancelled"), QStringLiteral("finished")}));
    QTRY_COMPARE(m_world->service.count(templates), 1); // the look goes to its end, and nothing follows
    QTest::qWait(0);
    QCOMPARE(m_world->posts(), 0);
}

void CaptureOperationTest::deletedInFlightIsClean()
{
    m_world->service.on(capsules, 200, capsule("running"));
    m_world->service.on(templates, 200, "[]");
    m_world->service.on(post, FakeService::silence());
    const QPointer<Operation> operation = m_world->take();
    QTRY_COMPARE(m_world->posts(), 1);
    m_world.reset();
    QVERIFY(!operation);
}

SNAPDECK_TEST(CaptureOperationTest)
#include "CaptureOperationTest.moc"
