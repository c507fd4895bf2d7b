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

/// Where nobody said that ours is being made, and another was asked for before this one came: it may be that
/// one's. Only two of them mean that the older is ours.
bool mayBeTheNextOnes(const State &state, const Listed &listed, const Snapshot &candidate)
{
    return state.answerLost && listed.nextRequestAt && candidate.takenAt >= *listed.nextRequestAt;
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
    int fitting = 0;
    for (const Snapshot &candidate : listed.snapshots) {
        if (!canBeOurs(state, candidate))
            continue;
        ++fitting;
        if (!found || candidate.takenAt < found->takenAt)
            found = &candidate;
    }
    return found && fitting == 1 && mayBeTheNextOnes(state, listed, *found) ? nullptr : found;
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
