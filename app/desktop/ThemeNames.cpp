// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ThemeNames.h"

#include <array>

namespace snapdeck {

namespace {

constexpr std::array<std::pair<const char *, ThemeChoice>, 4> themes{{
    {"system", ThemeChoice::System},
    {"light", ThemeChoice::Light},
    {"dark", ThemeChoice::Dark},
    {"platform", ThemeChoice::Platform},
}};

} // namespace

ThemeChoice themeNamed(const QString &name)
{
    for (const auto &[known, choice] : themes) {
        if (name == QLatin1String(known))
            return choice;
    }
    return ThemeChoice::System;
}

QString nameOf(ThemeChoice wanted)
{
    for (const auto &[known, choice] : themes) {
        if (choice == wanted)
            return QLatin1String(known);
    }
    return QStringLiteral("system");
}

} // namespace snapdeck
