// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WrennSplitPage.h"

#include "ui/models/SortFilterModel.h"
#include "ui/pages/ResourceSplit.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace snapdeck {

void WrennSplitPage::setDetail(QWidget *detail)
{
    m_split = new ResourceSplit(listArea(), detail);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_split, 1);
    connect(table(), &TableView::clicked, m_split, [this] {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            m_split->openDetail();
    });
    connect(table(), &TableView::rowOpened, m_split, [this](const QModelIndex &index) {
        if (!table()->selectionModel()->hasSelection())
            table()->selectRow(index.row()); // it had the focus alone
        m_split->openDetail();
    });
    connect(m_split, &ResourceSplit::layoutChanged, this, [this] {
        showLayout();
        leaveNothing();
    });
    connect(m_split, &ResourceSplit::opened, detail, [detail] { detail->setFocus(); });
    connect(m_split, &ResourceSplit::closed, table(), [this] { table()->setFocus(); });
    connect(header(), &PageHeader::parentRequested, m_split, &ResourceSplit::closeDetail);
    auto *back = new QAction(tr("Back to the list"), this);
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    connect(back, &QAction::triggered, m_split, &ResourceSplit::closeDetail);
    addAction(back);
    showState();
}

QPushButton *WrennSplitPage::addAct(QAction *action, const char *objectName)
{
    return m_split->addAct(ButtonKind::Normal, action, objectName);
}

void WrennSplitPage::focusFilter()
{
    if (m_split->isDetailAlone())
        m_split->closeDetail();
    WrennListPage::focusFilter();
}

void WrennSplitPage::showLayout()
{
    if (!m_split)
        return;
    const bool hasRows = table()->model()->rowCount() > 0;
    m_split->setDetailWanted(hasRows);
    const bool isAlone = m_split->isDetailAlone();
    header()->setParentPage(isAlone ? title() : QString());
    header()->setTitle(isAlone ? titleAlone() : title());
    if (isAlone)
        header()->setCount({});
    else
        showCount();
    const bool isNamed = m_split->isNarrow() && table()->selectionModel()->hasSelection();
    m_split->showChosen(isNamed ? titleAlone() : QString());
    search()->setVisible(!isAlone);
    setNameShown(!isAlone);
}

QStringList WrennSplitPage::chosenIds() const
{
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they stand, not as they were chosen
    QStringList ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        ids << shown()->idAt(row.row());
    return ids;
}

void WrennSplitPage::showRow(const QString &id)
{
    search()->clear();
    m_wanted = choose(id) ? QString() : id;
    if (m_wanted.isEmpty())
        m_split->openDetail();
}

bool WrennSplitPage::choose(const QString &id)
{
    const int row = id.isEmpty() ? -1 : shown()->rowOf(id);
    if (row < 0)
        return false;
    table()->selectRow(row);
    table()->scrollTo(table()->currentIndex());
    return true;
}

void WrennSplitPage::chooseSomething()
{
    if (table()->model()->rowCount() == 0)
        return;
    if (choose(m_wanted)) {
        m_wanted.clear();
        m_split->openDetail();
    }
    const QModelIndex current = table()->currentIndex(); // by the focus alone, it may be
    const bool isFirst = !std::exchange(m_hasChosen, true) && !table()->selectionModel()->hasSelection();
    if (isFirst || !current.isValid())
        table()->selectRow(current.isValid() ? current.row() : 0);
    // Where the chosen row has gone, the next one is current, but chosen by nobody: what destroys would be
    // at hand for it.
    leaveNothing();
}

void WrennSplitPage::leaveNothing()
{
    if (m_split->isDetailAlone() && !table()->selectionModel()->hasSelection())
        m_split->closeDetail();
}

} // namespace snapdeck
