// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StateBadges.h"

#include "ui/models/Format.h"
#include "ui/models/KindWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::StateBadges)
};

BadgeSpec requestingBadge(OperationKind kind)
{
    const KindWords words = wordsOf(kind);
    return {words.icon, words.doing, Tone::Processing};
}

BadgeSpec processingBadge(const OperationView &operation)
{
    const QString settling = wordsOf(operation.kind).settling;
    const bool verifies = settling.isEmpty() || operation.answerLost;
    return {Icon::Loader, verifies ? Text::tr("Verifying") : settling, Tone::Processing};
}

/// One of many, for which the plan has a time: nothing to worry about. What is due counts no further: it is
/// sent as soon as those before it are.
BadgeSpec turnBadge(const QDateTime &sentAt, const QDateTime &now)
{
    constexpr qint64 anHour = 3600;
    const qint64 left = Format::secondsUntil(sentAt, now);
    if (left <= 0)
        return {Icon::Clock, Text::tr("Waits for its turn"), Tone::Neutral};
    return {
        Icon::Clock,
        Text::tr("Sent in %1").arg(left < anHour ? Format::countdown(sentAt, now) : Format::duration(left)),
        Tone::Neutral};
}

bool isAhead(const OperationView &operation, const QDateTime &now)
{
    return operation.nextAt && *operation.nextAt > now;
}

QString spokenWait(const OperationView &operation, const QDateTime &now)
{
    const QString left = Format::spokenDuration(Format::secondsUntil(*operation.nextAt, now));
    return operation.state == OperationState::RateLimited ? Text::tr("sent in %1").arg(left)
                                                          : Text::tr("next check in %1").arg(left);
}

} // namespace

bool waitsForItsTurn(const OperationView &operation)
{
    return operation.state == OperationState::RateLimited && !operation.batch.isEmpty() && !operation.paused
        && operation.limit.value_or(LimitKind::CoolDown) == LimitKind::CoolDown;
}

bool isNotSent(const OperationView &operation)
{
    return operation.state == OperationState::Queued || operation.state == OperationState::RateLimited;
}

BadgeSpec pausedBadge()
{
    return {Icon::Pause, Text::tr("Paused"), Tone::Neutral};
}

OperationView whilePaused(OperationView operation)
{
    operation.paused = true;
    operation.limit.reset();
    operation.nextAt.reset();
    return operation;
}

bool isSafeguarding(const OperationView &operation)
{
    return operation.kind == OperationKind::Restore && !isTerminal(operation.state)
        && !operation.safety.isEmpty() && operation.safetySnapshot.name.isEmpty();
}

BadgeSpec stateBadge(const OperationView &operation, const QDateTime &now)
{
    if (operation.paused)
        return pausedBadge();
    if (isSafeguarding(operation))
        return {Icon::ShieldCheck, Text::tr("Safeguarding"), Tone::Processing};
    switch (operation.state) {
    case OperationState::Queued:
        return {Icon::Clock, operation.isWaiting ? Text::tr("Waits for its turn") : Text::tr("Queued"),
                Tone::Processing};
    case OperationState::Requesting:
        return requestingBadge(operation.kind);
    case OperationState::Processing:
        return processingBadge(operation);
    case OperationState::RateLimited:
        if (waitsForItsTurn(operation) || !isCounting(operation, now))
            return turnBadge(operation.nextAt.value_or(now), now);
        return limitBadge({operation.limit.value_or(LimitKind::CoolDown), operation.nextAt.value_or(now)},
                          now);
    case OperationState::Ready:
        return {Icon::CheckCircle, wordsOf(operation.kind).done, Tone::Ok};
    case OperationState::Failed:
        return {Icon::AlertCircle, Text::tr("Failed"), Tone::Danger};
    case OperationState::Cancelled:
        return {Icon::Ban, Text::tr("Cancelled"), Tone::Neutral};
    case OperationState::Unconfirmed:
        return {Icon::HelpCircle, Text::tr("Unconfirmed"), Tone::Neutral};
    case OperationState::Lost:
        return {Icon::AlertTriangle, Text::tr("Lost"), Tone::Danger};
    }
    return {};
}

QString spokenState(const OperationView &operation, const QDateTime &now)
{
    // The word without its ticking figures: those are said in words of their own.
    QString word = stateBadge(operation, now).text;
    if (operation.paused)
        return Text::tr("paused, waits until it is resumed");
    if (waitsForItsTurn(operation)
        || (operation.state == OperationState::RateLimited && !isCounting(operation, now)))
        word = Text::tr("waits for its turn");
    else if (operation.state == OperationState::RateLimited)
        word = limitReason(operation.limit.value_or(LimitKind::CoolDown));
    const bool waits
        = operation.state == OperationState::RateLimited || operation.state == OperationState::Processing;
    return waits && isAhead(operation, now) ? Text::tr("%1, %2").arg(word, spokenWait(operation, now)) : word;
}

bool isCounting(const OperationView &operation, const QDateTime &now)
{
    return operation.state == OperationState::RateLimited && isAhead(operation, now);
}

BadgeSpec limitBadge(const LimitWait &wait, const QDateTime &now)
{
    const QString left = Format::countdown(wait.until, now);
    switch (wait.kind) {
    case LimitKind::CoolDown:
        break;
    case LimitKind::DailyQuota:
        return {Icon::Gauge, Text::tr("Quota %1").arg(left), Tone::Warning};
    case LimitKind::AccountBlock:
        return {Icon::Ban, Text::tr("Blocked %1").arg(left), Tone::Warning};
    }
    return {Icon::Timer, Text::tr("Cool-down %1").arg(left), Tone::Warning};
}

QString limitReason(LimitKind kind)
{
    switch (kind) {
    case LimitKind::CoolDown:
        break;
    case LimitKind::DailyQuota:
        return Text::tr("the day's snapshots are used up");
    case LimitKind::AccountBlock:
        return Text::tr("the service blocks this account for a while");
    }
    return Text::tr("the service wants a pause between two snapshots");
}

BadgeSpec downloadBadge(Download::State state, qint64 receivedBytes, qint64 totalBytes)
{
    switch (state) {
    case Download::State::Waiting:
        return {Icon::Clock, Text::tr("Waiting"), Tone::Accent};
    case Download::State::Running:
        return {Icon::ArrowDownToLine, Format::progress(receivedBytes, totalBytes), Tone::Accent};
    case Download::State::Verifying:
        return {Icon::Loader, Text::tr("Verifying"), Tone::Processing};
    case Download::State::Done:
        return {Icon::CheckCircle, Text::tr("Verified"), Tone::Ok};
    case Download::State::Failed:
        return {Icon::AlertCircle, Text::tr("Failed"), Tone::Danger};
    case Download::State::Cancelled:
        return {Icon::Ban, Text::tr("Cancelled", "a local copy"), Tone::Neutral};
    }
    return {};
}

QString spokenDownload(Download::State state, qint64 receivedBytes, qint64 totalBytes)
{
    const QString word = downloadBadge(state, receivedBytes, totalBytes).text;
    return state == Download::State::Running ? Text::tr("downloading, %1").arg(word) : word;
}

BadgeSpec runningBadge(bool running)
{
    return running ? BadgeSpec{Icon::Play, Text::tr("Running"), Tone::Ok}
                   : BadgeSpec{Icon::Stop, Text::tr("Stopped"), Tone::Neutral};
}

} // namespace snapdeck
