// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountColours.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::AccountColour)
};

} // namespace

QList<AccountColour> accountColours()
{
    return {
        {QStringLiteral("blue"), Text::tr("Blue"), Tone::Accent},
        {QStringLiteral("green"), Text::tr("Green"), Tone::Ok},
        {QStringLiteral("violet"), Text::tr("Violet"), Tone::Processing},
        {QStringLiteral("amber"), Text::tr("Amber"), Tone::Warning},
        {QStringLiteral("red"), Text::tr("Red"), Tone::Danger},
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
