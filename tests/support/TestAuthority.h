// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace snapdeck::test {

/// When a certificate counts.
enum class Validity { Now, Past, Future };

/// A certificate authority, made afresh: no key lies in the sources. What it signs can be good or bad to
/// order.
class TestAuthority
{
public:
    /// Nothing where the `openssl` program or Qt's TLS is missing.
    [[nodiscard]] static std::optional<TestAuthority> make(const QByteArray &name = "Test authority",
                                                           Validity validity = Validity::Now);

    [[nodiscard]] const QByteArray &pem() const { return m_pem; }
    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(m_pem); }
    /// A file with the PEM, gone with the last copy of the authority.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString keyFile() const;

    /// Certificate and key of a server; `hosts` as openssl has subjectAltName.
    [[nodiscard]] QSslConfiguration issue(const QByteArray &hosts = "DNS:localhost,IP:127.0.0.1,IP:::1",
                                          Validity validity = Validity::Now);

private:
    TestAuthority() = default;
    [[nodiscard]] bool sign(const QByteArray &request, const QByteArray &signedFile,
                            const QByteArray &extensions, Validity validity);

    std::shared_ptr<QTemporaryDir> m_folder;
    QByteArray m_pem;
};

} // namespace snapdeck::test
