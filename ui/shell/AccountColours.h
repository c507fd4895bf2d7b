// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QString>

namespace snapdeck {

/// The colours an account may have along the window's edge. The name is what is stored; the tone is drawn.
struct AccountColour {
    QString name; ///< `blue`, `green` …, as in Account::colour
    QString label; ///< for people
    Tone tone = Tone::Accent;
};

[[nodiscard]] QList<AccountColour> accountColours();
/// The first colour for names that are unknown or empty.
[[nodiscard]] Tone accountTone(const QString &name);

} // namespace snapdeck
