// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Account.h"

#include "core/accounts/ServerAddress.h"
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
    void plainHttpIsSaid_data();
    void plainHttpIsSaid();
    void ownAuthoritiesAreForHttps();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void namesAreJudged_data();
    void namesAreJudged();
    void objectionsRepeatNoSecret();
    void exampleIsOfTheAccountsOwnService();
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
    row("https://app.wrenn.dev/api?", ErrorKind::InvalidInput);
    row("https://app.wrenn.dev/api#", ErrorKind::InvalidInput);
    row("https://@app.wrenn.dev", ErrorKind::InvalidInput);
    row("https://:@app.wrenn.dev", ErrorKind::InvalidInput);
    row("https://app.wrenn.dev:99999", ErrorKind::InvalidInput);
    row("https://[fd00::1]:8443/wrenn", std::nullopt);
    row("http://[fd00::1]/wrenn", ErrorKind::RefusedByPolicy);
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

void AccountTest::plainHttpIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<PlainHttp>("expected");
    QTest::newRow("https") << "https://wrenn.example" << false << PlainHttp::No;
    QTest::newRow("this computer") << "http://127.0.0.1:80" << true << PlainHttp::No;
    QTest::newRow("https, links in clear") << "https://api.example" << true << PlainHttp::Allowed;
    QTest::newRow("allowed") << "http://wrenn.example" << true << PlainHttp::Key;
    QTest::newRow("not allowed") << "http://wrenn.example" << false << PlainHttp::Key;
}

void AccountTest::plainHttpIsSaid()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QFETCH(PlainHttp, expected);
    Account mine = account(url);
    mine.allowPlainHttp = allowed;
    QCOMPARE(plainHttpOf(mine), expected);
    QCOMPARE(plainHttpWarning(expected).isEmpty(), expected == PlainHttp::No);
}

void AccountTest::ownAuthoritiesAreForHttps()
{
    Account mine = account(QStringLiteral("http://127.0.0.1:80"));
    mine.authorities = "whatever";
    QCOMPARE(objectionTo(mine, 1.0)->kind, ErrorKind::InvalidInput);
    mine.baseUrl = QUrl(QStringLiteral("https://wrenn.example"));
    QCOMPARE(objectionTo(mine, 1.0)->kind, ErrorKind::LocalFailure); // kept once, unreadable now
}

void AccountTest::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *typed, const char *kept, Provider provider = Provider::Wrenn) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << provider << QByteArray(kept);
    };
    row("https://h.example", "https://h.example");
    row("  HTTPS://H.example/\n", "https://h.example");
    row("https://h.example/wrenn//", "https://h.example/wrenn");
    row("https://h.example:8443/a/b/", "https://h.example:8443/a/b");
    row("https://h.example/v1", "https://h.example");
    row("https://h.example/wrenn/v1/", "https://h.example/wrenn");
    row("https://h.example/wrenn/v1/v1", "https://h.example/wrenn/v1"); // one is the API's, one its prefix
    row("https://h.example/wrenn/V1", "https://h.example/wrenn/V1");
    row("https://h.example/a/../b/./c", "https://h.example/b/c");
    row("https://h.example/a%2Fb/", "https://h.example/a%2Fb");
    row("https://h.example/a%2F", "https://h.example/a%2F");
    row("https://[::1]:8443/x/", "https://[::1]:8443/x");
    row("https://b\xc3\xbc"
        "cher.example/",
        "https://xn--bcher-kva.example");
    row("https://api.example/v1/", "https://api.example/v1", Provider::SquareCloud);
    row("https://h.example/a b", "");
    row("https://h.example/a%zz", "");
}

void AccountTest::addressesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(Provider, provider);
    QFETCH(QByteArray, kept);
    const QUrl url = serverAddress(typed, provider);
    QCOMPARE(url.toEncoded(), kept);
    QCOMPARE(!objectionTo(account(url.toString(QUrl::FullyEncoded)), 1.0), !kept.isEmpty());
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

void AccountTest::exampleIsOfTheAccountsOwnService()
{
    for (const Provider provider : {Provider::SquareCloud, Provider::Wrenn}) {
        const auto found = objectionTo(account(QStringLiteral("squarecloud"), provider), 1.0);
        QVERIFY(found && found->advice.contains(defaultBaseUrl(provider).toString()));
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
