// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualTime.h"

#include <algorithm>

namespace snapdeck::test {

void ManualTime::callAfter(milliseconds delay, QObject *context, std::function<void()> action)
{
    m_entries.push_back({m_now.addMSecs(std::max<milliseconds::rep>(delay.count(), 0)), context, std::move(action)});
}

bool ManualTime::fireNextUntil(const QDateTime &end)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.context.isNull(); });
    const auto next = std::min_element(m_entries.begin(), m_entries.end(),
                                       [](const Entry &a, const Entry &b) { return a.due < b.due; });
    if (next == m_entries.end() || next->due > end)
        return false;
    Entry entry = std::move(*next);
    m_entries.erase(next);
    m_now = std::max(m_now, entry.due);
    entry.action();
    return true;
}

void ManualTime::advance(milliseconds by)
{
    const QDateTime end = m_now.addMSecs(by.count());
    while (fireNextUntil(end)) { }
    m_now = end;
}

void ManualTime::jump(milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    for (Entry &entry : m_entries)
        entry.due = entry.due.addMSecs(by.count());
}

bool ManualTime::advanceToNext()
{
    return fireNextUntil(m_now.addYears(100));
}

size_t ManualTime::pending() const
{
    return static_cast<size_t>(std::count_if(m_entries.begin(), m_entries.end(),
                                             [](const Entry &entry) { return !entry.context.isNull(); }));
}

} // namespace snapdeck::test
