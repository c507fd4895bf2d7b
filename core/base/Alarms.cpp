// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Alarms.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

/// Timers stand still while the machine sleeps, and the clock may be set: nothing is slept through for
/// longer.
constexpr milliseconds longestLeg{60'000};
/// How many are woken before the window's loop may turn.
constexpr int wokenPerTurn = 200;

} // namespace

Alarms::Alarms(Time &time, QObject *parent)
    : QObject(parent)
    , m_time(time)
{
}

Alarms::~Alarms() = default;

void Alarms::set(QObject *sleeper, const QDateTime &when, std::function<void()> ring)
{
    turnOff(sleeper);
    m_of.insert(sleeper, m_alarms.emplace(when, Alarm{sleeper, sleeper, std::move(ring)}));
    wind();
}

void Alarms::turnOff(const QObject *sleeper)
{
    const auto known = m_of.constFind(sleeper);
    if (known == m_of.cend())
        return;
    m_alarms.erase(*known);
    m_of.erase(known);
}

void Alarms::wind()
{
    if (m_alarms.empty())
        return;
    const QDateTime now = m_time.utcNow();
    const QDateTime end = std::min(m_alarms.begin()->first, now.addMSecs(longestLeg.count()));
    if (m_timer && m_timerAt >= now && m_timerAt <= end)
        return; // it looks again then
    if (!m_timer)
        m_lookedAt = now;
    m_timer = std::make_unique<QObject>();
    m_timerAt = end;
    m_time.callAfter(milliseconds(std::max<qint64>(now.msecsTo(end), 0)), m_timer.get(), [this] { wake(); });
}

void Alarms::wake()
{
    const std::unique_ptr<QObject> rung = std::move(m_timer); // who is woken may set the next one
    const QDateTime now = m_time.utcNow();
    if (now < m_lookedAt)
        bringForward(now);
    m_lookedAt = now;
    const QPointer<Alarms> alive(this);
    for (int woken = 0; woken < wokenPerTurn && !m_alarms.empty() && m_alarms.begin()->first <= now;
         ++woken) {
        if (const auto ring = takeFirst())
            ring();
        if (!alive)
            return;
    }
    wind();
}

/// The first one's bell, out of the line; nothing where its sleeper is gone.
std::function<void()> Alarms::takeFirst()
{
    const Alarm first = std::move(m_alarms.begin()->second);
    m_alarms.erase(m_alarms.begin());
    m_of.remove(first.key);
    return first.sleeper ? first.ring : nullptr;
}

void Alarms::bringForward(const QDateTime &now)
{
    ByMoment due;
    for (auto &[when, alarm] : m_alarms) {
        const QObject *key = alarm.key;
        m_of[key] = due.emplace(std::min(when, now), std::move(alarm));
    }
    m_alarms = std::move(due); // iterators go with their nodes
}

} // namespace snapdeck
