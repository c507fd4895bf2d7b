// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SignedLink.h"

#include <QUrlQuery>

namespace snapdeck {

namespace {

QString queryValue(const QUrlQuery &query, QLatin1String wanted)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QDateTime expiryOf(const QUrlQuery &query, const QDateTime &issuedAt)
{
    constexpr int promisedDays = 30;
    constexpr qint64 endOfTime = 253'402'300'799; // the year 9999: beyond it is no moment, but a mistake
    bool ok = false;
    const qint64 unixSeconds = queryValue(query, QLatin1String("Expires")).toLongLong(&ok);
    if (ok && unixSeconds > 0 && unixSeconds <= endOfTime)
        return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC);
    QDateTime signedAt = QDateTime::fromString(queryValue(query, QLatin1String("X-Amz-Date")),
                                               QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    signedAt.setTimeSpec(Qt::UTC);
    const qint64 lifetime = queryValue(query, QLatin1String("X-Amz-Expires")).toLongLong(&ok);
    if (ok && lifetime > 0 && lifetime <= endOfTime && signedAt.isValid())
        return signedAt.addSecs(lifetime);
    return issuedAt.addDays(promisedDays);
}

} // namespace

SignedLink::SignedLink(QUrl url, const QDateTime &issuedAt)
    : m_url(std::move(url))
{
    const QUrlQuery query(m_url);
    m_version = VersionId(queryValue(query, QLatin1String("versionId")));
    m_expiresAt = expiryOf(query, issuedAt);
}

} // namespace snapdeck
