// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WrennReport.h"

#include "ui/models/CapsuleWords.h"
#include "ui/models/LifecycleStory.h"
#include "ui/models/OperationText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::WrennReport)
};

constexpr int conflict = 409;

Tone toneOf(OperationState state)
{
    switch (state) {
    case OperationState::Ready:
        return Tone::Ok;
    case OperationState::Failed:
    case OperationState::Lost:
        return Tone::Danger;
    case OperationState::Unconfirmed:
        return Tone::Warning;
    case OperationState::Cancelled:
        return Tone::Neutral;
    default:
        return Tone::Processing;
    }
}

bool isTrouble(const OperationView &operation)
{
    return operation.state == OperationState::Failed || operation.state == OperationState::Lost
        || operation.state == OperationState::Unconfirmed;
}

/// The server itself refused to overwrite; its own machine has looked, and the old template is there.
bool keptTheOld(const OperationView &operation)
{
    return operation.kind == OperationKind::Capture && operation.state == OperationState::Failed
        && operation.error.httpStatus == conflict && operation.error.code == u"template_name_taken";
}

ReportAct actOf(const OperationView &operation)
{
    if (keptTheOld(operation))
        return ReportAct::DeleteOldFirst;
    if (operation.canCheckAgain)
        return ReportAct::CheckAgain;
    return isTrouble(operation) ? ReportAct::CopyDetails : ReportAct::None;
}

/// What became of the capsule that a template was tried with.
QString trialsEnd(const OperationView &destruction)
{
    if (!isTerminal(destruction.state))
        return Text::tr("It is being destroyed now.");
    return destruction.state == OperationState::Ready ? Text::tr("It was destroyed afterwards.") : QString();
}

struct Counts {
    QStringList captured;
    QStringList underWay;
    QStringList failed; ///< with the reasons
    QStringList unknown; ///< likewise
    QStringList lost; ///< likewise
};

Counts count(const QList<OperationView> &captures)
{
    Counts counts;
    for (const OperationView &one : captures) {
        const QString id = shortId(one.resourceId);
        const QString why = Text::tr("%1: %2", "capsule, reason").arg(id, one.error.message);
        if (!isTerminal(one.state))
            counts.underWay << id;
        else if (one.state == OperationState::Ready)
            counts.captured << id;
        else if (one.state == OperationState::Unconfirmed)
            counts.unknown << why;
        else if (one.state == OperationState::Lost)
            counts.lost << why;
        else
            counts.failed << (one.error.message.isEmpty() ? id : why);
    }
    return counts;
}

QString withNames(const QString &figure, const QStringList &names)
{
    return Text::tr("%1 (%2)").arg(figure, names.join(QStringLiteral("; ")));
}

/// Servers differ in what they leave: said of each, whatever was promised.
QString fatesOf(const QList<OperationView> &captures)
{
    const auto idsOf = [&captures](CapsuleFate fate) {
        QStringList ids;
        for (const OperationView &one : captures) {
            if (one.state == OperationState::Ready && one.fate == fate)
                ids << shortId(one.resourceId);
        }
        return ids.join(QStringLiteral(", "));
    };
    QStringList sentences;
    const auto add = [&sentences](const QString &words, const QString &ids) {
        if (!ids.isEmpty())
            sentences << words.arg(ids);
    };
    add(Text::tr("Gone: %1."), idsOf(CapsuleFate::Gone));
    add(Text::tr("Still there, paused: %1."), idsOf(CapsuleFate::Paused));
    add(Text::tr("Stopped or failed: %1."), idsOf(CapsuleFate::Stopped));
    add(Text::tr("Still there, running: %1."), idsOf(CapsuleFate::Running));
    add(Text::tr("What became of it could not be seen: %1."), idsOf(CapsuleFate::Unknown));
    return sentences.join(u' ');
}

QString batchText(const QList<OperationView> &captures, const Counts &counts)
{
    QStringList parts;
    if (!counts.captured.isEmpty())
        parts << Text::tr("%n captured", nullptr, int(counts.captured.size()));
    if (!counts.underWay.isEmpty())
        parts << Text::tr("%n under way", nullptr, int(counts.underWay.size()));
    if (!counts.failed.isEmpty())
        parts << withNames(Text::tr("%n not captured", nullptr, int(counts.failed.size())), counts.failed);
    if (!counts.unknown.isEmpty())
        parts << withNames(Text::tr("%n not known", nullptr, int(counts.unknown.size())), counts.unknown);
    if (!counts.lost.isEmpty())
        parts << withNames(Text::tr("%n lost", nullptr, int(counts.lost.size())), counts.lost);
    const QString sum
        = Text::tr("%n asked for: %1.", nullptr, int(captures.size())).arg(parts.join(QStringLiteral(", ")));
    return counts.underWay.isEmpty() ? (sum + u' ' + fatesOf(captures)).trimmed() : sum;
}

} // namespace

