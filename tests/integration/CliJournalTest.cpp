// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QFile>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString journalFile(const CliWorld &world)
{
    return world.dataDir() + QStringLiteral("/journal.sqlite");
}

} // namespace

/// What the command line does with the journal: plans and limits of several runs, the history, and what
/// happens where there is none.
class CliJournalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planSendsNothingAndTellsWhen();
    void planTellsWhatTheDayDoesNotAllow();
    void planNeedsNoRightToChange();
    void planSaysWhatItCouldNotRead();
    void manyAreTakenEachOnce();
    void withoutWaitWhatTheDayDoesNotAllowIsNotBegun();
    void twoProgramsAtOnceTakeEachWishOnce();
    void historyTellsWhatHappened();
    void historyCsvIsForOtherPrograms();
    void historyIsNarrowed();
    void historyWantsRealTimes();
    void historyThatCannotBeWrittenIsAFailure();
    void accountThatNobodyKnowsIsAMistake_data();
    void accountThatNobodyKnowsIsAMistake();
    void removedAccountHasItsHistoryStill();
    void withoutAJournalNothingThatChangesIsSent_data();
    void withoutAJournalNothingThatChangesIsSent();
    void withoutAJournalReadingWarns();
    void lockedJournalIsSaid();
    void damagedJournalIsSetAsideAndSaid();
    void noSecretIsInTheFolder();
};

void CliJournalTest::planSendsNothingAndTellsWhen()
{
    CliWorld world;
    const CliResult planned = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs});
    QVERIFY2(planned.exitCode == 0, planned.all().constData());
    const QJsonObject plan = planned.json()[u"plan"].toObject();
    const QJsonArray today = plan[u"today"].toArray();
    QCOMPARE(today.size(), 4);
    for (int i = 1; i < 4; ++i) {
        const qint64 gap = timeOf(today[i - 1][u"at"]).msecsTo(timeOf(today[i][u"at"]));
        QVERIFY2(gap >= 5000 && gap < 5200, qPrintable(QString::number(gap)));
    }
    QCOMPARE(plan[u"last_leaves_at"], today[3][u"at"]);
    QVERIFY(plan[u"later"].toArray().isEmpty());
    QCOMPARE(plan[u"quota"][u"limit"].toInt(), 32);
    QCOMPARE(plan[u"quota_left_after"].toInt(), plan[u"quota"][u"left"].toInt() - 4);
    QCOMPARE(world.count(u"POST"_qs), 0);
    QVERIFY(world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs}).out.contains("4"));
}

void CliJournalTest::planTellsWhatTheDayDoesNotAllow()
{
    auto options = CliWorld::small();
    options.planMemoryMb = 256; // two a day
    options.versions = 1;
    CliWorld world(options);
    const CliResult planned = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs});
    const QJsonObject plan = planned.json()[u"plan"].toObject();
    QCOMPARE(plan[u"today"].toArray().size(), 2);
    QCOMPARE(plan[u"later"].toArray().size(), 2);
    QCOMPARE(plan[u"quota_left_after"].toInt(), 0);
    const QDateTime first = timeOf(plan[u"today"][0][u"at"]);
    QVERIFY(first.secsTo(timeOf(plan[u"later"][0][u"at"])) > 23 * 3600);
    const CliResult people = world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs});
    for (const QJsonArray &part : {plan[u"today"].toArray(), plan[u"later"].toArray()}) {
        for (const QJsonValue &one : part)
            QVERIFY(people.out.contains(one[u"resource_name"].toString().toUtf8()));
    }
    QCOMPARE(people.out.count("beyond today "), 2);
}

void CliJournalTest::planNeedsNoRightToChange()
{
    CliWorld world;
    Account viewer = CliWorld::account(u"viewer"_qs, Provider::SquareCloud, world.squareCloud());
    viewer.readOnly = true;
    world.addAccount(viewer);
    world.setEnvironment(u"SNAPDECK_KEY_VIEWER"_qs, world.squareCloudKey());
    const QStringList plan{u"--account"_qs, u"viewer"_qs, u"snapshot"_qs,
                           u"create"_qs,    u"--all"_qs,  u"--plan"_qs};
    QCOMPARE(world.run(plan).exitCode, 0);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs, u"--wait"_qs}).exitCode, 2);
}

void CliJournalTest::planSaysWhatItCouldNotRead()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /v2/users/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 401},
                 {u"code"_qs, u"ACCESS_DENIED"_qs},
                 {u"count"_qs, -1}});
    const CliResult planned = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs});
    QCOMPARE(planned.exitCode, 5);
    QCOMPARE(planned.error()[u"kind"], QJsonValue(u"unauthorized"_qs));
    QCOMPARE(planned.json()[u"plan"][u"today"].toArray().size(), 4); // of what is known
}

void CliJournalTest::manyAreTakenEachOnce()
{
    auto options = CliWorld::small();
    options.apps = 20;
    options.databases = 0;
    options.snapshotSeconds = 1;
    options.timeScale = 30;
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(world.taken(), 20);
    QVERIFY(created.err.contains("[20/20]"));
}

