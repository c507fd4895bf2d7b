// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace snapdeck {

/// A language that the program is translated into.
struct Language {
    QLatin1String code; ///< as the translation's file is named
    QStringView name; ///< in the language itself, so that whoever needs it can read it
};

inline constexpr std::array<Language, 3> languages{{
    {QLatin1String("en"), u"English"},
    {QLatin1String("pt_BR"), u"Português (Brasil)"},
    {QLatin1String("es"), u"Español"},
}};

[[nodiscard]] inline bool isLanguage(const QString &code)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&code](const Language &language) { return language.code == code; });
}

} // namespace snapdeck
