// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Format.h"
#include "ui/models/OperationModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/OperationDetail.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr milliseconds tickEvery{1000};

} // namespace

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new OperationModel(workspace.time(), this))
    , m_shown(new SortFilterModel(m_model, this))
    , m_header(new PageHeader(tr("Activity")))
    , m_search(new SearchField(tr("Filter activity")))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_detail(new OperationDetail)
{
    setObjectName(QStringLiteral("pageActivity"));
    build();
    buildTable();
    for (const OpenSession &session : workspace.openSessions())
        follow(session);
    connect(&workspace, &Workspace::opened, this, &ActivityPage::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPage::showState);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_shown->setFilterText(text);
        showState();
    });
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_empty, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_detail, &OperationDetail::cancelRequested, this, &ActivityPage::cancel);
    connect(m_detail, &OperationDetail::noticed, this, &Page::noticed);
    connect(&m_tick, &QTimer::timeout, this, &ActivityPage::refresh);
    showState();
}

void ActivityPage::build()
{
    m_header->setRefreshVisible(false);
    m_header->addWidget(m_search);
    m_search->showShortcut(QKeySequence::Find);
    m_search->setObjectName(QStringLiteral("filterField"));
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("operationTable"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(OperationModel::State, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(OperationModel::Resource,
                                      new RowDelegate(RowDelegate::Weight::Medium, m_table));
    for (const int column : {OperationModel::Started, OperationModel::Next})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setColumn(OperationModel::State, 150, 0);
    m_table->setColumn(OperationModel::Resource, 190, 0);
    m_table->setColumn(OperationModel::Outcome, 220, 1);
    m_table->setColumn(OperationModel::Started, 100, 2);
    m_table->setColumn(OperationModel::Next, 80, 3);
    m_table->setColumn(OperationModel::What, 90, 4);
    m_table->setColumn(OperationModel::Account, 110, 5);
    m_table->setStretchColumn(OperationModel::Outcome);
    m_table->sortByColumn(OperationModel::Started, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPage::showDetail);
}

void ActivityPage::follow(const OpenSession &session)
{
    std::visit([this](auto *open) { m_model->follow(open->operations()); }, session);
}

int ActivityPage::navCount() const
{
    const int active = m_workspace.activeOperations();
    return active > 0 ? active : -1;
}

void ActivityPage::refresh()
{
    m_table->viewport()->update();
    showDetail();
}

void ActivityPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick.start(tickEvery);
    refresh();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void ActivityPage::showState()
{
    const bool typed = !m_search->text().isEmpty();
    m_stack->setCurrentWidget(m_shown->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model->rowCount() == 0 || !typed)
        m_empty->setContent(
            Icon::Activity, tr("Nothing was asked for yet"),
            tr("Snapshots and captures appear here while they run, and stay with how they ended."));
    else
        m_empty->setContent(Icon::Search, tr("Nothing matches “%1”").arg(m_search->text()),
                            tr("Every word must be found."));
    m_empty->setAction(typed ? tr("Clear the filter") : QString());
    m_header->setCount(m_model->rowCount() > 0 ? Format::count(m_model->rowCount()) : QString());
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->selectRow(0);
    showDetail();
    if (navCount() != m_lastCount) {
        m_lastCount = navCount();
        Q_EMIT navCountChanged();
    }
}

void ActivityPage::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const OperationRow *row = current.isValid() ? m_model->find(m_shown->idAt(current.row())) : nullptr;
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->showOperation(row->view, m_workspace.time().utcNow());
}

void ActivityPage::cancel(const OperationId &id)
{
    for (const OpenSession &session : m_workspace.openSessions()) {
        if (Operation *operation
            = std::visit([&id](auto *open) { return open->operations().find(id); }, session))
            operation->cancel();
    }
}

} // namespace snapdeck
