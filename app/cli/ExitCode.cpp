// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

#include <algorithm>
#include <array>

namespace snapdeck::cli {

ExitCode exitCodeOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
        return ExitCode::Unreachable;
    case ErrorKind::OutcomeUnknown:
        return ExitCode::Unconfirmed;
    case ErrorKind::Unauthorized:
        return ExitCode::NoKey;
    case ErrorKind::RateLimited:
        return ExitCode::Limited;
    case ErrorKind::InvalidInput:
        return ExitCode::Usage;
    case ErrorKind::RefusedByPolicy:
        return ExitCode::Refused;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::Forbidden:
    case ErrorKind::PlanRequired:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::ServiceFailure:
    case ErrorKind::ProtocolError:
    case ErrorKind::LocalFailure:
        break;
    }
    return ExitCode::Failed;
}

ExitCode exitCodeOf(const OperationView &view)
{
    if (view.state == OperationState::Cancelled)
        return ExitCode::Interrupted;
    return view.state == OperationState::Failed ? exitCodeOf(view.error) : exitCodeOf(view.state);
}

ExitCode exitCodeOf(OperationState state)
{
    switch (state) {
    case OperationState::Ready:
        return ExitCode::Done;
    case OperationState::Requesting:
    case OperationState::Processing:
    case OperationState::Unconfirmed:
        return ExitCode::Unconfirmed;
    case OperationState::Queued:
    case OperationState::RateLimited:
        return ExitCode::Limited;
    case OperationState::Cancelled:
    case OperationState::Failed:
    case OperationState::Lost:
        break;
    }
    return ExitCode::Failed;
}

ExitCode worse(ExitCode a, ExitCode b)
{
    static constexpr std::array worstFirst{
        ExitCode::Failed,      ExitCode::NoKey,       ExitCode::Refused,
        ExitCode::Usage,       ExitCode::Unreachable, ExitCode::Interrupted,
        ExitCode::Unconfirmed, ExitCode::Limited,     ExitCode::Done};
    const auto rank = [](ExitCode code) { return std::find(worstFirst.begin(), worstFirst.end(), code); };
    return rank(a) < rank(b) ? a : b;
}

} // namespace snapdeck::cli
