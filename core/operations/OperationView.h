// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"
#include "core/base/Limit.h"
#include "core/operations/CaptureMachine.h"
#include "core/operations/LifecycleMachine.h"
#include "core/operations/OperationState.h"
#include "core/operations/RestoreMachine.h"
#include "core/operations/SnapshotMachine.h"

#include <optional>

namespace snapdeck {

struct OperationRecord;

enum class OperationKind { Snapshot, Restore, Capture, Create, Pause, Resume, Destroy, DeleteTemplate };
/// `snapshot`, `restore`, `capture`, `create`, `pause`, `resume`, `destroy`, `delete_template`
[[nodiscard]] QString operationKindName(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindFrom(const QString &name);
[[nodiscard]] OperationKind operationKindOf(lifecycle::Deed deed);
/// Whether it launches, pauses, resumes, destroys or deletes.
[[nodiscard]] bool isLifecycle(OperationKind kind);

/// Everything that can be said of an operation at a moment. Times UTC.
struct OperationView {
    OperationId id;
    AccountName account;
    OperationKind kind = OperationKind::Snapshot;
    QString resourceId;
    QString resourceName;
    QString batch; ///< many asked for at once share one; empty: asked for alone
    qint64 position = 0; ///< within the batch
    OperationState state = OperationState::Queued;
    QDateTime startedAt;
    QDateTime since; ///< when this state began
    std::optional<QDateTime> nextAt; ///< next look, or end of the limit
    std::optional<QDateTime> deadline;
    std::optional<LimitKind> limit;
    bool answerLost = false; ///< Processing because nobody said what happened
    bool paused = false; ///< as whoever shows it knows: it waits until somebody resumes its batch
    bool cancellable = false;
    bool canCheckAgain = false; ///< Unconfirmed: looking once more may tell
    ApiError error;
    SnapshotRef snapshot; ///< what was taken; of a restore: what was restored
    SignedLink link;
    TemplateName templateName;
    CapsuleFate fate = CapsuleFate::Unknown;
    CapsuleId madeCapsule; ///< Create: the new one, where the server itself named it
    OperationId after; ///< the operation that has to end first; empty: none
    bool isWaiting = false; ///< Queued, because that one has not ended
    OperationId purpose; ///< the capture that this is a step of; empty: none
    bool isTrial = false; ///< Create, Destroy: to see whether the template starts
    OperationId safety; ///< Restore: the operation that took the safety snapshot; empty: none was wanted
    SnapshotRef safetySnapshot; ///< Restore: the way back, once it is listed
    std::optional<bool> ranBefore; ///< Restore: whether it ran when it was last looked at before
    std::optional<bool> running; ///< Restore: whether the resource ran when it was last looked at
};

/// Adds to what is known of every operation what its machine's state tells. Pure.
void describe(const snapshot::State &state, OperationView &view);
void describe(const restore::State &state, OperationView &view);
void describe(const capture::State &state, OperationView &view);
void describe(const lifecycle::State &state, OperationView &view);

/// What was written down of an operation, to be looked at; without its machine's part where that cannot be
/// read. Pure.
[[nodiscard]] OperationView viewOf(const OperationRecord &record);

} // namespace snapdeck
