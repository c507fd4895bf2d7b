// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountColours.h"

#include "core/accounts/ColourNames.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::AccountColour)
};

} // namespace

QList<AccountColour> accountColours()
{
    static_assert(colourNames.size() == 5, "each has a name and a tone here");
    return {
        {colourNames[0], Text::tr("Blue"), Tone::Accent},
        {colourNames[1], Text::tr("Green"), Tone::Ok},
        {colourNames[2], Text::tr("Violet"), Tone::Processing},
        {colourNames[3], Text::tr("Amber"), Tone::Warning},
        {colourNames[4], Text::tr("Red"), Tone::Danger},
    };
}

Tone accountTone(const QString &name)
{
    const auto colours = accountColours();
    for (const AccountColour &colour : colours) {
        if (colour.name == name)
            return colour.tone;
    }
    return Tone::Accent;
}

} // namespace snapdeck
