// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountEditCommand.h"
#include "core/accounts/AccountRegistry.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/secrets/KeyRing.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"
#include "tests/integration/CliWorld.h"
#include "tests/support/TestAuthority.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>
#include <QTemporaryFile>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// The command in this process, so that one can look at what is kept before a keychain has answered. There is
/// no keychain: it answers as one that takes nothing, and later, as every one does.
struct Bench {
    explicit Bench(bool sessionOnly)
    {
        Account account
            = CliWorld::account(name.value(), Provider::SquareCloud, QUrl(u"http://127.0.0.1:9"_qs));
        account.sessionOnly = sessionOnly;
        (void)accounts.add(account);
    }
    [[nodiscard]] std::unique_ptr<cli::AccountEditCommand> edit(const QHash<QString, QString> &options)
    {
        return std::make_unique<cli::AccountEditCommand>(cli::Services{workspace, output, vault, preferences},
                                                         cli::Arguments{{name.value()}, options});
    }
    [[nodiscard]] Account kept() const { return accounts.find(name).value_or(Account()); }

    const AccountName name{u"kept"_qs};
    QTemporaryDir data;
    SystemTime time;
    AccountRegistry accounts{data.filePath(u"config.ini"_qs)};
    KeyRing keys{KeyRing::Keychain::None};
    QnamTransport transport;
    Journal journal{data.filePath(u"journal.sqlite"_qs)};
    Vault vault{time};
    Workspace workspace{accounts, keys, {transport, time, journal, nullptr, false}};
    Preferences preferences{data.filePath(u"config.ini"_qs)};
    cli::Output output{cli::Output::Form::People};
};

QString whatIsSaid(const std::function<void()> &call)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    std::fflush(stderr);
    const int before = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    call();
    std::fflush(stderr);
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    file.seek(0);
    return QString::fromUtf8(file.readAll());
}

} // namespace

/// Accounts that become otherwise: what stays, and what is kept of the key meanwhile.
class CliAccountEditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotNamedStays();
    void theKeychainIsReadOnlyOnceItTookTheKey();
    void anInterruptDoesNotDenyWhatWasChanged_data();
    void anInterruptDoesNotDenyWhatWasChanged();
    void aStoredKeyIsForgotten();
    void snapshotsMayLieElsewhere();
    void anAuthorityComesAndGoes();
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

void CliAccountEditTest::theKeychainIsReadOnlyOnceItTookTheKey()
{
    qputenv("CLI_ACCOUNT_EDIT_KEY", "sq_0123456789abcdef");
    Bench bench(true); // its keychain may have the key of an earlier server
    const auto command = bench.edit({{u"key-env"_qs, u"CLI_ACCOUNT_EDIT_KEY"_qs}, {u"colour"_qs, u"red"_qs}});
    QSignalSpy finished(command.get(), &cli::Command::finished);
    command->start();
    QVERIFY(finished.isEmpty());
    QCOMPARE(bench.kept().colour, u"red"_qs);
    QVERIFY(bench.kept().sessionOnly);
    QVERIFY(finished.wait());
    QVERIFY(bench.kept().sessionOnly); // it was not taken
}

void CliAccountEditTest::anInterruptDoesNotDenyWhatWasChanged_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("sessionOnly");
    QTest::addColumn<QString>("said");
    QTest::newRow("a key") << u"key-env"_qs << false << u"whether the system's keychain took the key"_qs;
    QTest::newRow("none") << u"session-only"_qs << true << u"may still hold its key"_qs;
}

