// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"
#include "core/limits/LedgerEvent.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace snapdeck {

/// An operation as it is written down. The journal does not look into `machine`; whoever wrote it reads it
/// again. Times UTC. Holds no key and no signed link.
struct OperationRecord {
    OperationId id;
    AccountName account;
    QString kind; ///< see operationKindName()
    QString resourceId;
    QString resourceName;
    QString state; ///< as scripts see it: `queued`, `requesting`, …
    bool ended = false;
    QString batch; ///< many asked for at once share one; empty: asked for alone
    qint64 position = 0; ///< within the batch
    QDateTime startedAt;
    QDateTime since; ///< when the state began
    QByteArray machine; ///< the state machine's state, as JSON
    QString code; ///< of the error: the provider's, or the kind's name
    QString message;
    friend bool operator==(const OperationRecord &, const OperationRecord &) = default;
};

/// One line of the audit trail, which only grows: who, what, when, on which account, what the server said.
struct AuditEntry {
    qint64 id = 0; ///< given by the journal, ascending
    QDateTime at;
    QString who; ///< the user of the operating system, and the program
    AccountName account;
    OperationId operation; ///< empty: not about an operation
    QString kind; ///< as OperationRecord::kind
    QString resourceId;
    QString resourceName;
    QString event; ///< a state's name, or what else happened: `confirmed`, `resumed`, …
    int httpStatus = 0; ///< 0: no answer
    QString code;
    QString message;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Which audit lines to read, newest first. Empty fields do not narrow.
struct AuditFilter {
    AccountName account;
    OperationId operation;
    QString text; ///< anywhere in resource, code or message; case does not matter
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    qint64 before = 0; ///< only ids below this one: the next page; 0: from the newest
    int most = 1000;
};

/// A group of operations that were asked for at once.
struct BatchRecord {
    QString id;
    AccountName account;
    QDateTime startedAt;
    bool paused = false;
    QMap<QString, int> ended; ///< read only: how many of its operations have ended, by state
    friend bool operator==(const BatchRecord &, const BatchRecord &) = default;
};

/// A listing as it was last read. `body` is JSON of our own, without links.
struct CachedListing {
    QString key; ///< `account`, `snapshots/<resource>`, `capsules`, `templates`
    QDateTime readAt;
    QByteArray body;
    friend bool operator==(const CachedListing &, const CachedListing &) = default;
};

/// The code of a refusal that means: an earlier run, or another program, has sent this one already.
inline constexpr QLatin1String operationAlreadySent{"operation_already_sent"};

/// What else there is while an intent is about to become durable.
struct AdmissionSight {
    QList<OperationRecord> underWay; ///< others of its account: sent, and not ended
    std::optional<OperationRecord> purpose; ///< see AdmissionTerms; nothing: not known
};

/// What an intent needs besides the disk. Looked at in the very transaction that writes it down, so that of
/// two programs at most one is let through.
struct AdmissionTerms {
    OperationId purpose; ///< the operation that it is a step of, looked up for `objection`; empty: none
    /// Why it may not leave; nothing: it may. Called on the journal's thread; pure. Empty: no terms.
    std::function<std::optional<ApiError>(const AdmissionSight &)> objection;
};

/// What became of an intent.
struct Admission {
    enum class Kind {
        Admitted, ///< it is durable: the request may leave
        Overtaken, ///< another program has used the account meanwhile; nothing was written, see `foreign`
        Refused, ///< it could not be written: nothing may leave
    };
    Kind kind = Kind::Refused;
    QList<LedgerEvent> foreign; ///< Overtaken
    ApiError error; ///< Refused
};

/// How the journal is.
struct JournalHealth {
    enum class State {
        Opening,
        Good,
        Failing, ///< open, but what happened last could not be written; it is tried again
        Unavailable, ///< it could not be opened: nothing that has to be written down may be done
    };
    State state = State::Opening;
    std::optional<ApiError> error; ///< Failing, Unavailable
    /// What the operator has to know although it works: a corrupt file was set aside under this name, a
    /// deleted one was written anew. Empty otherwise.
    QString notice;
    friend bool operator==(const JournalHealth &, const JournalHealth &) = default;
};

} // namespace snapdeck
