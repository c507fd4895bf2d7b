// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::test;

Q_DECLARE_METATYPE(snapdeck::Journal::Threading)

/// Every call of the journal, on a thread of its own and within the call.
class JournalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensAFileOfItsOwnersOnly_data() { threadings(); }
    void opensAFileOfItsOwnersOnly();
    void admittedOperationIsThere_data() { threadings(); }
    void admittedOperationIsThere();
    void savedOperationReplacesItself_data() { threadings(); }
    void savedOperationReplacesItself();
    void operationsComeNewestFirst_data() { threadings(); }
    void operationsComeNewestFirst();
    void emptyFieldsStayEmpty();
    void manyAreSavedAtOnce_data() { threadings(); }
    void manyAreSavedAtOnce();
    void batchesKnowHowManyHaveEnded();
    void auditComesNewestFirst_data() { threadings(); }
    void auditComesNewestFirst();
    void auditIsFiltered_data();
    void auditIsFiltered();
    void auditIsReadInPages();
    void auditOnlyGrows();
    void auditSaysWho_data() { threadings(); }
    void auditSaysWho();
    void ledgerComesBack_data() { threadings(); }
    void ledgerComesBack();
    void oldLimitsDoNotMatter();
    void clockThatWasAheadMakesNothingOld();
    void listingsReplaceThoseOfTheSameKey_data() { threadings(); }
    void listingsReplaceThoseOfTheSameKey();
    void forgottenAccountKeepsItsAudit_data() { threadings(); }
    void forgottenAccountKeepsItsAudit();
    void everythingOutlivesTheJournal();
    void destructorWritesWhatWasAsked();
    void handlerOfAGoneContextIsNotCalled_data() { threadings(); }
    void handlerOfAGoneContextIsNotCalled();
    void callsAreCarriedOutInOrder();
    void handlerComesLaterAndOnTheCallersThread();
    void handlerMayCallTheJournal_data() { threadings(); }
    void handlerMayCallTheJournal();
    void tenThousandAtOnce();

private:
    static void threadings()
    {
        QTest::addColumn<Journal::Threading>("threading");
        QTest::newRow("own") << Journal::Threading::Own;
        QTest::newRow("callers") << Journal::Threading::Callers;
    }
    [[nodiscard]] QString file() const { return m_folder->path() + QStringLiteral("/data/journal.sqlite"); }
    [[nodiscard]] std::unique_ptr<Journal> opened(Journal::Threading threading
                                                  = Journal::Threading::Callers) const
    {
        auto journal = std::make_unique<Journal>(file(), threading);
        (void)QTest::qWaitFor([&] { return journal->health().state != JournalHealth::State::Opening; },
                              20'000);
        return journal;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalTest::opensAFileOfItsOwnersOnly()
{
    QFETCH(Journal::Threading, threading);
    Journal journal(file(), threading);
    QSignalSpy changes(&journal, &Journal::healthChanged);
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
    QCOMPARE(changes.size(), threading == Journal::Threading::Own ? 1 : 0);
    QVERIFY(journal.health().notice.isEmpty());
    QVERIFY(!journal.health().error);
    constexpr QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_folder->path() + QStringLiteral("/data")) & others, QFile::Permissions());
    int files = 0;
    for (const QString &folder : {QStringLiteral("/data"), QStringLiteral("/data/instances")}) {
        const auto found = QDir(m_folder->path() + folder).entryInfoList(QDir::Files);
        for (const QFileInfo &info : found) {
            ++files;
            QVERIFY2((info.permissions() & (owners | QFile::ExeOwner)) == owners,
                     qPrintable(info.fileName()));
            QVERIFY2(!(info.permissions() & others), qPrintable(info.fileName()));
        }
    }
    QVERIFY(files >= 4);
}

void JournalTest::admittedOperationIsThere()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    QSignalSpy grew(journal.get(), &Journal::auditGrew);
    OperationRecord record = operation(QStringLiteral("1"));
    record.batch = QStringLiteral("b");
    record.position = 7;
    record.code = QStringLiteral("c");
    record.message = QStringLiteral("<b>m</b>\nsecond line");
    QCOMPARE(admit(*journal, record, {auditLine(QStringLiteral("requesting"))}).kind,
             Admission::Kind::Admitted);
    QTRY_COMPARE(grew.size(), 1);
    const auto read = answerOf<Result<std::optional<OperationRecord>>>(
        [&](QObject *context, auto handler) { journal->readOperation(record.id, context, handler); });
    QVERIFY(read && *read);
    QCOMPARE(**read, std::optional(record));
    const auto none = answerOf<Result<std::optional<OperationRecord>>>([&](QObject *context, auto handler) {
        journal->readOperation(OperationId(QStringLiteral("nobody")), context, handler);
    });
    QVERIFY(none && *none && !**none);
}

