// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Account.h"

#include "core/accounts/Authorities.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Account)
};

ApiError refuse(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

/// `example`: such as the account could have.
ApiError noAddress(const QUrl &url, const QUrl &example)
{
    // What could not be read at all is not repeated: it may hold a password.
    const QString shown
        = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return refuse(ErrorKind::InvalidInput,
                  shown.isEmpty() ? Text::tr("That is not an address of a service.")
                                  : Text::tr("“%1” is not an address of a service.").arg(shown),
                  Text::tr("Give a whole one, such as %1.").arg(example.toString()));
}

std::optional<ApiError> objectionToUrl(const QUrl &url, bool allowPlainHttp, const QUrl &example)
{
    const bool isHttp = url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != u"https"))
        return noAddress(url, example);
    if (url.authority(QUrl::FullyEncoded).contains(u'@')) // an empty name, too
        return refuse(ErrorKind::InvalidInput, Text::tr("The address holds a user name or password."),
                      Text::tr("Give it without them."));
    if (url.hasQuery() || url.hasFragment())
        return refuse(ErrorKind::InvalidInput, Text::tr("The address holds more than a path."),
                      Text::tr("Give it without what follows the ? or #."));
    if (isHttp && !isLoopback(url) && !allowPlainHttp)
        return refuse(ErrorKind::RefusedByPolicy,
                      Text::tr("Over plain http anybody on the way can read the key."),
                      Text::tr("Use https, or allow plain http for this account."));
    return std::nullopt;
}

std::optional<ApiError> objectionToAuthorities(const Account &account)
{
    if (account.authorities.isEmpty())
        return std::nullopt;
    if (account.baseUrl.scheme() != u"https")
        return refuse(ErrorKind::InvalidInput, Text::tr("Over plain http no certificate is looked at."),
                      Text::tr("Use https, or leave the certificate authority out."));
    if (certificatesIn(account.authorities).isEmpty())
        return refuse(ErrorKind::LocalFailure,
                      Text::tr("The account's certificate authority cannot be read any more."),
                      Text::tr("Edit the account, and choose the authority's file again."));
    return std::nullopt;
}

} // namespace

QString providerName(Provider provider)
{
    return provider == Provider::SquareCloud ? QStringLiteral("square-cloud") : QStringLiteral("wrenn");
}

std::optional<Provider> providerFrom(const QString &name)
{
    if (name == u"square-cloud")
        return Provider::SquareCloud;
    return name == u"wrenn" ? std::optional(Provider::Wrenn) : std::nullopt;
}

QUrl defaultBaseUrl(Provider provider)
{
    return QUrl(provider == Provider::SquareCloud ? QStringLiteral("https://api.squarecloud.app/v2")
                                                  : QStringLiteral("https://app.wrenn.dev/api"));
}

QUrl defaultStorageUrl()
{
    return QUrl(QStringLiteral("https://snapshots.squarecloud.app"));
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

PlainHttp plainHttpOf(const Account &account)
{
    if (isLoopback(account.baseUrl))
        return PlainHttp::No;
    if (account.baseUrl.scheme() == u"http")
        return PlainHttp::Key;
    return account.allowPlainHttp ? PlainHttp::Allowed : PlainHttp::No;
}

QString plainHttpWarning(PlainHttp plain)
{
    switch (plain) {
    case PlainHttp::No:
        break;
    case PlainHttp::Allowed:
        return Text::tr("Plain http is allowed: anybody on the way can read links and what they lead to.");
    case PlainHttp::Key:
        return Text::tr("Plain http: anybody on the way can read the key.");
    }
    return {};
}

std::optional<ApiError> objectionTo(const Account &account, double timeScale)
{
    const QString &name = account.name.value();
    if (name.trimmed().isEmpty())
        return refuse(ErrorKind::InvalidInput, Text::tr("The account has no name."),
                      Text::tr("Give it one."));
    if (!std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
        return refuse(ErrorKind::InvalidInput,
                      Text::tr("The account's name holds signs that cannot be shown."),
                      Text::tr("Give it another one."));
    if (auto found = objectionToUrl(account.baseUrl, account.allowPlainHttp, defaultBaseUrl(account.provider)))
        return found;
    if (account.provider == Provider::SquareCloud) {
        if (auto found = objectionToUrl(account.storageUrl, account.allowPlainHttp, defaultStorageUrl()))
            return found;
    }
    if (auto found = objectionToAuthorities(account))
        return found;
    if (timeScale != 1.0 && !isLoopback(account.baseUrl))
        return refuse(ErrorKind::RefusedByPolicy,
                      Text::tr("A scaled clock would break a real server's limits."),
                      Text::tr("Use --time-scale only with a simulator on this machine."));
    return std::nullopt;
}

} // namespace snapdeck
