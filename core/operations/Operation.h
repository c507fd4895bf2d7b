// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"
#include "core/base/Limit.h"
#include "core/operations/CaptureMachine.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>

#include <optional>

namespace snapdeck {

enum class OperationKind { Snapshot, Capture };

/// The states that people and scripts see; see operationStateName for their pinned spelling.
enum class OperationState {
    Queued,
    Requesting,
    Processing,
    RateLimited,
    Ready,
    Failed,
    Cancelled,
    Unconfirmed,
    Lost
};

[[nodiscard]] bool isTerminal(OperationState state);
/// `queued requesting processing ready rate_limited failed cancelled unconfirmed lost`
[[nodiscard]] QString operationStateName(OperationState state);

/// Everything that can be said of an operation at a moment. Times UTC.
struct OperationView {
    OperationId id;
    AccountName account;
    OperationKind kind = OperationKind::Snapshot;
    QString resourceId;
    QString resourceName;
    OperationState state = OperationState::Queued;
    QDateTime startedAt;
    QDateTime since; ///< when this state began
    std::optional<QDateTime> nextAt; ///< next look, or end of the limit
    std::optional<QDateTime> deadline;
    std::optional<LimitKind> limit;
    bool answerLost = false; ///< Processing because nobody said what happened
    bool cancellable = false;
    ApiError error;
    SnapshotRef snapshot;
    SignedLink link;
    TemplateName templateName;
    CapsuleFate fate = CapsuleFate::Unknown;
};

/// One wish of the user's that changes something on a server, as the rest of the program sees it. Emits
/// stateChanged at every change, the state's own signal after it, exactly one terminal signal (ready,
/// captured, failed, cancelled, unconfirmed, lost), and finished after that. A listener may cancel or delete
/// the operation; then nothing more is said of the state that it was told of. Lives on the GUI thread.
class Operation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const OperationView &view() const { return m_view; }
    [[nodiscard]] bool isFinished() const { return isTerminal(m_view.state); }

    virtual void start() = 0;
    /// Nothing happens where view().cancellable is false: what has left cannot be called back.
    virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged(); ///< also when a listing completes a ready snapshot, after finished
    void processing(const QDateTime &since, const QDateTime &checkAt);
    void outcomeUnknown(const QDateTime &checkAt);
    void rateLimited(snapdeck::LimitKind kind, const QDateTime &until);
    void ready(const snapdeck::SnapshotRef &snapshot);
    void captured(const snapdeck::Template &made, snapdeck::CapsuleFate fate);
    void failed(const snapdeck::ApiError &error);
    void unconfirmed(const snapdeck::ApiError &error);
    void lost(const snapdeck::ApiError &error);
    void cancelled();
    void finished();

protected:
    /// Replaces what is seen, and emits what follows from it.
    void show(OperationView view);
    /// What a listing told of a snapshot that is ready; no ending comes twice.
    void amend(const SnapshotRef &snapshot, const SignedLink &link);
    /// The terminal signal of a success, whose payload only the kind of operation knows.
    virtual void announceReady() = 0;

private:
    void announce();

    OperationView m_view;
    quint64 m_shown = 0; ///< how often show() was called
};

} // namespace snapdeck
