// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

namespace snapdeck::cli {

[[nodiscard]] QString helpForAll(const QList<CommandSpec> &table);
[[nodiscard]] QString helpForNoun(const QList<CommandSpec> &table, const QString &noun);
[[nodiscard]] QString helpFor(const CommandSpec &spec);

} // namespace snapdeck::cli
