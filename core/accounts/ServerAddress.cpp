// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/ServerAddress.h"

namespace snapdeck {

namespace {

/// Nothing else: what stands in for a slash within a segment is not one.
QByteArray withoutSlashes(QByteArray path)
{
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

QUrl serverAddress(const QString &typed, Provider provider)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return url;
    url = url.adjusted(QUrl::NormalizePathSegments);
    QByteArray path = withoutSlashes(url.path(QUrl::FullyEncoded).toLatin1());
    // People copy it with the version, which for Wrenn stands in every path that is asked for.
    if (provider == Provider::Wrenn && path.endsWith("/v1"))
        path = withoutSlashes(path.chopped(3));
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    return url;
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"http" ? 80 : 443); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace snapdeck