void CliJournalTest::withoutWaitWhatTheDayDoesNotAllowIsNotBegun()
{
    auto options = CliWorld::small();
    options.planMemoryMb = 256;
    options.versions = 1;
    options.timeScale = 5; // without --wait a refusal for the pause is an ending too
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs});
    QCOMPARE(created.exitCode, 4);
    int limited = 0;
    for (const QJsonValue &one : created.json()[u"operations"].toArray()) {
        if (one[u"state"].toString() != u"rate_limited")
            continue;
        ++limited;
        QCOMPARE(one[u"limit"], QJsonValue(u"daily_quota"_qs));
        QVERIFY(timeOf(one[u"retry_at"]).isValid());
    }
    QCOMPARE(limited, 2);
    QCOMPARE(world.taken(), 2);
}

void CliJournalTest::twoProgramsAtOnceTakeEachWishOnce()
{
    auto options = CliWorld::small();
    options.apps = 6;
    options.databases = 0;
    options.snapshotSeconds = 1;
    options.timeScale = 30;
    CliWorld world(options);
    const QStringList all{u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs};
    const auto one = world.start(all);
    const auto two = world.start(all);
    QCOMPARE(CliWorld::end(*one).exitCode, 0);
    QCOMPARE(CliWorld::end(*two).exitCode, 0);
    QCOMPARE(world.taken(), 12);
}

void CliJournalTest::historyTellsWhatHappened()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    const CliResult told = world.runJson({u"history"_qs});
    QCOMPARE(told.exitCode, 0);
    const QJsonArray lines = told.json()[u"history"].toArray();
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.first()[u"event"], QJsonValue(u"ready"_qs)); // newest first
    QCOMPARE(lines.last()[u"event"], QJsonValue(u"requesting"_qs));
    QCOMPARE(lines.first()[u"account"], QJsonValue(u"demo"_qs));
    QCOMPARE(lines.first()[u"resource_name"], QJsonValue(u"api-gateway"_qs));
    QVERIFY(lines.first()[u"operation"].toString().startsWith(u"op-"));
    QVERIFY(timeOf(lines.first()[u"at"]).isValid());
    QVERIFY(world.run({u"history"_qs}).out.contains("api-gateway"));
}

void CliJournalTest::historyCsvIsForOtherPrograms()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    const CliResult told = world.run({u"history"_qs, u"--csv"_qs});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.out.startsWith("id,at,who,account,operation,kind,"));
    QVERIFY(told.out.count("\r\n") >= 3);
    QCOMPARE(world.run({u"history"_qs, u"--csv"_qs, u"--json"_qs}).exitCode, 2);
}

void CliJournalTest::historyIsNarrowed()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, u"bot-suporte"_qs}).exitCode, 0);
    const auto count = [&world](const QStringList &more) {
        return world.runJson(QStringList{u"history"_qs} + more).json()[u"history"].toArray().size();
    };
    const auto all = count({});
    const auto ofOne = count({u"--text"_qs, u"GATEWAY"_qs});
    QVERIFY(ofOne > 0 && ofOne < all);
    QCOMPARE(count({u"--text"_qs, u"nobody-is-called-so"_qs}), 0);
    QCOMPARE(count({u"--account"_qs, u"lab"_qs}), 0);
    QCOMPARE(count({u"--account"_qs, u"demo"_qs}), all);
    QCOMPARE(count({u"--since"_qs, u"2000-01-01"_qs, u"--until"_qs, u"2999-12-31"_qs}), all);
    QCOMPARE(count({u"--until"_qs, u"2000-01-01T12:00:00Z"_qs}), 0);
    const QString id = world.runJson({u"history"_qs}).json()[u"history"][0][u"operation"].toString();
    QVERIFY(count({u"--operation"_qs, id}) > 0);
    QVERIFY(count({u"--operation"_qs, id}) < all);
}

void CliJournalTest::historyWantsRealTimes()
{
    CliWorld world;
    for (const QString &text : {u"yesterday"_qs, u"2026-13-01"_qs, u"12:00"_qs, QString()})
        QCOMPARE(world.run({u"history"_qs, u"--since"_qs, text}).exitCode, 2);
}

void CliJournalTest::historyThatCannotBeWrittenIsAFailure()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    for (const auto &command :
         {QStringList{u"history"_qs, u"--csv"_qs}, QStringList{u"--json"_qs, u"history"_qs},
          QStringList{u"history"_qs}, QStringList{u"--help"_qs}}) {
        const CliResult lost = world.runInto(u"/dev/full"_qs, command);
        QCOMPARE(lost.exitCode, 1);
        QVERIFY2(lost.err.contains("could not be written"), lost.err.constData());
    }
    QCOMPARE(world.runInto(u"/dev/full"_qs, {u"history"_qs, u"--since"_qs, u"yesterday"_qs}).exitCode, 2);
}

