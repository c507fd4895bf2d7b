// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

#include <QObject>

namespace snapdeck {

/// One wish of the user's that changes something on a server, as the rest of the program sees it. Emits
/// stateChanged at every change, the state's own signal after it, exactly one terminal signal (ready,
/// captured, restored, carriedOut, failed, cancelled, unconfirmed, lost), and finished after that. Only
/// checkAgain() leads out of an ending, out of Unconfirmed, and then there is another ending to come. A
/// listener may cancel or delete the operation; then nothing more is said of the state that it was told of.
/// Lives on the GUI thread.
class Operation : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const OperationView &view() const { return m_view; }
    [[nodiscard]] bool isFinished() const { return isTerminal(m_view.state); }

    virtual void start() = 0;
    /// Instead of start(), for one that an earlier run of the program has begun: goes on to its ending.
    virtual void resume() = 0;
    /// Nothing happens where view().cancellable is false: what has left cannot be called back.
    virtual void cancel() = 0;
    /// Looks again, where view().canCheckAgain; nothing is ever sent again.
    virtual void checkAgain() = 0;

Q_SIGNALS:
    void stateChanged(); ///< also when a listing completes a ready snapshot, after finished
    void processing(const QDateTime &since, const QDateTime &checkAt);
    void outcomeUnknown(const QDateTime &checkAt);
    void rateLimited(snapdeck::LimitKind kind, const QDateTime &until);
    void ready(const snapdeck::SnapshotRef &snapshot);
    void restored(const snapdeck::SnapshotRef &snapshot);
    void captured(const snapdeck::Template &made, snapdeck::CapsuleFate fate);
    void carriedOut(); ///< a capsule or a template is as wished
    void failed(const snapdeck::ApiError &error);
    void unconfirmed(const snapdeck::ApiError &error);
    void lost(const snapdeck::ApiError &error);
    void cancelled();
    void finished();

protected:
    /// Replaces what is seen, and emits what follows from it.
    void show(OperationView view);
    /// Says more of an ending that has been told; none comes twice.
    void amend(OperationView view);
    /// The terminal signal of a success, whose payload only the kind of operation knows.
    virtual void announceReady() = 0;

private:
    void announce();

    OperationView m_view;
    quint64 m_shown = 0; ///< how often show() was called
};

} // namespace snapdeck
