// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ApiError.h"

#include <QStringList>

namespace snapdeck {

QString ApiError::forPeople() const
{
    QStringList parts;
    for (const QString &part : {message, advice}) {
        if (!part.isEmpty())
            parts << part;
    }
    QString text = parts.join(u' ');
    if (!code.isEmpty() && !text.contains(code))
        text += QStringLiteral(" (%1)").arg(code);
    return text;
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("outcome_unknown");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::PlanRequired:
        return QStringLiteral("plan_required");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::InvalidRequest:
        return QStringLiteral("invalid_request");
    case ErrorKind::ServiceFailure:
        return QStringLiteral("service_failure");
    case ErrorKind::ProtocolError:
        return QStringLiteral("protocol_error");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::LocalFailure:
        return QStringLiteral("local_failure");
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorKind::RefusedByPolicy:
        return QStringLiteral("refused");
    }
    return QStringLiteral("unknown");
}

} // namespace snapdeck
