// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleVerdict.h"

#include "core/operations/LifecycleWords.h"

#include <algorithm>

namespace snapdeck::lifecycle {

namespace {

using Kind = Verdict::Kind;

bool isResting(CapsuleStatus status)
{
    return status == CapsuleStatus::Paused || status == CapsuleStatus::Hibernated;
}

bool isOver(const std::optional<Capsule> &capsule)
{
    return !capsule || capsule->status == CapsuleStatus::Stopped;
}

bool isLost(const std::optional<Capsule> &capsule)
{
    return isOver(capsule) || capsule->status == CapsuleStatus::Error
        || capsule->status == CapsuleStatus::Missing;
}

Kind judgeNew(const std::optional<Capsule> &capsule)
{
    if (isLost(capsule))
        return Kind::Broken;
    // One that is paused has run: it was quick to pause by itself.
    const bool hasRun = capsule->status == CapsuleStatus::Running || isResting(capsule->status)
        || capsule->status == CapsuleStatus::Pausing;
    return hasRun ? Kind::Done : Kind::UnderWay;
}

Kind judgePaused(const std::optional<Capsule> &capsule)
{
    if (isLost(capsule))
        return Kind::Broken;
    if (isResting(capsule->status))
        return Kind::Done;
    return capsule->status == CapsuleStatus::Running ? Kind::Unchanged : Kind::UnderWay;
}

Kind judgeResumed(const std::optional<Capsule> &capsule)
{
    if (isLost(capsule))
        return Kind::Broken;
    if (capsule->status == CapsuleStatus::Running)
        return Kind::Done;
    return isResting(capsule->status) ? Kind::Unchanged : Kind::UnderWay;
}

Kind judgeDestroyed(const std::optional<Capsule> &capsule)
{
    if (isOver(capsule))
        return Kind::Done;
    return capsule->status == CapsuleStatus::Stopping ? Kind::UnderWay : Kind::Unchanged;
}

/// One of the same name that is younger is another template: ours is gone.
Kind judgeDeleted(const State &state, const QList<Template> &templates)
{
    const auto there = templateNamed(state.spec.templateName, templates);
    const bool isTheSame = there && (!state.target || there->createdAt == state.target->createdAt);
    return isTheSame ? Kind::Unchanged : Kind::Done;
}

bool couldBeNew(const State &state, const Capsule &capsule)
{
    const bool isYoung = !capsule.createdAt.isValid() || capsule.createdAt >= state.requestedAt;
    return capsule.templateName == state.spec.templateName.value() && isYoung;
}

bool isAsWished(const State &state, const Capsule &capsule)
{
    return capsule.vcpus == state.spec.vcpus && capsule.memoryMb == state.spec.memoryMb
        && capsule.timeoutSeconds == state.spec.timeoutSeconds;
}

Verdict judgeCreated(const State &state, const Seen &seen)
{
    if (!state.capsule.isEmpty())
        return {judgeNew(seen.capsule), seen.capsule};
    QList<Capsule> found = seen.capsules;
    found.removeIf([&state](const Capsule &capsule) {
        return !couldBeNew(state, capsule) || state.before.contains(capsule.id.value());
    });
    if (found.isEmpty())
        return {Kind::Unchanged};
    found.removeIf([&state](const Capsule &capsule) { return !isAsWished(state, capsule); });
    if (found.size() != 1)
        return {Kind::Ambiguous};
    return {judgeNew(found.constFirst()), found.constFirst()};
}

} // namespace

QStringList candidates(const State &state, const QList<Capsule> &capsules)
{
    QStringList ids;
    for (const Capsule &capsule : capsules) {
        if (couldBeNew(state, capsule))
            ids.append(capsule.id.value());
    }
    return ids;
}

Verdict judge(const State &state, const Seen &seen)
{
    switch (state.deed) {
    case Deed::Create:
        return judgeCreated(state, seen);
    case Deed::Pause:
        return {judgePaused(seen.capsule), seen.capsule};
    case Deed::Resume:
        return {judgeResumed(seen.capsule), seen.capsule};
    case Deed::Destroy:
        return {judgeDestroyed(seen.capsule), seen.capsule};
    case Deed::DeleteTemplate:
        return {judgeDeleted(state, seen.templates)};
    }
    return {};
}

std::optional<ApiError> objection(const State &state, const Seen &seen)
{
    const auto target = templateNamed(state.spec.templateName, seen.templates);
    switch (state.deed) {
    case Deed::Create:
        return target ? std::nullopt : std::optional(templateGone(state.spec.templateName));
    case Deed::DeleteTemplate:
        if (!target)
            return templateGone(state.spec.templateName);
        if (isProtected(*target))
            return templateProtected(state.spec.templateName);
        return !state.confirmedAt.isValid() || target->createdAt == state.confirmedAt
            ? std::nullopt
            : std::optional(templateChanged(state.spec.templateName));
    case Deed::Destroy:
        return isOver(seen.capsule) ? std::optional(capsuleGone()) : std::nullopt;
    case Deed::Pause:
    case Deed::Resume:
        break;
    }
    if (isOver(seen.capsule))
        return capsuleGone();
    const bool fits = state.deed == Deed::Pause ? seen.capsule->status == CapsuleStatus::Running
                                                : isResting(seen.capsule->status);
    return fits ? std::nullopt : std::optional(wrongState(state.deed, seen.capsule->statusText));
}

bool provesNothingHappened(const State &state, const Verdict &verdict)
{
    // Where it was agreed to, somebody else may have changed it back since.
    if (verdict.kind != Kind::Unchanged || state.isAgreed)
        return false;
    // A request to make something may still lie in a queue where nobody answered; where the service itself
    // said that it failed, and nothing came of it, that is the end of it.
    return state.deed != Deed::Create || !state.error.code.isEmpty();
}

} // namespace snapdeck::lifecycle
