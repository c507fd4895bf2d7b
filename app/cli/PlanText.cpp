// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanText.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Plan)
};

using Names = QHash<ResourceId, QString>;

Names namesOf(const QList<Resource> &resources)
{
    Names names;
    names.reserve(resources.size());
    for (const Resource &resource : resources)
        names.insert(resource.id, resource.name);
    return names;
}

QJsonArray toJson(const QList<PlannedRequest> &requests, const Names &names)
{
    QJsonArray list;
    for (const PlannedRequest &request : requests)
        list.append(QJsonObject{{QStringLiteral("resource"), request.resource.value()},
                                {QStringLiteral("resource_name"), jsonText(names.value(request.resource))},
                                {QStringLiteral("at"), jsonTime(request.at)}});
    return list;
}

QDateTime firstOf(const QList<PlannedRequest> &requests)
{
    return requests.isEmpty() ? QDateTime() : requests.constFirst().at;
}

QString laterText(const SnapshotPlan &plan)
{
    const QDateTime first = firstOf(plan.later);
    const QString count = QString::number(plan.later.size());
    return first.isValid()
        ? Text::tr("Beyond today's allowance: %1, the first of them from %2 on.").arg(count, timeText(first))
        : Text::tr("Beyond today's allowance: %1; nobody knows yet when they can be sent.").arg(count);
}

} // namespace

QJsonObject toJson(const Quota &quota)
{
    return {{QStringLiteral("limit"), quota.limit},
            {QStringLiteral("used"), quota.used},
            {QStringLiteral("left"), quota.left()},
            {QStringLiteral("next_frees_at"), jsonTime(quota.nextFreesAt)}};
}

QJsonObject toJson(const SnapshotPlan &plan, const QList<Resource> &resources)
{
    const Names names = namesOf(resources);
    return {{QStringLiteral("today"), toJson(plan.today, names)},
            {QStringLiteral("later"), toJson(plan.later, names)},
            {QStringLiteral("quota"), toJson(plan.quotaBefore)},
            {QStringLiteral("quota_left_after"), plan.quotaLeftAfter},
            {QStringLiteral("first_leaves_at"), jsonTime(firstOf(plan.today))},
            {QStringLiteral("last_leaves_at"), jsonTime(plan.lastLeavesAt())}};
}

QString describe(const Quota &quota)
{
    QString text
        = Text::tr("%1 of %2 snapshots used in the last 24 hours, %3 left.")
              .arg(QString::number(quota.used), QString::number(quota.limit), QString::number(quota.left()));
    if (quota.nextFreesAt)
        text += u' ' + Text::tr("The next one frees up at %1.").arg(timeText(*quota.nextFreesAt));
    return text;
}

QString describe(const SnapshotPlan &plan)
{
    QStringList lines;
    if (plan.today.isEmpty())
        lines << Text::tr("None can be sent today.");
    else
        lines << Text::tr("To be sent today: %1, the first at %2, the last at %3.")
                     .arg(QString::number(plan.today.size()), timeText(firstOf(plan.today)),
                          timeText(plan.today.constLast().at));
    if (!plan.later.isEmpty())
        lines << laterText(plan);
    lines << describe(plan.quotaBefore);
    lines << Text::tr("Left of the day's allowance afterwards: %1.").arg(plan.quotaLeftAfter);
    return lines.join(u'\n');
}

QString describe(const SnapshotPlan &plan, const QList<Resource> &resources)
{
    const Names names = namesOf(resources);
    QList<QStringList> rows;
    const auto add = [&](const QList<PlannedRequest> &requests, const QString &when) {
        for (const PlannedRequest &request : requests)
            rows.append(
                {timeText(request.at), when, names.value(request.resource), request.resource.value()});
    };
    add(plan.today, Text::tr("today"));
    add(plan.later, Text::tr("beyond today"));
    if (rows.isEmpty())
        return describe(plan);
    const QStringList header{Text::tr("sent at"), Text::tr("allowance"), Text::tr("resource"),
                             Text::tr("id")};
    return table(header, rows) + QStringLiteral("\n\n") + describe(plan);
}

} // namespace snapdeck::cli
