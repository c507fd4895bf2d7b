// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestAuthority.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

/// Accounts that become otherwise: what stays, and whom the key goes to.
class CliAccountEditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotNamedStays();
    void aStoredKeyGoesToNoOtherServer();
    void aStoredKeyStaysWithItsServer();
    void anotherAddressOfASessionOnlyAccountIsUsed();
    void anAuthorityComesAndGoes();
    void whileSomethingIsUnderWayTheAddressStays();
    void anotherKeyIsTakenFromStandardInput();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] static QStringList edit(const QString &name, const QStringList &more)
    {
        return QStringList{u"account"_qs, u"edit"_qs, name} + more;
    }
    [[nodiscard]] static QJsonObject listed(CliWorld &world, const QString &name)
    {
        const CliResult list = world.runJson({u"account"_qs, u"list"_qs});
        for (const QJsonValue &account : list.json()[u"accounts"].toArray()) {
            if (account[u"name"] == name)
                return account.toObject();
        }
        return {};
    }
    /// As if a keychain had its key; without one here, nothing can use it.
    static void addStored(CliWorld &world, const QString &name)
    {
        Account stored = CliWorld::account(name, Provider::SquareCloud, world.squareCloud());
        stored.sessionOnly = false;
        world.addAccount(stored);
    }
};

void CliAccountEditTest::whatIsNotNamedStays()
{
    CliWorld world;
    const QJsonObject before = listed(world, u"demo"_qs);
    const CliResult changed = world.runJson(edit(u"demo"_qs, {u"--colour"_qs, u"violet"_qs}));
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    QCOMPARE(changed.json()[u"colour"], QJsonValue(u"violet"_qs));
    QJsonObject expected = before;
    expected.insert(u"colour"_qs, u"violet"_qs);
    QCOMPARE(listed(world, u"demo"_qs), expected);
    QCOMPARE(world.runJson({u"app"_qs, u"list"_qs}).exitCode, 0); // its key is as before
}

void CliAccountEditTest::aStoredKeyGoesToNoOtherServer()
{
    CliWorld world;
    addStored(world, u"kept"_qs);
    const QJsonObject before = listed(world, u"kept"_qs);
    const QStringList elsewhere{u"--base-url"_qs, u"http://127.0.0.1:9/api"_qs};
    const CliResult refused = world.runJson(edit(u"kept"_qs, elsewhere));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.error()[u"message"].toString().contains(u"no other server"));
    QCOMPARE(listed(world, u"kept"_qs), before);
    // Given anew, or forgotten.
    const CliResult moved = world.runJson(edit(u"kept"_qs, elsewhere + QStringList{u"--session-only"_qs}));
    QCOMPARE(moved.json()[u"base_url"], QJsonValue(u"http://127.0.0.1:9/api"_qs));
    QVERIFY(moved.err.contains("SNAPDECK_KEY_KEPT"));
    // There is no keychain here that could say that it is gone.
    QVERIFY(moved.error()[u"message"].toString().contains(u"may still hold the key"));
    QCOMPARE(listed(world, u"kept"_qs)[u"session_only"], QJsonValue(true));
    QCOMPARE(listed(world, u"kept"_qs)[u"base_url"], QJsonValue(u"http://127.0.0.1:9/api"_qs));
    QVERIFY(world.requests().isEmpty());
}

void CliAccountEditTest::aStoredKeyStaysWithItsServer()
{
    CliWorld world;
    addStored(world, u"kept"_qs);
    QUrl deeper = world.squareCloud();
    deeper.setPath(u"/behind/a/proxy"_qs);
    const CliResult moved = world.runJson(edit(u"kept"_qs, {u"--base-url"_qs, deeper.toString()}));
    QVERIFY2(moved.exitCode == 0, moved.all().constData());
    QCOMPARE(listed(world, u"kept"_qs)[u"session_only"], QJsonValue(false));
    QCOMPARE(listed(world, u"kept"_qs)[u"base_url"], QJsonValue(deeper.toString()));
}

void CliAccountEditTest::anotherAddressOfASessionOnlyAccountIsUsed()
{
    CliWorld world;
    QCOMPARE(world.runJson(edit(u"demo"_qs, {u"--base-url"_qs, u"http://127.0.0.1:9/api"_qs})).exitCode, 0);
    QVERIFY(world.runJson({u"--account"_qs, u"demo"_qs, u"app"_qs, u"list"_qs}).exitCode != 0);
    QVERIFY(world.requests().isEmpty());
    QCOMPARE(
        world.runJson(edit(u"demo"_qs, {u"--base-url"_qs, world.squareCloud().toString() + u'/'})).exitCode,
        0);
    QCOMPARE(world.runJson({u"--account"_qs, u"demo"_qs, u"app"_qs, u"list"_qs}).exitCode, 0);
}

