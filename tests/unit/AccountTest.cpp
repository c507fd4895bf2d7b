// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Account.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

Account account(const QString &baseUrl, Provider provider = Provider::Wrenn)
{
    Account made;
    made.name = AccountName(QStringLiteral("mine"));
    made.provider = provider;
    made.baseUrl = QUrl(baseUrl);
    made.storageUrl = defaultStorageUrl();
    return made;
}

} // namespace

/// Which accounts may be used, and why the others may not.
class AccountTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreJudged_data();
    void addressesAreJudged();
    void storageAddressIsJudgedToo();
    void plainHttpMayBeAllowed();
    void scaledClockIsForLoopbackOnly();
    void namesAreJudged_data();
    void namesAreJudged();
    void objectionsRepeatNoSecret();
    void defaultsAreFine();
    void providersHaveNames();
};

void AccountTest::addressesAreJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<std::optional<ErrorKind>>("objection");
    const auto row = [](const char *url, std::optional<ErrorKind> objection) {
        QTest::newRow(url) << QString::fromLatin1(url) << objection;
    };
    row("https://app.wrenn.dev/api", std::nullopt);
    row("https://10.0.0.5:8443", std::nullopt);
    row("http://localhost:8080", std::nullopt);
    row("http://LOCALHOST:8080", std::nullopt);
    row("http://127.0.0.1:8080/api", std::nullopt);
    row("http://127.8.9.1", std::nullopt);
    row("http://[::1]:8080", std::nullopt);
    row("http://wrenn.example", ErrorKind::RefusedByPolicy);
    row("http://127.0.0.1.evil.example", ErrorKind::RefusedByPolicy);
    row("http://localhost.evil.example", ErrorKind::RefusedByPolicy);
    row("http://10.0.0.5", ErrorKind::RefusedByPolicy);
    row("http://0.0.0.0", ErrorKind::RefusedByPolicy);
    row("https://user:word@app.wrenn.dev", ErrorKind::InvalidInput);
    row("https://key@app.wrenn.dev", ErrorKind::InvalidInput);
    row("http://localhost@evil.example", ErrorKind::InvalidInput);
    row("https://app.wrenn.dev/api?x=1", ErrorKind::InvalidInput);
    row("https://app.wrenn.dev/api#x", ErrorKind::InvalidInput);
    row("ftp://app.wrenn.dev", ErrorKind::InvalidInput);
    row("file:///etc/passwd", ErrorKind::InvalidInput);
    row("app.wrenn.dev", ErrorKind::InvalidInput);
    row("https://", ErrorKind::InvalidInput);
    row("", ErrorKind::InvalidInput);
}

void AccountTest::addressesAreJudged()
{
    QFETCH(QString, url);
    QFETCH(std::optional<ErrorKind>, objection);
    const auto found = objectionTo(account(url), 1.0);
    QCOMPARE(found.has_value(), objection.has_value());
    if (found) {
        QCOMPARE(found->kind, *objection);
        QVERIFY(!found->message.isEmpty());
        QVERIFY(!found->advice.isEmpty());
    }
}

void AccountTest::storageAddressIsJudgedToo()
{
    Account mine = account(QStringLiteral("https://api.example"), Provider::SquareCloud);
    mine.storageUrl = QUrl(QStringLiteral("http://storage.example"));
    QCOMPARE(objectionTo(mine, 1.0)->kind, ErrorKind::RefusedByPolicy);
    mine.provider = Provider::Wrenn; // which has no storage
    QVERIFY(!objectionTo(mine, 1.0));
}

void AccountTest::plainHttpMayBeAllowed()
{
    Account mine = account(QStringLiteral("http://wrenn.example"));
    mine.allowPlainHttp = true;
    QVERIFY(!objectionTo(mine, 1.0));
    mine.baseUrl = QUrl(QStringLiteral("http://user@wrenn.example"));
    QVERIFY(objectionTo(mine, 1.0));
}

void AccountTest::scaledClockIsForLoopbackOnly()
{
    QVERIFY(!objectionTo(account(QStringLiteral("http://127.0.0.1:8080")), 60.0));
    QCOMPARE(objectionTo(account(QStringLiteral("https://app.wrenn.dev/api")), 60.0)->kind,
             ErrorKind::RefusedByPolicy);
    Account allowed = account(QStringLiteral("http://wrenn.example"));
    allowed.allowPlainHttp = true;
    QCOMPARE(objectionTo(allowed, 0.5)->kind, ErrorKind::RefusedByPolicy);
}

void AccountTest::namesAreJudged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fine");
    QTest::newRow("plain") << "work" << true;
    QTest::newRow("signs") << "my/work: 100% (new)" << true;
    QTest::newRow("other scripts") << QStringLiteral("Arbeit 日本 😀") << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("spaces") << "   " << false;
    QTest::newRow("two lines") << "a\nb" << false;
    QTest::newRow("escape") << QStringLiteral("a\u001b[31m") << false;
}

void AccountTest::namesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(bool, fine);
    Account mine = account(QStringLiteral("https://app.wrenn.dev/api"));
    mine.name = AccountName(name);
    QCOMPARE(!objectionTo(mine, 1.0), fine);
}

void AccountTest::objectionsRepeatNoSecret()
{
    for (const char *url : {"https://topsecret@app.wrenn.dev", "ftp://u:topsecret@app.wrenn.dev",
                            "https://topsecret@", "ftp://app.wrenn.dev/?key=topsecret"}) {
        const auto found = objectionTo(account(QString::fromLatin1(url)), 1.0);
        QVERIFY(found);
        QVERIFY2(!found->forPeople().contains(QStringLiteral("topsecret")), qPrintable(found->forPeople()));
    }
}

void AccountTest::defaultsAreFine()
{
    for (const Provider provider : {Provider::SquareCloud, Provider::Wrenn})
        QVERIFY(!objectionTo(account(defaultBaseUrl(provider).toString(), provider), 1.0));
}

void AccountTest::providersHaveNames()
{
    for (const Provider provider : {Provider::SquareCloud, Provider::Wrenn})
        QCOMPARE(providerFrom(providerName(provider)), std::optional(provider));
    QVERIFY(!providerFrom(QStringLiteral("Wrenn")));
    QVERIFY(!providerFrom({}));
}

SNAPDECK_TEST(AccountTest)
#include "AccountTest.moc"
