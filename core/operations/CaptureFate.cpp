// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureFate.h"

namespace snapdeck::capture {

bool isUnderWay(CapsuleStatus status)
{
    return status == CapsuleStatus::Pausing || status == CapsuleStatus::Stopping
        || status == CapsuleStatus::Resuming || status == CapsuleStatus::Pending
        || status == CapsuleStatus::Starting;
}

CapsuleFate fateOf(const std::optional<CapsuleStatus> &capsule)
{
    if (!capsule)
        return CapsuleFate::Gone;
    switch (*capsule) {
    case CapsuleStatus::Running:
        return CapsuleFate::Running;
    case CapsuleStatus::Paused:
    case CapsuleStatus::Hibernated:
        return CapsuleFate::Paused;
    case CapsuleStatus::Stopped:
    case CapsuleStatus::Missing:
    case CapsuleStatus::Error:
        return CapsuleFate::Stopped;
    default:
        return CapsuleFate::Unknown;
    }
}

} // namespace snapdeck::capture
