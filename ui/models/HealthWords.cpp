// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HealthWords.h"

#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::HealthWords)
};

QString failure(const HealthFacts &facts)
{
    const ApiError &error = facts.operation->error;
    return error.message.isEmpty() ? Text::tr("The last operation failed.") : error.message;
}

QString underWay(const HealthFacts &facts, const QDateTime &now)
{
    const OperationView &operation = *facts.operation;
    const QString word = stateBadge(operation, now).text;
    if (operation.state == OperationState::Processing && operation.nextAt && *operation.nextAt > now)
        return Text::tr("%1. Next look in %2").arg(word, Format::countdown(*operation.nextAt, now));
    return word;
}

} // namespace

BadgeSpec worryBadge(Worry worry)
{
    switch (worry) {
    case Worry::Damaged:
        return {Icon::ShieldAlert, Text::tr("Damaged copy"), Tone::Danger};
    case Worry::Failed:
        return {Icon::AlertCircle, Text::tr("Failed"), Tone::Danger};
    case Worry::Unconfirmed:
        return {Icon::HelpCircle, Text::tr("Unconfirmed"), Tone::Neutral};
    case Worry::NoSnapshot:
        return {Icon::Minus, Text::tr("No snapshot"), Tone::Warning};
    case Worry::Expiring:
        return {Icon::Unlink, Text::tr("Link expires"), Tone::Warning};
    case Worry::Overdue:
        return {Icon::Timer, Text::tr("Overdue"), Tone::Warning};
    case Worry::NotVerified:
        return {Icon::Cloud, Text::tr("Not kept"), Tone::Accent};
    case Worry::UnderWay:
        return {Icon::Loader, Text::tr("Under way"), Tone::Processing};
    case Worry::NotRead:
        return {Icon::HelpCircle, Text::tr("Not read"), Tone::Neutral};
    case Worry::None:
        break;
    }
    return {Icon::ShieldCheck, Text::tr("Safe"), Tone::Ok};
}

QString worryReason(const Health &health, const HealthFacts &facts, const HealthRules &rules,
                    const QDateTime &now)
{
    switch (health.worry) {
    case Worry::Damaged:
        return verdictText(*facts.newestCopy);
    case Worry::Failed:
        return failure(facts);
    case Worry::Unconfirmed:
        return Text::tr("The answer was lost; nothing was sent twice.");
    case Worry::NoSnapshot:
        return Text::tr("There is none to go back to.");
    case Worry::Expiring:
        return Text::tr("The newest snapshot lies at the service only, and its link is about to end.");
    case Worry::Overdue:
        return Text::tr("No new snapshot for more than %n days.", nullptr, rules.freshDays);
    case Worry::NotVerified:
        return Text::tr("The newest lies at the service only, unchecked.");
    case Worry::UnderWay:
        return underWay(facts, now);
    case Worry::NotRead:
        return Text::tr("Its snapshots have not been read yet.");
    case Worry::None:
        break;
    }
    return Text::tr("A verified copy is in the vault.");
}

QString worryAge(const Health &health, const QDateTime &now)
{
    if (!health.at.isValid())
        return {};
    if (health.worry == Worry::Expiring)
        return health.at > now ? Text::tr("%1 left").arg(Format::duration(now, health.at))
                               : Text::tr("ended");
    return Format::ago(health.at, now);
}

} // namespace snapdeck
