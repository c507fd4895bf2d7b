// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WrennListPage.h"

#include "core/session/WrennSession.h"
#include "ui/models/Format.h"
#include "ui/models/RowModelBase.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/KeyOffer.h"
#include "ui/pages/ListPoller.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace snapdeck {

namespace {

constexpr seconds oldAfter{60};
constexpr milliseconds tickEvery{1000}; ///< by the session's clock, which may run faster
constexpr milliseconds leastTick{100};
constexpr int takePauseMs = 2;
constexpr qsizetype manyRows = 2000;

bool isOffline(const ApiError &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

Icon iconOf(const ApiError &error)
{
    if (isOffline(error))
        return Icon::Offline;
    return error.kind == ErrorKind::Unauthorized ? Icon::Key : Icon::AlertCircle;
}

} // namespace

WrennListPage::WrennListPage(WrennSession &session, Words words, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_words(std::move(words))
    , m_taking(takePauseMs, [this] { takeNow(); })
    , m_poller(std::make_unique<ListPoller>(*this, session, [this] { return isChanging(); }))
    , m_header(new PageHeader(m_words.title))
    , m_search(new SearchField(m_words.search))
    , m_errorRoom(new QWidget)
    , m_error(new Banner)
    , m_notices(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
{
    build();
    WrennCatalog &catalog = session.catalog();
    connect(m_header, &PageHeader::refreshRequested, this, &WrennListPage::refresh);
    connect(m_error, &Banner::actionTriggered, this, &WrennListPage::refresh);
    connect(m_error, &Banner::otherTriggered, this, &Page::keyRequested);
    connect(&catalog, &WrennCatalog::refreshStarted, this, &WrennListPage::showState);
    connect(&catalog, &WrennCatalog::refreshFinished, this, &WrennListPage::showState);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_rows->rowCount() == 0 && !keyOffer(m_session.catalog().error()).isEmpty())
            Q_EMIT keyRequested();
        else if (m_search->text().isEmpty() || m_rows->rowCount() == 0)
            refresh();
        else
            m_search->clear();
    });
    const milliseconds scaled(std::llround(tickEvery.count() / m_session.clock().scale()));
    m_tick.setInterval(std::clamp(scaled, leastTick, tickEvery));
    connect(&m_tick, &QTimer::timeout, this, &WrennListPage::showNow);
}

WrennListPage::~WrennListPage() = default;

void WrennListPage::build()
{
    m_header->refreshButton()->setObjectName(QStringLiteral("refreshButton"));
    m_header->addWidget(m_search);
    m_search->showShortcut(QKeySequence::Find);
    m_search->setObjectName(QStringLiteral("filterField"));
    m_error->setObjectName(QStringLiteral("errorBanner"));
    m_error->setDismissible(false);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_table->setAccessibleName(m_words.title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_notices->setSpacing(0);
    m_notices->addWidget(m_errorRoom);
    auto *room = new QVBoxLayout(m_errorRoom);
    room->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 4);
    room->addWidget(m_error);
    m_errorRoom->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_notices);
    column->addWidget(m_stack, 1);
}

void WrennListPage::setModels(RowModelBase *rows, SortFilterModel *shown)
{
    m_rows = rows;
    m_shown = shown;
    m_table->setModel(shown);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_shown->setFilterText(text);
        showState();
    });
    showState();
}

QString WrennListPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_shown->idAt(current.row()) : QString();
}

int WrennListPage::navCount() const
{
    return m_session.catalog().updatedAt().isValid() ? static_cast<int>(listedCount()) : -1;
}

void WrennListPage::refresh()
{
    m_session.catalog().refresh();
}

void WrennListPage::showNow()
{
    showAge();
    m_table->viewport()->update();
}

void WrennListPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void WrennListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick.start();
    if (m_isStale)
        m_taking.ask(); // the page is seen at once, its rows a moment later
    else
        showState();
    m_poller->pageShown();
}

void WrennListPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    schedule();
    Page::hideEvent(event);
}

void WrennListPage::schedule()
{
    m_poller->schedule();
}

