// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennErrors.h"

#include "core/base/Json.h"
#include "core/base/ServerWords.h"
#include "core/http/ExchangeErrors.h"

#include <QCoreApplication>

#include <array>

namespace snapdeck::wrenn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Wrenn)
};

struct KnownCode {
    QLatin1String code;
    ErrorKind kind;
    const char *message;
    const char *advice;
};

// contract: wrenn/capture, wrenn/endpoints
const std::array knownCodes{
    KnownCode{QLatin1String("unauthorized"), ErrorKind::Unauthorized,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Wrenn does not accept this key."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Give this account a key that is still valid.")},
    KnownCode{QLatin1String("forbidden"), ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Wrenn does not allow this."),
              QT_TRANSLATE_NOOP(
                  "snapdeck::Wrenn",
                  "Templates of the platform belong to the operator; other things need a key with the "
                  "permission.")},
    KnownCode{QLatin1String("not_found"), ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "It is not there any more."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Refresh the list.")},
    KnownCode{QLatin1String("template_name_taken"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "A template of this name exists already."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Choose another name.")},
    KnownCode{QLatin1String("name_reserved"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "A template of the platform has this name."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Choose another name.")},
    KnownCode{QLatin1String("invalid_state"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "The capsule's state does not allow this."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Refresh the list and look at its state.")},
    KnownCode{QLatin1String("conflict"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "The present state does not allow this."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Refresh the list and look at its state.")},
    KnownCode{QLatin1String("invalid_request"), ErrorKind::InvalidRequest,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Wrenn refused the request."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "The detail tells what it did not like.")},
    KnownCode{QLatin1String("host_unavailable"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "The capsule's host could not be asked."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Nothing happened. Try again later.")},
    KnownCode{QLatin1String("no_hosts_available"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "No host is available."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Nothing happened. Try again later.")},
    KnownCode{QLatin1String("agent_error"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "The capsule's host did not finish in time, or failed."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Refresh the list.")},
    KnownCode{QLatin1String("db_error"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Wrenn could not record the result."),
              QT_TRANSLATE_NOOP("snapdeck::Wrenn", "Refresh the list.")},
};

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    const auto parsed = JsonReader::parse(body);
    if (!parsed || !parsed->isObject())
        return {};
    const QJsonValue error = parsed->toObject().value(u"error");
    if (error.isString()) // older servers: a bare message
        return {{}, serverWords(error.toString())};
    const QJsonObject object = error.toObject();
    return {serverWords(object.value(u"code").toString()), serverWords(object.value(u"message").toString())};
}

ApiError errorFrom(const ExchangeResult &result, const QDateTime &now)
{
    if (!result.isAnswered())
        return networkError(result);
    const ErrorBody body = readErrorBody(result.response.body);
    ApiError error = statusError(result.response);
    error.code = body.code;
    error.detail = body.message;
    error.retryAt = result.response.retryAfter(now);
    const auto known
        = std::find_if(knownCodes.begin(), knownCodes.end(),
                       [&body](const KnownCode &candidate) { return candidate.code == body.code; });
    if (known != knownCodes.end()) {
        error.kind = known->kind;
        error.message = Text::tr(known->message);
        error.advice = Text::tr(known->advice);
    }
    return error;
}

bool outcomeIsUnknown(const ExchangeResult &result)
{
    if (!mayHaveBeenCarriedOut(result))
        return false;
    const QString code = readErrorBody(result.response.body).code;
    const bool hostWasNotAsked = code == u"host_unavailable" || code == u"no_hosts_available"
        || (result.isAnswered() && result.response.status == 501);
    return !hostWasNotAsked;
}

} // namespace snapdeck::wrenn
