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

} // namespace

const Snapshot *findNew(const State &state, const QList<Snapshot> &snapshots)
{
    // The oldest that fits: a later one may be somebody else's.
    const Snapshot *found = nullptr;
    for (const Snapshot &candidate : snapshots) {
        if (canBeOurs(state, candidate) && (!found || candidate.takenAt < found->takenAt))
            found = &candidate;
    }
    return found;
}

namespace {

/// The version that a 200 has named, or the new one where it named none.
const Snapshot *findMade(const State &state, const QList<Snapshot> &snapshots)
{
    if (state.result.version.isEmpty())
        return findNew(state, snapshots);
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [&state](const Snapshot &candidate) {
        return candidate.ref.version == state.result.version;
    });
    return found == snapshots.end() ? nullptr : &*found;
}

} // namespace

void completeFrom(State &state, const QList<Snapshot> &snapshots)
{
    const Snapshot *found = isComplete(state) ? nullptr : findMade(state, snapshots);
    if (!found)
        return;
    state.result = found->ref;
    if (!found->link.isEmpty())
        state.link = found->link;
}

} // namespace snapdeck::snapshot
