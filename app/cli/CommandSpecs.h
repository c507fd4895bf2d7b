// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

namespace snapdeck::cli {

/// What the parts of the table are written with.

inline constexpr int anyNumber = std::numeric_limits<int>::max();

inline QCommandLineOption flag(const char *name, const QString &description)
{
    return QCommandLineOption(QLatin1String(name), description);
}

/// A `value` that ends in `…` may be given several times.
inline QCommandLineOption option(const char *name, const char *value, const QString &description)
{
    return QCommandLineOption(QLatin1String(name), description, QString::fromUtf8(value));
}

template <typename Verb> std::unique_ptr<Command> make(Services services, Arguments arguments)
{
    return std::make_unique<Verb>(services, std::move(arguments));
}

/// On capsules and templates.
[[nodiscard]] QList<CommandSpec> wrennCommands();

/// On what lies in snapshots.
[[nodiscard]] QList<CommandSpec> snapshotLookCommands();

/// On the local copies.
[[nodiscard]] QList<CommandSpec> vaultCommands();

/// On operations, and the history of them all.
[[nodiscard]] QList<CommandSpec> operationCommands();

} // namespace snapdeck::cli
