// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Request.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// RFC 9110 IMF-fixdate, the only form that servers still send.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (!trimmed.endsWith(" GMT"))
        return std::nullopt;
    // Never by way of local time, where an hour of spring is missing.
    const QString withOffset = QString::fromLatin1(trimmed.chopped(3)) + QStringLiteral("+0000");
    const QDateTime parsed = QDateTime::fromString(withOffset, Qt::RFC2822Date);
    return parsed.isValid() ? std::optional(parsed.toUTC()) : std::nullopt;
}

bool isAllDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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

std::optional<QDateTime> Response::lastModified() const
{
    return httpDate(header("Last-Modified"));
}

std::optional<QDateTime> Response::retryAfter(const QDateTime &now) const
{
    const QByteArray value = header("Retry-After").trimmed();
    // A day is the longest limit the contract knows; a larger number is a server's mistake, not a promise.
    constexpr qint64 longest = 24 * 3600;
    if (isAllDigits(value)) {
        bool fits = false;
        const qint64 delay = value.toLongLong(&fits);
        return now.addSecs(fits ? qMin(delay, longest) : longest);
    }
    const auto moment = httpDate(value);
    if (!moment)
        return std::nullopt;
    // The moment is told on the server's clock, which may be minutes off ours.
    const qint64 delay = date().value_or(now).secsTo(*moment);
    return now.addSecs(std::clamp<qint64>(delay, 0, longest));
}

} // namespace snapdeck
