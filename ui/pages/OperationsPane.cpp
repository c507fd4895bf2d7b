// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OperationsPane.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NameDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Format.h"
#include "ui/models/OperationModel.h"
#include "ui/models/RowModelBase.h"
#include "ui/pages/OperationActions.h"
#include "ui/pages/OperationDetail.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace snapdeck {

namespace {

constexpr milliseconds tickEvery{1000};

} // namespace

OperationsPane::OperationsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new OperationModel(workspace.time(), this))
    , m_shown(new OperationFilterModel(m_model, this))
    , m_sort(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_detail(new OperationDetail)
    , m_actions(new OperationActions(workspace, this))
{
    build();
    buildTable();
    for (const OpenSession &session : workspace.openSessions())
        follow(session);
    connect(&workspace, &Workspace::opened, this, &OperationsPane::follow);
    connect(&workspace.accounts(), &AccountRegistry::accountsChanged, this, &OperationsPane::fitAccount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OperationsPane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OperationsPane::showState);
    // Of many at once the order hears when all are there.
    connect(m_model, &RowModelBase::bulkChangeEnded, this, &OperationsPane::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OperationsPane::showState);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &OperationsPane::showSort);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_sort->setCurrentIndex(0);
        Q_EMIT clearFilterRequested();
    });
    connect(m_detail, &OperationDetail::cancelRequested, m_actions, &OperationActions::cancel);
    connect(m_detail, &OperationDetail::checkRequested, m_actions, &OperationActions::checkAgain);
    connect(m_detail, &OperationDetail::takeNewRequested, m_actions, &OperationActions::askToTakeNew);
    connect(m_detail, &OperationDetail::noticed, this, &OperationsPane::noticed);
    connect(&m_tick, &QTimer::timeout, this, &OperationsPane::refresh);
    showState();
}

void OperationsPane::build()
{
    using Sort = OperationFilterModel::Sort;
    m_sort->setObjectName(QStringLiteral("operationSortCombo"));
    setChoiceName(m_sort, tr("Which operations to show"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->addItem(tr("Everything"), int(Sort::All));
    m_sort->addItem(tr("Unfinished"), int(Sort::Unfinished));
    m_sort->addItem(tr("Want a look"), int(Sort::WantALook));
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);
}

void OperationsPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("operationTable"));
    m_table->setAccessibleName(tr("Operations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Before the table hears of it: it would choose a neighbour.
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteLeaving(first, last); });
    m_table->setModel(m_shown);
    m_table->setRowButtons(m_detail->buttons());
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(OperationModel::State, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(OperationModel::Resource, new NameDelegate(m_table));
    for (const int column : {OperationModel::Started, OperationModel::Next})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    // What was done, with what, and how that stands is what a row is for. Of the others the badge tells the
    // countdown as well, and the detail below tells the outcome in full.
    m_table->setColumn(OperationModel::State, 150, 0);
    m_table->setColumn(OperationModel::Resource, 190, 0);
    m_table->setLeastWidth(OperationModel::Resource, 160);
    m_table->setColumn(OperationModel::What, 120, 1);
    m_table->setColumn(OperationModel::Outcome, 220, 3);
    m_table->setLeastWidth(OperationModel::Outcome, 140);
    m_table->setColumn(OperationModel::Started, 100, 4);
    m_table->setColumn(OperationModel::Next, 80, 5);
    m_table->setStretchColumn(OperationModel::Outcome);
    fitAccount();
    m_table->sortByColumn(OperationModel::Started, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OperationsPane::showDetail);
}

/// Where there is but one account its column says the same in every row, and leaves first.
void OperationsPane::fitAccount()
{
    const bool areSeveral = m_workspace.accounts().accounts().size() > 1;
    m_table->setColumn(OperationModel::Account, 110, areSeveral ? 2 : 6);
}

QWidget *OperationsPane::controls() const
{
    return m_sort;
}

int OperationsPane::count() const
{
    return m_model->rowCount();
}

int OperationsPane::shownCount() const
{
    return m_shown->rowCount();
}

