// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditWords.h"

#include "core/operations/Operation.h"
#include "ui/models/KindWords.h"
#include "ui/models/OperationText.h"

#include <QCoreApplication>
#include <QHash>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::AuditWords)
};

QHash<QString, BadgeSpec> knownEvents()
{
    return {
        {QStringLiteral("queued"), {Icon::Clock, Text::tr("Queued"), Tone::Neutral}},
        {QStringLiteral("confirmed"), {Icon::Check, Text::tr("Confirmed"), Tone::Neutral}},
        {QStringLiteral("requesting"), {Icon::ArrowUp, Text::tr("Sent"), Tone::Processing}},
        {QStringLiteral("processing"), {Icon::Loader, Text::tr("Checking"), Tone::Processing}},
        {QStringLiteral("rate_limited"), {Icon::Timer, Text::tr("Waiting"), Tone::Warning}},
        {QStringLiteral("ready"), {Icon::CheckCircle, Text::tr("Ready"), Tone::Ok}},
        {QStringLiteral("downloaded"), {Icon::CheckCircle, Text::tr("Downloaded"), Tone::Ok}},
        {QStringLiteral("kept"), {Icon::CheckCircle, Text::tr("Kept"), Tone::Ok}},
        {QStringLiteral("failed"), {Icon::AlertCircle, Text::tr("Failed"), Tone::Danger}},
        {QStringLiteral("cancelled"), {Icon::Ban, Text::tr("Cancelled"), Tone::Neutral}},
        {QStringLiteral("unconfirmed"), {Icon::HelpCircle, Text::tr("Unconfirmed"), Tone::Neutral}},
        {QStringLiteral("lost"), {Icon::AlertTriangle, Text::tr("Lost"), Tone::Danger}},
        {QStringLiteral("resumed"), {Icon::Restore, Text::tr("Resumed"), Tone::Neutral}},
        {QStringLiteral("check_again"), {Icon::Eye, Text::tr("Checked again"), Tone::Neutral}},
        {QStringLiteral("paused"), {Icon::Pause, Text::tr("Paused"), Tone::Neutral}},
    };
}

/// What an event means of which the service said nothing.
QString ownWords(const AuditEntry &entry)
{
    const auto kind = operationKindFrom(entry.kind);
    if (!kind)
        return {};
    if (entry.event == u"queued")
        return Text::tr("asked for; nothing sent yet");
    if (entry.event == u"requesting")
        return Text::tr("sent to the service, once");
    if (entry.event == u"processing")
        return *kind == OperationKind::Snapshot ? Text::tr("waiting until a listing shows it")
                                                : Text::tr("checking how it went");
    if (entry.event == u"ready")
        return wordsOf(*kind).happened;
    if (entry.event == u"cancelled")
        return Text::tr("before anything was sent");
    return {};
}

} // namespace

QString auditKindText(const QString &kind)
{
    // No operations: they change nothing on a server.
    if (kind == u"download")
        return Text::tr("Download");
    if (kind == u"keep")
        return Text::tr("Keep in vault");
    const auto known = operationKindFrom(kind);
    return known ? kindText(*known) : kind;
}

BadgeSpec auditEventBadge(const AuditEntry &entry)
{
    const auto known = knownEvents();
    const auto found = known.constFind(entry.event);
    if (found == known.cend())
        return {Icon::Info, entry.event, Tone::Neutral};
    BadgeSpec badge = *found;
    if (entry.event == u"ready")
        badge.text = wordsOf(operationKindFrom(entry.kind).value_or(OperationKind::Snapshot)).done;
    return badge;
}

QString auditMessage(const AuditEntry &entry)
{
    QStringList parts;
    if (const QString said = entry.message.isEmpty() ? ownWords(entry) : entry.message; !said.isEmpty())
        parts << said;
    if (!entry.code.isEmpty())
        parts << entry.code;
    if (entry.httpStatus > 0)
        parts << Text::tr("HTTP %1").arg(entry.httpStatus);
    return parts.join(QStringLiteral(" · "));
}

} // namespace snapdeck
