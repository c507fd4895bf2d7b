// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudErrors.h"

#include "core/base/Json.h"
#include "core/base/ServerWords.h"
#include "core/http/ExchangeErrors.h"

#include <QCoreApplication>

#include <array>

namespace snapdeck::squarecloud {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SquareCloud)
};

struct KnownCode {
    QLatin1String code;
    ErrorKind kind;
    const char *message;
    const char *advice;
};

// contract: square-cloud, create and restore
const std::array knownCodes{
    KnownCode{QLatin1String("ACCESS_DENIED"), ErrorKind::Unauthorized,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Square Cloud does not accept this key: it is unknown, revoked or expired."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Give this account a new key from the Square Cloud dashboard.")},
    KnownCode{QLatin1String("INVALID_ACCESS_TOKEN"), ErrorKind::Unauthorized,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud does not accept this key."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Give this account a new key from the Square Cloud dashboard.")},
    KnownCode{
        QLatin1String("PERMISSION_DENIED"), ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "This key may not do that here."),
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Use a key of the owner, or one with this permission.")},
    KnownCode{QLatin1String("UPGRADE_REQUIRED"), ErrorKind::PlanRequired,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "The account's plan does not include this."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "A paid plan is needed for it.")},
    KnownCode{QLatin1String("APP_NOT_FOUND"), ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "The application is not there any more."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Refresh the list; it may have been deleted or moved to another account.")},
    KnownCode{QLatin1String("DATABASE_NOT_FOUND"), ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "The database is not there any more."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Refresh the list; it may have been deleted or moved to another account.")},
    KnownCode{QLatin1String("DATABASE_NOT_RUNNING"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "The database is not running."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "Start it in the Square Cloud dashboard, then try again.")},
    KnownCode{QLatin1String("CLUSTER_MAINTENANCE_TRY_LATER"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "The cluster is under maintenance."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Nothing was taken. Try again later.")},
    KnownCode{QLatin1String("SNAPSHOT_FAILED"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud could not take the snapshot."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Nothing was taken. Try again later.")},
    KnownCode{QLatin1String("INTERNAL_SERVER_ERROR"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud reports a failure of its own."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Try again later.")},
    KnownCode{QLatin1String("DATABASE_UNAVAILABLE"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud's own database is unavailable."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Try again later.")},
    KnownCode{
        QLatin1String("SNAPSHOT_NOT_FOUND"), ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "That snapshot does not exist."),
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Refresh the list; it may have passed its 30 days.")},
    KnownCode{QLatin1String("SNAPSHOT_RESTORE_FAILED"), ErrorKind::ServiceFailure,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud could not restore the snapshot."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Look at the resource before another try.")},
    KnownCode{QLatin1String("SNAPSHOT_DATABASE_MISMATCH"), ErrorKind::InvalidRequest,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "That snapshot is of another type of database."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Choose a snapshot of this database.")},
    KnownCode{
        QLatin1String("INVALID_SNAPSHOT_ID"), ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud does not know a snapshot of that name."),
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Refresh the list, then try again.")},
    KnownCode{
        QLatin1String("INVALID_VERSION_ID"), ErrorKind::InvalidRequest,
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                          "Square Cloud does not know that version of the snapshot."),
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Refresh the list; it may have passed its 30 days.")},
    KnownCode{QLatin1String("MISSING_PARAMETERS"), ErrorKind::InvalidRequest,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud misses something in the request."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Look for a newer Snapdeck, and report the code.")},
    KnownCode{QLatin1String("RESTORE_IN_PROGRESS"), ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "A restore is already running."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Wait until it is done.")},
    KnownCode{QLatin1String("KEEP_CALM"), ErrorKind::RateLimited,
              QT_TRANSLATE_NOOP(
                  "snapdeck::SquareCloud",
                  "Cool-down: one snapshot in 5 seconds, and one in 180 seconds of the same resource."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "It can be taken when the countdown ends.")},
    KnownCode{
        QLatin1String("DAILY_SNAPSHOTS_LIMIT_REACHED"), ErrorKind::RateLimited,
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Today's snapshots are used up."),
        QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                          "The allowance frees up as the last 24 hours move on; a larger plan has more.")},
    KnownCode{QLatin1String("RATE_LIMITED"), ErrorKind::RateLimited,
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud", "Square Cloud has paused this account's requests."),
              QT_TRANSLATE_NOOP("snapdeck::SquareCloud",
                                "The block lasts up to about 30 minutes from the request that was refused. "
                                "Everything for this account waits until it ends.")},
};

const KnownCode *find(const QString &code)
{
    const auto found = std::find_if(knownCodes.begin(), knownCodes.end(),
                                    [&code](const KnownCode &known) { return known.code == code; });
    return found == knownCodes.end() ? nullptr : &*found;
}

bool isAccountBlock(const QString &code)
{
    return code == u"RATE_LIMITED" || code == u"RATE_LIMIT" || code == u"RATE_LIMIT_EXCEEDED";
}

} // namespace

Envelope readEnvelope(const QByteArray &body)
{
    Envelope envelope;
    const auto parsed = JsonReader::parse(body);
    if (!parsed || !parsed->isObject())
        return envelope;
    const QJsonObject object = parsed->toObject();
    const QString status = object.value(u"status").toString();
    envelope.isEnvelope = status == u"success" || status == u"error";
    envelope.success = status == u"success";
    envelope.code = serverWords(object.value(u"code").toString());
    envelope.message = serverWords(object.value(u"message").toString());
    return envelope;
}

std::optional<LimitKind> limitOf(int httpStatus, const QString &code)
{
    if (code == u"KEEP_CALM")
        return LimitKind::CoolDown;
    if (code == u"DAILY_SNAPSHOTS_LIMIT_REACHED")
        return LimitKind::DailyQuota;
    if (isAccountBlock(code))
        return LimitKind::AccountBlock;
    return httpStatus == 429 ? std::optional(LimitKind::CoolDown) : std::nullopt;
}

ApiError errorFrom(const ExchangeResult &result, const QDateTime &now)
{
    if (!result.isAnswered())
        return networkError(result);
    const Envelope envelope = readEnvelope(result.response.body);
    ApiError error = statusError(result.response);
    error.code = envelope.code;
    error.detail = envelope.message;
    if (const auto limit = limitOf(result.response.status, envelope.code)) {
        error.kind = ErrorKind::RateLimited;
        error.retryAt = result.response.retryAfter(now);
    }
    const QString spoken = isAccountBlock(envelope.code) ? QStringLiteral("RATE_LIMITED") : envelope.code;
    if (const KnownCode *known = find(spoken)) {
        error.kind = known->kind;
        error.message = Text::tr(known->message);
        error.advice = Text::tr(known->advice);
    }
    return error;
}

} // namespace snapdeck::squarecloud