void JournalTest::savedOperationReplacesItself()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    OperationRecord record = operation(QStringLiteral("1"));
    journal->save(record);
    record.state = QStringLiteral("ready");
    record.ended = true;
    record.since = moment(99);
    journal->save(record, {auditLine(QStringLiteral("ready"))});
    QCOMPARE(*operations(*journal), QList{record});
    QCOMPARE(audit(*journal)->size(), 1);
}

void JournalTest::operationsComeNewestFirst()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    for (int i = 0; i < 5; ++i) {
        OperationRecord record
            = operation(QString::number(i), i == 3 ? QStringLiteral("other") : QStringLiteral("main"));
        record.startedAt = moment(i);
        journal->save(record);
    }
    QStringList ids;
    const auto all = operations(*journal).value();
    for (const auto &record : all)
        ids << record.id.value();
    QCOMPARE(ids,
             (QStringList{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"),
                          QStringLiteral("0")}));
    QCOMPARE(operations(*journal, QStringLiteral("main"))->size(), 4);
    QCOMPARE(operations(*journal, QStringLiteral("main"), 2)->size(), 2);
    QCOMPARE(operations(*journal, {}, 0)->size(), 0);
    QCOMPARE(operations(*journal, {}, -1)->size(), 0);
}

void JournalTest::emptyFieldsStayEmpty()
{
    const auto journal = opened();
    const OperationRecord empty;
    QCOMPARE(admit(*journal, empty, {AuditEntry()}, LedgerEvent()).kind, Admission::Kind::Admitted);
    QCOMPARE(*operations(*journal), QList{empty});
    AuditEntry line;
    line.id = 1;
    line.who = audit(*journal)->value(0).who; // but for this one
    QCOMPARE(*audit(*journal), QList{line});
    journal->saveBatch({});
    journal->storeListings({}, {CachedListing()});
    journal->append({}, {});
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
}

void JournalTest::manyAreSavedAtOnce()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    BatchRecord batch{QStringLiteral("b"), AccountName(QStringLiteral("main")), moment(), false, {}};
    QList<OperationRecord> records;
    for (int i = 0; i < 50; ++i) {
        OperationRecord record = operation(QString::number(i));
        record.batch = batch.id;
        record.position = i;
        records << record;
    }
    const auto saved = answerOf<Result<std::monostate>>(
        [&](QObject *context, auto handler) { journal->saveAll(batch, records, context, handler); });
    QVERIFY(saved && *saved);
    std::ranges::reverse(records);
    QCOMPARE(*operations(*journal), records);
    batch.paused = true;
    journal->saveBatch(batch);
    const auto batches = answerOf<Result<QList<BatchRecord>>>(
        [&](QObject *context, auto handler) { journal->readBatches(batch.account, context, handler); });
    QCOMPARE(**batches, QList{batch});
}

void JournalTest::batchesKnowHowManyHaveEnded()
{
    const auto journal = opened();
    const AccountName account(QStringLiteral("main"));
    journal->saveBatch({QStringLiteral("b"), account, moment(), false, {}});
    journal->saveBatch({QStringLiteral("none"), account, moment(1), false, {}});
    for (int i = 0; i < 6; ++i) {
        OperationRecord record = operation(QString::number(i));
        record.batch = QStringLiteral("b");
        record.ended = i < 3;
        record.state = i == 0 ? QStringLiteral("failed") : QStringLiteral("ready");
        journal->save(record);
    }
    const auto batches = answerOf<Result<QList<BatchRecord>>>(
        [&](QObject *context, auto handler) { journal->readBatches(account, context, handler); });
    QCOMPARE((*batches)->size(), 2);
    QCOMPARE((*batches)->at(0).ended,
             (QMap<QString, int>{{QStringLiteral("failed"), 1}, {QStringLiteral("ready"), 2}}));
    QVERIFY((*batches)->at(1).ended.isEmpty());
}

void JournalTest::auditComesNewestFirst()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    QSignalSpy grew(journal.get(), &Journal::auditGrew);
    AuditEntry first = auditLine(QStringLiteral("confirmed"));
    AuditEntry second = auditLine(QStringLiteral("requesting"));
    first.id = 999; // not looked at
    journal->note(first);
    journal->note(second);
    first.id = 1;
    second.id = 2;
    QCOMPARE(*audit(*journal), (QList{second, first}));
    QTRY_VERIFY(grew.size() >= 1); // once for both where they are written together
}

