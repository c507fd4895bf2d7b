// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <optional>

namespace snapdeck::test {

/// A certificate for 127.0.0.1 and localhost that signs itself, made afresh: no key lies in the sources.
struct TestCertificate {
    QSslConfiguration server;  ///< with certificate and key
    QSslCertificate authority; ///< what a client has to trust

    /// Nothing where the `openssl` program or Qt's TLS is missing.
    [[nodiscard]] static std::optional<TestCertificate> make();
};

/// Makes the clients of this process trust a certificate for as long as it lives.
class TrustedInThisScope
{
public:
    explicit TrustedInThisScope(const QSslCertificate &authority);
    ~TrustedInThisScope();
    Q_DISABLE_COPY_MOVE(TrustedInThisScope)

private:
    QSslConfiguration m_before;
};

} // namespace snapdeck::test
