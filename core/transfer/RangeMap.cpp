// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RangeMap.h"

#include <algorithm>

namespace snapdeck {

RangeMap::RangeMap(qint64 total, const QList<ByteRange> &done)
    : m_total(total)
{
    for (const ByteRange &range : done)
        markDone({std::max<qint64>(range.begin, 0), std::min(range.end, total)});
}

qint64 RangeMap::doneBytes() const
{
    qint64 bytes = 0;
    for (const ByteRange &range : m_done)
        bytes += range.size();
    return bytes;
}

qint64 RangeMap::frontier() const
{
    return m_done.isEmpty() || m_done.constFirst().begin > 0 ? 0 : m_done.constFirst().end;
}

QList<ByteRange> RangeMap::open() const
{
    QList<ByteRange> taken = m_done;
    for (const ByteRange &task : m_tasks) {
        if (!task.isEmpty())
            taken.append(task);
    }
    std::sort(taken.begin(), taken.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    QList<ByteRange> open;
    qint64 at = 0;
    for (const ByteRange &range : std::as_const(taken)) {
        if (range.begin > at)
            open.append({at, range.begin});
        at = range.end;
    }
    if (at < m_total)
        open.append({at, m_total});
    return open;
}

std::optional<ByteRange> RangeMap::takeOpen(int lane)
{
    release(lane);
    const QList<ByteRange> left = open();
    if (left.isEmpty())
        return std::nullopt;
    m_tasks.insert(lane, left.constFirst());
    return left.constFirst();
}

/// Half of what is left, shared by all.
qint64 RangeMap::shareOf(int lanes) const
{
    return lanes > 1 ? std::max((m_total - doneBytes()) / (2 * lanes), usualShare) : m_total;
}

void RangeMap::shorten(int lanes)
{
    const qint64 share = shareOf(lanes);
    for (ByteRange &task : m_tasks)
        task.end = std::min(task.end, task.begin + share);
}

std::optional<ByteRange> RangeMap::take(int lane, int lanes)
{
    if (const auto first = takeOpen(lane)) {
        ByteRange &task = m_tasks[lane];
        task.end = std::min(task.end, task.begin + shareOf(lanes));
        return task;
    }
    auto longest = m_tasks.end();
    for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task) {
        if (longest == m_tasks.end() || task->size() > longest->size())
            longest = task;
    }
    if (longest == m_tasks.end() || longest->size() < 2 * smallestShare)
        return std::nullopt;
    const qint64 middle = longest->begin + longest->size() / 2;
    const ByteRange half{middle, longest->end};
    longest->end = middle;
    m_tasks.insert(lane, half);
    return half;
}

void RangeMap::advance(int lane, qint64 bytes)
{
    const auto task = m_tasks.find(lane);
    if (task == m_tasks.end())
        return;
    const qint64 end = std::min(task->begin + bytes, task->end);
    markDone({task->begin, end});
    task->begin = end;
}

void RangeMap::markDone(ByteRange range)
{
    if (range.isEmpty())
        return;
    const auto touches = [](const ByteRange &one, const ByteRange &other) {
        return one.begin <= other.end && other.begin <= one.end;
    };
    auto at = std::find_if(m_done.begin(), m_done.end(),
                           [&range](const ByteRange &other) { return other.end >= range.begin; });
    while (at != m_done.end() && touches(*at, range)) {
        range = {std::min(range.begin, at->begin), std::max(range.end, at->end)};
        at = m_done.erase(at);
    }
    m_done.insert(at, range);
}

} // namespace snapdeck
