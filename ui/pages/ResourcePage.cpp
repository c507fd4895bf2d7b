// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourcePage.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/ResourceModel.h"
#include "ui/models/RowModelBase.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/BatchLines.h"
#include "ui/pages/ContentsActions.h"
#include "ui/pages/ContentsStack.h"
#include "ui/pages/ResourceChoice.h"
#include "ui/pages/ResourceCopyAction.h"
#include "ui/pages/ResourceList.h"
#include "ui/pages/ResourcePageStatus.h"
#include "ui/pages/ResourceSplit.h"
#include "ui/pages/ResourceTakeAction.h"
#include "ui/pages/SnapshotPane.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int SlowTicks = 10;

} // namespace

ResourcePage::ResourcePage(SquareCloudSession &session, const Journal &journal, ResourceKind kind,
                           QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_words(resourceWords(kind))
    , m_take(new ResourceTakeAction(session, journal, this))
    , m_copyId(new ResourceCopyAction(this))
    , m_model(new ResourceModel(session, kind, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_header(new PageHeader(m_words.title))
    , m_filter(new SearchField(m_words.filterHint))
    , m_banner(new Banner)
    , m_list(new ResourceList(m_model, m_sorted, m_words.title))
    , m_table(m_list->table())
    , m_instead(new EmptyState)
{
    setObjectName(m_words.objectName);
    buildActions();
    buildHeader();
    buildPage(journal);
    connectSession();
    connectList();
    m_tick.setInterval(std::clamp(int(1000 / session.clock().scale()), 100, 1000));
    connect(&m_tick, &QTimer::timeout, this, &ResourcePage::tick);
    showContents();
    showCurrent();
    showChosen();
}

void ResourcePage::buildPage(const Journal &journal)
{
    m_choice = new ResourceChoice(m_session, journal, m_words, {m_take, m_copyId});
    connect(m_choice->detail().snapshots(), &SnapshotPane::noticed, this, &Page::noticed);
    m_split = new ResourceSplit(m_list, m_choice);
    m_split->addAct(ButtonKind::Primary, m_take, "takeInLineButton");
    m_instead->setObjectName(QStringLiteral("emptyState"));
    m_wholeStack = new QStackedWidget;
    m_wholeStack->addWidget(m_split);
    m_wholeStack->addWidget(m_instead);
    auto *notices = new QWidget;
    auto *noticeColumn = new QVBoxLayout(notices);
    noticeColumn->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    noticeColumn->addWidget(m_banner);
    auto *batches = new BatchLines(m_session);
    connect(batches, &BatchLines::activityRequested, this, &Page::activityRequested);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(notices);
    column->addWidget(batches);
    column->addWidget(m_wholeStack, 1);
    m_status = new ResourcePageStatus(m_session, m_words,
                                      {m_header, notices, m_banner, m_wholeStack, m_instead}, this);
    buildInside(list);
}

void ResourcePage::buildInside(QWidget *list)
{
    m_inside = new ContentsStack(m_session, m_words.title, list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_inside);
    const ContentsActions *actions = m_choice->detail().snapshots()->contents();
    connect(actions, &ContentsActions::lookRequested, m_inside, &ContentsStack::showContents);
    connect(actions, &ContentsActions::compareRequested, m_inside, &ContentsStack::showComparison);
    connect(m_inside, &ContentsStack::noticed, this, &Page::noticed);
}

void ResourcePage::buildActions()
{
    connect(m_copyId, &ResourceCopyAction::noticed, this, &Page::noticed);
    addActions({m_take, m_copyId});
    m_table->addActions({m_take, m_copyId});
    auto *back = new QAction(tr("Back to the list"), this);
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    connect(back, &QAction::triggered, this, &ResourcePage::showTop);
    addAction(back);
}

void ResourcePage::showTop()
{
    if (!m_inside->leave())
        m_split->closeDetail();
}

void ResourcePage::buildHeader()
{
    m_header->refreshButton()->setObjectName(QStringLiteral("refreshButton"));
    m_header->refreshButton()->setToolTip(
        tr("Refresh (%1)").arg(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText)));
    m_filter->showShortcut(QKeySequence::Find);
    m_filter->setObjectName(QStringLiteral("filterField"));
    m_header->addWidget(m_filter);
    m_banner->setObjectName(QStringLiteral("errorBanner"));
    m_banner->setDismissible(false);
}

void ResourcePage::connectSession()
{
    SquareCloudCatalog &catalog = m_session.catalog();
    connect(&catalog, &SquareCloudCatalog::refreshStarted, this, &ResourcePage::showContents);
    connect(&catalog, &SquareCloudCatalog::refreshFinished, this, &ResourcePage::showContents);
    connect(m_header, &PageHeader::refreshRequested, this, &ResourcePage::refresh);
    connect(m_header, &PageHeader::parentRequested, this, [this] { m_split->closeDetail(); });
    connect(m_status, &ResourcePageStatus::refreshRequested, this, &ResourcePage::refresh);
    connect(m_status, &ResourcePageStatus::keyRequested, this, &Page::keyRequested);
}

void ResourcePage::connectList()
{
    connect(m_filter, &SearchField::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterText(text);
        showContents();
        showCurrent(); // a large model tells of hidden rows by its layout only
        showChosen();
    });
    connect(m_filter, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_list, &ResourceList::clearFilterRequested, m_filter, &SearchField::clear);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ResourcePage::showContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ResourcePage::showContents);
    // Of many at once the order hears when all are there.
    connect(m_model, &RowModelBase::bulkChangeEnded, this, &ResourcePage::showContents);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResourcePage::showChanges);
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &ResourcePage::showCurrent);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ResourcePage::showChosen);
    connect(m_table, &TableView::clicked, m_split, [this] {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            m_split->openDetail();
    });
    connect(m_table, &TableView::rowOpened, m_split, &ResourceSplit::openDetail);
    connect(m_split, &ResourceSplit::layoutChanged, this, &ResourcePage::showLayout);
    connect(m_split, &ResourceSplit::opened, this,
            [this] { m_choice->detail().snapshots()->table()->setFocus(); });
    connect(m_split, &ResourceSplit::closed, m_table, [this] { m_table->setFocus(); });
}

