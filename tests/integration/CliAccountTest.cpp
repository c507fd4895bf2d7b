// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QDirIterator>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// An address of this computer, where nothing needs to be: no request is made.
const QStringList here{u"--base-url"_qs, u"http://127.0.0.1:9/api"_qs};

QStringList add(const QString &name, const QString &provider, const QStringList &more)
{
    return QStringList{u"account"_qs, u"add"_qs, name, u"--provider"_qs, provider} + more;
}

} // namespace

/// Accounts: what is kept, what is refused, and where keys never turn up.
class CliAccountTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAddedListedTestedAndRemoved();
    void keyComesFromStandardInput();
    void keyThatIsNone_data();
    void keyThatIsNone();
    void withoutAKeychainTheAccountIsSessionOnly();
    void nameIsTakenOnce();
    void plainHttpIsForLoopbackUnlessAllowed();
    void scaledClockIsForLoopback();
    void wrongUse_data();
    void wrongUse();
    void onlyAccountNeedNotBeNamed();
    void accountOfTheOtherServiceIsNoUse();
    void withoutAKeyThereIsNoRequest();
    void readOnlyAccountTakesNoSnapshot();
    void keysAndLinksTurnUpNowhere();
};

void CliAccountTest::isAddedListedTestedAndRemoved()
{
    CliWorld world;
    const QStringList base{u"--session-only"_qs, u"--key-env"_qs, u"SNAPDECK_KEY_DEMO"_qs, u"--base-url"_qs,
                           world.squareCloud().toString()};
    const CliResult added = world.runJson(add(u"second"_qs, u"square-cloud"_qs, base));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QCOMPARE(added.json()[u"session_only"], QJsonValue(true));
    QVERIFY(added.err.contains("SNAPDECK_KEY_SECOND"));
    QCOMPARE(world.runJson({u"account"_qs, u"list"_qs}).json()[u"accounts"].toArray().size(), 3);
    QCOMPARE(world.runJson({u"account"_qs, u"test"_qs, u"second"_qs}).exitCode,
             5); // its key is not in this run
    world.setEnvironment(u"SNAPDECK_KEY_SECOND"_qs, world.squareCloudKey());
    QCOMPARE(world.runJson({u"account"_qs, u"test"_qs, u"second"_qs}).json()[u"key_accepted"],
             QJsonValue(true));
    QCOMPARE(world.runJson({u"account"_qs, u"test"_qs, u"lab"_qs}).exitCode, 0);
    QCOMPARE(world.runJson({u"account"_qs, u"remove"_qs, u"second"_qs}).exitCode, 0);
    QCOMPARE(world.runJson({u"account"_qs, u"list"_qs}).json()[u"accounts"].toArray().size(), 2);
    QCOMPARE(world.runJson({u"account"_qs, u"remove"_qs, u"second"_qs}).exitCode, 2);
}

void CliAccountTest::keyComesFromStandardInput()
{
    CliWorld world;
    const CliResult added = world.run(
        add(u"second"_qs, u"wrenn"_qs, here + QStringList{u"--key-stdin"_qs, u"--session-only"_qs}),
        "  wrn_0123456789abcdef \nand a second line\n");
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QVERIFY(!added.all().contains("wrn_0123456789abcdef"));
}

void CliAccountTest::keyThatIsNone_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing") << QByteArray() << 5;
    QTest::newRow("an empty line") << QByteArray("\n") << 5;
    QTest::newRow("white space") << QByteArray(" \t \n") << 5;
    QTest::newRow("words") << QByteArray("this is no key\n") << 2;
    QTest::newRow("a header smuggled in") << QByteArray("key\rX-Evil: 1\n") << 2;
    QTest::newRow("not ASCII") << QByteArray("schl\xc3\xbcssel\n") << 2;
}

void CliAccountTest::keyThatIsNone()
{
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    CliWorld world;
    const CliResult refused = world.runJson(
        add(u"second"_qs, u"wrenn"_qs, here + QStringList{u"--key-stdin"_qs, u"--session-only"_qs}), input);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY(!refused.error().isEmpty());
    QCOMPARE(world.runJson({u"account"_qs, u"list"_qs}).json()[u"accounts"].toArray().size(), 2);
}

