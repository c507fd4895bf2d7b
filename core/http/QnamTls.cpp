// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTls.h"

#include <algorithm>
#include <array>

namespace snapdeck {

namespace {

using Reason = TlsRefusal::Reason;

Reason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Reason::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Reason::UnknownAuthority;
    case QSslError::CertificateExpired:
        return Reason::Expired;
    case QSslError::CertificateNotYetValid:
        return Reason::NotYetValid;
    case QSslError::HostNameMismatch:
        return Reason::WrongHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Reason::Revoked;
    default:
        return Reason::Other;
    }
}

/// Of several, the one that no trust in an authority would mend is told first: whoever reads of an unknown
/// authority adds it, and is no further.
constexpr std::array byWeight{Reason::Revoked,     Reason::WrongHost,  Reason::Expired,
                              Reason::NotYetValid, Reason::SelfSigned, Reason::UnknownAuthority,
                              Reason::Other};

bool areAllExpired(const QByteArray &pem, const QDateTime &now)
{
    const QList<QSslCertificate> own = QSslCertificate::fromData(pem, QSsl::Pem);
    return !own.isEmpty() && std::all_of(own.begin(), own.end(), [&now](const QSslCertificate &one) {
        return one.expiryDate() < now;
    });
}

QStringList hostsOf(const QSslCertificate &certificate)
{
    QStringList hosts = certificate.subjectAlternativeNames().values();
    if (hosts.isEmpty())
        hosts = certificate.subjectInfo(QSslCertificate::CommonName);
    hosts.sort();
    return hosts;
}

} // namespace

QSslConfiguration trusting(QSslConfiguration base, const QByteArray &pem)
{
    // Qt looks the system's up one by one as they are needed, until somebody adds one: then it has to be
    // given all.
    base.addCaCertificates(QSslConfiguration::systemCaCertificates());
    base.addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
    return base;
}

TlsRefusal refusalFrom(const QList<QSslError> &errors, const QByteArray &ownAuthorities, const QDateTime &now)
{
    TlsRefusal refusal;
    refusal.hadOwnAuthorities = !ownAuthorities.isEmpty();
    for (const Reason reason : byWeight) {
        const auto found = std::find_if(errors.begin(), errors.end(), [reason](const QSslError &error) {
            return reasonOf(error.error()) == reason;
        });
        if (found == errors.end())
            continue;
        refusal.reason = reason;
        const QSslCertificate certificate = found->certificate();
        if (reason == Reason::WrongHost)
            refusal.names = hostsOf(certificate);
        if (reason == Reason::Expired)
            refusal.moment = certificate.expiryDate().toUTC();
        if (reason == Reason::NotYetValid)
            refusal.moment = certificate.effectiveDate().toUTC();
        break;
    }
    const bool isUnknown = refusal.reason == Reason::SelfSigned || refusal.reason == Reason::UnknownAuthority;
    if (isUnknown && areAllExpired(ownAuthorities, now))
        refusal.reason = Reason::OwnAuthorityExpired;
    return refusal;
}

} // namespace snapdeck
