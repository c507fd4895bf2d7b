// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/QuotaWindow.h"

#include "core/limits/LimitRules.h"

#include <algorithm>
#include <iterator>

namespace snapdeck {

using namespace limit_rules;

namespace {

void insertSorted(std::deque<qint64> &moments, qint64 moment)
{
    moments.insert(std::ranges::upper_bound(moments, moment), moment);
}

void eraseSorted(std::deque<qint64> &moments, qint64 moment)
{
    const auto found = std::ranges::lower_bound(moments, moment);
    if (found != moments.end() && *found == moment)
        moments.erase(found);
}

} // namespace

/// Whether anything learned may be this very request. If not, it counts by itself, and its coming and going
/// changes nothing else.
bool QuotaWindow::mayBeListed(qint64 moment) const
{
    const auto listed = std::ranges::lower_bound(m_learned, moment - listedBeforeMs);
    return listed != m_learned.end() && *listed <= moment + listedAfterMs;
}

void QuotaWindow::add(qint64 moment)
{
    insertSorted(m_own, moment);
    m_isCounted = m_isCounted && !mayBeListed(moment);
    if (m_isCounted)
        insertSorted(m_counted, moment);
}

void QuotaWindow::remove(qint64 moment)
{
    eraseSorted(m_own, moment);
    m_isCounted = m_isCounted && !mayBeListed(moment);
    if (m_isCounted)
        eraseSorted(m_counted, moment);
}

void QuotaWindow::learn(std::vector<qint64> moments)
{
    m_learned = std::move(moments);
    std::ranges::sort(m_learned);
    m_isCounted = false;
}

void QuotaWindow::prune(qint64 oldest, qint64 newest)
{
    while (!m_own.empty() && m_own.front() < oldest)
        remove(m_own.front());
    while (!m_own.empty() && m_own.back() > newest)
        remove(m_own.back());
}

/// Both lists ascend, so giving every learned snapshot the first request that fits leaves no pair unmatched
/// that could have been one.
QuotaWindow::Moments QuotaWindow::count(qint64 newest) const
{
    const Moments own(m_own.begin(), std::ranges::upper_bound(m_own, newest));
    std::vector<qint64> others;
    auto unmatched = own.begin();
    for (const qint64 listed : m_learned) {
        while (unmatched != own.end() && *unmatched < listed - listedAfterMs)
            ++unmatched;
        if (unmatched != own.end() && *unmatched <= listed + listedBeforeMs)
            ++unmatched;
        else
            others.push_back(listed);
    }
    Moments counted;
    std::ranges::merge(own, others, std::back_inserter(counted));
    return counted;
}

const QuotaWindow::Moments &QuotaWindow::counted(qint64 now) const
{
    const qint64 newest = now + clockToleranceMs;
    const bool isSetBack = !m_own.empty() && m_own.back() > newest;
    if (!m_isCounted || isSetBack) {
        m_counted = count(newest);
        m_isCounted = !isSetBack;
    }
    return m_counted;
}

std::vector<qint64> QuotaWindow::within(qint64 now) const
{
    const Moments &all = counted(now);
    return {std::ranges::upper_bound(all, now - windowMs), all.end()};
}

int QuotaWindow::used(qint64 now) const
{
    const Moments &all = counted(now);
    return static_cast<int>(std::distance(std::ranges::upper_bound(all, now - windowMs), all.end()));
}

std::optional<qint64> QuotaWindow::nextFreesAt(qint64 now) const
{
    const Moments &all = counted(now);
    const auto first = std::ranges::upper_bound(all, now - windowMs);
    if (first == all.end())
        return std::nullopt;
    // With more used than allowed (a smaller plan since), one frees only when enough have left.
    const auto surplus = m_limit > 0 ? std::max<qint64>(std::distance(first, all.end()) - m_limit, 0) : 0;
    return std::min(*std::next(first, surplus), now) + windowMs;
}

} // namespace snapdeck
