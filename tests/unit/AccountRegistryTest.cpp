// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountRegistry.h"

#include "core/settings/DataDirectory.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <sys/stat.h>

using namespace snapdeck;

namespace {

constexpr QFile::Permissions ownerOnly
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Account account(const QString &name)
{
    Account made;
    made.name = AccountName(name);
    made.provider = Provider::SquareCloud;
    made.baseUrl = QUrl(QStringLiteral("https://api.example/v2/a%2Fb"));
    made.storageUrl = QUrl(QStringLiteral("https://storage.example"));
    made.colour = QStringLiteral("#4a9eff");
    return made;
}

} // namespace

/// Accounts live in config.ini, for their owner only, under whatever name; keys never do.
class AccountRegistryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasAddedIsThereAgain();
    void oddNamesComeBack_data();
    void oddNamesComeBack();
    void namesThatLookAlikeStayApart();
    void takenNameIsRefused();
    void removedAccountIsGone();
    void changedAccountIsAsItWasChanged();
    void missingAccountCannotBeRemoved();
    void fileIsForItsOwnerOnly_data();
    void fileIsForItsOwnerOnly();
    void fileThatCannotBeWrittenIsAnError();
    void whatCouldNotBeWrittenIsNotWrittenLater();
    void unreadableAccountIsKeptInTheFile();
    void garbageIsSurvived();
    void otherSettingsAreKept();
    void madeDataDirectoryIsForItsOwnerOnly();
    void dataDirectoryThatCannotBeIsAnError();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("config.ini")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile config(file());
        return config.open(QIODevice::ReadOnly) ? config.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile config(file());
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(text);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AccountRegistryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccountRegistryTest::whatWasAddedIsThereAgain()
{
    Account mine = account(QStringLiteral("work"));
    mine.authorities = "-----BEGIN CERTIFICATE-----\nMIIB/+w=\n-----END CERTIFICATE-----\n";
    mine.sessionOnly = mine.allowPlainHttp = mine.readOnly = true;
    AccountRegistry registry(file());
    QSignalSpy changed(&registry, &AccountRegistry::accountsChanged);
    QVERIFY(registry.add(mine));
    QCOMPARE(changed.count(), 1);
    const AccountRegistry again(file());
    QCOMPARE(again.accounts().size(), 1);
    const Account read = again.accounts().first();
    QCOMPARE(read.name, mine.name);
    QCOMPARE(read.provider, mine.provider);
    QCOMPARE(read.baseUrl, mine.baseUrl);
    QCOMPARE(read.baseUrl.toEncoded(), QByteArray("https://api.example/v2/a%2Fb"));
    QCOMPARE(read.storageUrl, mine.storageUrl);
    QCOMPARE(read.colour, mine.colour);
    QCOMPARE(read.authorities, mine.authorities);
    QVERIFY(read.sessionOnly && read.allowPlainHttp && read.readOnly);
}

void AccountRegistryTest::oddNamesComeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a/b", "a\\b", "100%", "a%2Fb", "a_2Fb", "[x]", "a=b;c", "General", "%General",
                             "  spaces  ", "\"quoted\"", "a,b", "@Invalid()", "../../etc/passwd", "ä日本😀"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("long") << QString(500, u'x');
}

void AccountRegistryTest::oddNamesComeBack()
{
    QFETCH(QString, name);
    QVERIFY(AccountRegistry(file()).add(account(name)));
    AccountRegistry again(file());
    QCOMPARE(again.accounts().size(), 1);
    QCOMPARE(again.accounts().first().name.value(), name);
    QVERIFY(again.find(AccountName(name)));
    QVERIFY(again.remove(AccountName(name)));
    QVERIFY(AccountRegistry(file()).accounts().isEmpty());
}

void AccountRegistryTest::namesThatLookAlikeStayApart()
{
    const QStringList names{QStringLiteral("a/b"), QStringLiteral("a_2Fb"), QStringLiteral("a%2Fb"),
                            QStringLiteral("A/b"), QStringLiteral("a b"),   QStringLiteral("a_b")};
    AccountRegistry registry(file());
    for (const QString &name : names)
        QVERIFY(registry.add(account(name)));
    QCOMPARE(AccountRegistry(file()).accounts().size(), names.size());
    QVERIFY(registry.remove(AccountName(QStringLiteral("a_2Fb"))));
    const AccountRegistry again(file());
    QCOMPARE(again.accounts().size(), names.size() - 1);
    QVERIFY(again.find(AccountName(QStringLiteral("a/b"))));
}

void AccountRegistryTest::takenNameIsRefused()
{
    AccountRegistry registry(file());
    QVERIFY(registry.add(account(QStringLiteral("work"))));
    const auto second = registry.add(account(QStringLiteral("work")));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(registry.accounts().size(), 1);
}

void AccountRegistryTest::removedAccountIsGone()
{
    AccountRegistry registry(file());
    QVERIFY(registry.add(account(QStringLiteral("work"))));
    QVERIFY(registry.remove(AccountName(QStringLiteral("work"))));
    QVERIFY(!registry.find(AccountName(QStringLiteral("work"))));
    QVERIFY(!content().contains("work"));
}

