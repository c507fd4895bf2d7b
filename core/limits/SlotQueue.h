// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/limits/RateLedger.h"

#include <QObject>

#include <functional>
#include <memory>

namespace snapdeck {

/// What a waiting request asks for.
struct SlotAsk {
    RequestKind request = RequestKind::Snapshot;
    ResourceId resource;
    QString batch; ///< empty: alone; a paused batch gets no slots
};

/// Hands out the moments at which an account's counted requests may leave: one timer, first come first
/// served, except that a resource still cooling down lets the next one pass, so that no slot stays idle. GUI
/// thread.
class SlotQueue final : public QObject
{
    Q_OBJECT
public:
    /// The slot is taken in the ledger; the request leaves at `sendAt`, which is now or less than a second
    /// ahead, so that its intent can be written down meanwhile.
    using Granted = std::function<void(const QDateTime &sendAt)>;
    /// The asker has to wait: why, and until when by all that is known, those before it counted in. Said on a
    /// later turn of the loop, a few hundred a turn, and again when it moves by more than a second or, far
    /// ahead, by a hundredth. Nothing is said to a paused batch.
    using Told = std::function<void(const LimitWait &wait)>;

    /// Both outlive the queue.
    SlotQueue(RateLedger &ledger, Time &time, QObject *parent = nullptr);
    ~SlotQueue() override;

    /// `granted` may be called from within; nothing more after it, after withdraw(), or once `asker` is gone.
    /// One that asks again (its slot was lost, or the server refused it) stands before all who came later
    /// than its first time; one that was withdrawn has lost its place.
    void ask(QObject *asker, const SlotAsk &ask, Granted granted, Told told);
    void withdraw(QObject *asker);
    void setPaused(const QString &batch, bool paused);
    /// The ledger has learned something from elsewhere. Slots it frees are handed out on the next turn.
    void reconsider();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace snapdeck
