// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyRing.h"
#include "tests/support/TestRunner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace snapdeck;

namespace {

const AccountName work(QStringLiteral("work/ä 1"));

Result<Secret> readFrom(KeyRing &ring, KeyPlace kept = KeyPlace::Keychain)
{
    QObject context;
    std::optional<Result<Secret>> heard;
    ring.read(
        work, &context, [&heard](const Result<Secret> &key) { heard = key; }, kept);
    if (!QTest::qWaitFor([&heard] { return heard.has_value(); }, 20'000))
        qFatal("the ring never answered");
    return *heard;
}

std::optional<KeyPlace> storeIn(KeyRing &ring, const QByteArray &key)
{
    QObject context;
    std::optional<KeyPlace> place;
    ring.store(work, Secret(key), &context, [&place](KeyPlace where) { place = where; });
    (void)QTest::qWaitFor([&place] { return place.has_value(); }, 20'000);
    return place;
}

} // namespace

/// Keys in a real keychain: a service of its own on a bus of its own, so that nobody's is touched.
class KeychainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void storedKeyIsThereInTheNextSession();
    void sessionOnlyNeverAsksTheKeychain();
    void removedKeyIsGoneForGood();
    void withoutAServiceTheKeyIsForTheSession();

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_service;
};

void KeychainTest::initTestCase()
{
    for (const QString &program : {QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(program)));
    }
    for (const char *variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_service.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_service.write("a password of the test's");
    m_service.closeWriteChannel();
    QVERIFY(m_service.waitForStarted());
    // It is there when it keeps its first key.
    QVERIFY(QTest::qWaitFor(
        [] {
            KeyRing ring(KeyRing::Keychain::Use);
            return storeIn(ring, "probe") == KeyPlace::Keychain;
        },
        20'000));
}

void KeychainTest::cleanupTestCase()
{
    for (QProcess *process : {&m_service, &m_bus}) {
        process->terminate();
        process->waitForFinished();
    }
}

void KeychainTest::storedKeyIsThereInTheNextSession()
{
    const QByteArray key = "0123abcd-\xff\x01 secret";
    {
        KeyRing ring(KeyRing::Keychain::Use);
        QCOMPARE(storeIn(ring, key), std::optional(KeyPlace::Keychain));
    }
    KeyRing next(KeyRing::Keychain::Use);
    const auto read = readFrom(next);
    QVERIFY2(read, read ? "" : qPrintable(read.error().forPeople()));
    QCOMPARE(read->expose(), key);
}

void KeychainTest::sessionOnlyNeverAsksTheKeychain()
{
    KeyRing ring(KeyRing::Keychain::Use);
    QCOMPARE(storeIn(ring, "kept"), std::optional(KeyPlace::Keychain));
    KeyRing next(KeyRing::Keychain::Use);
    QVERIFY(!readFrom(next, KeyPlace::SessionOnly));
}

void KeychainTest::removedKeyIsGoneForGood()
{
    KeyRing ring(KeyRing::Keychain::Use);
    QCOMPARE(storeIn(ring, "kept"), std::optional(KeyPlace::Keychain));
    for (int time = 0; time < 2; ++time) { // what is gone already is gone, too
        std::optional<bool> removed;
        ring.remove(work, this,
                    [&removed](const Result<std::monostate> &done) { removed = done.has_value(); });
        QTRY_VERIFY(removed.has_value());
        QVERIFY(*removed);
    }
    KeyRing next(KeyRing::Keychain::Use);
    const auto read = readFrom(next);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!read.error().advice.isEmpty());
}

void KeychainTest::withoutAServiceTheKeyIsForTheSession()
{
    m_service.terminate();
    QVERIFY(m_service.waitForFinished());
    KeyRing ring(KeyRing::Keychain::Use);
    QCOMPARE(storeIn(ring, "abc"), std::optional(KeyPlace::SessionOnly));
    QCOMPARE(readFrom(ring)->expose(), QByteArray("abc"));
    KeyRing next(KeyRing::Keychain::Use);
    QVERIFY(!readFrom(next));
}

SNAPDECK_TEST(KeychainTest)
#include "KeychainTest.moc"