void CliJournalTest::accountThatNobodyKnowsIsAMistake_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("follow") << QStringList{u"operation"_qs, u"follow"_qs, u"--all"_qs};
    QTest::newRow("list") << QStringList{u"operation"_qs, u"list"_qs};
    QTest::newRow("history") << QStringList{u"history"_qs};
    QTest::newRow("history as csv") << QStringList{u"history"_qs, u"--csv"_qs};
}

void CliJournalTest::accountThatNobodyKnowsIsAMistake()
{
    QFETCH(QStringList, command);
    CliWorld world;
    const CliResult refused = world.run(QStringList{u"--account"_qs, u"dmeo"_qs} + command);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("There is no account named"), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(world.run(QStringList{u"--account"_qs, u"demo"_qs} + command).exitCode, 0);
}

void CliJournalTest::removedAccountHasItsHistoryStill()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"account"_qs, u"remove"_qs, u"demo"_qs}).exitCode, 0);
    const CliResult told = world.runJson({u"--account"_qs, u"demo"_qs, u"history"_qs});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(!told.json()[u"history"].toArray().isEmpty());
}

void CliJournalTest::withoutAJournalNothingThatChangesIsSent_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("create") << QStringList{u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs};
    QTest::newRow("create all") << QStringList{u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs};
    QTest::newRow("restore") << QStringList{u"snapshot"_qs,   u"restore"_qs,      u"api-gateway"_qs,
                                            u"--version"_qs,  u"some-version"_qs, u"--confirm"_qs,
                                            u"api-gateway"_qs};
    QTest::newRow("capture") << QStringList{u"capsule"_qs, u"capture"_qs, u"cl-1"_qs, u"--confirm-destroy"_qs,
                                            u"cl-1"_qs};
    QTest::newRow("follow") << QStringList{u"operation"_qs, u"follow"_qs, u"--all"_qs};
    QTest::newRow("list") << QStringList{u"operation"_qs, u"list"_qs};
    QTest::newRow("history") << QStringList{u"history"_qs};
}

void CliJournalTest::withoutAJournalNothingThatChangesIsSent()
{
    QFETCH(QStringList, command);
    CliWorld world;
    QVERIFY(QDir().mkpath(journalFile(world))); // nobody can open a folder as a database
    const CliResult refused = world.runJson(command);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"local_failure"_qs));
    QVERIFY2(refused.err.contains("journal"), refused.err.constData());
    QVERIFY(world.requests().isEmpty());
}

void CliJournalTest::withoutAJournalReadingWarns()
{
    CliWorld world;
    QVERIFY(QDir().mkpath(journalFile(world)));
    const CliResult listed = world.runJson({u"app"_qs, u"list"_qs});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.json()[u"applications"].toArray().size(), 3);
    QVERIFY(listed.err.contains("journal"));
    QCOMPARE(world.run({u"quota"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--plan"_qs}).exitCode, 0);
}

void CliJournalTest::lockedJournalIsSaid()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 150;
    options.timeScale = 10;
    CliWorld world(options);
    const auto process = world.start({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY(QTest::qWaitFor([&] { return world.count(u"POST"_qs) >= 1; }, 30'000));
    process->kill();
    (void)CliWorld::end(*process);
    QString waiting;
    QString sent;
    for (const QJsonValue &one :
         world.runJson({u"operation"_qs, u"list"_qs}).json()[u"operations"].toArray()) {
        const QString state = one[u"state"].toString();
        (state == u"requesting" || state == u"processing" ? sent : waiting) = one[u"operation"].toString();
    }
    QVERIFY(!waiting.isEmpty() && !sent.isEmpty());
    RawSql other(journalFile(world));
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_qs));
    const CliResult cancelled = world.runJson({u"operation"_qs, u"cancel"_qs, waiting});
    QCOMPARE(cancelled.exitCode, 1);
    QCOMPARE(cancelled.error()[u"code"], QJsonValue(u"journal_locked"_qs));
    const CliResult followed = world.run({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QCOMPARE(followed.exitCode, 1);
    QVERIFY2(followed.err.contains("journal_locked"), followed.err.constData());
    const CliResult shown = world.run({u"operation"_qs, u"show"_qs, sent});
    QVERIFY2(shown.err.contains("nobody has looked"), shown.err.constData());
    QVERIFY(!shown.err.contains("Another running program works"));
}

void CliJournalTest::damagedJournalIsSetAsideAndSaid()
{
    CliWorld world;
    QFile file(journalFile(world));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const CliResult first = world.run({u"operation"_qs, u"list"_qs});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.err.count("set aside"), 1);
    const CliResult second = world.run({u"operation"_qs, u"list"_qs});
    QCOMPARE(second.exitCode, 0);
    QVERIFY(!second.err.contains("set aside"));
}

void CliJournalTest::noSecretIsInTheFolder()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"snapshot"_qs, u"list"_qs, u"--all"_qs, u"--show-links"_qs}).exitCode, 0);
    const QFileInfoList files = QDir(world.dataDir()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Signature"), qPrintable(info.fileName()));
        QVERIFY2(!bytes.contains(world.squareCloudKey().toLatin1()), qPrintable(info.fileName()));
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
}

SNAPDECK_TEST(CliJournalTest)
#include "CliJournalTest.moc"
