// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/InstanceLock.h"
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QHash>
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
    void whatWasSentIsNotAdmittedAgain_data();
    void whatWasSentIsNotAdmittedAgain();
    void whatWaitsIsAdmittedAgain();
    void termsAreHeldAgainstWhatOthersHaveSent();
    void saveOfALivingProgramsOperationIsDropped();
    void saveOfADeadProgramsOperationTakesItOver();
    void endedOperationIsTakenUpAgainByOne();
    void manyAtOnceReplaceNothing();
    void removedAccountsOperationsEndWhoeverHasThem();
    void slotIsOvertakenOnceThenAdmitted();
    void whatIsReadButNotToldOvertakes();
    void allThatAreOnTheWayAreOvertaken();
    void whatTellsAGoneContextIsToldToAll();
    void limitsThatAreStillBeingReadAreNotKnown();
    void withoutASlotNobodyIsOvertaken();
    void unreadAccountIsOvertakenFirst();
    void ownEventsAreNotForeign();
    void appendTellsWhatOthersDid();
    void idleProgramHearsOfOthers();
    void bothThreadsWriteAtOnce();
    void lockFileThatIsGoneIsTakenAgain();
    void idleProgramTakesItsLockFileAgain();
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

void JournalSharingTest::whatWasSentIsNotAdmittedAgain_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("died");
    for (const bool died : {false, true}) {
        const QByteArray whose = died ? " of a dead program" : " of its own";
        QTest::newRow(("requesting" + whose).constData()) << QStringLiteral("requesting") << false << died;
        QTest::newRow(("processing" + whose).constData()) << QStringLiteral("processing") << false << died;
        QTest::newRow(("ready" + whose).constData()) << QStringLiteral("ready") << true << died;
        QTest::newRow(("cancelled" + whose).constData()) << QStringLiteral("cancelled") << true << died;
    }
}

void JournalSharingTest::whatWasSentIsNotAdmittedAgain()
{
    QFETCH(QString, state);
    QFETCH(bool, ended);
    QFETCH(bool, died);
    auto journal = opened();
    OperationRecord record = operation(QStringLiteral("1"));
    record.state = state;
    record.ended = ended;
    journal->save(record);
    if (died)
        journal = opened();
    OperationRecord again = record;
    again.ended = false;
    again.state = QStringLiteral("requesting");
    const Admission admission = admit(*journal, again, {auditLine(QStringLiteral("requesting"))},
                                      ledgerEvent(LedgerEvent::Kind::Sent));
    QCOMPARE(admission.kind, Admission::Kind::Refused);
    QCOMPARE(admission.error.code, QStringLiteral("operation_already_sent"));
    QCOMPARE(admission.error.kind, ErrorKind::LocalFailure);
    QVERIFY(admission.error.message.contains(QStringLiteral("nothing was sent a second time")));
    QCOMPARE(*operations(*journal), QList{record});
    QVERIFY(audit(*journal)->isEmpty());
    QVERIFY(ledger(*journal)->isEmpty());
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
}

void JournalSharingTest::whatWaitsIsAdmittedAgain()
{
    auto journal = opened();
    OperationRecord record = operation(QStringLiteral("1"));
    for (const auto &waiting : {QStringLiteral("queued"), QStringLiteral("rate_limited")}) {
        record.state = waiting;
        journal->save(record);
        record.state = QStringLiteral("requesting");
        QCOMPARE(admit(*journal, record).kind, Admission::Kind::Admitted);
    }
    record.state = QStringLiteral("rate_limited");
    journal->save(record);
    journal = opened(); // a dead program's is taken over within the same call
    record.state = QStringLiteral("requesting");
    QCOMPARE(admit(*journal, record).kind, Admission::Kind::Admitted);
    QVERIFY(claimed(*opened())->isEmpty());
}

