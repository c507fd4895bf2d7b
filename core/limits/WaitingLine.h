// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QObject;

namespace snapdeck {

/// One that waits for a slot.
struct Waiter {
    QObject *asker = nullptr;
    ResourceId resource;
    QString batch;
    std::function<void(const QDateTime &sendAt)> granted;
    std::function<void(const LimitWait &wait)> told;
    std::optional<LimitWait> said; ///< what it was told last
};

/// Those who wait for slots of one kind of request, in the order of their coming; those of a paused batch
/// stand aside and keep their places. Knows nothing of timers.
class WaitingLine
{
public:
    using Waiters = std::map<quint64, Waiter>; ///< by place
    struct Next {
        Waiters::iterator who;
        QDateTime at;
    };
    struct Telling {
        std::function<void(const LimitWait &wait)> told;
        LimitWait wait;
    };

    explicit WaitingLine(RequestKind request)
        : m_request(request)
    {
    }

    [[nodiscard]] RequestKind request() const { return m_request; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    void add(quint64 place, Waiter waiter);
    /// False if nobody waits there.
    bool remove(quint64 place);
    [[nodiscard]] Waiter take(Waiters::iterator who);
    void setPaused(const QString &batch, bool paused);

    /// Who gets the next slot and when: the first who may have it as soon as the account is free, else the
    /// one who is free first. Not worked out where the account is not free before `horizon`: then `who` is
    /// nobody. The line is not empty.
    [[nodiscard]] Next next(const RateLedger &ledger, const QDateTime &now, const QDateTime &horizon);
    [[nodiscard]] bool isNobody(Waiters::const_iterator who) const { return who == m_waiting.end(); }

    /// Works out anew who has to be told what.
    void plan(const RateLedger &ledger, const QDateTime &now);
    /// The next to tell; nothing once all have been.
    [[nodiscard]] std::optional<Telling> nextTelling();

private:
    struct Untold {
        quint64 place;
        LimitWait wait;
    };
    void note(quint64 place, const Waiter &waiter, const LimitWait &wait, const QDateTime &now);

    RequestKind m_request;
    Waiters m_waiting;
    QHash<QString, Waiters> m_paused;
    QSet<QString> m_pausedBatches;
    std::vector<Untold> m_untold; ///< the first to be told in front
    size_t m_toldCount = 0;
};

} // namespace snapdeck
