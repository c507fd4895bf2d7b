// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/ErrorCodec.h"

#include "core/base/ServerWords.h"
#include "core/operations/StateCodec.h"

#include <vector>

namespace snapdeck {

namespace {

const std::vector<Word<ErrorKind>> &kinds()
{
    static const std::vector<Word<ErrorKind>> words = [] {
        std::vector<Word<ErrorKind>> made;
        for (const ErrorKind kind :
             {ErrorKind::Unreachable, ErrorKind::OutcomeUnknown, ErrorKind::Timeout, ErrorKind::Unauthorized,
              ErrorKind::Forbidden, ErrorKind::PlanRequired, ErrorKind::NotFound, ErrorKind::Conflict,
              ErrorKind::RateLimited, ErrorKind::InvalidRequest, ErrorKind::ServiceFailure,
              ErrorKind::ProtocolError, ErrorKind::Cancelled, ErrorKind::LocalFailure,
              ErrorKind::InvalidInput, ErrorKind::RefusedByPolicy})
            made.push_back({kind, errorKindName(kind)});
        return made;
    }();
    return words;
}

/// The server's own words: whatever looks like an address may be a signed one.
QString withoutLink(const QString &said)
{
    return said.contains(QStringLiteral("://")) ? QString() : serverWords(said);
}

} // namespace

QJsonObject encodeError(const ApiError &error)
{
    StateWriter json;
    json.put(QLatin1String("kind"), errorKindName(error.kind));
    json.put(QLatin1String("http_status"), error.httpStatus);
    json.put(QLatin1String("code"), withoutLink(error.code));
    json.put(QLatin1String("message"), serverWords(error.message));
    json.put(QLatin1String("advice"), serverWords(error.advice));
    json.put(QLatin1String("detail"), withoutLink(error.detail));
    json.put(QLatin1String("retry_at"), error.retryAt.value_or(QDateTime()));
    return json.object();
}

ApiError decodeError(const StateReader &json)
{
    ApiError error;
    error.kind = json.word(QLatin1String("kind"), kinds());
    error.httpStatus = json.number(QLatin1String("http_status"));
    error.code = json.optionalString(QLatin1String("code"));
    error.message = json.optionalString(QLatin1String("message"));
    error.advice = json.optionalString(QLatin1String("advice"));
    error.detail = json.optionalString(QLatin1String("detail"));
    const QDateTime retryAt = json.optionalTime(QLatin1String("retry_at"));
    if (retryAt.isValid())
        error.retryAt = retryAt;
    return error;
}

} // namespace snapdeck
