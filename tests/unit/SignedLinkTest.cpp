// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SignedLink.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

SignedLink linkWith(const QString &query)
{
    return {QUrl(QStringLiteral("https://storage.example/a.zip?") + query), noon};
}

} // namespace

/// What a link's query tells, and that the link itself is never told.
class SignedLinkTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionIsRead_data();
    void versionIsRead();
    void expiryIsRead_data();
    void expiryIsRead();
    void emptyLinkIsNeverValid();
    void neverPrintsItself();
};

void SignedLinkTest::versionIsRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("version");
    QTest::newRow("there") << "Expires=1&versionId=3sL4kqtJ"
                           << "3sL4kqtJ";
    QTest::newRow("first") << "versionId=v1&Expires=1"
                           << "v1";
    QTest::newRow("other capitals") << "versionid=v1"
                                    << "v1";
    QTest::newRow("encoded") << "versionId=a%2Bb%3D"
                             << "a+b=";
    QTest::newRow("plus is no space") << "versionId=a+b"
                                      << "a+b";
    QTest::newRow("empty") << "versionId="
                           << "";
    QTest::newRow("missing") << "AWSAccessKeyId=A&Signature=s"
                             << "";
    QTest::newRow("part of another name") << "xversionId=v1"
                                          << "";
}

void SignedLinkTest::versionIsRead()
{
    QFETCH(QString, query);
    QFETCH(QString, version);
    QCOMPARE(linkWith(query).version().value(), version);
}

void SignedLinkTest::expiryIsRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QDateTime>("expiresAt");
    const QDateTime promised = noon.addDays(30);
    QTest::newRow("Expires") << "Expires=1795000000&Signature=s"
                             << QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    QTest::newRow("past 2038") << "Expires=4102444800" << utc(QStringLiteral("2100-01-01T00:00:00Z"));
    QTest::newRow("X-Amz") << "X-Amz-Date=20261122T120000Z&X-Amz-Expires=3600" << noon.addSecs(3600);
    QTest::newRow("X-Amz, other capitals")
        << "x-amz-date=20261122T120000Z&x-amz-expires=60" << noon.addSecs(60);
    QTest::newRow("X-Amz, no lifetime") << "X-Amz-Date=20261122T120000Z" << promised;
    QTest::newRow("X-Amz, no date") << "X-Amz-Expires=3600" << promised;
    QTest::newRow("X-Amz, bad date") << "X-Amz-Date=yesterday&X-Amz-Expires=3600" << promised;
    QTest::newRow("X-Amz, negative lifetime") << "X-Amz-Date=20261122T120000Z&X-Amz-Expires=-5" << promised;
    QTest::newRow("X-Amz, absurd lifetime")
        << "X-Amz-Date=20261122T120000Z&X-Amz-Expires=9223372036854775807" << promised;
    QTest::newRow("neither") << "Signature=s" << promised;
    QTest::newRow("Expires is no number") << "Expires=soon" << promised;
    QTest::newRow("Expires is zero") << "Expires=0" << promised;
    QTest::newRow("Expires is negative") << "Expires=-1" << promised;
    QTest::newRow("Expires is absurd") << "Expires=9223372036854775807" << promised;
    QTest::newRow("Expires does not fit") << "Expires=99999999999999999999999" << promised;
}

void SignedLinkTest::expiryIsRead()
{
    QFETCH(QString, query);
    QFETCH(QDateTime, expiresAt);
    const SignedLink link = linkWith(query);
    QCOMPARE(link.expiresAt(), expiresAt);
    QVERIFY(link.isValidAt(expiresAt.addSecs(-1)));
    QVERIFY(!link.isValidAt(expiresAt));
}

void SignedLinkTest::emptyLinkIsNeverValid()
{
    const SignedLink none;
    QVERIFY(none.isEmpty());
    QVERIFY(!none.isValidAt(noon));
}

void SignedLinkTest::neverPrintsItself()
{
    QString printed;
    QDebug(&printed) << linkWith(QStringLiteral("Signature=secret"));
    QVERIFY(!printed.contains(QStringLiteral("secret")));
    QVERIFY(!printed.contains(QStringLiteral("storage")));
}

SNAPDECK_TEST(SignedLinkTest)
#include "SignedLinkTest.moc"
