// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpTrace.h"

#include "tests/support/FakeTransport.h"
#include "tests/support/TestRunner.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// A text that cannot be part of anything else in a URL, made of a random one.
QString marked(const std::string &text)
{
    return QStringLiteral("Zz") + QString::fromLatin1(QByteArray::fromStdString(text).toHex())
        + QStringLiteral("zZ");
}

bool holds(const std::function<void()> &property)
{
    return rc::check(property);
}

} // namespace

/// What is written down never holds what a thief could use.
class HttpTraceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redactsByExample_data();
    void redactsByExample();
    void noValueOfAnyQuerySurvives();
    void noValueOfAnyRawQuerySurvives();
    void harmlessValuesStay();
    void writesOneLineAnAnswer();
};

void HttpTraceTest::redactsByExample_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *url, const char *shown) {
        QTest::addRow("%s", name) << QByteArray(url) << QString::fromLatin1(shown);
    };
    row("plain", "https://api.squarecloud.app/v2/users/me", "https://api.squarecloud.app/v2/users/me");
    row("allowed", "https://h/v2/users/snapshots?scope=applications",
        "https://h/v2/users/snapshots?scope=applications");
    row("signed", "https://s/a/b.zip?AWSAccessKeyId=AKIA&Expires=1&Signature=x%2By%3D&versionId=v",
        "https://s/a/b.zip?redacted&redacted&redacted&redacted");
    row("mixed", "https://h/v1/snapshots?overwrite=true&token=t",
        "https://h/v1/snapshots?overwrite=true&redacted");
    row("user and fragment", "https://user:pass@h/p#secret", "https://h/p");
    row("bare flag", "https://h/p?secret", "https://h/p?redacted");
    row("near misses", "https://h/p?Scope=s&scopes=s&type%20=s", "https://h/p?redacted&redacted&redacted");
    row("encoded path", "https://h/v1/capsules/a%2Fb", "https://h/v1/capsules/a%2Fb");
}

void HttpTraceTest::redactsByExample()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, shown);
    QCOMPARE(redactedUrl(QUrl::fromEncoded(url)), shown);
}

void HttpTraceTest::noValueOfAnyQuerySurvives()
{
    QVERIFY(holds([] {
        const auto items = *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
            rc::gen::arbitrary<std::pair<std::string, std::string>>());
        QUrlQuery query;
        QStringList secrets;
        for (const auto &[name, value] : items) {
            secrets << marked(name) << marked(value);
            query.addQueryItem(marked(name), marked(value));
        }
        QUrl url(QStringLiteral("https://host/path"));
        url.setQuery(query);
        const QString shown = redactedUrl(url);
        for (const QString &secret : secrets)
            RC_ASSERT(!shown.contains(secret, Qt::CaseInsensitive));
        RC_ASSERT(shown.startsWith(u"https://host/path"));
    }));
}

void HttpTraceTest::noValueOfAnyRawQuerySurvives()
{
    // Whatever bytes stand where a query should be: brackets, lone percent signs, empty pairs, other
    // separators.
    QVERIFY(holds([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "&", "=", ";", "%", "%26", "%3D", "?", "+", "[", "]", "SECRET", "scope", "\xc3\xbc"));
        QByteArray raw;
        for (const std::string &piece : pieces)
            raw += QByteArray::fromStdString(piece);
        const QUrl url = QUrl::fromEncoded("https://host/path?" + raw);
        const QString shown = redactedUrl(url);
        const auto items = QUrlQuery(url).queryItems();
        const bool allowed = std::any_of(items.begin(), items.end(), [](const auto &item) {
            return item.first == u"scope" && item.second.contains(u"SECRET");
        });
        RC_PRE(!allowed);
        RC_ASSERT(!shown.contains(u"SECRET"));
    }));
}

void HttpTraceTest::harmlessValuesStay()
{
    QVERIFY(holds([] {
        const auto name = *rc::gen::element<std::string>("scope", "type", "overwrite");
        const auto value = marked(*rc::gen::arbitrary<std::string>());
        QUrl url(QStringLiteral("https://host/path"));
        QUrlQuery query;
        query.addQueryItem(QString::fromStdString(name), value);
        url.setQuery(query);
        RC_ASSERT(redactedUrl(url) == url.toString(QUrl::FullyEncoded));
    }));
}

void HttpTraceTest::writesOneLineAnAnswer()
{
    FakeTransport transport;
    QObject owner;
    HttpTrace trace;
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://h/v1/snapshots?overwrite=true&key=secret"));
    request.headers = {{"X-API-Key", "wrn_secret"}};
    request.body = "secret";
    for (const Ending ending :
         {Ending::Answered, Ending::Cancelled, Ending::IdleTimeout, Ending::DeadlineExceeded,
          Ending::NeverLeft, Ending::ConnectionLost, Ending::Truncated, Ending::BodyTooLarge}) {
        trace.follow(request, transport.start(request, &owner));
        QTest::ignoreMessage(
            QtInfoMsg,
            QRegularExpression(
                QStringLiteral(
                    "^#%1 POST https://h/v1/snapshots\\?overwrite=true&redacted -> 409 [a-z ]+ \\d+ ms$")
                    .arg(transport.started())));
        transport.open().front()->end(ending, {409, {{"X", "secret"}}, "secret"});
    }
}

SNAPDECK_TEST(HttpTraceTest)
#include "HttpTraceTest.moc"
