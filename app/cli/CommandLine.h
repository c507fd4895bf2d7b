// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

#include <variant>

namespace snapdeck::cli {

/// What the command line asks for.
struct Run {
    CommandSpec spec;
    Arguments arguments;
    double timeScale = 1.0;
};
struct Show { ///< help or version: text for stdout
    QString text;
};
struct Misuse { ///< one sentence for stderr
    QString text;
    QString about = {}; ///< the command whose help tells more; empty: nobody knows which was meant
};
using CommandLine = std::variant<Run, Show, Misuse>;

/// `arguments` without the program's name. Pure.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace snapdeck::cli
