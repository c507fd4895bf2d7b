// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/models/Burst.h"

#include <QAction>
#include <QPointer>

namespace snapdeck {

class Journal;
class PlanDialog;
class SquareCloudSession;

/// "Take snapshot" of whatever is chosen; says in its tool tip why it cannot be used, or what it will wait
/// for. Of more than one the plan is shown first.
class ResourceTakeAction final : public QAction
{
    Q_OBJECT
public:
    /// `session` and `journal` outlive the action; the plan opens over `page`, its parent.
    ResourceTakeAction(SquareCloudSession &session, const Journal &journal, QWidget *page);

    void setChosen(const QList<Resource> &chosen);
    /// Limits may have ended, operations begun.
    void update();

private:
    [[nodiscard]] QString objection() const;
    /// Of the chosen, those with nothing under way: what is asked for.
    [[nodiscard]] int countFree() const;
    [[nodiscard]] QString promise() const;
    /// Ten thousand may be chosen, and all of them change within a second.
    void updateSoon();
    void act();
    void showPlan();

    SquareCloudSession &m_session;
    const Journal &m_journal;
    QWidget *m_page;
    QList<Resource> m_chosen;
    QPointer<PlanDialog> m_plan;
    Burst m_burst;
};

} // namespace snapdeck