int ResourcePage::navCount() const
{
    return m_session.catalog().updatedAt().isValid() ? m_model->rowCount() : -1;
}

void ResourcePage::refresh()
{
    m_session.catalog().refresh();
}

void ResourcePage::focusFilter()
{
    if (!m_inside->isListShown())
        return m_inside->focusFilter();
    if (m_split->isDetailAlone())
        m_split->closeDetail();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResourcePage::showRow(const QString &id)
{
    m_inside->leave();
    m_filter->clear();
    m_list->choose(id);
    m_split->openDetail();
}

void ResourcePage::setDownloadFolder(const QString &folder)
{
    m_choice->detail().snapshots()->setDownloadFolder(folder);
}

void ResourcePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick.start();
    tick();
}

void ResourcePage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void ResourcePage::tick()
{
    const bool slow = ++m_ticks % SlowTicks == 0;
    m_status->updateAge();
    m_take->update();
    m_choice->tick(slow);
    if (slow || m_session.operations().activeCount() > 0) // countdowns are those at the moment of painting
        m_table->viewport()->update();
}

void ResourcePage::showContents()
{
    m_status->update(m_model->rowCount(), m_sorted->rowCount());
    const bool any = m_sorted->rowCount() > 0;
    m_list->showMatches(m_filter->text());
    if (any && !m_table->currentIndex().isValid() && m_filter->text().isEmpty())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    // A filter that hides the chosen row leaves the next one current, but chosen by nobody.
    QItemSelectionModel *selection = m_table->selectionModel();
    if (m_table->currentIndex().isValid() && !selection->hasSelection())
        selection->select(m_table->currentIndex(),
                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (any && !std::exchange(m_hadContents, true))
        m_list->takeFocus(*m_filter);
    if (navCount() != m_lastCount) {
        m_lastCount = navCount();
        Q_EMIT navCountChanged();
    }
}

void ResourcePage::showCurrent()
{
    m_choice->showCurrent(m_list->current());
    showLayout();
}

void ResourcePage::showChosen()
{
    m_chosen = m_list->chosen();
    m_take->setChosen(m_chosen);
    m_copyId->setChosen(m_chosen);
    m_choice->showChoice(m_list->current(), m_chosen);
    showLayout();
}

void ResourcePage::showChanges()
{
    showCurrent();
    if (m_chosen.size() <= 1) // of many, what they are called does not matter
        showChosen();
}

void ResourcePage::showLayout()
{
    const auto resource = m_list->current();
    const bool isAlone = m_split->isDetailAlone() && resource;
    m_header->setParentPage(isAlone ? m_words.title : QString());
    const QString chosen = m_chosen.size() > 1 ? tr("%n chosen", nullptr, int(m_chosen.size()))
        : resource                             ? resource->name
                                               : QString();
    m_header->setTitle(isAlone ? chosen : m_words.title);
    m_split->showChosen(m_chosen.isEmpty() ? QString() : chosen);
    m_choice->detail().setNameShown(!isAlone);
    m_filter->setVisible(!isAlone);
    m_status->update(m_model->rowCount(), m_sorted->rowCount());
    if (isAlone)
        m_header->setCount({});
}

} // namespace snapdeck
