// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/KeepWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::KeepWords)
};

constexpr int soonDays = 3; ///< a link that ends within so many is worth a warning

} // namespace

BadgeSpec keptBadge(const VaultCopy &copy)
{
    if (copy.isMissing)
        return {Icon::Unlink, Text::tr("Missing"), Tone::Danger};
    if (copy.isBad())
        return {Icon::AlertCircle, Text::tr("Damaged"), Tone::Danger};
    if (!copy.isGood())
        return {Icon::HelpCircle, Text::tr("Unverified"), Tone::Neutral};
    if (copy.pinned)
        return {Icon::Pin, Text::tr("Pinned"), Tone::Ok};
    return {Icon::CheckCircle, Text::tr("Kept"), Tone::Ok};
}

QString spokenKept(const VaultCopy &copy)
{
    return Text::tr("in the vault: %1").arg(verdictText(copy));
}

BadgeSpec notKeptBadge(const QDateTime &linkEnds, const QDateTime &now)
{
    const bool endsSoon = linkEnds.isValid() && linkEnds > now && linkEnds < now.addDays(soonDays);
    if (endsSoon)
        return {Icon::Unlink,
                Text::tr("Link %1", "how long it is valid").arg(Format::duration(now, linkEnds)),
                Tone::Warning};
    return {Icon::Minus, Text::tr("Not kept"), Tone::Neutral};
}

} // namespace snapdeck