void JournalSharingTest::termsAreHeldAgainstWhatOthersHaveSent()
{
    const auto window = opened();
    const auto cli = opened();
    const auto sent = [](const QString &id, const QString &state, const QString &account) {
        OperationRecord record = operation(id, account);
        record.state = state;
        return record;
    };
    const QString main = QStringLiteral("main");
    window->save(sent(QStringLiteral("1"), QStringLiteral("processing"), main));
    window->save(sent(QStringLiteral("2"), QStringLiteral("queued"), main));
    window->save(sent(QStringLiteral("3"), QStringLiteral("requesting"), QStringLiteral("other")));
    OperationRecord ended = sent(QStringLiteral("4"), QStringLiteral("processing"), main);
    ended.ended = true;
    window->save(ended);
    QStringList seen;
    std::optional<OperationRecord> purpose;
    AdmissionTerms terms;
    terms.purpose = OperationId(QStringLiteral("2"));
    bool isInTheWay = true;
    terms.objection = [&](const AdmissionSight &sight) -> std::optional<ApiError> {
        seen.clear();
        for (const OperationRecord &record : sight.underWay)
            seen << record.id.value();
        purpose = sight.purpose;
        ApiError error;
        error.code = QStringLiteral("in_the_way");
        return isInTheWay ? std::optional(error) : std::nullopt;
    };
    const OperationRecord mine = sent(QStringLiteral("5"), QStringLiteral("requesting"), main);
    const auto admitted = [&] {
        return *answerOf<Admission>([&](QObject *context, auto handler) {
            cli->admit(mine, {auditLine(QStringLiteral("requesting"))}, {}, context, handler, terms);
        });
    };
    const Admission refused = admitted();
    QCOMPARE(refused.kind, Admission::Kind::Refused);
    QCOMPARE(refused.error.code, QStringLiteral("in_the_way"));
    QCOMPARE(seen, QStringList{QStringLiteral("1")});
    QCOMPARE(purpose.value_or(OperationRecord()).id, terms.purpose);
    QCOMPARE(operations(*cli, main)->size(), 3); // nothing of it was written
    QVERIFY(audit(*cli)->isEmpty());
    QCOMPARE(cli->health().state, JournalHealth::State::Good);
    isInTheWay = false;
    terms.purpose = OperationId(QStringLiteral("nobody's"));
    QCOMPARE(admitted().kind, Admission::Kind::Admitted);
    QVERIFY(!purpose);
    isInTheWay = true;
    QCOMPARE(admitted().error.code, QLatin1String(operationAlreadySent)); // that comes first
    QCOMPARE(operations(*cli, main)->size(), 4);
}

void JournalSharingTest::saveOfALivingProgramsOperationIsDropped()
{
    const auto window = opened();
    const auto cli = opened();
    OperationRecord theirs = operation(QStringLiteral("1"));
    theirs.state = QStringLiteral("requesting");
    QCOMPARE(admit(*window, theirs).kind, Admission::Kind::Admitted);
    OperationRecord mine = theirs;
    mine.state = QStringLiteral("failed");
    mine.ended = true;
    cli->save(mine, {auditLine(QStringLiteral("failed"))});
    QCOMPARE(*operations(*cli), QList{theirs});
    QCOMPARE(audit(*cli)->size(), 1);
    theirs.ended = true;
    theirs.state = QStringLiteral("ready");
    window->save(theirs);
    cli->save(mine);
    QCOMPARE(*operations(*cli), QList{theirs});
}

void JournalSharingTest::saveOfADeadProgramsOperationTakesItOver()
{
    OperationRecord record = operation(QStringLiteral("1"));
    opened()->save(record);
    const auto cli = opened();
    record.state = QStringLiteral("rate_limited");
    cli->save(record);
    QCOMPARE(*operations(*cli), QList{record});
    QVERIFY(claimed(*opened())->isEmpty());
}

