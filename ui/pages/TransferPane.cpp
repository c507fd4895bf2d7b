// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferPane.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/TransferBarDelegate.h"
#include "ui/models/RowModelBase.h"
#include "ui/models/SortFilterModel.h"
#include "ui/models/TransferWords.h"
#include "ui/pages/TransferActions.h"
#include "ui/pages/TransferDetail.h"
#include "ui/pages/TransferPartials.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

TransferPane::TransferPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new TransferModel(workspace, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_notices(new QWidget)
    , m_offer(new Banner)
    , m_do(new TransferActions(this))
    , m_partials(new TransferPartials(workspace, this))
{
    buildActions();
    build();
    buildTable();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TransferPane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TransferPane::showState);
    // Of many at once the order hears when all are there.
    connect(m_model, &RowModelBase::bulkChangeEnded, this, &TransferPane::showState);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &TransferPane::changed);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &TransferPane::changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TransferPane::showDetail);
    connect(m_do, &TransferActions::noticed, this, &TransferPane::noticed);
    connect(m_partials, &TransferPartials::noticed, this, &TransferPane::noticed);
    connect(m_partials, &TransferPartials::found, this, &TransferPane::showPartials);
    connect(m_offer, &Banner::actionTriggered, m_partials, &TransferPartials::continueAll);
    connect(m_offer, &Banner::dismissed, m_notices, &QWidget::hide);
    connect(m_empty, &EmptyState::actionTriggered, this, &TransferPane::clearFilterRequested);
    showState();
}

void TransferPane::build()
{
    m_empty->setObjectName(QStringLiteral("transferEmptyState"));
    m_offer->setObjectName(QStringLiteral("transferOfferBanner"));
    m_detail = new TransferDetail({m_pause, m_again, m_up, m_down, m_folder, m_cancel});
    auto *room = new QVBoxLayout(m_notices);
    room->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    room->addWidget(m_offer);
    m_notices->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);
}

void TransferPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("transferTable"));
    m_table->setAccessibleName(tr("Downloads"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(TransferModel::Name,
                                      new RowDelegate(RowDelegate::Weight::Medium, m_table));
    m_table->setItemDelegateForColumn(TransferModel::Progress, new TransferBarDelegate(m_table));
    m_table->setItemDelegateForColumn(TransferModel::State, new BadgeDelegate(m_table));
    for (const int column : {TransferModel::Turn, TransferModel::Snapshot, TransferModel::Speed,
                             TransferModel::Left, TransferModel::Connections})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setColumn(TransferModel::Turn, 44, 2);
    m_table->setColumn(TransferModel::Name, 150, 0);
    m_table->setColumn(TransferModel::Snapshot, 150, 0);
    m_table->setColumn(TransferModel::Progress, 190, 0);
    m_table->setColumn(TransferModel::Speed, 100, 1);
    m_table->setColumn(TransferModel::Left, 76, 3);
    m_table->setColumn(TransferModel::Connections, 66, 4);
    m_table->setColumn(TransferModel::State, 122, 0);
    m_table->setColumn(TransferModel::Account, 110, 5);
    m_table->setStretchColumn(TransferModel::Name);
    // In the order in which they go, whatever is clicked: “up” and “down” mean this order.
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_sorted->sort(TransferModel::Turn, Qt::AscendingOrder);
    m_table->addActions({m_pause, m_again, m_up, m_down, m_folder, m_cancel});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TransferPane::showDetail);
}

QAction *TransferPane::addAction(const char *name, const QString &text, const QKeySequence &keys,
                                 const std::function<void(const TransferModel::Found &)> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const TransferModel::Found found = current(); found.download)
            act(found);
    });
    return action;
}

