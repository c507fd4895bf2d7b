// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RetentionPreview.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/RetentionForm.h"
#include "ui/models/RetentionModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <cmath>

namespace snapdeck {

namespace {

constexpr int RowsShown = 6;
constexpr int DialogWidth = 680;

TableView *makeTable(SortFilterModel *sorted)
{
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("retentionPreviewTable"));
    table->setAccessibleName(RetentionPreview::tr("What would become of the copies"));
    table->setGround(Ground::Surface);
    table->setCompact(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(RetentionModel::Fate, new BadgeDelegate(table));
    for (const int column : {RetentionModel::Taken, RetentionModel::Size})
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    table->setColumn(RetentionModel::Fate, 86, 0);
    table->setColumn(RetentionModel::Resource, 150, 0);
    table->setColumn(RetentionModel::Taken, 84, 0);
    table->setColumn(RetentionModel::Size, 84, 0);
    table->setColumn(RetentionModel::Why, 200, 0);
    table->setStretchColumn(RetentionModel::Why);
    table->sortByColumn(RetentionModel::Taken, Qt::DescendingOrder);
    return table;
}

} // namespace

RetentionPreview::RetentionPreview(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new RetentionModel(clock, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_summary(makeLabel(TextKind::Emphasis))
    , m_staysToo(new QCheckBox(tr("Show what s&tays as well")))
    , m_stack(new QStackedWidget)
    , m_nothing(makeLabel(TextKind::Secondary, tr("Nothing goes.")))
{
    m_summary->setObjectName(QStringLiteral("retentionSummary"));
    m_staysToo->setObjectName(QStringLiteral("retentionStaysCheck"));
    m_nothing->setAlignment(Qt::AlignCenter);
    TableView *table = makeTable(m_sorted);
    m_stack->addWidget(table);
    m_stack->addWidget(m_nothing);
    setRowsShown(RowsShown);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_staysToo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_stack);
    connect(m_staysToo, &QCheckBox::toggled, this, &RetentionPreview::showRows);
}

int RetentionPreview::dialogWidth()
{
    return int(std::lround(DialogWidth * TypeScale::scale()));
}

void RetentionPreview::setRowsShown(int rows)
{
    m_stack->setFixedHeight(Metrics::TableHeaderHeight + rows * Metrics::CompactRowHeight + 1);
}

void RetentionPreview::showFates(const QList<VaultCopy> &copies, const QList<CopyFate> &fates)
{
    m_copies = copies;
    m_fates = fates;
    m_summary->setText(RetentionForm::summary(copies, fates));
    showRows();
}

void RetentionPreview::showRows()
{
    m_model->showFates(m_copies, m_fates, m_staysToo->isChecked());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace snapdeck
