// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Output.h"
#include "core/accounts/Account.h"

namespace snapdeck::cli {

/// How the account's requests travel; words, since what is printed has no colours.
[[nodiscard]] QString connectionOf(const Account &account);

/// The variable that the key of a session-only account comes from.
[[nodiscard]] QString environmentName(const Account &account);

/// Said with every result that speaks of the account.
void warnOfPlainHttp(Output &output, const Account &account);

/// What a person has to know of an account that was just added or changed.
void tellOf(Output &output, const Account &account);

} // namespace snapdeck::cli
