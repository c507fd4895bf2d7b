// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QCommandLineOption>

#include <limits>
#include <memory>

namespace snapdeck::cli {

/// One verb of one noun: what it takes, what it is for, and who does it. The parser and the help both read
/// this, so neither can forget what the other knows.
struct CommandSpec {
    QString noun;
    QString verb; ///< empty: the noun is the whole command
    QString operands; ///< as the help shows them
    QString summary;
    QList<QCommandLineOption> options;
    int fewestOperands = 0;
    int mostOperands = 0;
    /// What is wrong with the arguments as a whole; empty if nothing.
    std::function<QString(const Arguments &)> complaint;
    std::function<std::unique_ptr<Command>(Services, Arguments)> make;

    [[nodiscard]] QString name() const { return verb.isEmpty() ? noun : noun + u' ' + verb; }
};

[[nodiscard]] QList<CommandSpec> commandTable();

/// Options that every command takes.
[[nodiscard]] QList<QCommandLineOption> generalOptions();

} // namespace snapdeck::cli
