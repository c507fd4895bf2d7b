// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultTrashPane.h"

#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Format.h"
#include "ui/models/SortFilterModel.h"
#include "ui/models/VaultTrashModel.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/pages/VaultActions.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

VaultTrashPane::VaultTrashPane(Vault &vault, const Clock &clock, VaultActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_do(actions)
    , m_model(new VaultTrashModel(clock, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_words(makeLabel(TextKind::Secondary))
    , m_undo(new QAction(makeIcon(Icon::Undo), tr("&Put back"), this))
    , m_emptyTrash(new QAction(makeIcon(Icon::Trash), tr("&Empty for good…"), this))
{
    build();
    connect(m_undo, &QAction::triggered, this, [this] { m_do.undo(chosen()); });
    connect(m_emptyTrash, &QAction::triggered, &m_do, &VaultActions::askToEmptyTrash);
    connect(m_empty, &EmptyState::actionTriggered, this, &VaultTrashPane::clearFilterRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultTrashPane::showState);
    connect(&vault, &Vault::changed, this, &VaultTrashPane::takeTrash);
    connect(&vault, &Vault::stateChanged, this, &VaultTrashPane::takeTrash);
    takeTrash();
}

void VaultTrashPane::build()
{
    m_empty->setObjectName(QStringLiteral("vaultTrashEmptyState"));
    m_table->setObjectName(QStringLiteral("vaultTrashTable"));
    m_table->setAccessibleName(tr("Trash"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(VaultTrashModel::Resource,
                                      new RowDelegate(RowDelegate::Weight::Medium, m_table));
    for (const int column :
         {VaultTrashModel::Taken, VaultTrashModel::Size, VaultTrashModel::Gone, VaultTrashModel::Left})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setColumn(VaultTrashModel::Resource, 220, 0);
    m_table->setColumn(VaultTrashModel::Taken, 110, 0);
    m_table->setColumn(VaultTrashModel::Size, 100, 0);
    m_table->setColumn(VaultTrashModel::Why, 150, 1);
    m_table->setColumn(VaultTrashModel::Gone, 110, 2);
    m_table->setColumn(VaultTrashModel::Left, 90, 3);
    m_table->setStretchColumn(VaultTrashModel::Resource);
    m_table->sortByColumn(VaultTrashModel::Gone, Qt::DescendingOrder);
    m_undo->setObjectName(QStringLiteral("vaultUndo"));
    m_undo->setToolTip(tr("Back to where it lay"));
    m_emptyTrash->setObjectName(QStringLiteral("vaultEmptyTrash"));
    m_table->addActions({m_undo, m_emptyTrash});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_foot = makeFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

QWidget *VaultTrashPane::makeFoot()
{
    m_words->setObjectName(QStringLiteral("vaultTrashWords"));
    auto *undo = makeActionButton(ButtonKind::Normal, m_undo);
    undo->setObjectName(QStringLiteral("vaultUndoButton"));
    auto *emptyTrash = makeActionButton(ButtonKind::Normal, m_emptyTrash);
    emptyTrash->setObjectName(QStringLiteral("vaultEmptyTrashButton"));
    auto *foot = new QWidget;
    setGround(foot, Ground::Surface);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_words, 1);
    row->addWidget(undo);
    row->addWidget(emptyTrash);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline());
    column->addLayout(row);
    return foot;
}

void VaultTrashPane::setFilterText(const QString &text)
{
    m_sorted->setFilterText(text);
    showState();
}

void VaultTrashPane::focusTable()
{
    m_table->setFocus();
}

QStringList VaultTrashPane::chosen() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_sorted->idAt(index.row());
    return ids;
}

void VaultTrashPane::takeTrash()
{
    m_model->setDays(m_vault.rules().trashDays);
    m_model->setRows(m_vault.trash());
    showState();
}

void VaultTrashPane::showState()
{
    const QList<TrashedCopy> &trash = m_vault.trash();
    m_stack->setCurrentWidget(m_sorted->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_foot->setVisible(!trash.isEmpty());
    m_empty->setAction(trash.isEmpty() ? QString() : tr("Clear the filter"));
    if (trash.isEmpty())
        m_empty->setContent(
            Icon::Trash, tr("The trash is empty"),
            tr("What is removed from the vault lies here for %n days.", nullptr, m_vault.rules().trashDays));
    else
        m_empty->setContent(Icon::Search, tr("Nothing in the trash matches “%1”").arg(m_sorted->filterText()),
                            tr("Every word must be found."));
    qint64 bytes = 0;
    for (const TrashedCopy &trashed : trash)
        bytes += std::max<qint64>(trashed.copy.facts.bytes, 0);
    m_words->setText(tr("%n copies take %1; emptying the trash frees that.", nullptr, int(trash.size()))
                         .arg(Format::size(bytes)));
    const bool canChange = m_vault.state() == Vault::State::Ready;
    m_undo->setEnabled(canChange && !chosen().isEmpty());
    m_emptyTrash->setEnabled(canChange && !trash.isEmpty());
}

} // namespace snapdeck