void JournalTest::auditIsFiltered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("found");
    const QList<qint64> all{3, 2, 1};
    const QList<qint64> second{2};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("resource") << QStringLiteral("pp-2") << second;
    QTest::newRow("name, other case, beyond ASCII") << QStringLiteral("SÃO JOÃO") << all;
    QTest::newRow("code") << QStringLiteral("quota_x") << second;
    QTest::newRow("message") << QStringLiteral("100% full") << second;
    QTest::newRow("percent is no wildcard") << QStringLiteral("1%full") << QList<qint64>{};
    QTest::newRow("underscore is no wildcard") << QStringLiteral("quota_") << second;
    QTest::newRow("underscore is one") << QStringLiteral("KEEP-CALM") << QList<qint64>{};
    QTest::newRow("backslash") << QStringLiteral("C:\\") << second;
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QList<qint64>{};
    QTest::newRow("kind is not searched") << QStringLiteral("snapshot") << QList<qint64>{};
}

void JournalTest::auditIsFiltered()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, found);
    const auto journal = opened();
    for (int i = 1; i <= 3; ++i) {
        AuditEntry entry = auditLine(QStringLiteral("e"), QString::number(i));
        entry.at = moment(i);
        if (i == 2) {
            entry.code = QStringLiteral("QUOTA_X");
            entry.message = QStringLiteral("C:\\ is 100% Full");
        }
        if (i == 3)
            entry.account = AccountName(QStringLiteral("other"));
        journal->note(entry);
    }
    const auto idsOf = [&](const AuditFilter &filter) {
        QList<qint64> ids;
        const auto entries = audit(*journal, filter).value();
        for (const auto &entry : entries)
            ids << entry.id;
        return ids;
    };
    AuditFilter filter;
    filter.text = text;
    QCOMPARE(idsOf(filter), found);
    filter.operation = OperationId(QStringLiteral("1"));
    QCOMPARE(idsOf(filter), found.contains(1) ? QList<qint64>{1} : QList<qint64>());
    filter.operation = {};
    filter.account = AccountName(QStringLiteral("other"));
    QCOMPARE(idsOf(filter), found.contains(3) ? QList<qint64>{3} : QList<qint64>());
    filter.account = {};
    filter.from = moment(2);
    filter.to = moment(2);
    QCOMPARE(idsOf(filter), found.contains(2) ? QList<qint64>{2} : QList<qint64>());
}

void JournalTest::auditIsReadInPages()
{
    const auto journal = opened();
    for (int i = 0; i < 10; ++i)
        journal->note(auditLine(QString::number(i)));
    AuditFilter filter;
    filter.most = 4;
    QList<qint64> ids;
    for (int page = 0; page < 4; ++page) {
        const auto entries = audit(*journal, filter).value();
        for (const auto &entry : entries) {
            ids << entry.id;
            filter.before = entry.id;
        }
    }
    QCOMPARE(ids, (QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
}

void JournalTest::auditOnlyGrows()
{
    const auto journal = opened();
    journal->note(auditLine(QStringLiteral("confirmed")));
    RawSql raw(file());
    QVERIFY(!raw.run(QStringLiteral("UPDATE audit SET who = 'nobody'")));
    QCOMPARE(raw.error(), QStringLiteral("the audit trail only grows"));
    QVERIFY(!raw.run(QStringLiteral("DELETE FROM audit")));
    QCOMPARE(raw.error(), QStringLiteral("the audit trail only grows"));
    QCOMPARE(audit(*journal)->size(), 1);
}

void JournalTest::auditSaysWho()
{
    QFETCH(Journal::Threading, threading);
    const QString before = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("snapdeck-cli"));
    const auto journal = opened(threading);
    QCoreApplication::setApplicationName(before);
    AuditEntry nobody = auditLine(QStringLiteral("requesting"));
    nobody.who.clear();
    const AuditEntry ana = auditLine(QStringLiteral("confirmed"));
    journal->note(ana);
    journal->note(nobody);
    journal->save(operation(QStringLiteral("1")), {nobody});
    QCOMPARE(admit(*journal, operation(QStringLiteral("2")), {nobody}).kind, Admission::Kind::Admitted);
    const auto lines = audit(*journal).value();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[3].who, ana.who);
    const QRegularExpression pattern(QStringLiteral("^[^@ ]+@\\S+ snapdeck-cli$"));
    for (int i = 0; i < 3; ++i)
        QVERIFY2(pattern.match(lines[i].who).hasMatch(), qPrintable(lines[i].who));
}

