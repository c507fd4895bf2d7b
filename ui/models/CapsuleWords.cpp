// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CapsuleWords.h"

#include "ui/models/Format.h"
#include "ui/models/KindWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CapsuleModel)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 SoonSeconds = Minute; ///< from here on the countdown wants to be seen

QString number(std::optional<qint64> value)
{
    return value && *value > 0 ? Format::count(*value) : QString();
}

} // namespace

QString shortId(const QString &id)
{
    constexpr qsizetype beginning = 8;
    constexpr qsizetype end = 4;
    return id.size() <= beginning + end + 1 ? id : id.left(beginning) + u'…' + id.right(end);
}

QString machineSize(std::optional<qint64> vcpus, std::optional<qint64> memoryMb)
{
    const QString cpus = number(vcpus);
    const QString memory = number(memoryMb);
    if (cpus.isEmpty() && memory.isEmpty())
        return QStringLiteral("–");
    return (cpus.isEmpty() ? QStringLiteral("–") : cpus)
        + (memory.isEmpty() ? QStringLiteral(" · –") : Text::tr(" · %1 MiB").arg(memory));
}

QString machineText(std::optional<qint64> vcpus, std::optional<qint64> memoryMb)
{
    QStringList parts;
    if (const QString cpus = number(vcpus); !cpus.isEmpty())
        parts << Text::tr("%1 vCPU").arg(cpus);
    if (const QString memory = number(memoryMb); !memory.isEmpty())
        parts << Text::tr("%1 MiB").arg(memory);
    return parts.join(QStringLiteral(" · "));
}

QString capsuleText(const Capsule &capsule, const QDateTime &now)
{
    const QString machine = machineText(capsule.vcpus, capsule.memoryMb);
    QString made;
    if (!capsule.templateName.isEmpty())
        made = capsule.createdAt.isValid()
            ? Text::tr("made of %1 %2", "template, how long ago")
                  .arg(capsule.templateName, Format::ago(capsule.createdAt, now))
            : Text::tr("made of %1").arg(capsule.templateName);
    QStringList parts{machine, made};
    parts.removeAll(QString());
    const QString id = shortId(capsule.id.value());
    return parts.isEmpty() ? id : Text::tr("%1 (%2)").arg(id, parts.join(QStringLiteral(", ")));
}

