// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"

namespace snapdeck {

/// The second line of an account: its service, its plan or server, whether it is for reading only.
[[nodiscard]] QString accountDetail(const Account &account, const QString &planName);

/// The few words that stand in red beside an account that does without encryption; empty for all others. What
/// it means says plainHttpWarning().
[[nodiscard]] QString plainHttpNote(const Account &account);

} // namespace snapdeck