void JournalTest::ledgerComesBack()
{
    QFETCH(Journal::Threading, threading);
    using Kind = LedgerEvent::Kind;
    const auto journal = opened(threading);
    QSignalSpy foreign(journal.get(), &Journal::ledgerChanged);
    const AccountName account(QStringLiteral("main"));
    QList<LedgerEvent> events;
    int second = 0;
    for (const Kind kind : {Kind::Sent, Kind::Left, Kind::Accepted, Kind::NotTaken, Kind::NeverLeft,
                            Kind::Refused, Kind::PlanMemory})
        events << ledgerEvent(kind, ++second);
    for (const LimitKind limit : {LimitKind::CoolDown, LimitKind::DailyQuota, LimitKind::AccountBlock}) {
        events << ledgerEvent(Kind::Refused, ++second);
        events.last().limit = limit;
        events.last().request = RequestKind::Snapshot;
    }
    for (const auto &event : events)
        journal->append(account, event);
    journal->append(AccountName(QStringLiteral("other")), events.first());
    QCOMPARE(*ledger(*journal), events);
    QCOMPARE(foreign.size(), 0);
    LedgerEvent slot = ledgerEvent(Kind::Sent, 100);
    QCOMPARE(admit(*journal, operation(QStringLiteral("1")), {}, slot).kind, Admission::Kind::Admitted);
    QCOMPARE(*ledger(*journal), events + QList{slot});
}

void JournalTest::oldLimitsDoNotMatter()
{
    using Kind = LedgerEvent::Kind;
    constexpr int hour = 3600;
    const LedgerEvent plan = ledgerEvent(Kind::PlanMemory, -40 * hour);
    const LedgerEvent old = ledgerEvent(Kind::Sent, -27 * hour);
    LedgerEvent block = ledgerEvent(Kind::Refused, -27 * hour);
    block.until = moment(-hour);
    const LedgerEvent young = ledgerEvent(Kind::Sent, -25 * hour);
    const LedgerEvent now = ledgerEvent(Kind::Sent);
    for (int round = 0; round < 2; ++round) {
        const auto journal = opened();
        if (round == 0) {
            for (const auto &event : {plan, old, block, young, now})
                journal->append(AccountName(QStringLiteral("main")), event);
        }
        QCOMPARE(*ledger(*journal), (QList{plan, block, young, now}));
    }
    RawSql raw(file());
    QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM ledger_event")).toInt(), 4);
}

void JournalTest::clockThatWasAheadMakesNothingOld()
{
    const auto journal = opened();
    LedgerEvent now = ledgerEvent(LedgerEvent::Kind::Sent);
    now.at = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    LedgerEvent ahead = now;
    ahead.at = now.at.addDays(30);
    journal->append(AccountName(QStringLiteral("main")), now);
    journal->append(AccountName(QStringLiteral("main")), ahead);
    QCOMPARE(*ledger(*journal), (QList{now, ahead}));
}

void JournalTest::listingsReplaceThoseOfTheSameKey()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    const AccountName account(QStringLiteral("main"));
    CachedListing capsules{QStringLiteral("capsules"), moment(), QByteArrayLiteral("[\"ä\"]")};
    const CachedListing templates{QStringLiteral("templates"), moment(1), QByteArrayLiteral("[]")};
    journal->storeListings(account, {capsules, templates});
    capsules.readAt = moment(60);
    capsules.body = QByteArrayLiteral("[1]");
    journal->storeListings(account, {capsules});
    const auto readListings = [&](const QString &of) {
        return **answerOf<Result<QList<CachedListing>>>([&](QObject *context, auto handler) {
            journal->readListings(AccountName(of), context, handler);
        });
    };
    QCOMPARE(readListings(account.value()), (QList{capsules, templates}));
    QVERIFY(readListings(QStringLiteral("other")).isEmpty());
}