QString someOf(const QStringList &names, qsizetype most)
{
    if (names.size() <= most + 1) // "and 1 more" would take the room of the name
        return names.size() < 2
            ? names.value(0)
            : Text::tr("%1 and %2")
                  .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
    return Text::tr("%1 and %n more", nullptr, int(names.size() - most))
        .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

QString exactDuration(qint64 length)
{
    QStringList parts;
    if (length >= Day)
        parts << Text::tr("%1 d").arg(Format::count(length / Day));
    if (length % Day >= Hour)
        parts << Text::tr("%1 h").arg(length % Day / Hour);
    if (length % Hour >= Minute)
        parts << Text::tr("%1 min").arg(length % Hour / Minute);
    if (length % Minute > 0 || parts.isEmpty())
        parts << Text::tr("%1 s").arg(length % Minute);
    return parts.join(u' ');
}

BadgeSpec capsuleBadge(const Capsule &capsule)
{
    switch (capsule.status) {
    case CapsuleStatus::Running:
        return {Icon::Play, Text::tr("Running"), Tone::Ok};
    case CapsuleStatus::Pending:
        return {Icon::Hourglass, Text::tr("Pending"), Tone::Processing};
    case CapsuleStatus::Starting:
        return {Icon::Loader, Text::tr("Starting"), Tone::Processing};
    case CapsuleStatus::Pausing:
        return {Icon::Loader, Text::tr("Pausing"), Tone::Processing};
    case CapsuleStatus::Resuming:
        return {Icon::Loader, Text::tr("Resuming"), Tone::Processing};
    case CapsuleStatus::Stopping:
        return {Icon::Loader, Text::tr("Stopping"), Tone::Processing};
    case CapsuleStatus::Paused:
        return {Icon::Pause, Text::tr("Paused"), Tone::Neutral};
    case CapsuleStatus::Hibernated:
        return {Icon::Pause, Text::tr("Hibernated"), Tone::Neutral};
    case CapsuleStatus::Stopped:
        return {Icon::Stop, Text::tr("Stopped"), Tone::Neutral};
    case CapsuleStatus::Missing:
        return {Icon::AlertTriangle, Text::tr("Missing"), Tone::Warning};
    case CapsuleStatus::Error:
        return {Icon::AlertCircle, Text::tr("Error"), Tone::Danger};
    case CapsuleStatus::Unknown:
        break;
    }
    return {Icon::HelpCircle, capsule.statusText.isEmpty() ? Text::tr("Unknown") : capsule.statusText,
            Tone::Neutral};
}

QString capsuleWord(const Capsule &capsule)
{
    switch (capsule.status) {
    case CapsuleStatus::Running:
        return Text::tr("running", "state in a sentence");
    case CapsuleStatus::Pending:
        return Text::tr("pending", "state in a sentence");
    case CapsuleStatus::Starting:
        return Text::tr("starting", "state in a sentence");
    case CapsuleStatus::Pausing:
        return Text::tr("pausing", "state in a sentence");
    case CapsuleStatus::Resuming:
        return Text::tr("resuming", "state in a sentence");
    case CapsuleStatus::Stopping:
        return Text::tr("stopping", "state in a sentence");
    case CapsuleStatus::Paused:
        return Text::tr("paused", "state in a sentence");
    case CapsuleStatus::Hibernated:
        return Text::tr("hibernated", "state in a sentence");
    case CapsuleStatus::Stopped:
        return Text::tr("stopped", "state in a sentence");
    case CapsuleStatus::Missing:
        return Text::tr("missing", "state in a sentence");
    case CapsuleStatus::Error:
        return Text::tr("in error", "state in a sentence");
    case CapsuleStatus::Unknown:
        break;
    }
    return capsule.statusText.isEmpty() ? Text::tr("in an unknown state", "state in a sentence")
                                        : capsule.statusText;
}

BadgeSpec workBadge(OperationKind kind)
{
    const QString words = kind == OperationKind::Capture ? Text::tr("Being captured") : wordsOf(kind).doing;
    return {Icon::Loader, words, Tone::Processing};
}

QString workWord(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return Text::tr("being captured", "state in a sentence");
    case OperationKind::Create:
        return Text::tr("being launched", "state in a sentence");
    case OperationKind::Pause:
        return Text::tr("being paused", "state in a sentence");
    case OperationKind::Resume:
        return Text::tr("being resumed", "state in a sentence");
    case OperationKind::Destroy:
        return Text::tr("being destroyed", "state in a sentence");
    case OperationKind::Snapshot:
    case OperationKind::Restore:
    case OperationKind::DeleteTemplate:
        break; // of other things than capsules
    }
    return Text::tr("being worked on", "state in a sentence");
}

bool isChanging(CapsuleStatus status)
{
    switch (status) {
    case CapsuleStatus::Pending:
    case CapsuleStatus::Starting:
    case CapsuleStatus::Pausing:
    case CapsuleStatus::Resuming:
    case CapsuleStatus::Stopping:
        return true;
    default:
        return false;
    }
}

bool isResting(CapsuleStatus status)
{
    return status == CapsuleStatus::Paused || status == CapsuleStatus::Hibernated;
}

std::optional<QDateTime> autoPauseAt(const Capsule &capsule)
{
    if (capsule.status != CapsuleStatus::Running || capsule.timeoutSeconds <= 0)
        return std::nullopt;
    const QDateTime used = capsule.lastActiveAt.value_or(capsule.startedAt.value_or(capsule.createdAt));
    return used.isValid() ? std::optional(used.addSecs(capsule.timeoutSeconds)) : std::nullopt;
}

BadgeSpec autoPauseBadge(const Capsule &capsule, const QDateTime &now)
{
    if (capsule.timeoutSeconds <= 0)
        return {Icon::Timer, Text::tr("Never pauses by itself"), Tone::Neutral};
    const auto at = autoPauseAt(capsule);
    if (!at)
        return {};
    if (*at <= now) // the server looks now and then only
        return {Icon::Timer, Text::tr("Pauses itself any moment"), Tone::Warning};
    return {Icon::Timer, Text::tr("Pauses itself in %1").arg(Format::countdown(*at, now)),
            Format::secondsUntil(*at, now) > SoonSeconds ? Tone::Neutral : Tone::Warning};
}

QString autoPauseRule(qint64 timeoutSeconds)
{
    return timeoutSeconds > 0 ? Text::tr("After %1 without use").arg(exactDuration(timeoutSeconds))
                              : Text::tr("Never");
}

} // namespace snapdeck