void AccountRegistryTest::changedAccountIsAsItWasChanged()
{
    AccountRegistry registry(file());
    Account before = account(QStringLiteral("work"));
    before.authorities = "-----BEGIN CERTIFICATE-----";
    QVERIFY(registry.add(before));
    QVERIFY(registry.add(account(QStringLiteral("other"))));
    QSignalSpy changed(&registry, &AccountRegistry::accountsChanged);
    Account after = account(QStringLiteral("work"));
    after.baseUrl = QUrl(QStringLiteral("https://elsewhere.example"));
    QVERIFY(registry.change(after));
    QCOMPARE(changed.count(), 1);
    QVERIFY(registry.accounts().first() == after);
    const AccountRegistry again(file());
    QVERIFY(*again.find(after.name) == after); // without the authority, too
    QVERIFY(again.find(AccountName(QStringLiteral("other"))));
    QCOMPARE(registry.change(account(QStringLiteral("nobody"))).error().kind, ErrorKind::NotFound);
}

void AccountRegistryTest::missingAccountCannotBeRemoved()
{
    AccountRegistry registry(file());
    const auto removed = registry.remove(AccountName(QStringLiteral("none")));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::NotFound);
}

void AccountRegistryTest::fileIsForItsOwnerOnly_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("new") << false;
    QTest::newRow("there, for everybody") << true;
}

void AccountRegistryTest::fileIsForItsOwnerOnly()
{
    QFETCH(bool, wasThere);
    const mode_t before = ::umask(0);
    if (wasThere)
        write("[window]\n");
    AccountRegistry registry(file());
    QVERIFY(registry.add(account(QStringLiteral("work"))));
    QCOMPARE(QFile::permissions(file()), ownerOnly);
    QVERIFY(registry.add(account(QStringLiteral("other"))));
    QCOMPARE(QFile::permissions(file()), ownerOnly);
    ::umask(before);
}

void AccountRegistryTest::fileThatCannotBeWrittenIsAnError()
{
    AccountRegistry registry(QStringLiteral("/proc/none/config.ini"));
    const auto added = registry.add(account(QStringLiteral("work")));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::LocalFailure);
    QVERIFY(registry.accounts().isEmpty());
}

void AccountRegistryTest::whatCouldNotBeWrittenIsNotWrittenLater()
{
    AccountRegistry registry(file());
    const Account before = account(QStringLiteral("work"));
    QVERIFY(registry.add(before));
    QVERIFY(QFile::rename(file(), file() + QStringLiteral(".aside")) && QDir().mkdir(file()));
    Account changed = before;
    changed.baseUrl = QUrl(QStringLiteral("https://elsewhere.example"));
    QVERIFY(!registry.change(changed));
    QVERIFY(!registry.add(account(QStringLiteral("never"))));
    QVERIFY(QDir().rmdir(file()) && QFile::rename(file() + QStringLiteral(".aside"), file()));
    QVERIFY(registry.add(account(QStringLiteral("other"))));
    const AccountRegistry again(file());
    QCOMPARE(again.accounts().size(), 2);
    QCOMPARE(again.find(before.name)->baseUrl, before.baseUrl);
}

void AccountRegistryTest::unreadableAccountIsKeptInTheFile()
{
    write("[accounts]\nlater\\name=later\nlater\\provider=of-a-newer-version\n");
    AccountRegistry registry(file());
    QVERIFY(registry.accounts().isEmpty());
    QVERIFY(registry.add(account(QStringLiteral("work"))));
    QVERIFY(content().contains("of-a-newer-version"));
}

void AccountRegistryTest::garbageIsSurvived()
{
    for (const QByteArray &garbage :
         {QByteArray(100'000, '\xff'), QByteArray("[accounts\n\\x="), QByteArray(1000, '\0'),
          QByteArray("[accounts]\nx\\name=@Variant(\\0\\0\\0\\x7f)\nx\\provider=wrenn\n")}) {
        write(garbage);
        const AccountRegistry registry(file());
        QVERIFY(registry.accounts().size() <= 1);
    }
}

void AccountRegistryTest::otherSettingsAreKept()
{
    write("[window]\ntheme=dark\n");
    AccountRegistry registry(file());
    QVERIFY(registry.add(account(QStringLiteral("work"))));
    QVERIFY(content().contains("theme=dark"));
}

void AccountRegistryTest::madeDataDirectoryIsForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    const auto made = DataDirectory::open(m_folder->filePath(QStringLiteral("deep/data")));
    ::umask(before);
    QVERIFY(made);
    for (const QString &folder : {made->path(), made->logFolder()})
        QCOMPARE(QFile::permissions(folder), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(made->configFile(), made->path() + QStringLiteral("/config.ini"));
}

void AccountRegistryTest::dataDirectoryThatCannotBeIsAnError()
{
    write("a file");
    for (const QString &path : {file(), file() + QStringLiteral("/below"), QStringLiteral("/proc/none")}) {
        const auto made = DataDirectory::open(path);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::LocalFailure);
        QVERIFY(made.error().message.contains(path));
    }
    QCOMPARE(content(), QByteArray("a file"));
}

SNAPDECK_TEST(AccountRegistryTest)
#include "AccountRegistryTest.moc"
