// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotMatch.h"

#include <algorithm>

namespace snapdeck::snapshot {

namespace {

constexpr qint64 longestMakingSeconds = 15 * 60;

bool canBeOurs(const State &state, const Snapshot &candidate)
{
    // Without a version all snapshots of a resource look alike; then the time alone tells them apart.
    const bool wasThere = !candidate.ref.version.isEmpty() && state.knownBefore.contains(candidate.ref);
    // Where nobody said that it is being made, one that comes much later is somebody else's.
    const bool isTooLate
        = state.answerLost && candidate.takenAt > state.requestedAt.addSecs(longestMakingSeconds);
    return !wasThere && !isTooLate && candidate.origin != SnapshotOrigin::Automatic
        && candidate.takenAt >= state.requestedAt;
}

/// Where nobody said that ours is being made, and others were asked for before these came, they may be those
/// others'. Only one more than that, whoever has it by now, means that one of them is ours.
bool mayAllBeLaterOnes(const State &state, const Listed &listed)
{
    if (!state.answerLost || listed.laterRequests.isEmpty())
        return false;
    QDateTime newest;
    qsizetype fitting = 0;
    for (const QList<Snapshot> &some : {listed.snapshots, listed.others}) {
        for (const Snapshot &candidate : some) {
            if (!canBeOurs(state, candidate))
                continue;
            ++fitting;
            newest = newest.isValid() ? std::max(newest, candidate.takenAt) : candidate.takenAt;
        }
    }
    return fitting <= std::ranges::count_if(listed.laterRequests, [&newest](const QDateTime &askedAt) {
               return newest.isValid() && askedAt <= newest;
           });
}

/// The version that a 200 has named, or the new one where it named none.
const Snapshot *findMade(const State &state, const Listed &listed)
{
    if (state.result.version.isEmpty())
        return findNew(state, listed);
    const auto found
        = std::find_if(listed.snapshots.begin(), listed.snapshots.end(), [&state](const Snapshot &candidate) {
              return candidate.ref.version == state.result.version;
          });
    return found == listed.snapshots.end() ? nullptr : &*found;
}

} // namespace

const Snapshot *findNew(const State &state, const Listed &listed)
{
    // The oldest that fits: a later one may be somebody else's.
    const Snapshot *found = nullptr;
    for (const Snapshot &candidate : listed.snapshots) {
        if (canBeOurs(state, candidate) && (!found || candidate.takenAt < found->takenAt))
            found = &candidate;
    }
    return found && mayAllBeLaterOnes(state, listed) ? nullptr : found;
}

void completeFrom(State &state, const Listed &listed)
{
    const Snapshot *found = isComplete(state) ? nullptr : findMade(state, listed);
    if (!found)
        return;
    state.result = found->ref;
    if (!found->link.isEmpty())
        state.link = found->link;
}

} // namespace snapdeck::snapshot