void CliAccountEditTest::anAuthorityComesAndGoes()
{
    const auto authority = TestAuthority::make("Home lab");
    if (!authority)
        QSKIP("no TLS here");
    CliWorld world;
    const QStringList realTime{u"--time-scale"_qs, u"1"_qs};
    const CliResult trusted = world.runJson(
        realTime
        + edit(u"lab"_qs,
               {u"--base-url"_qs, u"https://lab.invalid/api"_qs, u"--ca-file"_qs, authority->file()}));
    QVERIFY2(trusted.exitCode == 0, trusted.all().constData());
    QVERIFY(trusted.err.contains("Home lab"));
    QCOMPARE(listed(world, u"lab"_qs)[u"certificate_authorities"].toArray().size(), 1);
    QCOMPARE(world.runJson(realTime + edit(u"lab"_qs, {u"--colour"_qs, u"red"_qs})).exitCode, 0);
    QCOMPARE(listed(world, u"lab"_qs)[u"certificate_authorities"].toArray().size(), 1);
    QCOMPARE(world.runJson(realTime + edit(u"lab"_qs, {u"--no-ca-file"_qs})).exitCode, 0);
    QVERIFY(listed(world, u"lab"_qs)[u"certificate_authorities"].toArray().isEmpty());
}

void CliAccountEditTest::whileSomethingIsUnderWayTheAddressStays()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 150; // answered before that
    options.listingCacheSeconds = 0;
    CliWorld world(options);
    const CliResult begun = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QVERIFY2(begun.json()[u"state"] == u"processing"_qs, begun.all().constData());
    const QJsonObject before = listed(world, u"demo"_qs);
    const CliResult refused
        = world.runJson(edit(u"demo"_qs, {u"--base-url"_qs, u"http://127.0.0.1:9/api"_qs}));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(listed(world, u"demo"_qs), before);
    QCOMPARE(world.runJson(edit(u"demo"_qs, {u"--colour"_qs, u"green"_qs})).exitCode, 0);
}

void CliAccountEditTest::anotherKeyIsTakenFromStandardInput()
{
    CliWorld world;
    const CliResult changed = world.runJson(edit(u"lab"_qs, {u"--key-stdin"_qs}), "wrn_0123456789abcdef\n");
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    QVERIFY(changed.err.contains("keychain")); // there is none here, and it says so
    QVERIFY(!changed.all().contains("wrn_0123456789abcdef"));
    QCOMPARE(world.runJson(edit(u"lab"_qs, {u"--key-stdin"_qs}), "\n").exitCode, 5);
}

void CliAccountEditTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing named") << edit(u"demo"_qs, {});
    QTest::newRow("nobody") << QStringList{u"account"_qs, u"edit"_qs, u"--colour"_qs, u"red"_qs};
    QTest::newRow("an account that is not there") << edit(u"x"_qs, {u"--colour"_qs, u"red"_qs});
    QTest::newRow("no colour") << edit(u"demo"_qs, {u"--colour"_qs, u"teapot"_qs});
    QTest::newRow("two keys") << edit(u"demo"_qs, {u"--key-stdin"_qs, u"--key-env"_qs, u"K"_qs});
    QTest::newRow("an authority and none")
        << edit(u"demo"_qs, {u"--ca-file"_qs, u"a.pem"_qs, u"--no-ca-file"_qs});
    QTest::newRow("no address") << edit(u"demo"_qs, {u"--base-url"_qs, u"teapot"_qs});
    QTest::newRow("downloads of Wrenn") << edit(u"lab"_qs, {u"--storage-url"_qs, u"http://127.0.0.1:9"_qs});
    QTest::newRow("another service") << edit(u"demo"_qs, {u"--provider"_qs, u"wrenn"_qs});
}

void CliAccountEditTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    CliWorld world;
    const CliResult refused = world.runJson(arguments);
    QVERIFY2(refused.exitCode == 2, refused.all().constData());
    QVERIFY(!refused.error()[u"message"].toString().isEmpty());
    QVERIFY(world.requests().isEmpty());
}

SNAPDECK_TEST(CliAccountEditTest)
#include "CliAccountEditTest.moc"