void JournalTest::forgottenAccountKeepsItsAudit()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    const AccountName account(QStringLiteral("main"));
    journal->storeListings(account, {{QStringLiteral("capsules"), moment(), QByteArrayLiteral("[]")}});
    journal->append(account, ledgerEvent(LedgerEvent::Kind::Sent));
    journal->append(AccountName(QStringLiteral("other")), ledgerEvent(LedgerEvent::Kind::Sent));
    journal->save(operation(QStringLiteral("1")), {auditLine(QStringLiteral("queued"))});
    journal->forget(account);
    QVERIFY(ledger(*journal)->isEmpty());
    QCOMPARE(ledger(*journal, QStringLiteral("other"))->size(), 1);
    const auto listings = answerOf<Result<QList<CachedListing>>>(
        [&](QObject *context, auto handler) { journal->readListings(account, context, handler); });
    QVERIFY((*listings)->isEmpty());
    QCOMPARE(audit(*journal)->size(), 2); // and how what was open has ended
    QCOMPARE(operations(*journal)->size(), 1);
}

void JournalTest::everythingOutlivesTheJournal()
{
    const OperationRecord record = operation(QStringLiteral("1"));
    {
        const auto journal = opened(Journal::Threading::Own);
        QCOMPARE(admit(*journal, record, {auditLine(QStringLiteral("requesting"))},
                       ledgerEvent(LedgerEvent::Kind::Sent))
                     .kind,
                 Admission::Kind::Admitted);
    }
    const auto journal = opened(Journal::Threading::Own);
    QCOMPARE(*operations(*journal), QList{record});
    QCOMPARE(audit(*journal)->size(), 1);
    QCOMPARE(ledger(*journal)->size(), 1);
}

void JournalTest::destructorWritesWhatWasAsked()
{
    {
        Journal journal(file());
        for (int i = 0; i < 100; ++i)
            journal.save(operation(QString::number(i)));
    }
    QCOMPARE(operations(*opened())->size(), 100);
}

void JournalTest::handlerOfAGoneContextIsNotCalled()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    bool called = false;
    auto context = std::make_unique<QObject>();
    if (threading == Journal::Threading::Own) {
        journal->readOperations({}, 1, context.get(), [&called](const auto &) { called = true; });
        context.reset();
    } else {
        journal->readOperations({}, 1, nullptr, [&called](const auto &) { called = true; });
    }
    QCOMPARE(operations(*journal)->size(), 0); // answered after it
    QVERIFY(!called);
}

void JournalTest::callsAreCarriedOutInOrder()
{
    Journal journal(file());
    QObject context;
    QStringList order;
    OperationRecord record = operation(QStringLiteral("1"));
    for (int i = 0; i < 20; ++i) {
        record.state = QString::number(i);
        journal.save(record);
        journal.readOperation(record.id, &context,
                              [&order](const Result<std::optional<OperationRecord>> &read) {
                                  order << (read && *read ? (*read)->state : QStringLiteral("?"));
                              });
    }
    QTRY_COMPARE(order.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(order[i], QString::number(i));
}

void JournalTest::handlerComesLaterAndOnTheCallersThread()
{
    const auto journal = opened(Journal::Threading::Own);
    QObject context;
    QThread *thread = nullptr;
    journal->readOperations({}, 1, &context, [&thread](const auto &) { thread = QThread::currentThread(); });
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void JournalTest::handlerMayCallTheJournal()
{
    QFETCH(Journal::Threading, threading);
    const auto journal = opened(threading);
    QObject context;
    int left = 10;
    std::function<void(const Admission &)> next = [&](const Admission &admission) {
        QCOMPARE(admission.kind, Admission::Kind::Admitted);
        if (--left > 0)
            journal->admit(operation(QString::number(left)), {}, {}, &context, next);
    };
    journal->admit(operation(QStringLiteral("first")), {}, {}, &context, next);
    QTRY_COMPARE(left, 0);
    QCOMPARE(operations(*journal)->size(), 10);
}

void JournalTest::tenThousandAtOnce()
{
    const auto journal = opened(Journal::Threading::Own);
    QList<OperationRecord> records;
    for (int i = 0; i < 10'000; ++i) {
        records << operation(QStringLiteral("%1").arg(i, 32, 10, QLatin1Char('0')));
        records.last().position = i;
    }
    QElapsedTimer timer;
    timer.start();
    const auto saved = answerOf<Result<std::monostate>>([&](QObject *context, auto handler) {
        journal->saveAll({QStringLiteral("b"), AccountName(QStringLiteral("main")), moment(), false, {}},
                         records, context, handler);
    });
    QVERIFY(saved && *saved);
    qInfo("10,000 operations saved in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(operations(*journal, {}, 20'000)->size(), 10'000);
}

SNAPDECK_TEST(JournalTest)
#include "JournalTest.moc"
