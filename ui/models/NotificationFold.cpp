// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NotificationFold.h"

#include "ui/models/StateBadges.h"

#include <utility>

namespace snapdeck {

namespace {

/// Whoever waited for less has not gone away meanwhile.
constexpr qint64 LongHoldSeconds = 60;

} // namespace

bool NotificationFold::note(const OperationView &operation, const QDateTime &now)
{
    const auto found = m_known.find(operation.id);
    if (found == m_known.end()) {
        noteNew(operation);
        noteHold(m_known[operation.id], operation, now);
        return false;
    }
    const bool wasActive = !isTerminal(found->state);
    const bool isActive = !isTerminal(operation.state);
    noteHold(*found, operation, now);
    found->state = operation.state;
    if (!wasActive && isActive && !operation.batch.isEmpty()) // somebody has it looked for once more
        ++m_batches[operation.batch].active;
    if (!wasActive || isActive)
        return false;
    noteEnding(operation);
    return isTrouble(operation.state);
}

void NotificationFold::noteNew(const OperationView &operation)
{
    Known known;
    known.state = operation.state;
    known.batch = operation.batch;
    known.account = operation.account;
    m_known.insert(operation.id, known);
    if (!operation.batch.isEmpty() && !isTerminal(operation.state))
        ++m_batches[operation.batch].active;
}

void NotificationFold::noteHold(Known &known, const OperationView &operation, const QDateTime &now)
{
    const bool isHeld = operation.state == OperationState::RateLimited && !waitsForItsTurn(operation);
    if (isHeld && !known.isHeld)
        known.heldSince = now;
    const bool wasLong = known.isHeld && known.heldSince.secsTo(now) >= LongHoldSeconds;
    if (wasLong && operation.state == OperationState::Requesting)
        m_goingOn.insert(operation.id, operation);
    known.isHeld = isHeld;
}

void NotificationFold::noteEnding(const OperationView &operation)
{
    m_goingOn.remove(operation.id); // how it ended says more
    if (operation.batch.isEmpty()) {
        if (operation.state != OperationState::Cancelled)
            m_alone.addEnding(operation);
        return;
    }
    Batch &batch = m_batches[operation.batch];
    batch.ended.addEnding(operation);
    if (--batch.active > 0) {
        if (isTrouble(operation.state))
            m_told[operation.batch].addEnding(operation);
        return;
    }
    m_told.remove(operation.batch);
    if (!batch.ended.isCalledOff())
        m_alone.add(batch.ended);
    m_batches.remove(operation.batch);
}

void NotificationFold::forget(const AccountName &account)
{
    m_known.removeIf([this, &account](const auto &entry) {
        if (entry.value().account != account)
            return false;
        m_batches.remove(entry.value().batch);
        m_goingOn.remove(entry.key());
        return true;
    });
}

News NotificationFold::takeNews()
{
    News news = std::exchange(m_alone, {});
    const QHash<QString, News> told = std::exchange(m_told, {});
    for (const News &trouble : told)
        news.add(trouble);
    const QHash<OperationId, OperationView> goingOn = std::exchange(m_goingOn, {});
    for (const OperationView &operation : goingOn)
        news.addGoingOn(operation);
    return news;
}

} // namespace snapdeck