void CliAccountEditTest::anInterruptDoesNotDenyWhatWasChanged()
{
    QFETCH(QString, option);
    QFETCH(bool, sessionOnly);
    QFETCH(QString, said);
    qputenv("CLI_ACCOUNT_EDIT_KEY", "sq_0123456789abcdef");
    Bench bench(false);
    const auto command = bench.edit({{option, u"CLI_ACCOUNT_EDIT_KEY"_qs}, {u"colour"_qs, u"red"_qs}});
    QSignalSpy finished(command.get(), &cli::Command::finished);
    command->start();
    QVERIFY(finished.isEmpty());
    const QString words = whatIsSaid([&command] { command->interrupt(); });
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY(!words.contains(u"Nothing was changed"));
    QCOMPARE(finished.takeFirst().constFirst().value<cli::ExitCode>(), cli::ExitCode::Interrupted);
    QCoreApplication::processEvents(); // the keychain's answer comes too late
    QVERIFY(finished.isEmpty());
    QCOMPARE(bench.kept().colour, u"red"_qs);
    QCOMPARE(bench.kept().sessionOnly, sessionOnly);
}

void CliAccountEditTest::aStoredKeyIsForgotten()
{
    CliWorld world;
    addStored(world, u"kept"_qs);
    for (int run = 0; run < 2; ++run) { // once more, too: it may be that the first one was interrupted
        const CliResult changed = world.runJson(edit(u"kept"_qs, {u"--session-only"_qs}));
        QVERIFY(changed.err.contains("SNAPDECK_KEY_KEPT"));
        // There is no keychain here that could say that it is gone.
        QVERIFY(changed.error()[u"message"].toString().contains(u"may still hold the key"));
        QCOMPARE(changed.exitCode, 1);
        QCOMPARE(listed(world, u"kept"_qs)[u"session_only"], QJsonValue(true));
    }
    QVERIFY(world.requests().isEmpty());
}

void CliAccountEditTest::snapshotsMayLieElsewhere()
{
    CliWorld world;
    addStored(world, u"kept"_qs);
    QJsonObject expected = listed(world, u"kept"_qs);
    expected.insert(u"storage_url"_qs, u"http://127.0.0.1:9/there"_qs);
    const CliResult changed
        = world.runJson(edit(u"kept"_qs, {u"--storage-url"_qs, u"http://127.0.0.1:9/there/"_qs}));
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    QCOMPARE(listed(world, u"kept"_qs), expected);
}

void CliAccountEditTest::anAuthorityComesAndGoes()
{
    const auto authority = TestAuthority::make("Home lab");
    if (!authority)
        QSKIP("no TLS here");
    CliWorld world;
    world.addAccount(CliWorld::account(u"own"_qs, Provider::Wrenn, QUrl(u"https://lab.invalid/api"_qs)));
    const QStringList realTime{u"--time-scale"_qs, u"1"_qs};
    const CliResult trusted = world.runJson(realTime + edit(u"own"_qs, {u"--ca-file"_qs, authority->file()}));
    QVERIFY2(trusted.exitCode == 0, trusted.all().constData());
    QVERIFY(trusted.err.contains("Home lab"));
    QCOMPARE(listed(world, u"own"_qs)[u"certificate_authorities"].toArray().size(), 1);
    QCOMPARE(world.runJson(realTime + edit(u"own"_qs, {u"--colour"_qs, u"red"_qs})).exitCode, 0);
    QCOMPARE(listed(world, u"own"_qs)[u"certificate_authorities"].toArray().size(), 1);
    QCOMPARE(world.runJson(realTime + edit(u"own"_qs, {u"--no-ca-file"_qs})).exitCode, 0);
    QVERIFY(listed(world, u"own"_qs)[u"certificate_authorities"].toArray().isEmpty());
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
    QTest::newRow("a key and none from input") << edit(u"demo"_qs, {u"--key-stdin"_qs, u"--session-only"_qs});
    QTest::newRow("a key and none from a variable")
        << edit(u"demo"_qs, {u"--session-only"_qs, u"--key-env"_qs, u"K"_qs});
    QTest::newRow("another address") << edit(u"demo"_qs, {u"--base-url"_qs, u"http://127.0.0.1:9/api"_qs});
    QTest::newRow("no address of snapshots") << edit(u"demo"_qs, {u"--storage-url"_qs, u"teapot"_qs});
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
