// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TemplateChooser.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Rows = 5;

} // namespace

TemplateChooser::TemplateChooser(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_rows(new TemplateModel(clock, this))
    , m_shown(new TemplateFilterModel(m_rows, this))
    , m_search(new SearchField(tr("Search templates")))
    , m_table(new TableView)
{
    m_search->setObjectName(QStringLiteral("launchTemplateSearch"));
    m_search->setAccessibleName(tr("Search templates"));
    m_table->setObjectName(QStringLiteral("launchTemplateTable"));
    m_table->setAccessibleName(tr("Templates"));
    m_table->setGround(Ground::Surface);
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(TemplateModel::Type, new BadgeDelegate(m_table));
    for (const int column : {TemplateModel::Machine, TemplateModel::Created})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setColumn(TemplateModel::Name, 180, 0);
    m_table->setColumn(TemplateModel::Type, 110, 0);
    m_table->setColumn(TemplateModel::Machine, 120, 0);
    m_table->setColumn(TemplateModel::Created, 90, 1);
    for (const int column : {TemplateModel::Size, TemplateModel::UsedBy, TemplateModel::Proven})
        m_table->setColumnChosen(column, false);
    m_table->setStretchColumn(TemplateModel::Name);
    m_table->setFixedHeight(Metrics::TableHeaderHeight + Rows * Metrics::CompactRowHeight + 1);
    m_table->sortByColumn(TemplateModel::Created, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_table);
    connect(m_search, &SearchField::textChanged, m_shown, &SortFilterModel::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplateChooser::takeCurrent);
}

void TemplateChooser::showTemplates(const QList<TemplateRow> &rows)
{
    m_rows->setRows(rows);
}

void TemplateChooser::choose(const TemplateName &name)
{
    const int row = m_shown->rowOf(name.value());
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
}

void TemplateChooser::takeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.isValid() ? m_shown->idAt(current.row()) : QString();
    if (id.isEmpty() || id == m_chosen)
        return; // a search that hides it takes nothing back
    m_chosen = id;
    m_table->selectionModel()->select(current, // the keyboard's arrival makes a row current, but not chosen
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT chosen(TemplateName(id));
}

} // namespace snapdeck
