// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Retention.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace snapdeck {

namespace {

using Copies = QList<const VaultCopy *>;

struct Generation {
    KeepReason reason;
    int most;
    qint64 (*periodOf)(QDate day);
    QSet<qint64> filled; ///< periods that have a verified copy, as far as we have come
};

qint64 dayOf(QDate day)
{
    return day.toJulianDay();
}

qint64 weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return qint64(year) * 100 + week;
}

qint64 monthOf(QDate day)
{
    return qint64(day.year()) * 12 + day.month();
}

qint64 yearOf(QDate day)
{
    return day.year();
}

/// By time; of two of the same moment the order is the same every time.
Copies newestFirst(const QList<VaultCopy> &copies)
{
    Copies ordered;
    for (const VaultCopy &copy : copies) {
        if (!copy.isMissing)
            ordered.append(&copy);
    }
    std::sort(ordered.begin(), ordered.end(), [](const VaultCopy *a, const VaultCopy *b) {
        const QDateTime whenA = a->when();
        const QDateTime whenB = b->when();
        return whenA == whenB ? b->id < a->id : whenA > whenB;
    });
    return ordered;
}

/// Decides copy by copy, the newest first.
class Slots
{
public:
    Slots(const RetentionPolicy &policy, const QDateTime &now, const QTimeZone &zone)
        : m_policy(policy)
        , m_zone(zone)
        , m_generations{{{KeepReason::Daily, policy.daily, dayOf, {}},
                         {KeepReason::Weekly, policy.weekly, weekOf, {}},
                         {KeepReason::Monthly, policy.monthly, monthOf, {}},
                         {KeepReason::Yearly, policy.yearly, yearOf, {}}}}
    {
        if (policy.maxAgeDays)
            m_oldest = now.addDays(-*policy.maxAgeDays);
    }

    CopyFate fateOf(const VaultCopy &copy)
    {
        CopyFate fate{copy.id, protection(copy), GoReason::NoSlot};
        const bool isTooOld = m_oldest.isValid() && copy.when() < m_oldest;
        const QList<KeepReason> generations = fill(copy);
        if (isTooOld)
            fate.goes = GoReason::TooOld;
        else if (m_policy.hasGenerations())
            fate.kept += generations;
        else if (m_oldest.isValid())
            fate.kept.append(KeepReason::Young);
        else if (m_policy.keepLast <= 0 || m_policy.maxBytes)
            fate.kept.append(KeepReason::NoRule);
        m_goodOnes += copy.isGood() ? 1 : 0;
        return fate;
    }

private:
    /// What neither age nor size takes.
    [[nodiscard]] QList<KeepReason> protection(const VaultCopy &copy) const
    {
        QList<KeepReason> reasons;
        if (copy.pinned)
            reasons.append(KeepReason::Pinned);
        if (copy.isGood() && m_goodOnes == 0)
            reasons.append(KeepReason::LastGood);
        if (m_goodOnes < m_policy.keepLast)
            reasons.append(KeepReason::Last);
        return reasons;
    }

    /// The generations it stands for. One that is not verified stands for its period until there is a
    /// verified one, but takes the place from nobody.
    QList<KeepReason> fill(const VaultCopy &copy)
    {
        QList<KeepReason> reasons;
        const QDate day = copy.when().toTimeZone(m_zone).date();
        for (Generation &generation : m_generations) {
            const qint64 period = generation.periodOf(day);
            if (!generation.filled.contains(period) && generation.filled.size() < generation.most)
                reasons.append(generation.reason);
            if (copy.isGood())
                generation.filled.insert(period);
        }
        return reasons;
    }

    const RetentionPolicy &m_policy;
    QTimeZone m_zone;
    QDateTime m_oldest; ///< invalid: any age will do
    std::array<Generation, 4> m_generations;
    int m_goodOnes = 0;
};

bool isProtected(const CopyFate &fate)
{
    return std::any_of(fate.kept.begin(), fate.kept.end(), [](KeepReason reason) {
        return reason == KeepReason::Pinned || reason == KeepReason::LastGood || reason == KeepReason::Last;
    });
}

qint64 bytesOf(const VaultCopy &copy)
{
    return std::max<qint64>(copy.facts.bytes, 0);
}

/// What is protected counts first; of the rest the newest stay, down to the first that does not fit.
void keepWithin(qint64 most, const Copies &ordered, QList<CopyFate> &fates)
{
    qint64 total = 0;
    for (qsizetype i = 0; i < fates.size(); ++i)
        total += isProtected(fates.at(i)) ? bytesOf(*ordered.at(i)) : 0;
    bool isFull = false;
    for (qsizetype i = 0; i < fates.size(); ++i) {
        CopyFate &fate = fates[i];
        if (!fate.stays() || isProtected(fate))
            continue;
        isFull = isFull || total + bytesOf(*ordered.at(i)) > most;
        if (isFull) {
            fate.kept.clear();
            fate.goes = GoReason::TooMuch;
        } else {
            total += bytesOf(*ordered.at(i));
        }
    }
}

} // namespace

QList<CopyFate> planRetention(const QList<VaultCopy> &copies, const RetentionPolicy &policy,
                              const QDateTime &now, const QTimeZone &zone)
{
    const Copies ordered = newestFirst(copies);
    Slots places(policy, now, zone);
    QList<CopyFate> fates;
    fates.reserve(ordered.size());
    for (const VaultCopy *copy : ordered)
        fates.append(places.fateOf(*copy));
    if (policy.maxBytes)
        keepWithin(*policy.maxBytes, ordered, fates);
    return fates;
}

} // namespace snapdeck
