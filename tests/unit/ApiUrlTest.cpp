// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ApiUrl.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

/// Roots as they may lie in settings, and the endpoints below them.
class ApiUrlTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rootAndPathMeetAtOneSlash_data();
    void rootAndPathMeetAtOneSlash();
};

void ApiUrlTest::rootAndPathMeetAtOneSlash_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *root, const char *expected) {
        QTest::newRow(root) << QByteArray(root) << QByteArray(expected);
    };
    row("https://h", "https://h/v1/x%2Fy?z=1");
    row("https://h/", "https://h/v1/x%2Fy?z=1");
    row("https://h//", "https://h/v1/x%2Fy?z=1");
    row("https://h:8443/", "https://h:8443/v1/x%2Fy?z=1");
    row("https://[::1]:8443/a/", "https://[::1]:8443/a/v1/x%2Fy?z=1");
    row("https://h/a/b//", "https://h/a/b/v1/x%2Fy?z=1");
    row("https://h/a%2Fb%20/", "https://h/a%2Fb%20/v1/x%2Fy?z=1");
}

void ApiUrlTest::rootAndPathMeetAtOneSlash()
{
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, expected);
    QCOMPARE(apiUrl(QUrl::fromEncoded(root), "/v1/x%2Fy?z=1").toEncoded(), expected);
}

SNAPDECK_TEST(ApiUrlTest)
#include "ApiUrlTest.moc"
