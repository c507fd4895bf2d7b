// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CapsulesPage.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/CapsuleWords.h"
#include "ui/models/SortFilterModel.h"
#include "ui/models/WrennView.h"
#include "ui/pages/CapsuleActions.h"
#include "ui/pages/CapsuleDetail.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/pages/WrennReports.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

CapsulesPage::CapsulesPage(WrennSession &session, const Journal &journal, QWidget *parent)
    : WrennSplitPage(session,
                     {tr("Capsules"), tr("Filter capsules"), tr("Reading the capsules…"), tr("No capsules"),
                      tr("Capsules that run, or are paused, appear here."), tr("No capsule matches “%1”"),
                      Icon::Capsules},
                     parent)
    , m_model(new CapsuleModel(session.clock(), this))
    , m_actions(new CapsuleActions(session, journal, this))
    , m_detail(new CapsuleDetail(session.clock(), *m_actions))
{
    setObjectName(QStringLiteral("pageCapsules"));
    buildReports();
    buildTable();
    setDetail(m_detail);
    addActs();
    buildActions();
    connect(&session.catalog(), &WrennCatalog::capsulesChanged, this, &CapsulesPage::takeSoon);
    connect(&session.operations(), &OperationList::added, this, &CapsulesPage::takeOperation);
    connect(&session.operations(), &OperationList::changed, this, &CapsulesPage::takeOperation);
    connect(&journal, &Journal::healthChanged, this, &CapsulesPage::showChosen);
    takeSoon();
}

qsizetype CapsulesPage::listedCount() const
{
    return session().catalog().capsules().size();
}

void CapsulesPage::buildReports()
{
    auto *reports = new WrennReports(session(), WrennReports::Of::Capsules);
    connect(reports, &WrennReports::noticed, this, &Page::noticed);
    connect(reports, &WrennReports::captureAgainRequested, m_actions, [this](const OperationView &refused) {
        m_actions->askForCaptureAfterDeletion(CapsuleId(refused.resourceId), refused.templateName);
    });
    connect(m_actions, &CapsuleActions::troubled, reports, &WrennReports::tell);
    notices()->addWidget(reports);
}

void CapsulesPage::buildTable()
{
    auto *shown = new SortFilterModel(m_model, this);
    setModels(m_model, shown);
    TableView *view = table();
    view->setObjectName(QStringLiteral("capsuleTable"));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(CapsuleModel::Id, new IdDelegate(view, shortId));
    view->setItemDelegateForColumn(CapsuleModel::State, new BadgeDelegate(view));
    for (const int column :
         {CapsuleModel::PausesIn, CapsuleModel::Size, CapsuleModel::Age, CapsuleModel::Active})
        view->setItemDelegateForColumn(column, new NumberDelegate(view));
    view->setColumn(CapsuleModel::Id, 132, 0);
    view->setColumn(CapsuleModel::State, 150, 0);
    view->setColumn(CapsuleModel::TemplateName, 110, 1);
    view->setColumn(CapsuleModel::PausesIn, 88, 2);
    view->setColumn(CapsuleModel::Age, 72, 3);
    view->setColumn(CapsuleModel::Active, 100, 4);
    view->setColumn(CapsuleModel::Size, 130, 5);
    view->setStretchColumn(CapsuleModel::TemplateName);
    view->sortByColumn(CapsuleModel::Age, Qt::AscendingOrder);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CapsulesPage::showChosen);
}

void CapsulesPage::buildActions()
{
    QPushButton *launch = makeActionButton(ButtonKind::Primary, m_actions->launch());
    launch->setObjectName(QStringLiteral("newCapsuleButton"));
    header()->addWidget(launch);
    connect(m_actions, &CapsuleActions::noticed, this, &Page::noticed);
    connect(m_actions, &CapsuleActions::launched, this, [this](const OperationId &asked) {
        m_launch = asked;
        chooseLaunched();
    });
    for (QAction *action : m_actions->forMenu()) {
        if (!action) {
            action = new QAction(this);
            action->setSeparator(true);
        }
        table()->addAction(action);
        if (!action->isSeparator() && action->shortcutContext() == Qt::WindowShortcut)
            addAction(action);
    }
}

/// Destroying stays in the detail, beside what is known of the capsule; a capture asks with all of that.
void CapsulesPage::addActs()
{
    m_pauseInLine = addAct(m_actions->pause(), "pauseInLineButton");
    m_resumeInLine = addAct(m_actions->resume(), "resumeInLineButton");
    addAct(m_actions->capture(), "captureInLineButton");
}

bool CapsulesPage::isChanging() const
{
    const QList<CapsuleRow> &rows = m_model->rows();
    return session().operations().activeCount() > 0
        || std::any_of(rows.begin(), rows.end(),
                       [](const CapsuleRow &row) { return snapdeck::isChanging(row.capsule.status); });
}

QString CapsulesPage::titleAlone() const
{
    const QStringList ids = chosenIds();
    return ids.size() > 1 ? tr("%n chosen", nullptr, int(ids.size())) : shortId(ids.value(0));
}

void CapsulesPage::setNameShown(bool shown)
{
    m_detail->setNameShown(shown);
}

std::function<void()> CapsulesPage::gather()
{
    return [this, rows = capsuleRows(session())] { m_model->setRows(rows); };
}

void CapsulesPage::showNow()
{
    WrennListPage::showNow();
    m_detail->showNow();
}

void CapsulesPage::showTaken()
{
    chooseLaunched();
    chooseSomething();
    showState();
    showChosen();
    schedule();
}

/// Its row alone: there may be thousands of others.
void CapsulesPage::takeOperation(const Operation *operation)
{
    if (const auto row = capsuleRow(session(), CapsuleId(operation->view().resourceId)))
        m_model->putRow(*row);
    chooseLaunched();
    showState(); // it may have come into the filter, or have left it
    showChosen();
    schedule();
}

void CapsulesPage::showChosen()
{
    QList<CapsuleRow> chosen;
    const QStringList ids = chosenIds();
    for (const QString &id : ids) {
        if (const CapsuleRow *row = m_model->find(id))
            chosen << *row;
    }
    m_actions->setChosen(chosen);
    m_detail->showChosen(chosen);
    const bool isOneResting = chosen.size() == 1 && isResting(chosen.first().capsule.status);
    m_pauseInLine->setVisible(!isOneResting);
    m_resumeInLine->setVisible(isOneResting || chosen.size() > 1);
    showLayout();
}

void CapsulesPage::chooseLaunched()
{
    if (m_launch.isEmpty())
        return;
    const Operation *launch = session().operations().find(m_launch);
    if (!launch || choose(launch->view().madeCapsule.value())
        || (launch->isFinished() && launch->view().state != OperationState::Ready))
        m_launch = OperationId();
}

} // namespace snapdeck