void TransferPane::buildActions()
{
    using Found = TransferModel::Found;
    m_pause = addAction("transferPause", tr("&Pause"), Qt::CTRL | Qt::Key_P,
                        [this](const Found &found) { m_do->pauseOrResume(*found.download); });
    m_cancel = addAction("transferCancel", tr("Ca&ncel"), QKeySequence::Delete,
                         [this](const Found &found) { m_do->cancel(*found.download); });
    m_cancel->setIcon(makeIcon(Icon::Ban));
    m_up = addAction("transferUp", tr("&Up"), Qt::ALT | Qt::Key_Up,
                     [this](const Found &found) { m_do->moveUp(*found.session, *found.download); });
    m_up->setIcon(makeIcon(Icon::ArrowUp));
    m_down = addAction("transferDown", tr("Do&wn"), Qt::ALT | Qt::Key_Down,
                       [this](const Found &found) { m_do->moveDown(*found.session, *found.download); });
    m_down->setIcon(makeIcon(Icon::ArrowDown));
    m_folder = addAction("transferFolder", tr("Open f&older"), {},
                         [this](const Found &found) { m_do->openFolder(*found.session, *found.download); });
    m_folder->setIcon(makeIcon(Icon::FolderOpen));
    m_again = addAction("transferAgain", tr("&Try again"), {},
                        [this](const Found &found) { m_do->tryAgain(this, *found.session, *found.download); });
    m_again->setIcon(makeIcon(Icon::Refresh));
}

void TransferPane::setFilterText(const QString &text)
{
    m_sorted->setFilterText(text);
    showState();
}

void TransferPane::focusTable()
{
    m_table->setFocus();
}

void TransferPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_partials->scan();
    showDetail();
}

TransferModel::Found TransferPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->findDownload(m_sorted->idAt(index.row())) : TransferModel::Found();
}

void TransferPane::showState()
{
    m_stack->setCurrentWidget(m_sorted->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const bool isFiltered = m_model->rowCount() > 0;
    if (isFiltered)
        m_empty->setContent(Icon::Search, tr("No download matches “%1”").arg(m_sorted->filterText()),
                            tr("Every word must be found."));
    else
        m_empty->setContent(Icon::Download, tr("Nothing was downloaded yet"),
                            tr("Downloads appear here while they run, and stay with how they ended. One that "
                               "is broken off goes on where it was."));
    m_empty->setAction(isFiltered ? tr("Clear the filter") : QString());
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    showDetail();
    Q_EMIT changed();
}

void TransferPane::showDetail()
{
    const auto [session, download] = current();
    m_detail->showDownload(download,
                           download ? session->keeper().goalOf(*download) : SnapshotKeeper::Goal::Folder);
    const bool isActive = download && !download->isFinished();
    const bool canPause = isActive && download->state() != Download::State::Verifying;
    const bool isPaused = isActive && download->isPaused();
    m_pause->setText(isPaused ? tr("&Go on") : tr("&Pause"));
    m_pause->setIcon(makeIcon(isPaused ? Icon::Play : Icon::Pause));
    // What makes no sense now takes no room either.
    for (QAction *action : {m_pause, m_cancel, m_up, m_down})
        action->setVisible(isActive);
    const bool isElsewhere = download && TransferActions::needsOtherFolder(*session, *download);
    m_again->setText(isElsewhere ? tr("Choose ano&ther folder…") : tr("&Try again"));
    m_again->setIcon(makeIcon(isElsewhere ? Icon::FolderOpen : Icon::Refresh));
    m_again->setVisible(download && !isActive && download->state() != Download::State::Done);
    m_pause->setEnabled(canPause);
    m_cancel->setEnabled(isActive);
    m_up->setEnabled(isActive && TransferActions::canMoveUp(*session, *download));
    m_down->setEnabled(isActive && TransferActions::canMoveDown(*session, *download));
    m_folder->setEnabled(download != nullptr);
    m_again->setEnabled(download && download->isFinished() && download->state() != Download::State::Done);
}

void TransferPane::showPartials()
{
    const QList<PartialDownload> &partials = m_partials->partials();
    m_notices->setVisible(!partials.isEmpty());
    if (partials.isEmpty())
        m_offer->hide();
    else if (const QString words = partialsWords(partials); m_offer->isHidden() || m_offer->text() != words)
        m_offer->showMessage(Tone::Accent, words, tr("&Continue"));
}

} // namespace snapdeck
