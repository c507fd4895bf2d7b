// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountText.h"

#include "app/cli/Command.h"
#include "core/accounts/Authorities.h"

namespace snapdeck::cli {

QString connectionOf(const Account &account)
{
    const PlainHttp plain = plainHttpOf(account);
    if (plain == PlainHttp::Key)
        return Command::tr("PLAIN HTTP (!)");
    QStringList parts{account.baseUrl.scheme()};
    if (!account.authorities.isEmpty())
        parts << Command::tr("own CA");
    if (plain == PlainHttp::Allowed)
        parts << Command::tr("PLAIN HTTP ALLOWED (!)");
    return parts.join(QStringLiteral(", "));
}

QString environmentName(const Account &account)
{
    return QString::fromLatin1(KeyRing::environmentName(account.name));
}

void warnOfPlainHttp(Output &output, const Account &account)
{
    if (const QString warning = plainHttpWarning(plainHttpOf(account)); !warning.isEmpty())
        output.say(Command::tr("Warning: account “%1”: %2").arg(account.name.value(), warning));
}

void tellOf(Output &output, const Account &account)
{
    if (account.sessionOnly)
        output.say(Command::tr("Set %1 to the key in every run.").arg(environmentName(account)));
    for (const AuthorityCertificate &own : certificatesIn(account.authorities))
        output.say(
            Command::tr("Trusted for %1: “%2”, valid until %3.")
                .arg(account.baseUrl.host(), own.subject, own.validUntil.date().toString(Qt::ISODate)));
    warnOfPlainHttp(output, account);
}

} // namespace snapdeck::cli
