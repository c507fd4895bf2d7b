// SPDX-License-Identifier: GPL-3.0-or-later
// The words of retention.
#include "core/vault/Retention.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Retention)
};

QString keepText(KeepReason reason)
{
    switch (reason) {
    case KeepReason::Pinned:
        return Text::tr("pinned");
    case KeepReason::LastGood:
        return Text::tr("the newest verified copy");
    case KeepReason::NoRule:
        return Text::tr("no rule against it");
    case KeepReason::Last:
        return Text::tr("one of the last");
    case KeepReason::Daily:
        return Text::tr("newest of its day");
    case KeepReason::Weekly:
        return Text::tr("newest of its week");
    case KeepReason::Monthly:
        return Text::tr("newest of its month");
    case KeepReason::Yearly:
        return Text::tr("newest of its year");
    case KeepReason::Young:
        return Text::tr("young enough");
    }
    return {};
}

QString goText(GoReason reason)
{
    switch (reason) {
    case GoReason::NoSlot:
        return Text::tr("no rule keeps it");
    case GoReason::TooOld:
        return Text::tr("older than the policy keeps");
    case GoReason::TooMuch:
        return Text::tr("newer copies fill the size that the policy allows");
    }
    return {};
}

struct Generation {
    int most;
    int days; ///< a period has at least so many
    QString text;
};

QList<Generation> generationsOf(const RetentionPolicy &policy)
{
    return {{policy.daily, 1, Text::tr("one a day for %n days", nullptr, policy.daily)},
            {policy.weekly, 7, Text::tr("one a week for %n weeks", nullptr, policy.weekly)},
            {policy.monthly, 28, Text::tr("one a month for %n months", nullptr, policy.monthly)},
            {policy.yearly, 365, Text::tr("one a year for %n years", nullptr, policy.yearly)}};
}

QString ageText(const RetentionPolicy &policy)
{
    return policy.keepLast > 0 ? Text::tr("nothing else older than %n days", nullptr, *policy.maxAgeDays)
                               : Text::tr("nothing older than %n days", nullptr, *policy.maxAgeDays);
}

} // namespace

QString keepReasonName(KeepReason reason)
{
    switch (reason) {
    case KeepReason::Pinned:
        return QStringLiteral("pinned");
    case KeepReason::LastGood:
        return QStringLiteral("last_good");
    case KeepReason::NoRule:
        return QStringLiteral("no_rule");
    case KeepReason::Last:
        return QStringLiteral("last");
    case KeepReason::Daily:
        return QStringLiteral("daily");
    case KeepReason::Weekly:
        return QStringLiteral("weekly");
    case KeepReason::Monthly:
        return QStringLiteral("monthly");
    case KeepReason::Yearly:
        return QStringLiteral("yearly");
    case KeepReason::Young:
        return QStringLiteral("young");
    }
    return {};
}

QString goReasonName(GoReason reason)
{
    switch (reason) {
    case GoReason::NoSlot:
        return QStringLiteral("no_slot");
    case GoReason::TooOld:
        return QStringLiteral("too_old");
    case GoReason::TooMuch:
        return QStringLiteral("too_much");
    }
    return {};
}

QString fateText(const CopyFate &fate)
{
    if (!fate.stays())
        return goText(fate.goes);
    QStringList reasons;
    for (const KeepReason reason : fate.kept)
        reasons << keepText(reason);
    return reasons.join(QStringLiteral(", "));
}

QString policyText(const RetentionPolicy &policy)
{
    if (policy.keepsEverything())
        return Text::tr("everything");
    QStringList parts;
    const bool isLimited = policy.maxAgeDays || policy.maxBytes;
    if (policy.keepLast > 0)
        parts << (isLimited ? Text::tr("the last %n in any case", nullptr, policy.keepLast)
                            : Text::tr("the last %n", nullptr, policy.keepLast));
    for (const Generation &generation : generationsOf(policy)) {
        if (generation.most > 0)
            parts << generation.text;
    }
    if (policy.maxAgeDays)
        parts << ageText(policy);
    if (policy.maxBytes)
        parts << Text::tr("at most %1")
                     .arg(QLocale::c().formattedDataSize(*policy.maxBytes, 1, QLocale::DataSizeSIFormat));
    return parts.join(QStringLiteral(", "));
}

QString policyObjection(const RetentionPolicy &policy)
{
    if (!policy.maxAgeDays)
        return {};
    for (const Generation &generation : generationsOf(policy)) {
        // We are somewhere in the first period; the newest copy of the last is older than all between.
        const qint64 youngest = qint64(generation.most - 2) * generation.days;
        if (generation.most >= 2 && youngest >= *policy.maxAgeDays)
            return Text::tr("“%1” and “%2” contradict each other: copies would be too old before they are "
                            "counted. Allow a greater age, or count fewer.")
                .arg(generation.text, ageText(policy));
    }
    return {};
}

} // namespace snapdeck
