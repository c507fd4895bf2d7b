// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Overview.h"

namespace snapdeck {

Tone loudestOf(const QList<Tone> &tones)
{
    for (const Tone tone : {Tone::Danger, Tone::Warning, Tone::Processing, Tone::Accent}) {
        if (tones.contains(tone))
            return tone;
    }
    return Tone::Neutral;
}

} // namespace snapdeck
