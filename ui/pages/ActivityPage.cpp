// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "ui/models/Format.h"
#include "ui/pages/HistoryPane.h"
#include "ui/pages/OperationsPane.h"
#include "ui/pages/TransferPane.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"

#include <QFrame>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

enum View { Operations, Downloads, History };

constexpr int BurstMs = 40;

} // namespace

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Activity")))
    , m_search(new SearchField(tr("Filter activity")))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_operations(new OperationsPane(workspace))
    , m_downloads(new TransferPane(workspace))
    , m_history(new HistoryPane(workspace))
{
    setObjectName(QStringLiteral("pageActivity"));
    build();
    for (const OpenSession &session : workspace.openSessions())
        follow(session);
    connect(&workspace, &Workspace::opened, this, &ActivityPage::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, &ActivityPage::showView);
    connect(m_search, &SearchField::textChanged, m_operations, &OperationsPane::setFilterText);
    connect(m_search, &SearchField::textChanged, m_downloads, &TransferPane::setFilterText);
    connect(m_search, &SearchField::textChanged, m_history, &HistoryPane::setFilterText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_tabs->currentIndex() == Operations)
            m_operations->focusTable();
        else if (m_tabs->currentIndex() == Downloads)
            m_downloads->focusTable();
        else
            m_history->focusTable();
    });
    connect(m_operations, &OperationsPane::changed, this, &ActivityPage::showCount);
    connect(m_operations, &OperationsPane::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_history, &HistoryPane::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_operations, &OperationsPane::noticed, this, &Page::noticed);
    connect(m_downloads, &TransferPane::changed, this, &ActivityPage::showCount);
    connect(m_downloads, &TransferPane::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_downloads, &TransferPane::noticed, this, &Page::noticed);
    connect(m_history, &HistoryPane::noticed, this, &Page::noticed);
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &ActivityPage::tellNavCount);
    showView(Operations);
}

void ActivityPage::build()
{
    m_header->setRefreshVisible(false);
    m_header->addWidget(m_search);
    m_search->showShortcut(QKeySequence::Find);
    m_search->setObjectName(QStringLiteral("filterField"));
    m_views->addWidget(m_operations);
    m_views->addWidget(m_downloads);
    m_views->addWidget(m_history);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(makeHairline());
    column->addWidget(m_views, 1);
}

QWidget *ActivityPage::makeTabRow()
{
    m_tabs->setObjectName(QStringLiteral("activityTabs"));
    m_tabs->setAccessibleName(tr("View"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("&Operations"));
    m_tabs->addTab(tr("&Downloads"));
    m_tabs->addTab(tr("&History"));
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    // The words of the tabs, not their edges, stand on the page's margin.
    across->setContentsMargins(0, 6, Metrics::PageMargin, 0);
    across->addWidget(m_tabs, 0, Qt::AlignBottom);
    across->addStretch(1);
    across->addWidget(m_operations->controls(), 0, Qt::AlignVCenter);
    across->addWidget(m_history->controls(), 0, Qt::AlignVCenter);
    return row;
}

void ActivityPage::follow(const OpenSession &session)
{
    const auto tellSoon = [this] {
        if (!m_burst.isActive())
            m_burst.start(BurstMs);
    };
    std::visit(
        [this, tellSoon](auto *open) {
            connect(&open->operations(), &OperationList::added, this, tellSoon);
            connect(&open->operations(), &OperationList::changed, this, tellSoon);
            connect(&open->operations(), &QObject::destroyed, this, tellSoon);
        },
        session);
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session))
        connect(*squareCloud, &SquareCloudSession::pausedChanged, this, tellSoon);
    tellNavCount();
}

void ActivityPage::tellNavCount()
{
    if (navCount() == m_lastCount)
        return;
    m_lastCount = navCount();
    Q_EMIT navCountChanged();
}

int ActivityPage::navCount() const
{
    const int going = m_workspace.operationsUnderWay();
    return going > 0 ? going : -1;
}

void ActivityPage::refresh()
{
    m_operations->refresh();
}

void ActivityPage::showNow()
{
    m_operations->refresh();
}

void ActivityPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPage::showBatch(const QString &batch)
{
    m_search->clear();
    m_tabs->setCurrentIndex(Operations);
    m_operations->showBatch(batch);
}

void ActivityPage::showOperation(const OperationId &operation)
{
    m_search->clear();
    m_tabs->setCurrentIndex(Operations);
    m_operations->showOperation(operation);
}

void ActivityPage::showHistory()
{
    m_tabs->setCurrentIndex(History);
}

void ActivityPage::showDownloads()
{
    m_tabs->setCurrentIndex(Downloads);
}

void ActivityPage::showView(int index)
{
    m_views->setCurrentIndex(index);
    m_operations->controls()->setVisible(index == Operations);
    m_history->controls()->setVisible(index == History);
    showCount();
}

void ActivityPage::showCount()
{
    int all = 0;
    int shown = 0;
    if (m_tabs->currentIndex() == Operations) {
        all = m_operations->count();
        shown = m_operations->shownCount();
    } else if (m_tabs->currentIndex() == Downloads) {
        all = m_downloads->count();
        shown = m_downloads->shownCount();
    }
    if (all == 0)
        m_header->setCount({});
    else if (shown == all)
        m_header->setCount(Format::count(all));
    else
        m_header->setCount(tr("%1 of %2").arg(Format::count(shown), Format::count(all)));
}

} // namespace snapdeck
