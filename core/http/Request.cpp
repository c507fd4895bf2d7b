// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Request.h"

#include <QLocale>

namespace snapdeck {

namespace {

/// RFC 9110 IMF-fixdate, the only form that servers still send.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeSpec(Qt::UTC);
    return parsed;
}

} // namespace

QByteArray Response::header(QByteArrayView name) const
{
    for (const Header &candidate : headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return {};
}

std::optional<qint64> Response::contentLength() const
{
    bool ok = false;
    const qint64 length = header("Content-Length").trimmed().toLongLong(&ok);
    return ok && length >= 0 ? std::optional(length) : std::nullopt;
}

std::optional<QDateTime> Response::date() const
{
    return httpDate(header("Date"));
}

std::optional<QDateTime> Response::retryAfter(const QDateTime &now) const
{
    const QByteArray value = header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 delay = value.toLongLong(&isNumber);
    // A day is the longest limit the contract knows; a larger number is a server's mistake, not a promise.
    constexpr qint64 longest = 24 * 3600;
    if (isNumber)
        return delay < 0 ? std::nullopt : std::optional(now.addSecs(qMin(delay, longest)));
    const auto moment = httpDate(value);
    if (!moment)
        return std::nullopt;
    return qMin(*moment, now.addSecs(longest));
}

} // namespace snapdeck
