// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/TlsRefusal.h"

#include "core/base/ServerWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Tls)
};

constexpr qsizetype mostNames = 3; ///< a certificate of a large host has hundreds

ApiError make(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::Unreachable;
    error.message = message;
    error.advice = Text::tr("Nothing was sent.") + u' ' + advice;
    return error;
}

QString day(const QDateTime &moment)
{
    return moment.toUTC().date().toString(Qt::ISODate);
}

QString namesIn(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, mostNames))
        shown << u'“' + serverWords(name) + u'”';
    if (names.size() > mostNames)
        shown << Text::tr("others");
    return shown.join(QStringLiteral(", "));
}

ApiError unknown(const TlsRefusal &refusal)
{
    if (refusal.reason == TlsRefusal::Reason::OwnAuthorityExpired)
        return make(Text::tr("The account's own certificate authority has expired."),
                    Text::tr("Add the account again with a newer one (--ca-file; in the window: "
                             "Certificate authority)."));
    if (refusal.hadOwnAuthorities)
        return make(Text::tr("The server's certificate is signed neither by the account's own certificate "
                             "authority nor by one that this computer trusts."),
                    Text::tr("Make sure that this is your server, then add the account again with the "
                             "authority that signed it (--ca-file; in the window: Certificate authority)."));
    if (refusal.reason == TlsRefusal::Reason::SelfSigned)
        return make(
            Text::tr("The server's certificate is signed by nobody but itself."),
            Text::tr("If this is a server of your own, add the account again with that certificate as its "
                     "authority (--ca-file; in the window: Certificate authority)."));
    return make(
        Text::tr("The server's certificate is signed by an authority that this computer does not "
                 "trust."),
        Text::tr("If this is a server of your own, add the account again with the certificate of that "
                 "authority (--ca-file; in the window: Certificate authority)."));
}

ApiError wrongHost(const TlsRefusal &refusal)
{
    const QString advice = Text::tr("Check the account's address, or give the server a certificate for it.");
    if (refusal.names.isEmpty())
        return make(Text::tr("The server's certificate is not for this address."), advice);
    return make(
        Text::tr("The server's certificate is for %1, not for this address.").arg(namesIn(refusal.names)),
        advice);
}

} // namespace

ApiError tlsError(const TlsRefusal &refusal)
{
    using Reason = TlsRefusal::Reason;
    switch (refusal.reason) {
    case Reason::SelfSigned:
    case Reason::UnknownAuthority:
    case Reason::OwnAuthorityExpired:
        return unknown(refusal);
    case Reason::Expired:
        return make(Text::tr("The server's certificate expired on %1.").arg(day(refusal.moment)),
                    Text::tr("Renew it on the server; if it is good there, check this computer's clock."));
    case Reason::NotYetValid:
        return make(Text::tr("The server's certificate is not valid before %1.").arg(day(refusal.moment)),
                    Text::tr("Check this computer's clock, then the certificate on the server."));
    case Reason::WrongHost:
        return wrongHost(refusal);
    case Reason::Revoked:
        return make(Text::tr("The server's certificate has been revoked."),
                    Text::tr("Give the server a new one. Until then, take it for somebody else's."));
    case Reason::NoHandshake:
        return make(Text::tr("No encrypted connection to the service came about."),
                    Text::tr("Check that https is spoken at the account's address and port."));
    case Reason::Other:
        break;
    }
    return make(Text::tr("The server's certificate was not accepted."),
                Text::tr("Look at the detail, then at the certificate on the server."));
}

} // namespace snapdeck
