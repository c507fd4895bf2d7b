// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace snapdeck::test {

/// What the provider does with requests for snapshots and restores, read from its contract alone. Moments are
/// those at which a request reaches it, in milliseconds. contract: square-cloud/create, restore
class SnapshotServerModel
{
public:
    enum class Answer { Taken, KeepCalm, DailyLimit };

    /// 0: without a daily allowance.
    explicit SnapshotServerModel(int dailyLimit)
        : m_dailyLimit(dailyLimit)
    {
    }

    Answer snapshot(const ResourceId &resource, qint64 at)
    {
        const bool userIsCalm = !m_lastOfUser || at - *m_lastOfUser >= 5'000;
        m_lastOfUser = at; // a refused request is one too
        const auto lastOfResource = m_lastTaken.constFind(resource);
        const bool resourceIsCalm = lastOfResource == m_lastTaken.cend() || at - *lastOfResource >= 180'000;
        if (!userIsCalm || !resourceIsCalm)
            return Answer::KeepCalm;
        const auto inWindow
            = std::ranges::count_if(m_taken, [at](qint64 taken) { return at - taken < 24LL * 3600 * 1000; });
        if (m_dailyLimit > 0 && inWindow >= m_dailyLimit)
            return Answer::DailyLimit;
        m_lastTaken[resource] = at;
        m_taken.push_back(at);
        return Answer::Taken;
    }

    Answer restore(qint64 at)
    {
        const bool isCalm = !m_lastRestore || at - *m_lastRestore >= 60'000;
        m_lastRestore = at;
        return isCalm ? Answer::Taken : Answer::KeepCalm;
    }

private:
    int m_dailyLimit;
    std::optional<qint64> m_lastOfUser;
    std::optional<qint64> m_lastRestore;
    QHash<ResourceId, qint64> m_lastTaken;
    std::vector<qint64> m_taken;
};

} // namespace snapdeck::test
