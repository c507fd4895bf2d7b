// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PlanForm.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::PlanForm)
};

constexpr qint64 Minute = 60;

QString moment(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(at);
    if (seconds <= 0)
        return Text::tr("now");
    return seconds < Minute
        ? Text::tr("in %1").arg(Format::duration(seconds))
        : Text::tr("%1, in %2", "time, duration").arg(Format::nearTime(at, now), Format::duration(seconds));
}

} // namespace

PlanForm::PlanForm(QList<Resource> chosen)
    : m_chosen(std::move(chosen))
{
    m_place.reserve(m_chosen.size());
    for (qsizetype place = 0; place < m_chosen.size(); ++place)
        m_place.insert(m_chosen[place].id, place);
}

void PlanForm::setLeftOut(int beingTaken, int beingRestored)
{
    m_beingTaken = beingTaken;
    m_beingRestored = beingRestored;
}

const Resource *PlanForm::find(const ResourceId &id) const
{
    const auto place = m_place.constFind(id);
    return place == m_place.cend() ? nullptr : &m_chosen[*place];
}

QList<Resource> PlanForm::wish() const
{
    QList<qsizetype> places;
    const auto take = [&](const QList<PlannedRequest> &planned) {
        for (const PlannedRequest &request : planned)
            places.append(m_place.value(request.resource));
    };
    take(m_plan.today);
    if (m_takesLater)
        take(m_plan.later);
    std::sort(places.begin(), places.end());
    QList<Resource> wanted;
    wanted.reserve(places.size());
    for (const qsizetype place : std::as_const(places))
        wanted.append(m_chosen[place]);
    return wanted;
}

QString PlanForm::obstacle() const
{
    if (!m_objectionHere.isEmpty())
        return m_objectionHere;
    if (today() + later() == 0)
        return Text::tr("Something is under way on each of them already.");
    if (wanted() == 0)
        return Text::tr("None of them fits into what is left of today's quota.");
    return {};
}

std::optional<QDateTime> PlanForm::firstSentAt() const
{
    if (!m_plan.today.isEmpty())
        return m_plan.today.first().at;
    const bool knows = m_takesLater && !m_plan.later.isEmpty() && m_plan.later.first().at.isValid();
    return knows ? std::optional(m_plan.later.first().at) : std::nullopt;
}

std::optional<QDateTime> PlanForm::lastSentAt() const
{
    if (!m_takesLater || m_plan.later.isEmpty())
        return m_plan.lastLeavesAt();
    return m_plan.later.last().at.isValid() ? std::optional(m_plan.later.last().at) : std::nullopt;
}

QString PlanForm::todayText() const
{
    const int all = today() + later();
    return later() == 0 ? Text::tr("all %1", "of the chosen").arg(Format::count(all))
                        : Text::tr("%1 of %2").arg(Format::count(today()), Format::count(all));
}

QString PlanForm::firstText(const QDateTime &now) const
{
    const auto first = firstSentAt();
    return first ? moment(*first, now) : QStringLiteral("–");
}

QString PlanForm::lastText(const QDateTime &now) const
{
    if (wanted() == 0)
        return QStringLiteral("–");
    const auto last = lastSentAt();
    return last ? moment(*last, now) : Text::tr("when enough quota has freed up");
}

QString PlanForm::quotaText(const QDateTime &now) const
{
    const Quota &quota = m_plan.quotaBefore;
    if (quota.limit <= 0)
        return Text::tr("not known yet");
    QString text = Text::tr("%1 left now, %2 afterwards, of %3")
                       .arg(Format::count(quota.left()), Format::count(m_plan.quotaLeftAfter),
                            Format::count(quota.limit));
    if (quota.left() == 0 && quota.nextFreesAt)
        text += Text::tr("; the next frees at %1").arg(Format::nearTime(*quota.nextFreesAt, now));
    return text;
}

QString PlanForm::leftOutText() const
{
    QStringList why;
    if (m_beingTaken > 0)
        why << Text::tr("%1 being taken already").arg(Format::count(m_beingTaken));
    if (m_beingRestored > 0)
        why << Text::tr("%1 being restored").arg(Format::count(m_beingRestored));
    return why.isEmpty() ? QString() : Text::tr("Left out: %1.").arg(why.join(QStringLiteral(", ")));
}

} // namespace snapdeck