void OperationsPane::follow(const OpenSession &session)
{
    std::visit([this](auto *open) { m_model->follow(open->operations()); }, session);
    const auto *found = std::get_if<SquareCloudSession *>(&session);
    if (!found)
        return;
    SquareCloudSession *open = *found;
    for (const SnapshotBatch *batch : open->batches())
        addBatch(*batch, open->account().name);
    connect(open, &SquareCloudSession::batchAdded, this,
            [this, open](const SnapshotBatch *batch) { addBatch(*batch, open->account().name); });
}

void OperationsPane::addBatch(const SnapshotBatch &batch, const AccountName &account)
{
    if (m_sort->findData(batch.id()) >= 0)
        return;
    m_model->setPaused(batch.id(), batch.isPaused());
    connect(&batch, &SnapshotBatch::pausedChanged, this,
            [this, id = batch.id()](bool paused) { m_model->setPaused(id, paused); });
    m_sort->addItem(
        tr("Asked for at %1 in %2", "time, account")
            .arg(Format::nearTime(batch.startedAt(), m_workspace.time().utcNow()), account.value()),
        batch.id());
}

void OperationsPane::showBatch(const QString &batch)
{
    const int index = m_sort->findData(batch);
    if (index >= 0)
        m_sort->setCurrentIndex(index);
}

void OperationsPane::showOperation(const OperationId &operation)
{
    m_sort->setCurrentIndex(0);
    const int row = m_shown->rowOf(operation.value());
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_shown->index(row, 0));
}

void OperationsPane::showSort(int index)
{
    const QVariant wanted = m_sort->itemData(index);
    if (wanted.userType() == QMetaType::QString)
        m_shown->showBatch(wanted.toString());
    else
        m_shown->showSort(OperationFilterModel::Sort(wanted.toInt()));
    m_choiceHasLeft = false;
    showState();
}

void OperationsPane::setFilterText(const QString &text)
{
    m_shown->setFilterText(text);
    m_choiceHasLeft = false;
    showState();
}

void OperationsPane::focusTable()
{
    m_table->setFocus();
}

void OperationsPane::refresh()
{
    m_table->viewport()->update();
    showDetail();
}

void OperationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    m_tick.start(tickEvery);
    if (!std::exchange(m_wasShown, true) && m_shown->rowCount() > 0)
        m_table->selectRow(0); // whichever came first is not the newest
    refresh();
}

void OperationsPane::hideEvent(QHideEvent *event)
{
    m_model->setAwake(false);
    m_tick.stop();
    QWidget::hideEvent(event);
}

/// Whoever reaches for a button at that moment must not meet another operation's.
void OperationsPane::noteLeaving(int first, int last)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() < first || current.row() > last)
        return;
    m_choiceHasLeft = true;
    m_table->selectionModel()->clear();
}

void OperationsPane::showState()
{
    m_stack->setCurrentWidget(m_shown->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const bool isFiltered = m_model->rowCount() > 0;
    if (!isFiltered)
        m_empty->setContent(
            Icon::Activity, tr("Nothing was asked for yet"),
            tr("Snapshots, restores and captures appear here while they run, and stay with how "
               "they ended. What was before is in the history."));
    else if (!m_shown->filterText().isEmpty())
        m_empty->setContent(Icon::Search, tr("Nothing matches “%1”").arg(m_shown->filterText()),
                            tr("Every word must be found."));
    else
        m_empty->setContent(Icon::Filter, tr("None of this sort"), tr("There are others."));
    m_empty->setAction(isFiltered ? tr("Show everything") : QString());
    if (m_shown->rowCount() == 0)
        m_choiceHasLeft = false;
    else if (!m_choiceHasLeft && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showDetail();
    Q_EMIT changed();
}

void OperationsPane::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const OperationRow *row = current.isValid() ? m_model->find(m_shown->idAt(current.row())) : nullptr;
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->showOperation(m_model->viewOf(*row), m_actions->objectionToTakeNew(row->view()),
                                m_workspace.time().utcNow());
}

} // namespace snapdeck
