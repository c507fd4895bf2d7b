// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ExchangeErrors.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Http)
};

ApiError make(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError describe(Ending ending)
{
    switch (ending) {
    case Ending::NeverLeft:
        return make(
            ErrorKind::Unreachable, Text::tr("The service could not be reached."),
            Text::tr("Nothing was sent. Check the network and the account's address, then try again."));
    case Ending::IdleTimeout:
    case Ending::DeadlineExceeded:
        return make(ErrorKind::Timeout, Text::tr("The service did not answer in time."),
                    Text::tr("Try again in a moment."));
    case Ending::Cancelled:
        return make(ErrorKind::Cancelled, Text::tr("The request was cancelled."), {});
    case Ending::BodyTooLarge:
        return make(ErrorKind::ProtocolError,
                    Text::tr("The service's answer is larger than any it should send."),
                    Text::tr("Check the account's address: this may not be the service."));
    case Ending::Truncated:
        return make(ErrorKind::Unreachable, Text::tr("The service's answer ended half-way."),
                    Text::tr("Try again in a moment."));
    case Ending::ConnectionLost:
    case Ending::Answered:
        break;
    }
    return make(ErrorKind::Unreachable, Text::tr("The connection was lost."),
                Text::tr("Try again in a moment."));
}

ApiError describeStatus(int status)
{
    switch (status) {
    case 401:
        return make(ErrorKind::Unauthorized, Text::tr("The service refused the key."),
                    Text::tr("Give this account a key that is still valid."));
    case 402:
        return make(ErrorKind::PlanRequired, Text::tr("The account's plan does not include this."),
                    Text::tr("Choose a plan that does, or do without."));
    case 403:
        return make(ErrorKind::Forbidden, Text::tr("The key may not do this."),
                    Text::tr("Use a key with this permission."));
    case 404:
    case 410:
        return make(ErrorKind::NotFound, Text::tr("It is not there any more."),
                    Text::tr("Refresh the list."));
    case 409:
        return make(ErrorKind::Conflict, Text::tr("The present state does not allow this."),
                    Text::tr("Refresh the list and look at its state."));
    case 429:
        return make(ErrorKind::RateLimited, Text::tr("A limit of the service is in the way."),
                    Text::tr("Wait a little before the next try."));
    default:
        break;
    }
    if (status >= 500)
        return make(ErrorKind::ServiceFailure, Text::tr("The service failed (HTTP %1).").arg(status),
                    Text::tr("Try again later; the provider's status page may tell more."));
    if (status >= 300 && status < 400)
        return make(
            ErrorKind::ProtocolError, Text::tr("The service answered with a redirect (HTTP %1).").arg(status),
            Text::tr("It was not followed, so that the key goes nowhere else. Check the account's address."));
    if (status >= 400)
        return make(ErrorKind::InvalidRequest,
                    Text::tr("The service refused the request (HTTP %1).").arg(status),
                    Text::tr("Look at the detail; if it says nothing, report it."));
    return make(ErrorKind::ProtocolError,
                Text::tr("The service's answer could not be understood (HTTP %1).").arg(status),
                Text::tr("Try again; if it stays, look for a newer Snapdeck."));
}

} // namespace

ApiError networkError(const ExchangeResult &result)
{
    const bool isTls = result.ending == Ending::NeverLeft && result.tls;
    ApiError error = isTls ? tlsError(*result.tls) : describe(result.ending);
    error.httpStatus = result.response.status;
    error.detail = result.detail;
    return error;
}

ApiError statusError(const Response &response)
{
    ApiError error = describeStatus(response.status);
    error.httpStatus = response.status;
    return error;
}

bool mayHaveBeenCarriedOut(const ExchangeResult &result)
{
    if (result.ending == Ending::NeverLeft)
        return false;
    if (!result.isAnswered())
        return true;
    const int status = result.response.status;
    return status < 300 || status == 303 || status == 408 || status >= 500;
}

} // namespace snapdeck
