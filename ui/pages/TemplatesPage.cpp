// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TemplatesPage.h"

#include "core/session/WrennSession.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/TemplateModel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

namespace snapdeck {

TemplatesPage::TemplatesPage(WrennSession &session, QWidget *parent)
    : WrennListPage(session,
                    {tr("Templates"), tr("Filter templates"), tr("Reading the templates…"),
                     tr("No templates"), tr("Capture a running capsule to make one."),
                     tr("No template matches “%1”"), Icon::Templates},
                    parent)
    , m_model(new TemplateModel(session.clock(), this))
    , m_shown(new TemplateFilterModel(m_model, this))
    , m_types(new QComboBox)
{
    setObjectName(QStringLiteral("pageTemplates"));
    buildTypes();
    buildTable();
    connect(&session.catalog(), &WrennCatalog::templatesChanged, this, &TemplatesPage::takeTemplates);
    connect(&session.operations(), &OperationList::changed, this, [this](const Operation *operation) {
        if (operation->view().state != OperationState::Ready)
            return;
        m_justMade = operation->view().templateName.value();
        chooseJustMade();
    });
    takeTemplates();
}

void TemplatesPage::buildTypes()
{
    m_types->setObjectName(QStringLiteral("templateTypeBox"));
    m_types->setAccessibleName(tr("Which templates"));
    m_types->setToolTip(tr("Which templates"));
    m_types->addItems({tr("All types"), tr("Own snapshots"), tr("Base and platform")}); // as Types
    header()->addWidget(m_types);
    connect(m_types, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_shown->setTypes(static_cast<TemplateFilterModel::Types>(index));
        showState();
    });
}

void TemplatesPage::buildTable()
{
    setModels(m_model, m_shown);
    TableView *view = table();
    view->setObjectName(QStringLiteral("templateTable"));
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(TemplateModel::Name, new RowDelegate(RowDelegate::Weight::Medium, view));
    view->setItemDelegateForColumn(TemplateModel::Type, new BadgeDelegate(view));
    for (const int column : {TemplateModel::Machine, TemplateModel::Size, TemplateModel::Created})
        view->setItemDelegateForColumn(column, new NumberDelegate(view));
    view->setColumn(TemplateModel::Name, 240, 0);
    view->setColumn(TemplateModel::Size, 110, 0);
    view->setColumn(TemplateModel::Created, 120, 1);
    view->setColumn(TemplateModel::Type, 140, 2);
    view->setColumn(TemplateModel::Machine, 150, 3);
    view->setStretchColumn(TemplateModel::Name);
    view->sortByColumn(TemplateModel::Created, Qt::DescendingOrder);
    auto *copy = new QAction(makeIcon(Icon::Copy), tr("Copy &name"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentId());
        Q_EMIT noticed(tr("%1 copied.").arg(currentId()));
    });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addAction(copy);
}

bool TemplatesPage::isChanging() const
{
    return session().operations().activeCount() > 0;
}

void TemplatesPage::takeTemplates()
{
    m_model->setRows(session().catalog().templates());
    if (!table()->currentIndex().isValid() && m_model->rowCount() > 0)
        table()->selectRow(0);
    chooseJustMade();
    showState();
}

void TemplatesPage::chooseJustMade()
{
    const int row = m_justMade.isEmpty() ? -1 : m_shown->rowOf(m_justMade);
    if (row < 0)
        return; // not listed yet
    m_justMade.clear();
    table()->selectRow(row);
    table()->scrollTo(table()->currentIndex());
}

} // namespace snapdeck
