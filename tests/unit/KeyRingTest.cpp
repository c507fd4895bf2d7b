// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyRing.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const AccountName work(QStringLiteral("My work-1"));
constexpr const char *workVariable = "SNAPDECK_KEY_MY_WORK_1";

/// What the ring hands out, waited for.
Result<Secret> readFrom(KeyRing &ring, const AccountName &account)
{
    QObject context;
    std::optional<Result<Secret>> heard;
    ring.read(account, &context, [&heard](const Result<Secret> &key) { heard = key; });
    if (heard)
        qFatal("the handler ran within the call");
    if (!QTest::qWaitFor([&heard] { return heard.has_value(); }))
        qFatal("the ring never answered");
    return *heard;
}

} // namespace

/// Where keys come from, without a keychain.
class KeyRingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void environmentNames_data();
    void environmentNames();
    void withoutAnyKeyItSaysWhatToDo();
    void keyOfTheSessionIsHandedOut();
    void environmentComesFirst();
    void emptyEnvironmentIsNone();
    void storedWithoutAKeychainIsForTheSession();
    void removedKeyIsGone();
    void keysOfAccountsStayApart();
    void goneContextHearsNothing();
    void secretsDoNotPrintThemselves();
};

void KeyRingTest::cleanup()
{
    qunsetenv(workVariable);
}

void KeyRingTest::environmentNames_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("plain") << "work" << QByteArray("SNAPDECK_KEY_WORK");
    QTest::newRow("signs") << "my-work 1.0" << QByteArray("SNAPDECK_KEY_MY_WORK_1_0");
    QTest::newRow("other scripts") << QStringLiteral("äß1") << QByteArray("SNAPDECK_KEY___1");
    QTest::newRow("other scripts' digits") << QStringLiteral("a٣") << QByteArray("SNAPDECK_KEY_A_");
    QTest::newRow("equals sign") << "a=b" << QByteArray("SNAPDECK_KEY_A_B");
    QTest::newRow("empty") << "" << QByteArray("SNAPDECK_KEY_");
}

void KeyRingTest::environmentNames()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, variable);
    QCOMPARE(KeyRing::environmentName(AccountName(account)), variable);
}

void KeyRingTest::withoutAnyKeyItSaysWhatToDo()
{
    KeyRing ring(KeyRing::Keychain::None);
    const auto key = readFrom(ring, work);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unauthorized);
    QVERIFY(key.error().forPeople().contains(QString::fromLatin1(workVariable)));
}

void KeyRingTest::keyOfTheSessionIsHandedOut()
{
    KeyRing ring(KeyRing::Keychain::None);
    ring.keepForSession(work, Secret("abc"));
    QCOMPARE(readFrom(ring, work)->expose(), QByteArray("abc"));
}

void KeyRingTest::environmentComesFirst()
{
    KeyRing ring(KeyRing::Keychain::None);
    ring.keepForSession(work, Secret("abc"));
    qputenv(workVariable, " from-environment\n");
    QCOMPARE(readFrom(ring, work)->expose(), QByteArray("from-environment"));
    qunsetenv(workVariable);
    QCOMPARE(readFrom(ring, work)->expose(), QByteArray("abc"));
}

void KeyRingTest::emptyEnvironmentIsNone()
{
    KeyRing ring(KeyRing::Keychain::None);
    qputenv(workVariable, "  \n");
    QVERIFY(!readFrom(ring, work));
}

void KeyRingTest::storedWithoutAKeychainIsForTheSession()
{
    KeyRing ring(KeyRing::Keychain::None);
    std::optional<KeyPlace> place;
    ring.store(work, Secret("abc"), this, [&place](KeyPlace where) { place = where; });
    QVERIFY(!place);
    QTRY_VERIFY(place.has_value());
    QCOMPARE(*place, KeyPlace::SessionOnly);
    QCOMPARE(readFrom(ring, work)->expose(), QByteArray("abc"));
    KeyRing nextSession(KeyRing::Keychain::None);
    QVERIFY(!readFrom(nextSession, work));
}

void KeyRingTest::removedKeyIsGone()
{
    KeyRing ring(KeyRing::Keychain::None);
    ring.keepForSession(work, Secret("abc"));
    bool removed = false;
    ring.remove(work, this, [&removed](const Result<std::monostate> &done) { removed = done.has_value(); });
    QTRY_VERIFY(removed);
    QVERIFY(!readFrom(ring, work));
}

void KeyRingTest::keysOfAccountsStayApart()
{
    KeyRing ring(KeyRing::Keychain::None);
    ring.keepForSession(work, Secret("abc"));
    QVERIFY(!readFrom(ring, AccountName(QStringLiteral("other"))));
}

void KeyRingTest::goneContextHearsNothing()
{
    KeyRing ring(KeyRing::Keychain::None);
    bool heard = false;
    {
        QObject gone;
        ring.read(work, &gone, [&heard](const Result<Secret> &) { heard = true; });
    }
    (void)readFrom(ring, work);
    QVERIFY(!heard);
}

void KeyRingTest::secretsDoNotPrintThemselves()
{
    QString printed;
    QDebug(&printed) << Secret("topsecret");
    QVERIFY(!printed.contains(QStringLiteral("topsecret")));
}

SNAPDECK_TEST(KeyRingTest)
#include "KeyRingTest.moc"
