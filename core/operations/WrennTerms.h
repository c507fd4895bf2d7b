// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"
#include "core/operations/OperationView.h"

/// What stands against an operation of a Wrenn account at the moment in which its request would leave. Of
/// what other programs do on the same journal nobody here knows; the journal does. Pure.
namespace snapdeck {

/// Two that have left, on one capsule or under one template's name, could not be told apart afterwards; and a
/// step is not done for a capture that has ended.
[[nodiscard]] std::optional<ApiError> objectionTo(const OperationView &mine, const AdmissionSight &sight);

/// The same for the journal.
[[nodiscard]] AdmissionTerms termsOf(const OperationView &mine);

} // namespace snapdeck