void CliAccountTest::withoutAKeychainTheAccountIsSessionOnly()
{
    CliWorld world;
    const CliResult added
        = world.runJson(add(u"second"_qs, u"wrenn"_qs, here + QStringList{u"--key-stdin"_qs}), "wrn_1\n");
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QCOMPARE(added.json()[u"session_only"], QJsonValue(true));
    QVERIFY(added.err.contains("keychain") && added.err.contains("SNAPDECK_KEY_SECOND"));
    QCOMPARE(world.runJson({u"account"_qs, u"remove"_qs, u"second"_qs}).exitCode, 0);
}

void CliAccountTest::nameIsTakenOnce()
{
    CliWorld world;
    const CliResult refused
        = world.runJson(add(u"demo"_qs, u"wrenn"_qs, here + QStringList{u"--session-only"_qs}));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(world.runJson({u"app"_qs, u"list"_qs}).exitCode, 0); // the one that had it is as before
}

void CliAccountTest::plainHttpIsForLoopbackUnlessAllowed()
{
    CliWorld world;
    // Only their names matter: nothing here connects to anything.
    world.setEnvironment(u"SNAPDECK_KEY_FAR"_qs, u"far-key"_qs);
    const QStringList far{u"--session-only"_qs, u"--base-url"_qs, u"http://192.0.2.1/api"_qs};
    const QStringList realTime{u"--time-scale"_qs, u"1"_qs};
    QCOMPARE(world.runJson(realTime + add(u"far"_qs, u"wrenn"_qs, far)).exitCode, 7);
    const CliResult allowed
        = world.runJson(realTime + add(u"far"_qs, u"wrenn"_qs, far + QStringList{u"--allow-plain-http"_qs}));
    QCOMPARE(allowed.exitCode, 0);
    QVERIFY(allowed.err.contains("anybody on the way can read the key"));
}

void CliAccountTest::scaledClockIsForLoopback()
{
    CliWorld world;
    world.addAccount(u"far"_qs, Provider::Wrenn, QUrl(u"https://192.0.2.1/api"_qs));
    const CliResult refused = world.runJson({u"--account"_qs, u"far"_qs, u"capsule"_qs, u"list"_qs});
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
}

void CliAccountTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList addOne{u"account"_qs, u"add"_qs, u"x"_qs};
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown noun") << QStringList{u"teapot"_qs};
    QTest::newRow("no verb") << QStringList{u"snapshot"_qs};
    QTest::newRow("unknown verb") << QStringList{u"snapshot"_qs, u"brew"_qs};
    QTest::newRow("unknown option") << QStringList{u"app"_qs, u"list"_qs, u"--brew"_qs};
    QTest::newRow("another verb's option") << QStringList{u"app"_qs, u"list"_qs, u"--wait"_qs};
    QTest::newRow("value is missing") << QStringList{u"snapshot"_qs, u"download"_qs, u"x"_qs, u"--to"_qs};
    QTest::newRow("an operand too many") << QStringList{u"app"_qs, u"list"_qs, u"x"_qs};
    QTest::newRow("create of nothing") << QStringList{u"snapshot"_qs, u"create"_qs};
    QTest::newRow("create of one and all") << QStringList{u"snapshot"_qs, u"create"_qs, u"x"_qs, u"--all"_qs};
    QTest::newRow("download to nowhere") << QStringList{u"snapshot"_qs, u"download"_qs, u"x"_qs};
    QTest::newRow("add without a service") << addOne;
    QTest::newRow("add of an unknown service") << addOne + QStringList{u"--provider"_qs, u"teapot"_qs};
    QTest::newRow("add without a key") << addOne + QStringList{u"--provider"_qs, u"wrenn"_qs};
    QTest::newRow("a key as an argument")
        << addOne + QStringList{u"--provider"_qs, u"wrenn"_qs, u"--key"_qs, u"k"_qs};
    QTest::newRow("two keys") << addOne
            + QStringList{u"--provider"_qs, u"wrenn"_qs, u"--key-stdin"_qs, u"--key-env"_qs, u"K"_qs};
    QTest::newRow("no address") << addOne
            + QStringList{u"--provider"_qs, u"wrenn"_qs, u"--session-only"_qs, u"--base-url"_qs,
                          u"teapot"_qs};
    QTest::newRow("a template's name that is none") << QStringList{
        u"capsule"_qs, u"capture"_qs, u"x"_qs, u"--confirm-destroy"_qs, u"x"_qs, u"--name"_qs, u"a b"_qs};
    QTest::newRow("time that stands still")
        << QStringList{u"--time-scale"_qs, u"0"_qs, u"app"_qs, u"list"_qs};
    QTest::newRow("account that is not there")
        << QStringList{u"--account"_qs, u"x"_qs, u"app"_qs, u"list"_qs};
}

void CliAccountTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    CliWorld world;
    const CliResult people = world.run(arguments);
    QCOMPARE(people.exitCode, 2);
    QVERIFY(people.out.isEmpty());
    QVERIFY(!people.err.isEmpty());
    const CliResult scripts = world.runJson(arguments);
    QCOMPARE(scripts.exitCode, 2);
    QVERIFY(!scripts.error()[u"message"].toString().isEmpty());
    QVERIFY(world.requests().isEmpty());
}

void CliAccountTest::onlyAccountNeedNotBeNamed()
{
    CliWorld world;
    QCOMPARE(world.run({u"app"_qs, u"list"_qs}).exitCode, 0);
    world.addAccount(u"second"_qs, Provider::SquareCloud, world.squareCloud());
    const CliResult unclear = world.run({u"app"_qs, u"list"_qs});
    QCOMPARE(unclear.exitCode, 2);
    QVERIFY(unclear.err.contains("--account"));
    QCOMPARE(world.run({u"app"_qs, u"list"_qs, u"--account"_qs, u"demo"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"capsule"_qs, u"list"_qs}).exitCode, 0); // there is one of Wrenn still
}

void CliAccountTest::accountOfTheOtherServiceIsNoUse()
{
    CliWorld world;
    const CliResult refused = world.runJson({u"--account"_qs, u"lab"_qs, u"app"_qs, u"list"_qs});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.error()[u"message"].toString().contains(u"square-cloud"));
}

void CliAccountTest::withoutAKeyThereIsNoRequest()
{
    CliWorld world;
    world.setEnvironment(u"SNAPDECK_KEY_DEMO"_qs, QString());
    const CliResult refused = world.runJson({u"app"_qs, u"list"_qs});
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(refused.err.contains("SNAPDECK_KEY_DEMO"));
    QVERIFY(world.requests().isEmpty());
}

void CliAccountTest::readOnlyAccountTakesNoSnapshot()
{
    CliWorld world;
    Account watch = CliWorld::account(u"watch"_qs, Provider::SquareCloud, world.squareCloud());
    watch.readOnly = true;
    world.addAccount(watch);
    world.setEnvironment(u"SNAPDECK_KEY_WATCH"_qs, world.squareCloudKey());
    const QStringList account{u"--account"_qs, u"watch"_qs};
    QCOMPARE(world.runJson(account + QStringList{u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode,
             7);
    QVERIFY(world.requests().isEmpty());
    QCOMPARE(world.runJson(account + QStringList{u"app"_qs, u"list"_qs}).exitCode, 0);
}

void CliAccountTest::keysAndLinksTurnUpNowhere()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"snapshot"_qs, u"download"_qs, u"api-gateway"_qs, u"--to"_qs, world.downloads()})
                 .exitCode,
             0);
    int files = 0;
    QDirIterator found(world.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(world.squareCloudKey().toLatin1()), qPrintable(file.fileName()));
        QVERIFY2(!content.contains("Signature"), qPrintable(file.fileName()));
        QCOMPARE(file.permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        ++files;
    }
    QVERIFY(files >= 2); // settings and log
}

SNAPDECK_TEST(CliAccountTest)
#include "CliAccountTest.moc"
