// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace snapdeck {

/// What a person recognises a certificate by.
struct AuthorityCertificate {
    QString subject; ///< as it stands in the certificate: plain text
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC

    friend bool operator==(const AuthorityCertificate &, const AuthorityCertificate &) = default;
};

/// The authorities that an account trusts besides the system's.
struct Authorities {
    QByteArray pem; ///< the certificates alone, whatever else the file held; as in Account::authorities
    QList<AuthorityCertificate> certificates;
};

constexpr qint64 largestAuthorityFile = 256 * 1024; ///< the bundle of a whole system is smaller

/// What `file` holds (PEM, or one certificate in DER), if an account can use it: at least one certificate
/// that vouches for itself and is valid at `now`. ErrorKind::InvalidInput where it cannot. Pure.
[[nodiscard]] Result<Authorities> authoritiesFrom(const QByteArray &file, const QDateTime &now);

/// The same of a file on the disk, read at once: it is small, or refused. Any thread.
[[nodiscard]] Result<Authorities> readAuthorities(const QString &path, const QDateTime &now);

/// What an account has, valid or not; empty where none of it can be read. Pure.
[[nodiscard]] QList<AuthorityCertificate> certificatesIn(const QByteArray &pem);

} // namespace snapdeck