bool isReported(const OperationView &operation, const ReportPlace &place)
{
    const bool isTroubled = isTrouble(operation) || operation.answerLost;
    switch (operation.kind) {
    case OperationKind::Snapshot:
    case OperationKind::Restore:
        return false;
    case OperationKind::Capture:
        return true;
    case OperationKind::Pause:
    case OperationKind::Resume:
        return isTroubled && !place.isAwaited; // who waits for it says why it ended
    case OperationKind::DeleteTemplate:
        return !place.isAwaited;
    case OperationKind::Create: // a copy: of interest once it is its turn
        return operation.after.isEmpty()
            || (!operation.isWaiting && operation.state != OperationState::Cancelled);
    case OperationKind::Destroy:
        break;
    }
    return !operation.isTrial || isTroubled;
}

WrennReport reportOf(const OperationView &operation, const ReportPlace &place)
{
    QString text = storyOf(operation);
    const bool isProof = operation.kind == OperationKind::Create && operation.isTrial
        && operation.state == OperationState::Ready;
    if (isProof && place.follower)
        text = (text + u' ' + trialsEnd(*place.follower)).trimmed();
    const bool isHeldUp = operation.kind == OperationKind::Capture
        && operation.state == OperationState::Cancelled && !operation.error.detail.isEmpty();
    if (isHeldUp) // the step before it has no banner of its own
        text += u' ' + operation.error.detail;
    return {isHeldUp ? Tone::Warning : toneOf(operation.state), text, actOf(operation),
            isTerminal(operation.state)};
}

QString noticeOf(const OperationView &operation)
{
    const bool isQuiet = operation.kind == OperationKind::Pause || operation.kind == OperationKind::Resume;
    return isQuiet && operation.state == OperationState::Ready ? lifecycleStory(operation) : QString();
}

bool saysItRuns(const OperationView &operation)
{
    return operation.kind == OperationKind::Create && !operation.isTrial
        && operation.state == OperationState::Ready;
}

bool endsRunOf(const CapsuleId &capsule, const OperationView &launch, const OperationView &other)
{
    if (other.resourceId != capsule.value() || other.state != OperationState::Ready
        || other.since < launch.since)
        return false;
    return other.kind == OperationKind::Pause || other.kind == OperationKind::Destroy
        || (other.kind == OperationKind::Capture && other.fate != CapsuleFate::Running
            && other.fate != CapsuleFate::Unknown);
}

bool hasStoppedRunning(CapsuleStatus status)
{
    switch (status) {
    case CapsuleStatus::Pending:
    case CapsuleStatus::Starting:
    case CapsuleStatus::Running:
    case CapsuleStatus::Unknown:
        return false;
    default:
        return true;
    }
}

WrennReport batchReport(const QList<OperationView> &captures)
{
    const Counts counts = count(captures);
    WrennReport report;
    report.hasEnded = counts.underWay.isEmpty();
    report.text = batchText(captures, counts);
    if (!counts.failed.isEmpty() || !counts.lost.isEmpty())
        report.tone = Tone::Danger;
    else if (!counts.unknown.isEmpty())
        report.tone = Tone::Warning;
    else
        report.tone = report.hasEnded ? Tone::Ok : Tone::Processing;
    const bool isTroubled = report.tone == Tone::Danger || report.tone == Tone::Warning;
    report.act = report.hasEnded && isTroubled ? ReportAct::CopyDetails : ReportAct::None;
    return report;
}

QString actText(ReportAct act)
{
    switch (act) {
    case ReportAct::CopyDetails:
        return Text::tr("Copy details");
    case ReportAct::CheckAgain:
        return Text::tr("Check again");
    case ReportAct::DeleteOldFirst:
        return Text::tr("Delete the old template, then capture…");
    case ReportAct::None:
        break;
    }
    return {};
}

QString detailsOf(const OperationView &operation)
{
    return QStringLiteral("%1\n%2 → %3\n%4\n%5")
        .arg(storyOf(operation), operation.resourceId, operation.templateName.value(),
             operation.startedAt.toString(Qt::ISODateWithMs), operation.error.detail);
}

} // namespace snapdeck
