// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificate.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace snapdeck::test {

std::optional<TestCertificate> TestCertificate::make()
{
    if (!QSslSocket::supportsSsl())
        return std::nullopt;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                                 "-subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 "
                                 "-keyout - -out -")
                      .split(u' '));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    const QByteArray pem = openssl.readAllStandardOutput();
    TestCertificate made;
    made.authority = QSslCertificate(pem.mid(pem.indexOf("-----BEGIN CERTIFICATE")));
    made.server.setLocalCertificate(made.authority);
    made.server.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return made;
}

TrustedInThisScope::TrustedInThisScope(const QSslCertificate &authority)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(authority);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedInThisScope::~TrustedInThisScope()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace snapdeck::test
