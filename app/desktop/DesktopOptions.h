// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace snapdeck {

/// What the command line asks of the desktop program.
struct DesktopOptions {
    bool demo = false; ///< with the embedded simulator and throw-away data
    QString tourFolder; ///< not empty: play the tour, write its pictures there
    bool gallery = false;
    bool measureStartup = false;
    QString dataFolder; ///< empty: the system's place
    QString theme; ///< empty: as remembered
    QString language; ///< one of languages; empty: as remembered
    AccountName account; ///< empty: the one shown last
    std::optional<double> timeScale;
};

/// What to print, and the exit code to end with.
struct DesktopAnswer {
    QString text;
    int exitCode = 0;
};

/// `--help` and `--version` are answers with 0, bad usage is one with 2.
[[nodiscard]] std::variant<DesktopOptions, DesktopAnswer> parseDesktopOptions(const QStringList &arguments);

} // namespace snapdeck
