// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/WaitingLine.h"

#include "core/limits/LimitRules.h"
#include "core/limits/SlotPlanner.h"

#include <algorithm>
#include <cstdlib>

namespace snapdeck {

using namespace limit_rules;

namespace {

/// A time that moves by less is not told again: a second, or a hundredth of a long wait.
bool isAboutTheSame(const LimitWait &said, const LimitWait &wait, const QDateTime &now)
{
    const qint64 moved = std::abs(said.until.msecsTo(wait.until));
    return said.kind == wait.kind && moved <= std::max<qint64>(1'000, now.msecsTo(wait.until) / 100);
}

} // namespace

void WaitingLine::add(quint64 place, Waiter waiter)
{
    Waiters &waiters = m_pausedBatches.contains(waiter.batch) ? m_paused[waiter.batch] : m_waiting;
    waiters.insert_or_assign(place, std::move(waiter));
}

bool WaitingLine::remove(quint64 place)
{
    bool found = m_waiting.erase(place) > 0;
    for (Waiters &paused : m_paused)
        found = paused.erase(place) > 0 || found;
    return found;
}

Waiter WaitingLine::take(Waiters::iterator who)
{
    return std::move(m_waiting.extract(who).mapped());
}

void WaitingLine::setPaused(const QString &batch, bool paused)
{
    if (batch.isEmpty() || m_pausedBatches.contains(batch) == paused)
        return;
    if (!paused) {
        m_pausedBatches.remove(batch);
        Waiters resumed = m_paused.take(batch);
        m_waiting.merge(resumed);
        return;
    }
    m_pausedBatches.insert(batch);
    Waiters &aside = m_paused[batch];
    for (auto who = m_waiting.begin(); who != m_waiting.end();) {
        const auto following = std::next(who);
        if (who->second.batch == batch) {
            who->second.said.reset(); // it shows the pause instead, and has to hear its time again
            aside.insert(m_waiting.extract(who));
        }
        who = following;
    }
}

WaitingLine::Next WaitingLine::next(const RateLedger &ledger, const QDateTime &now, const QDateTime &horizon)
{
    const auto account = ledger.accountWait(now, m_request);
    const QDateTime freeAt = account ? account->until : now;
    Next best{m_waiting.end(), freeAt};
    if (freeAt > horizon)
        return best;
    for (auto who = m_waiting.begin(); who != m_waiting.end(); ++who) {
        const auto own = ledger.resourceWait(who->second.resource, now, m_request);
        if (!own || own->until <= freeAt)
            return {who, freeAt};
        if (isNobody(best.who) || own->until < best.at)
            best = {who, own->until};
    }
    return best;
}

void WaitingLine::note(quint64 place, const Waiter &waiter, const LimitWait &wait, const QDateTime &now)
{
    if (!waiter.said || !isAboutTheSame(*waiter.said, wait, now))
        m_untold.push_back({place, wait});
}

void WaitingLine::plan(const RateLedger &ledger, const QDateTime &now)
{
    m_untold.clear();
    m_toldCount = 0;
    const slots_of_account::Pace pace = slots_of_account::paceOf(ledger, m_request, now);
    if (pace.unknownUntil) {
        for (const auto &[place, waiter] : m_waiting)
            note(place, waiter, {LimitKind::DailyQuota, toTime(*pace.unknownUntil)}, now);
        return;
    }
    std::vector<qint64> heldUntil;
    std::vector<Waiters::const_iterator> who;
    heldUntil.reserve(m_waiting.size());
    who.reserve(m_waiting.size());
    for (auto waiter = m_waiting.cbegin(); waiter != m_waiting.cend(); ++waiter) {
        const auto own = ledger.resourceWait(waiter->second.resource, now, m_request);
        heldUntil.push_back(own ? own->until.toMSecsSinceEpoch() : 0);
        who.push_back(waiter);
    }
    const auto blocked = ledger.blockedUntil(now);
    LimitKind kind = blocked ? LimitKind::AccountBlock : LimitKind::CoolDown;
    for (const slots_of_account::Slot &slot : slots_of_account::assign(pace, heldUntil)) {
        if (!blocked && slot.quotaWaitMs > 0)
            kind = LimitKind::DailyQuota; // of all that follow, too: they stand behind it
        const auto &[place, waiter] = *who[slot.index];
        note(place, waiter, {kind, toTime(slot.at)}, now);
    }
}

std::optional<WaitingLine::Telling> WaitingLine::nextTelling()
{
    while (m_toldCount < m_untold.size()) {
        const Untold &untold = m_untold[m_toldCount++];
        const auto who = m_waiting.find(untold.place);
        if (who == m_waiting.end())
            continue; // it left the line, or stands aside, since this was worked out
        who->second.said = untold.wait;
        return Telling{who->second.told, untold.wait};
    }
    return std::nullopt;
}

} // namespace snapdeck
