// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditWords.h"

#include "core/operations/Operation.h"
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
        {QStringLiteral("processing"), {Icon::Loader, Text::tr("Looking"), Tone::Processing}},
        {QStringLiteral("rate_limited"), {Icon::Timer, Text::tr("Limited"), Tone::Warning}},
        {QStringLiteral("ready"), {Icon::CheckCircle, Text::tr("Ready"), Tone::Ok}},
        {QStringLiteral("failed"), {Icon::AlertCircle, Text::tr("Failed"), Tone::Danger}},
        {QStringLiteral("cancelled"), {Icon::Ban, Text::tr("Called off"), Tone::Neutral}},
        {QStringLiteral("unconfirmed"), {Icon::HelpCircle, Text::tr("Unconfirmed"), Tone::Neutral}},
        {QStringLiteral("lost"), {Icon::AlertTriangle, Text::tr("Lost"), Tone::Danger}},
        {QStringLiteral("resumed"), {Icon::Restore, Text::tr("Resumed"), Tone::Neutral}},
        {QStringLiteral("check_again"), {Icon::Eye, Text::tr("Looked again"), Tone::Neutral}},
        {QStringLiteral("paused"), {Icon::Pause, Text::tr("Paused"), Tone::Neutral}},
    };
}

} // namespace

QString auditKindText(const QString &kind)
{
    const auto known = operationKindFrom(kind);
    return known ? kindText(*known) : kind;
}

BadgeSpec auditEventBadge(const QString &event)
{
    const auto known = knownEvents();
    const auto found = known.constFind(event);
    return found == known.cend() ? BadgeSpec{Icon::Info, event, Tone::Neutral} : *found;
}

QString auditMessage(const AuditEntry &entry)
{
    QStringList parts;
    if (!entry.message.isEmpty())
        parts << entry.message;
    if (!entry.code.isEmpty())
        parts << entry.code;
    if (entry.httpStatus > 0)
        parts << Text::tr("HTTP %1").arg(entry.httpStatus);
    return parts.join(QStringLiteral(" · "));
}

} // namespace snapdeck
