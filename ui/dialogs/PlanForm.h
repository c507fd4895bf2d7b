// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/SnapshotPlan.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>
#include <QString>

namespace snapdeck {

/// Many snapshots before they are asked for: what was chosen, when it would be sent, and what is said of it.
/// Pure; it sends nothing. operations.md, Many at once
class PlanForm
{
public:
    explicit PlanForm(QList<Resource> chosen);

    void setPlan(SnapshotPlan plan) { m_plan = std::move(plan); }
    void setTakesLater(bool takes) { m_takesLater = takes; }
    /// Chosen, but left out: something of theirs is under way.
    void setLeftOut(int beingTaken, int beingRestored);
    /// Why this machine may send nothing; empty: it may.
    void setObjectionHere(const QString &objection) { m_objectionHere = objection; }

    [[nodiscard]] const QList<Resource> &chosen() const { return m_chosen; }
    [[nodiscard]] const SnapshotPlan &plan() const { return m_plan; }
    [[nodiscard]] bool takesLater() const { return m_takesLater; }
    [[nodiscard]] int today() const { return int(m_plan.today.size()); }
    [[nodiscard]] int later() const { return int(m_plan.later.size()); }
    /// How many would be asked for as things stand.
    [[nodiscard]] int wanted() const { return today() + (m_takesLater ? later() : 0); }
    /// Those, in the order in which they were chosen.
    [[nodiscard]] QList<Resource> wish() const;
    [[nodiscard]] const Resource *find(const ResourceId &id) const;

    /// Why nothing can be asked for, one sentence; empty: it can.
    [[nodiscard]] QString obstacle() const;

    [[nodiscard]] QString todayText() const;
    [[nodiscard]] QString firstText(const QDateTime &now) const;
    [[nodiscard]] QString lastText(const QDateTime &now) const;
    [[nodiscard]] QString quotaText(const QDateTime &now) const;
    /// "Left out: 2 being taken already, 1 being restored."; empty: none is.
    [[nodiscard]] QString leftOutText() const;

private:
    [[nodiscard]] std::optional<QDateTime> firstSentAt() const;
    [[nodiscard]] std::optional<QDateTime> lastSentAt() const;

    QList<Resource> m_chosen;
    QHash<ResourceId, qsizetype> m_place; ///< among the chosen
    SnapshotPlan m_plan;
    QString m_objectionHere;
    bool m_takesLater = false;
    int m_beingTaken = 0;
    int m_beingRestored = 0;
};

} // namespace snapdeck