void JournalSharingTest::endedOperationIsTakenUpAgainByOne()
{
    const auto window = opened();
    const auto cli = opened();
    OperationRecord record = operation(QStringLiteral("1"));
    record.state = QStringLiteral("unconfirmed");
    record.ended = true;
    window->save(record);
    OperationRecord again = record;
    again.state = QStringLiteral("processing");
    again.ended = false;
    cli->save(again);
    QCOMPARE(*operations(*window), QList{again});
    OperationRecord too = again;
    too.since = moment(99);
    window->save(too);
    QCOMPARE(*operations(*window), QList{again});
}

void JournalSharingTest::manyAtOnceReplaceNothing()
{
    const auto window = opened();
    const auto cli = opened();
    OperationRecord cancelled = operation(QStringLiteral("1"));
    cancelled.state = QStringLiteral("cancelled");
    cancelled.ended = true;
    cli->save(cancelled); // called off before all were made
    OperationRecord theirs = operation(QStringLiteral("2"));
    theirs.state = QStringLiteral("processing");
    window->save(theirs);
    const auto saved = answerOf<Result<std::monostate>>([&](QObject *context, auto handler) {
        cli->saveAll(
            {QStringLiteral("b"), m_account, moment(), false, {}},
            {operation(QStringLiteral("1")), operation(QStringLiteral("2")), operation(QStringLiteral("3"))},
            context, handler);
    });
    QVERIFY(saved && *saved);
    QCOMPARE(*operations(*cli), (QList{operation(QStringLiteral("3")), theirs, cancelled}));
}

void JournalSharingTest::removedAccountsOperationsEndWhoeverHasThem()
{
    auto window = opened();
    const auto cli = opened();
    QHash<QString, QString> endings;
    for (const auto &state : {QStringLiteral("queued"), QStringLiteral("rate_limited"),
                              QStringLiteral("requesting"), QStringLiteral("processing")}) {
        OperationRecord record = operation(state);
        record.state = state;
        (endings.size() % 2 ? window : cli)->save(record);
        endings.insert(state,
                       endings.size() < 2 ? QStringLiteral("cancelled") : QStringLiteral("unconfirmed"));
    }
    OperationRecord ready = operation(QStringLiteral("ready"));
    ready.state = QStringLiteral("ready");
    ready.ended = true;
    cli->save(ready);
    const OperationRecord other = operation(QStringLiteral("other"), QStringLiteral("other"));
    cli->save(other);
    QSignalSpy grew(cli.get(), &Journal::auditGrew);
    cli->forget(m_account);
    QCOMPARE(grew.size(), 1);

    const auto all = operations(*cli).value();
    QCOMPARE(all.size(), 6);
    for (const OperationRecord &record : all) {
        if (!endings.contains(record.id.value())) {
            QCOMPARE(record, record.id == ready.id ? ready : other);
            continue;
        }
        QVERIFY(record.ended);
        QCOMPARE(record.state, endings.value(record.id.value()));
        QCOMPARE(record.code, QStringLiteral("account_removed"));
        QVERIFY(record.message.contains(QStringLiteral("account was removed")));
        AuditFilter filter;
        filter.operation = record.id;
        const auto lines = audit(*cli, filter).value();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].event, record.state);
        QCOMPARE(lines[0].code, record.code);
        QCOMPARE(lines[0].at, record.since);
        QVERIFY(!lines[0].who.isEmpty());
    }
    // A session that is just being closed does not open it again, and sends nothing.
    cli->save(operation(QStringLiteral("queued")));
    QCOMPARE(admit(*cli, operation(QStringLiteral("queued"))).error.code,
             QStringLiteral("operation_already_sent"));
    window.reset();
    QVERIFY(claimed(*cli)->isEmpty());
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