void WrennListPage::showState()
{
    m_header->setRefreshing(m_session.catalog().isRefreshing());
    showCount();
    showAge();
    showError();
    showEmpty();
    showLayout();
    tellCount();
}

void WrennListPage::showCount()
{
    const int rows = m_rows->rowCount();
    const int shown = m_shown->rowCount();
    if (rows == 0 && !m_session.catalog().updatedAt().isValid())
        m_header->setCount({});
    else
        m_header->setCount(shown == rows ? Format::count(rows)
                                         : tr("%1 of %2").arg(Format::count(shown), Format::count(rows)));
}

void WrennListPage::tellCount()
{
    if (navCount() == m_lastCount)
        return;
    m_lastCount = navCount();
    Q_EMIT navCountChanged();
}

void WrennListPage::takeSoon()
{
    m_isStale = listedCount() >= manyRows;
    if (!m_isStale)
        take();
    else if (isVisible())
        m_taking.ask();
    else
        tellCount();
}

void WrennListPage::take()
{
    if (!m_gathered)
        m_gathered = gather();
    std::exchange(m_gathered, {})();
    showTaken();
}

void WrennListPage::takeNow()
{
    if (!isVisible())
        return; // it was hidden meanwhile
    m_isStale = false;
    // Of many rows to gather, to order and to paint them are each as long as a turn may be.
    setUpdatesEnabled(false);
    m_gathered = gather();
    QTimer::singleShot(takePauseMs, m_table, [this] {
        take();
        QTimer::singleShot(takePauseMs, m_table, [this] { setUpdatesEnabled(true); });
    });
}

void WrennListPage::showAge()
{
    const QDateTime &last = m_session.catalog().updatedAt();
    if (!last.isValid())
        return;
    const QDateTime now = m_session.clock().utcNow();
    const QString age = Format::ago(last, now);
    // What was read seconds ago is read anew all the time; only of what is old that is worth a word.
    const bool isOld = m_session.catalog().isRefreshing() && last.addSecs(oldAfter.count()) < now;
    m_header->setAge(isOld ? tr("as of %1 · refreshing").arg(age) : tr("updated %1").arg(age),
                     Format::dateTime(last));
}

void WrennListPage::showError()
{
    const WrennCatalog &catalog = m_session.catalog();
    if (catalog.isRefreshing())
        return; // what was said stays until the end is known
    const auto &error = catalog.error();
    if (!error || m_rows->rowCount() == 0) {
        m_errorRoom->hide();
        return;
    }
    const QString text
        = tr("%1 What you see was read at %2.").arg(error->forPeople(), Format::time(catalog.updatedAt()));
    m_errorRoom->show();
    if (m_error->isHidden() || m_error->text() != text)
        m_error->showMessage(isOffline(*error) ? Tone::Warning : Tone::Danger, text, tr("Try now"),
                             keyOffer(error));
}

void WrennListPage::showEmpty()
{
    const WrennCatalog &catalog = m_session.catalog();
    const auto &error = catalog.error();
    m_stack->setCurrentWidget(m_shown->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_rows->rowCount() > 0) {
        const bool typed = !m_search->text().isEmpty();
        m_empty->setContent(Icon::Search,
                            typed ? m_words.noMatch.arg(m_search->text()) : tr("None of this type"),
                            typed ? tr("Every word must be found.") : tr("There are others."));
        m_empty->setAction(typed ? tr("Clear the filter") : QString());
    } else if (error) {
        m_empty->setContent(iconOf(*error), error->message, error->advice,
                            isOffline(*error) ? Tone::Warning : Tone::Danger);
        const QString key = keyOffer(error);
        m_empty->setAction(key.isEmpty() ? tr("Try again") : key, key.isEmpty() ? Icon::Refresh : Icon::Key);
    } else if (!catalog.updatedAt().isValid()) {
        m_empty->setContent(Icon::Loader, m_words.loading, tr("It takes a second or two."), Tone::Processing);
        m_empty->setAction({});
    } else {
        m_empty->setContent(m_words.icon, m_words.emptyTitle, m_words.emptyText);
        m_empty->setAction(tr("Refresh"), Icon::Refresh);
    }
}

} // namespace snapdeck
