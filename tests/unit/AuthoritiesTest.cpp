// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Authorities.h"

#include "tests/support/TestAuthority.h"
#include "tests/support/TestRunner.h"

#include <QSslCertificate>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

/// Which files can be the certificate authority of an account, and why the others cannot.
class AuthoritiesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificatesAloneAreKept();
    void bundleIsKeptWhole();
    void derIsTakenToo();
    void othersAreRefused_data();
    void othersAreRefused();
    void filesAreRead();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();

private:
    [[nodiscard]] static QByteArray contentOf(const QString &path);

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::optional<TestAuthority> m_authority;
};

void AuthoritiesTest::initTestCase()
{
    m_authority = TestAuthority::make("Home lab");
    if (!m_authority)
        QSKIP("no openssl here");
}

QByteArray AuthoritiesTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AuthoritiesTest::certificatesAloneAreKept()
{
    const QByteArray key = contentOf(m_authority->keyFile());
    QVERIFY(key.contains("PRIVATE KEY"));
    const auto made = authoritiesFrom("words before\r\n" + key + m_authority->pem() + "words behind", m_now);
    QVERIFY(made);
    QVERIFY(!made->pem.contains("PRIVATE"));
    QVERIFY(!made->pem.contains("words"));
    QCOMPARE(QSslCertificate(made->pem), m_authority->certificate());
    QCOMPARE(made->certificates.size(), 1);
    QCOMPARE(made->certificates.at(0).subject, QStringLiteral("Home lab, Snapdeck"));
    QVERIFY(made->certificates.at(0).validUntil > m_now);
    QCOMPARE(certificatesIn(made->pem), made->certificates);
}

void AuthoritiesTest::bundleIsKeptWhole()
{
    const auto old = TestAuthority::make("Old one", Validity::Past);
    const QByteArray leaf = m_authority->issue().localCertificate().toPem();
    const auto made = authoritiesFrom(old->pem() + leaf + m_authority->pem(), m_now);
    QVERIFY(made);
    QCOMPARE(made->certificates.size(), 3);
}

void AuthoritiesTest::derIsTakenToo()
{
    const auto made = authoritiesFrom(m_authority->certificate().toDer(), m_now);
    QVERIFY(made);
    QCOMPARE(QSslCertificate(made->pem), m_authority->certificate());
}

void AuthoritiesTest::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const QString none = QStringLiteral("no certificate");
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("words") << QByteArray("some words\n") << none;
    QTest::newRow("a key") << contentOf(m_authority->keyFile()) << none;
    QTest::newRow("garbage") << QByteArray(5000, '\xff') << none;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << none;
    QTest::newRow("half of one") << m_authority->pem().left(m_authority->pem().size() / 2) << none;
    QTest::newRow("an empty one") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
                                  << none;
    QTest::newRow("no base64") << QByteArray("-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----\n")
                               << none;
    QTest::newRow("the server's instead")
        << m_authority->issue().localCertificate().toPem() << QStringLiteral("signed by another");
    QTest::newRow("past") << TestAuthority::make("Old one", Validity::Past)->pem()
                          << QStringLiteral("“Old one, Snapdeck” expired on");
    QTest::newRow("future") << TestAuthority::make("New one", Validity::Future)->pem()
                            << QStringLiteral("“New one, Snapdeck” is not valid before");
}

void AuthoritiesTest::othersAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto made = authoritiesFrom(file, m_now);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    QVERIFY(!made.error().advice.isEmpty());
}

void AuthoritiesTest::filesAreRead()
{
    const auto read = readAuthorities(m_authority->file(), m_now);
    QVERIFY(read);
    QCOMPARE(read->pem, authoritiesFrom(m_authority->pem(), m_now)->pem);
}

void AuthoritiesTest::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << "/nonexistent/ca.pem";
    QTest::newRow("a folder") << "/";
    QTest::newRow("endless") << "/dev/zero";
    QTest::newRow("nothing") << "";
    QTest::newRow("large") << "";
}

void AuthoritiesTest::filesThatCannotBeRead()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    if (qstrcmp(QTest::currentDataTag(), "large") == 0) {
        path = folder.filePath(QStringLiteral("large.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority->pem());
        QVERIFY(file.resize(largestAuthorityFile + 1));
    }
    const auto read = readAuthorities(path, m_now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY(read.error().message.startsWith(path));
}

SNAPDECK_TEST(AuthoritiesTest)
#include "AuthoritiesTest.moc"
