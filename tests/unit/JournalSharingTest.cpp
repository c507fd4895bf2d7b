// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/InstanceLock.h"
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

/// Several programs on one journal: each leaves alone what a living one works on, and hears what others do to
/// the limits.
class JournalSharingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void livingOwnersOperationsAreNotClaimed();
    void operationsOfAnEndedProgramAreClaimedOnce();
    void endedOperationsAreNotClaimed();
    void claimedComeInTheOrderOfTheirStart();
    void orphanedAccountsAreTold();
    void savedOperationOfALivingProgramIsNotAdmittedElsewhere();
    void slotIsOvertakenOnceThenAdmitted();
    void withoutASlotNobodyIsOvertaken();
    void unreadAccountIsOvertakenFirst();
    void ownEventsAreNotForeign();
    void appendTellsWhatOthersDid();
    void idleProgramHearsOfOthers();
    void bothThreadsWriteAtOnce();
    void lockFileThatIsGoneIsTakenAgain();
    void lockFilesOfTheDeadAreCleared();

private:
    [[nodiscard]] QString file() const { return m_folder->path() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] std::unique_ptr<Journal> opened() const
    {
        return std::make_unique<Journal>(file(), Journal::Threading::Callers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const AccountName m_account{QStringLiteral("main")};
};

void JournalSharingTest::livingOwnersOperationsAreNotClaimed()
{
    const auto window = opened();
    const auto cli = opened();
    QCOMPARE(admit(*window, operation(QStringLiteral("1"))).kind, Admission::Kind::Admitted);
    QVERIFY(claimed(*cli)->isEmpty());
    QVERIFY(claimed(*window)->isEmpty()); // its own already
    QCOMPARE(operations(*cli)->size(), 1);
}

void JournalSharingTest::operationsOfAnEndedProgramAreClaimedOnce()
{
    auto window = opened();
    const auto cli = opened();
    const auto other = opened();
    const OperationRecord record = operation(QStringLiteral("1"));
    QCOMPARE(admit(*window, record).kind, Admission::Kind::Admitted);
    window.reset();
    QVERIFY(claimed(*cli, QStringLiteral("another"))->isEmpty());
    QCOMPARE(*claimed(*cli), QList{record});
    QVERIFY(claimed(*cli)->isEmpty());
    QVERIFY(claimed(*other)->isEmpty());
}

void JournalSharingTest::endedOperationsAreNotClaimed()
{
    OperationRecord record = operation(QStringLiteral("1"));
    record.ended = true;
    opened()->save(record);
    QVERIFY(claimed(*opened())->isEmpty());
}

void JournalSharingTest::claimedComeInTheOrderOfTheirStart()
{
    for (const int second : {3, 1, 2}) { // each by a program of its own
        OperationRecord record = operation(QString::number(second));
        record.startedAt = moment(second);
        opened()->save(record);
    }
    QStringList ids;
    const auto all = claimed(*opened()).value();
    for (const auto &record : all)
        ids << record.id.value();
    QCOMPARE(ids.join(u','), QStringLiteral("1,2,3"));
}

void JournalSharingTest::orphanedAccountsAreTold()
{
    const auto orphaned = [](Journal &journal) {
        return answerOf<Result<QList<AccountName>>>(
                   [&](QObject *context, auto handler) { journal.readOrphaned(context, handler); })
            .value()
            .value();
    };
    auto window = opened();
    const auto cli = opened();
    window->save(operation(QStringLiteral("1"), QStringLiteral("b")));
    window->save(operation(QStringLiteral("2"), QStringLiteral("a")));
    window->save(operation(QStringLiteral("3"), QStringLiteral("a")));
    cli->save(operation(QStringLiteral("4"), QStringLiteral("mine")));
    QVERIFY(orphaned(*cli).isEmpty());
    window.reset();
    QCOMPARE(orphaned(*cli), (QList{AccountName(QStringLiteral("a")), AccountName(QStringLiteral("b"))}));
    QCOMPARE(claimed(*cli, QStringLiteral("a"))->size(), 2);
    QCOMPARE(orphaned(*cli), QList{AccountName(QStringLiteral("b"))});
}

void JournalSharingTest::savedOperationOfALivingProgramIsNotAdmittedElsewhere()
{
    auto window = opened();
    const auto cli = opened();
    const OperationRecord record = operation(QStringLiteral("1"));
    window->save(record);
    const Admission admission = admit(*cli, record);
    QCOMPARE(admission.kind, Admission::Kind::Refused);
    QCOMPARE(admission.error.code, QStringLiteral("operation_taken_over"));
    QCOMPARE(cli->health().state, JournalHealth::State::Good);
    window.reset();
    QCOMPARE(admit(*cli, record).kind, Admission::Kind::Admitted);
}

void JournalSharingTest::slotIsOvertakenOnceThenAdmitted()
{
    const auto window = opened();
    const auto cli = opened();
    QVERIFY(ledger(*window)->isEmpty());
    QVERIFY(ledger(*cli)->isEmpty());
    const LedgerEvent first = ledgerEvent(LedgerEvent::Kind::Sent, 1);
    const LedgerEvent left = ledgerEvent(LedgerEvent::Kind::Left, 1);
    QCOMPARE(admit(*window, operation(QStringLiteral("1")), {}, first).kind, Admission::Kind::Admitted);
    window->append(m_account, left);
    const LedgerEvent second = ledgerEvent(LedgerEvent::Kind::Sent, 2);
    const Admission overtaken
        = admit(*cli, operation(QStringLiteral("2")), {auditLine(QStringLiteral("requesting"))}, second);
    QCOMPARE(overtaken.kind, Admission::Kind::Overtaken);
    QCOMPARE(overtaken.foreign, (QList{first, left}));
    QCOMPARE(operations(*cli)->size(), 1);
    QVERIFY(audit(*cli)->isEmpty());
    QCOMPARE(admit(*cli, operation(QStringLiteral("2")), {}, second).kind, Admission::Kind::Admitted);
    QCOMPARE(*ledger(*window), (QList{first, left, second}));
}

void JournalSharingTest::withoutASlotNobodyIsOvertaken()
{
    const auto window = opened();
    const auto cli = opened();
    window->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent));
    QCOMPARE(admit(*cli, operation(QStringLiteral("2"))).kind, Admission::Kind::Admitted);
    QCOMPARE(admit(*cli, operation(QStringLiteral("3"), QStringLiteral("other")), {},
                   ledgerEvent(LedgerEvent::Kind::Sent))
                 .kind,
             Admission::Kind::Admitted);
}

