// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceTakeAction.h"

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/PlanDialog.h"
#include "ui/models/Format.h"
#include "ui/models/JournalWords.h"
#include "ui/models/StateBadges.h"
#include "ui/theme/Icons.h"

#include <QWidget>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int BurstMs = 50;

} // namespace

ResourceTakeAction::ResourceTakeAction(SquareCloudSession &session, const Journal &journal, QWidget *page)
    : QAction(page)
    , m_session(session)
    , m_journal(journal)
    , m_page(page)
    , m_burst(BurstMs, [this] { update(); })
{
    setIcon(makeIcon(Icon::Camera));
    setShortcut(Qt::CTRL | Qt::Key_T);
    connect(this, &QAction::triggered, this, &ResourceTakeAction::act);
    connect(&session.operations(), &OperationList::added, this, &ResourceTakeAction::updateSoon);
    connect(&session.operations(), &OperationList::changed, this, &ResourceTakeAction::updateSoon);
    connect(&journal, &Journal::healthChanged, this, &ResourceTakeAction::update);
    update();
}

void ResourceTakeAction::setChosen(const QList<Resource> &chosen)
{
    m_chosen = chosen;
    update();
}

void ResourceTakeAction::updateSoon()
{
    if (m_chosen.size() <= 1)
        update();
    else
        m_burst.ask();
}

void ResourceTakeAction::update()
{
    const QString why = objection();
    const int free = countFree();
    QString words = tr("&Take snapshot");
    if (m_chosen.size() > 1)
        words = free > 0 ? tr("&Take %n snapshots…", nullptr, free) : tr("&Take snapshots…");
    // Each of these tells every button and menu anew, so only where something is new.
    if (words != text())
        setText(words);
    setEnabled(why.isEmpty());
    const QString tip = why.isEmpty() ? promise() : why;
    if (tip != toolTip())
        setToolTip(tip);
}

QString ResourceTakeAction::objection() const
{
    if (m_chosen.isEmpty())
        return tr("Nothing is chosen.");
    if (m_session.account().readOnly)
        return tr("This account is set to read-only.");
    if (const QString objection = journalObjection(m_journal.health()); !objection.isEmpty())
        return objection;
    if (countFree() > 0)
        return {};
    if (m_chosen.size() > 1)
        return tr("Something is under way on each of them already.");
    const Operation *active = m_session.operations().activeOn(m_chosen.first().id.value());
    return active->view().kind == OperationKind::Restore ? tr("It is being restored.")
                                                         : tr("A snapshot is being taken already.");
}

int ResourceTakeAction::countFree() const
{
    const OperationList &operations = m_session.operations();
    if (operations.activeCount() == 0)
        return int(m_chosen.size());
    return int(std::count_if(m_chosen.cbegin(), m_chosen.cend(), [&operations](const Resource &resource) {
        return !operations.activeOn(resource.id.value());
    }));
}

QString ResourceTakeAction::promise() const
{
    if (m_chosen.size() > 1)
        return tr("See the plan before anything is sent");
    const auto wait = m_session.waitFor(m_chosen.first().id);
    if (!wait)
        return tr("Take a snapshot now");
    return tr("Not at once: %1. It is sent by itself at %2")
        .arg(limitReason(wait->kind), Format::time(wait->until));
}

void ResourceTakeAction::act()
{
    if (m_chosen.size() == 1)
        m_session.takeSnapshot(m_chosen.first());
    else if (!m_plan)
        showPlan();
}

void ResourceTakeAction::showPlan()
{
    m_plan = new PlanDialog(m_session, m_journal, m_chosen, m_page);
    m_plan->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_plan, &PlanDialog::confirmed, this,
            [this](const QList<Resource> &resources) { m_session.takeSnapshots(resources); });
    m_plan->open();
}

} // namespace snapdeck