void JournalSharingTest::whatIsReadButNotToldOvertakes()
{
    Journal window(file());
    QVERIFY(ledger(window)->isEmpty());
    const auto cli = opened();
    QSignalSpy told(&window, &Journal::ledgerChanged);
    const LedgerEvent theirs = ledgerEvent(LedgerEvent::Kind::Sent, 1);
    cli->append(m_account, theirs);
    window.retry(); // reads it; what it says arrives here after the slot below was chosen
    const LedgerEvent slot = ledgerEvent(LedgerEvent::Kind::Sent, 1);
    const Admission admission = admit(window, operation(QStringLiteral("1")), {}, slot);
    QCOMPARE(admission.kind, Admission::Kind::Overtaken);
    QVERIFY(admission.foreign.isEmpty()); // told already, and not twice
    QCOMPARE(told.size(), 1);
    QVERIFY(operations(window)->isEmpty());
    QCOMPARE(admit(window, operation(QStringLiteral("1")), {}, slot).kind, Admission::Kind::Admitted);
    QCOMPARE(*ledger(window), (QList{theirs, slot}));
}

void JournalSharingTest::allThatAreOnTheWayAreOvertaken()
{
    Journal window(file());
    QVERIFY(ledger(window)->isEmpty());
    const LedgerEvent theirs = ledgerEvent(LedgerEvent::Kind::Sent, 1);
    opened()->append(m_account, theirs);
    QObject context;
    QList<Admission> admissions;
    for (const auto &id : {QStringLiteral("1"), QStringLiteral("2")})
        window.admit(operation(id), {}, ledgerEvent(LedgerEvent::Kind::Sent, 1), &context,
                     [&admissions](const Admission &admission) { admissions << admission; });
    QTRY_COMPARE(admissions.size(), 2);
    for (const Admission &admission : std::as_const(admissions))
        QCOMPARE(admission.kind, Admission::Kind::Overtaken);
    QCOMPARE(admissions[0].foreign, QList{theirs});
    QVERIFY(admissions[1].foreign.isEmpty());
    // What one writes oneself overtakes nobody.
    window.append(m_account, ledgerEvent(LedgerEvent::Kind::Sent, 2));
    QCOMPARE(admit(window, operation(QStringLiteral("1")), {}, ledgerEvent(LedgerEvent::Kind::Sent, 3)).kind,
             Admission::Kind::Admitted);
}

void JournalSharingTest::whatTellsAGoneContextIsToldToAll()
{
    Journal window(file());
    QVERIFY(ledger(window)->isEmpty());
    QSignalSpy told(&window, &Journal::ledgerChanged);
    const LedgerEvent theirs = ledgerEvent(LedgerEvent::Kind::Sent, 1);
    opened()->append(m_account, theirs);
    const LedgerEvent slot = ledgerEvent(LedgerEvent::Kind::Sent, 2);
    auto context = std::make_unique<QObject>();
    window.admit(operation(QStringLiteral("1")), {}, slot, context.get(), [](const Admission &) {});
    context.reset();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][1].value<QList<LedgerEvent>>(), QList{theirs});
    QCOMPARE(admit(window, operation(QStringLiteral("1")), {}, slot).kind, Admission::Kind::Admitted);
}

void JournalSharingTest::limitsThatAreStillBeingReadAreNotKnown()
{
    opened()->append(m_account, ledgerEvent(LedgerEvent::Kind::Sent, 1));
    Journal window(file());
    QCOMPARE(ledger(window)->size(), 1);
    QObject context; // a session of the same account once more: it knows nothing yet
    bool known = false;
    window.readLedger(m_account, &context, [&known](const auto &) { known = true; });
    const LedgerEvent slot = ledgerEvent(LedgerEvent::Kind::Sent, 2);
    QCOMPARE(admit(window, operation(QStringLiteral("1")), {}, slot).kind, Admission::Kind::Overtaken);
    QVERIFY(known);
    QCOMPARE(admit(window, operation(QStringLiteral("1")), {}, slot).kind, Admission::Kind::Admitted);
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

void JournalSharingTest::idleProgramTakesItsLockFileAgain()
{
    const auto window = opened();
    const auto cli = opened();
    window->save(operation(QStringLiteral("1")));
    QVERIFY(QDir(m_folder->path() + QStringLiteral("/instances")).removeRecursively());
    window->retry(); // as every 5 s
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
