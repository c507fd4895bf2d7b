// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WrennText.h"

#include "app/cli/JsonForm.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Wrenn)
};

} // namespace

QDateTime pausesAt(const Capsule &capsule)
{
    const bool counts
        = capsule.status == CapsuleStatus::Running && capsule.timeoutSeconds > 0 && capsule.lastActiveAt;
    return counts ? capsule.lastActiveAt->addSecs(capsule.timeoutSeconds) : QDateTime();
}

QString countdownText(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid())
        return {};
    return until <= now ? Text::tr("now") : Text::tr("in %1").arg(spanText(now.secsTo(until)));
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 span = std::max<qint64>(seconds, 0);
    if (span < minute)
        return Text::tr("%1 s").arg(span);
    if (span < hour)
        return Text::tr("%1 min").arg(span / minute);
    if (span < 2 * day)
        return Text::tr("%1 h %2 min").arg(span / hour).arg(span % hour / minute);
    return Text::tr("%1 d").arg(span / day);
}

QList<CapsuleId> madeFrom(const TemplateName &name, const QList<Capsule> &capsules)
{
    QList<CapsuleId> ids;
    for (const Capsule &capsule : capsules) {
        if (capsule.templateName == name.value())
            ids.append(capsule.id);
    }
    return ids;
}

QString originText(const TemplateOrigin &origin)
{
    QStringList parts{origin.capsule.value()};
    if (!origin.from.isEmpty())
        parts << Text::tr("made of %1").arg(origin.from);
    if (!origin.by.isEmpty())
        parts << Text::tr("by %1").arg(origin.by);
    return parts.join(QStringLiteral(", "));
}

QJsonObject toJson(const TemplateOrigin &origin)
{
    return {{QStringLiteral("capsule"), jsonText(origin.capsule.value())},
            {QStringLiteral("template"), jsonText(origin.from)},
            {QStringLiteral("by"), jsonText(origin.by)},
            {QStringLiteral("at"), jsonTime(origin.at)},
            {QStringLiteral("operation"), jsonText(origin.operation.value())}};
}

} // namespace snapdeck::cli
