// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalBacklog.h"

namespace snapdeck {

class SqlConnection;

/// What becomes of an account's operations when it is removed.
namespace removed_account {

/// OperationRecord::code of those that ended with it.
[[nodiscard]] QString code();
/// Ends all that are open, whoever has them: nobody must take them up with the key of another account of the
/// same name. Within the caller's transaction; faults stay with the connection.
void endOperations(SqlConnection &database, const JournalBacklog::Forget &forget);

} // namespace removed_account

} // namespace snapdeck