void JournalSharingTest::unreadAccountIsOvertakenFirst()
{
    const LedgerEvent earlier = ledgerEvent(LedgerEvent::Kind::Sent);
    opened()->append(m_account, earlier);
    const auto cli = opened();
    const Admission admission
        = admit(*cli, operation(QStringLiteral("1")), {}, ledgerEvent(LedgerEvent::Kind::Sent, 9));
    QCOMPARE(admission.kind, Admission::Kind::Overtaken);
    QCOMPARE(admission.foreign, QList{earlier});
}

void JournalSharingTest::ownEventsAreNotForeign()
{
    const auto window = opened();
    QSignalSpy foreign(window.get(), &Journal::ledgerChanged);
    window->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent));
    QCOMPARE(admit(*window, operation(QStringLiteral("1")), {}, ledgerEvent(LedgerEvent::Kind::Sent, 9)).kind,
             Admission::Kind::Admitted);
    window->retry();
    QCOMPARE(foreign.size(), 0);
}

void JournalSharingTest::appendTellsWhatOthersDid()
{
    const auto window = opened();
    const auto cli = opened();
    (void)ledger(*window);
    QSignalSpy foreign(window.get(), &Journal::ledgerChanged);
    const LedgerEvent theirs = ledgerEvent(LedgerEvent::Kind::Sent);
    cli->append(m_account, theirs);
    QCOMPARE(foreign.size(), 0);
    window->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent, 9));
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(foreign[0][0].value<AccountName>(), m_account);
    QCOMPARE(foreign[0][1].value<QList<LedgerEvent>>(), QList{theirs});
    window->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent, 10));
    QCOMPARE(foreign.size(), 1);
}

void JournalSharingTest::idleProgramHearsOfOthers()
{
    const auto window = opened();
    const auto cli = opened();
    (void)ledger(*window);
    QSignalSpy foreign(window.get(), &Journal::ledgerChanged);
    QSignalSpy grew(window.get(), &Journal::auditGrew);
    cli->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent));
    cli->append(AccountName(QStringLiteral("never read there")), ledgerEvent(LedgerEvent::Kind::Sent));
    cli->note(auditLine(QStringLiteral("confirmed")));
    window->retry();
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(grew.size(), 1);
    window->retry();
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(grew.size(), 1);
}

void JournalSharingTest::bothThreadsWriteAtOnce()
{
    constexpr int each = 100;
    QObject context;
    int admitted = 0;
    {
        Journal one(file());
        Journal two(file());
        for (int i = 0; i < each; ++i) {
            int number = 0;
            for (Journal *journal : {&one, &two})
                journal->admit(operation(QStringLiteral("%1-%2").arg(number++).arg(i)),
                               {auditLine(QStringLiteral("requesting"))}, {}, &context,
                               [&admitted](const Admission &admission) {
                                   admitted += admission.kind == Admission::Kind::Admitted;
                               });
        }
        QTRY_COMPARE_WITH_TIMEOUT(admitted, 2 * each, 60'000);
    }
    const auto journal = opened();
    QCOMPARE(operations(*journal)->size(), 2 * each);
    QCOMPARE(audit(*journal)->size(), 2 * each);
}

void JournalSharingTest::lockFileThatIsGoneIsTakenAgain()
{
    const auto window = opened();
    const auto cli = opened();
    QVERIFY(QDir(m_folder->path() + QStringLiteral("/instances")).removeRecursively());
    window->save(operation(QStringLiteral("1")));
    QVERIFY(claimed(*cli)->isEmpty());
}

void JournalSharingTest::lockFilesOfTheDeadAreCleared()
{
    const auto window = opened();
    const QString folder = m_folder->path() + QStringLiteral("/instances");
    QFile dead(folder + QStringLiteral("/dead.lock"));
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    const auto cli = opened();
    QVERIFY(!dead.exists());
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.lock")}, QDir::Files).size(), 2);
    InstanceLock lock(m_folder->path());
    QVERIFY(!lock.isAlive(lock.id()));
    QVERIFY(lock.hold());
    QVERIFY(lock.isAlive(lock.id()));
    QVERIFY(!lock.isAlive(QStringLiteral("../journal.sqlite")));
    QVERIFY(!lock.isAlive({}));
}

SNAPDECK_TEST(JournalSharingTest)
#include "JournalSharingTest.moc"
