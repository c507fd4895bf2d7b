// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SlotPlanner.h"

#include "core/limits/LimitRules.h"

#include <queue>

#include <algorithm>
#include <functional>

namespace snapdeck::slots_of_account {

using namespace limit_rules;

namespace {

/// When the day's allowance lets the next one pass; 0 where it holds nothing back.
qint64 quotaFreesAt(const Pace &pace)
{
    const auto limit = static_cast<size_t>(std::max(pace.dailyLimit, 0));
    const bool isUsedUp = limit > 0 && pace.counted.size() >= limit;
    return isUsedUp ? pace.counted[pace.counted.size() - limit] + windowMs : 0;
}

/// Those that wait, the first by the wish on top.
class Waiting
{
public:
    Waiting(const std::vector<qint64> &heldUntil, qint64 now)
        : m_heldUntil(heldUntil)
    {
        for (size_t index = 0; index < heldUntil.size(); ++index)
            (heldUntil[index] > now ? m_held : m_free).push_back(index);
        std::ranges::stable_sort(m_held, {}, [&](size_t index) { return heldUntil[index]; });
        m_ready = Ready(std::greater<>(), std::move(m_free));
    }
    /// When one of them may leave, if not at `moment`.
    [[nodiscard]] qint64 readyAt(qint64 moment) const
    {
        return m_ready.empty() ? std::max(moment, m_heldUntil[m_held[m_next]]) : moment;
    }
    [[nodiscard]] size_t take(qint64 moment)
    {
        while (m_next < m_held.size() && m_heldUntil[m_held[m_next]] <= moment)
            m_ready.push(m_held[m_next++]);
        const size_t index = m_ready.top();
        m_ready.pop();
        return index;
    }

private:
    using Ready = std::priority_queue<size_t, std::vector<size_t>, std::greater<>>;
    const std::vector<qint64> &m_heldUntil;
    std::vector<size_t> m_free;
    std::vector<size_t> m_held; ///< the first to be free in front
    size_t m_next = 0;
    Ready m_ready;
};

} // namespace

Pace paceOf(const RateLedger &ledger, RequestKind request, const QDateTime &now)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    Pace pace;
    const auto wait = ledger.paceWait(now, request);
    pace.freeAt = wait ? wait->until.toMSecsSinceEpoch() : moment;
    pace.spacingMs = ledger.spacing(request).count();
    if (request == RequestKind::Snapshot) {
        pace.dailyLimit = ledger.quotaWindow().limit();
        pace.counted = ledger.quotaWindow().within(moment);
        for (qint64 &counted : pace.counted)
            counted = std::min(counted, moment); // listed by a clock that is ahead of ours
    }
    const auto refused = ledger.quotaRefusedUntil(now, request);
    if (refused && refused->toMSecsSinceEpoch() > quotaFreesAt(pace))
        pace.unknownUntil = refused->toMSecsSinceEpoch();
    return pace;
}

std::vector<Slot> assign(Pace pace, const std::vector<qint64> &heldUntil)
{
    Waiting waiting(heldUntil, pace.freeAt);
    std::vector<Slot> planned;
    planned.reserve(heldUntil.size());
    qint64 freeAt = pace.freeAt;
    while (planned.size() < heldUntil.size()) {
        const qint64 ready = waiting.readyAt(freeAt);
        const qint64 at = std::max(ready, quotaFreesAt(pace));
        planned.push_back({waiting.take(at), at, at - ready});
        if (pace.dailyLimit > 0)
            pace.counted.push_back(at);
        freeAt = at + pace.spacingMs;
    }
    return planned;
}

} // namespace snapdeck::slots_of_account
