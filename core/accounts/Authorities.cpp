// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Authorities.h"

#include "core/base/ServerWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Authorities)
};

using Certificates = QList<QSslCertificate>;

ApiError refuse(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    error.message = message;
    error.advice = advice;
    return error;
}

Certificates read(const QByteArray &file)
{
    Certificates found = QSslCertificate::fromData(file, QSsl::Pem);
    if (found.isEmpty() && !file.contains("-----BEGIN"))
        found = QSslCertificate::fromData(file, QSsl::Der);
    found.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    return found;
}

QString subjectOf(const QSslCertificate &certificate)
{
    QStringList parts = certificate.subjectInfo(QSslCertificate::CommonName)
        + certificate.subjectInfo(QSslCertificate::Organization);
    parts.removeDuplicates();
    const QString subject = serverWords(parts.join(QStringLiteral(", ")));
    return subject.isEmpty() ? Text::tr("without a name") : subject;
}

AuthorityCertificate summaryOf(const QSslCertificate &certificate)
{
    return {subjectOf(certificate), certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC()};
}

QString day(const QDateTime &moment)
{
    return moment.toUTC().date().toString(Qt::ISODate);
}

/// `roots` are all there are of them.
std::optional<ApiError> objectionToDates(const Certificates &roots, const QDateTime &now)
{
    const auto isValid = [&now](const QSslCertificate &one) {
        return one.effectiveDate() <= now && now <= one.expiryDate();
    };
    if (std::any_of(roots.begin(), roots.end(), isValid))
        return std::nullopt;
    const AuthorityCertificate first = summaryOf(roots.first());
    if (first.validFrom > now)
        return refuse(Text::tr("“%1” is not valid before %2.").arg(first.subject, day(first.validFrom)),
                      Text::tr("Check this computer's clock, or give another certificate."));
    return refuse(Text::tr("“%1” expired on %2.").arg(first.subject, day(first.validUntil)),
                  Text::tr("Give the authority's new certificate."));
}

} // namespace

Result<Authorities> authoritiesFrom(const QByteArray &file, const QDateTime &now)
{
    const Certificates found = read(file);
    if (found.isEmpty())
        return failure(refuse(Text::tr("There is no certificate in it."),
                              Text::tr("Give the certificate of the authority in PEM: text that has a line "
                                       "“-----BEGIN CERTIFICATE-----”.")));
    // OpenSSL ends its search at a certificate that signs itself, and at no other.
    Certificates roots = found;
    roots.removeIf([](const QSslCertificate &one) { return !one.isSelfSigned(); });
    if (roots.isEmpty())
        return failure(
            refuse(Text::tr("“%1” is not the certificate of an authority: it is signed by another one, "
                            "which is not there.")
                       .arg(subjectOf(found.first())),
                   Text::tr("Give the certificate of the authority at the end of that chain, the root.")));
    if (auto wrong = objectionToDates(roots, now))
        return failure(*wrong);
    Authorities made;
    for (const QSslCertificate &certificate : found) {
        made.pem += certificate.toPem();
        made.certificates.append(summaryOf(certificate));
    }
    return made;
}

Result<Authorities> readAuthorities(const QString &path, const QDateTime &now)
{
    const auto about = [&path](ApiError error) {
        error.message = path + QStringLiteral(": ") + error.message;
        return failure(std::move(error));
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would never end
        return about(refuse(Text::tr("It cannot be read."), Text::tr("Check its path and permissions.")));
    if (file.size() > largestAuthorityFile)
        return about(refuse(Text::tr("It is larger than all authorities of a system together."),
                            Text::tr("Give a file with nothing but the authority's certificate.")));
    auto found = authoritiesFrom(file.read(largestAuthorityFile), now);
    return found ? found : about(found.error());
}

QList<AuthorityCertificate> certificatesIn(const QByteArray &pem)
{
    QList<AuthorityCertificate> summaries;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(pem, QSsl::Pem))
        summaries.append(summaryOf(certificate));
    return summaries;
}

} // namespace snapdeck
