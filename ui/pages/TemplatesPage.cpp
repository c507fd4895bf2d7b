// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TemplatesPage.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/TemplateModel.h"
#include "ui/models/WrennView.h"
#include "ui/pages/CapsuleActions.h"
#include "ui/pages/TemplateActions.h"
#include "ui/pages/TemplateDetail.h"
#include "ui/pages/WrennReports.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QVBoxLayout>

namespace snapdeck {

TemplatesPage::TemplatesPage(WrennSession &session, const Journal &journal, QWidget *parent)
    : WrennSplitPage(session,
                     {tr("Templates"), tr("Filter templates"), tr("Reading the templates…"),
                      tr("No templates"), tr("Capture a running capsule to make one."),
                      tr("No template matches “%1”"), Icon::Templates},
                     parent)
    , m_model(new TemplateModel(session.clock(), this))
    , m_filtered(new TemplateFilterModel(m_model, this))
    , m_launches(new CapsuleActions(session, journal, this))
    , m_actions(new TemplateActions(session, journal, *m_launches, this))
    , m_detail(new TemplateDetail(session.clock(), *m_actions))
    , m_types(new QComboBox)
{
    setObjectName(QStringLiteral("pageTemplates"));
    buildReports();
    buildTypes();
    buildTable();
    setDetail(m_detail);
    addAct(m_actions->launch(), "launchInLineButton"); // what cannot be taken back stays in the detail
    addAct(m_actions->tryIt(), "tryInLineButton");
    buildActions();
    followWrenn(session, journal, this, [this] { takeSoon(); });
    connect(&session.operations(), &OperationList::changed, this, &TemplatesPage::noteCaptured);
    takeSoon();
}

qsizetype TemplatesPage::listedCount() const
{
    return session().catalog().templates().size();
}

void TemplatesPage::buildReports()
{
    auto *reports = new WrennReports(session(), WrennReports::Of::Templates);
    connect(reports, &WrennReports::noticed, this, &Page::noticed);
    notices()->addWidget(reports);
}

void TemplatesPage::buildTypes()
{
    m_types->setObjectName(QStringLiteral("templateTypeBox"));
    setChoiceName(m_types, tr("Which templates"));
    m_types->setToolTip(tr("Which templates"));
    m_types->addItems({tr("All types"), tr("Own snapshots"), tr("Base and platform")}); // as Types
    header()->addWidget(m_types);
    connect(m_types, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered->setTypes(static_cast<TemplateFilterModel::Types>(index));
        chooseSomething();
        showState();
    });
}

void TemplatesPage::buildTable()
{
    setModels(m_model, m_filtered);
    TableView *view = table();
    view->setObjectName(QStringLiteral("templateTable"));
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(TemplateModel::Name, new RowDelegate(RowDelegate::Weight::Medium, view));
    for (const int column : {TemplateModel::Type, TemplateModel::Proven})
        view->setItemDelegateForColumn(column, new BadgeDelegate(view));
    for (const int column :
         {TemplateModel::Machine, TemplateModel::Size, TemplateModel::Created, TemplateModel::UsedBy})
        view->setItemDelegateForColumn(column, new NumberDelegate(view));
    view->setColumn(TemplateModel::Name, 150, 0);
    view->setColumn(TemplateModel::Type, 104, 1);
    view->setColumn(TemplateModel::Size, 84, 2);
    view->setColumn(TemplateModel::UsedBy, 76, 3);
    view->setColumn(TemplateModel::Proven, 116, 4);
    view->setColumn(TemplateModel::Created, 100, 5);
    view->setColumn(TemplateModel::Machine, 130, 6);
    view->setStretchColumn(TemplateModel::Name);
    view->sortByColumn(TemplateModel::Created, Qt::DescendingOrder);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesPage::showChosen);
}

void TemplatesPage::buildActions()
{
    connect(m_actions, &TemplateActions::noticed, this, &Page::noticed);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    table()->addActions(
        {m_actions->launch(), m_actions->tryIt(), m_actions->copyName(), separator, m_actions->remove()});
    addActions({m_actions->launch(), m_actions->tryIt()});
}

bool TemplatesPage::isChanging() const
{
    return session().operations().activeCount() > 0;
}

void TemplatesPage::setNameShown(bool shown)
{
    m_detail->setNameShown(shown);
    m_types->setVisible(shown); // of the list
}

std::function<void()> TemplatesPage::gather()
{
    return [this, rows = templateRows(session())] { m_model->setRows(rows); };
}

void TemplatesPage::showNow()
{
    WrennListPage::showNow();
    m_detail->showNow();
}

void TemplatesPage::showTaken()
{
    chooseJustMade();
    chooseSomething();
    showState();
    showChosen();
}

void TemplatesPage::showChosen()
{
    const TemplateRow *row = m_model->find(currentId());
    m_actions->setChosen(row ? std::optional(*row) : std::nullopt);
    if (row)
        m_detail->showTemplate(
            TemplateDetail::Shown{*row, session().history().originOf(row->made),
                                  usersOf(row->made.name, session().catalog().capsules())});
    else
        m_detail->showTemplate(std::nullopt);
    showLayout();
}

void TemplatesPage::noteCaptured(const Operation *operation)
{
    const OperationView &view = operation->view();
    if (view.kind != OperationKind::Capture || view.state != OperationState::Ready)
        return;
    m_justMade = view.templateName.value();
    chooseJustMade();
}

void TemplatesPage::chooseJustMade()
{
    if (choose(m_justMade)) // else it is not listed yet
        m_justMade.clear();
}

} // namespace snapdeck
