// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace snapdeck {

/// What went wrong, in the terms in which the program decides what to do next.
enum class ErrorKind {
    Unreachable,     ///< the request never left this machine, or nothing was there to take it
    OutcomeUnknown,  ///< the request may have been carried out; nobody said whether it was
    Timeout,         ///< a safe request got no answer in time
    Unauthorized,    ///< the key is missing, unknown, revoked or expired
    Forbidden,       ///< the key is good, but may not do this
    PlanRequired,    ///< the account's plan does not include this
    NotFound,        ///< the thing is not there (any more)
    Conflict,        ///< the server's state forbids it: name taken, not running, already in progress
    RateLimited,     ///< a limit is in the way; see ApiError::retryAt
    InvalidRequest,  ///< the server refused what we asked as malformed
    ServiceFailure,  ///< the service failed, and said so
    ProtocolError,   ///< the answer does not follow the contract; the detail names where
    Cancelled,       ///< the user, or the end of the program, called it off
    LocalFailure,    ///< disk, keychain, settings: something on this machine
    InvalidInput,    ///< what the user gave cannot be meant
    RefusedByPolicy, ///< Snapdeck itself refuses: no confirmation, read-only account, plain http
};

/// An error as a value. It reaches a person as three sentences: what happened (`message`), where the
/// details lie (`detail`, may be empty) and what to do (`advice`). Never holds a key or a signed link.
struct ApiError {
    ErrorKind kind = ErrorKind::ServiceFailure;
    int httpStatus = 0;               ///< 0 where no answer came
    QString code;                     ///< the provider's code as it came; empty where there was none
    QString message;                  ///< what happened, one sentence, translated
    QString advice;                   ///< what to do, one sentence, translated
    QString detail;                   ///< technical: the field, the server's own words; plain text
    std::optional<QDateTime> retryAt; ///< UTC; earliest sensible next try, where known

    /// Message and advice in one paragraph, as banners and stderr show it.
    [[nodiscard]] QString forPeople() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The kind's stable snake_case name, as `--json` prints it where a server gave no code.
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::ApiError)
