// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaptureText.h"

#include "app/cli/OperationText.h"
#include "app/cli/WrennText.h"
#include "core/operations/LifecycleWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Capture)
};

ApiError refuse(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::RefusedByPolicy;
    error.message = message;
    error.advice = advice;
    return error;
}

std::optional<Capsule> capsuleOf(const CaptureWish &wish, const CaptureSight &sight)
{
    const auto found = std::ranges::find(sight.capsules, wish.capsule, &Capsule::id);
    return found == sight.capsules.end() ? std::nullopt : std::optional(*found);
}

QString capsuleText(const CaptureWish &wish, const CaptureSight &sight)
{
    const auto capsule = capsuleOf(wish, sight);
    if (!capsule)
        return Text::tr("%1, which is not in the list").arg(wish.capsule.value());
    const QString age = capsule->createdAt.isValid()
        ? Text::tr("%1 old").arg(spanText(capsule->createdAt.secsTo(sight.now)))
        : Text::tr("of unknown age");
    return Text::tr("%1 (%2, %3, %4 vCPUs, %5 MiB)")
        .arg(wish.capsule.value(), capsule->statusText, age, QString::number(capsule->vcpus),
             QString::number(capsule->memoryMb));
}

/// `1.9 GB, 3 d old, other capsules running from it: 2`
QString factsOf(const Template &there, const CaptureWish &wish, const CaptureSight &sight)
{
    const auto runsFromIt = [&](const Capsule &other) {
        return other.id != wish.capsule && other.templateName == there.name.value()
            && other.status == CapsuleStatus::Running;
    };
    const QString age = there.createdAt.isValid()
        ? Text::tr("%1 old").arg(spanText(there.createdAt.secsTo(sight.now)))
        : Text::tr("of unknown age");
    return Text::tr("%1, %2, other capsules running from it: %3")
        .arg(sizeText(there.sizeBytes), age,
             QString::number(std::ranges::count_if(sight.capsules, runsFromIt)));
}

QString targetText(const CaptureWish &wish, const CaptureSight &sight)
{
    const auto there = lifecycle::templateNamed(wish.name, sight.templates);
    if (!there)
        return Text::tr("no template has that name now");
    const QString facts = factsOf(*there, wish, sight);
    if (wish.deletesOld)
        return Text::tr("the template that has that name now (%1) is deleted first").arg(facts);
    return wish.overwrite ? Text::tr("the template that has that name now (%1) is replaced").arg(facts)
                          : Text::tr("a template has that name already (%1) and is not touched").arg(facts);
}

QString ruleText(NameRule rule)
{
    switch (rule) {
    case NameRule::Overwrites:
        return Text::tr("this server overwrites where it is asked to");
    case NameRule::Keeps:
        return Text::tr("this server never overwrites");
    case NameRule::Unknown:
        break;
    }
    return Text::tr("whether this server overwrites cannot be told");
}

} // namespace

QString preflightText(const CaptureWish &wish, const CaptureSight &sight)
{
    QStringList parts{Text::tr("Will be destroyed for good: the capsule %1, captured as “%2”")
                          .arg(capsuleText(wish, sight), wish.name.value())};
    if (wish.pausesFirst)
        parts << Text::tr("it is paused first");
    parts << targetText(wish, sight) << ruleText(nameRuleOf(sight.templates));
    if (wish.launchesCopy)
        parts << Text::tr("a capsule like it is launched of the template afterwards");
    return parts.join(QStringLiteral("; ")) + u'.';
}

std::optional<ApiError> preflightObjection(const CaptureWish &wish, const CaptureSight &sight)
{
    const NameRule rule = nameRuleOf(sight.templates);
    const QString name = wish.name.value();
    const auto there = lifecycle::templateNamed(wish.name, sight.templates);
    const bool isOwn = there && !there->isPlatform && !there->isBase;
    if (wish.overwrite && isOwn && rule == NameRule::Keeps)
        return refuse(Text::tr("This server never overwrites a template, and “%1” is there.").arg(name),
                      Text::tr("Nothing was sent. With --delete-old --confirm-delete %1 instead of "
                               "--overwrite the old template is deleted first; or give another name.")
                          .arg(name));
    if (wish.pausesFirst && rule != NameRule::Keeps)
        return refuse(Text::tr("As far as can be told, this server captures running capsules only."),
                      Text::tr("Nothing was sent. Leave out --pause-first."));
    if (!wish.pausesFirst && !wish.deletesOld)
        return std::nullopt; // the capture itself looks before it leaves
    const auto capsule = capsuleOf(wish, sight);
    auto found = capture::objection(wish.name, wish.overwrite || wish.deletesOld,
                                    capsule ? std::optional(capsule->status) : std::nullopt, sight.templates);
    if (found)
        found->message.prepend(wish.capsule.value() + QStringLiteral(": "));
    return found;
}

CaptureTally tallyOf(const QList<OperationView> &captures)
{
    CaptureTally tally;
    tally.asked = captures.size();
    for (const OperationView &view : captures) {
        switch (view.state) {
        case OperationState::Ready:
            ++tally.captured;
            break;
        case OperationState::Failed:
        case OperationState::Cancelled:
            ++tally.notCaptured;
            break;
        case OperationState::Lost:
            ++tally.lost;
            break;
        default:
            ++tally.unknown;
            break;
        }
    }
    return tally;
}

QString describe(const CaptureTally &tally)
{
    return Text::tr("%1 asked for: %2 captured, %3 not captured, %4 unknown, %5 lost.")
        .arg(tally.asked)
        .arg(tally.captured)
        .arg(tally.notCaptured)
        .arg(tally.unknown)
        .arg(tally.lost);
}

QJsonObject toJson(const CaptureTally &tally)
{
    return {{QStringLiteral("asked"), tally.asked},
            {QStringLiteral("captured"), tally.captured},
            {QStringLiteral("not_captured"), tally.notCaptured},
            {QStringLiteral("unknown"), tally.unknown},
            {QStringLiteral("lost"), tally.lost}};
}

} // namespace snapdeck::cli
