// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotPane.h"

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "core/transfer/SnapshotFileName.h"
#include "ui/models/Format.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/ContentsActions.h"
#include "ui/pages/KeepActions.h"
#include "ui/pages/RestoreLauncher.h"
#include "ui/pages/SnapshotDownloadLine.h"
#include "ui/pages/SnapshotFetcher.h"
#include "ui/pages/SnapshotFooter.h"
#include "ui/pages/SnapshotTable.h"
#include "ui/pages/TransferActions.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace snapdeck {

SnapshotPane::SnapshotPane(SquareCloudSession &session, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SnapshotModel(session, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_fetcher(new SnapshotFetcher(session, this))
    , m_launcher(new RestoreLauncher(session, journal, this))
    , m_keep(new KeepActions(session, this))
    , m_contents(new ContentsActions(this))
    , m_stack(new QStackedWidget)
    , m_table(makeSnapshotTable(m_sorted))
    , m_empty(new EmptyState)
    , m_downloadLine(new SnapshotDownloadLine)
{
    buildActions();
    build();
    connectModels();
    connect(&journal, &Journal::healthChanged, this, &SnapshotPane::showActions);
    showDownload();
    showContents();
}

void SnapshotPane::build()
{
    m_empty->setObjectName(QStringLiteral("snapshotEmptyState"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(Metrics::TableHeaderHeight + Metrics::RowHeight); // notices may leave no more
    m_footer = new SnapshotFooter(m_copyLink, *m_keep);
    m_notices = new QWidget;
    auto *noticeColumn = new QVBoxLayout(m_notices);
    noticeColumn->setContentsMargins(Metrics::PageMargin, Metrics::Grid, Metrics::PageMargin, 12);
    noticeColumn->addWidget(m_downloadLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices);
    column->addWidget(m_footer);
}

void SnapshotPane::buildActions()
{
    m_download = new QAction(makeIcon(Icon::Download), tr("&Download"), this);
    m_download->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(m_download, &QAction::triggered, this, &SnapshotPane::download);
    m_downloadElsewhere = new QAction(makeIcon(Icon::FolderOpen), tr("Download &to…"), this);
    m_downloadElsewhere->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(m_downloadElsewhere, &QAction::triggered, this, &SnapshotPane::downloadElsewhere);
    m_copyLink = new QAction(makeIcon(Icon::Copy), tr("Copy &link"), this);
    m_copyLink->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copyLink, &QAction::triggered, this, &SnapshotPane::copyLink);
    m_restore = new QAction(makeIcon(Icon::Restore), tr("&Restore…"), this);
    connect(m_restore, &QAction::triggered, this, &SnapshotPane::restore);
    const QList<QAction *> actions{m_download,
                                   m_downloadElsewhere,
                                   m_keep->keep(),
                                   m_keep->keepNew(),
                                   m_contents->lookInside(),
                                   m_contents->compare(),
                                   m_copyLink,
                                   m_restore};
    addActions(actions);
    m_table->addActions(actions);
}

void SnapshotPane::connectModels()
{
    connect(m_fetcher, &SnapshotFetcher::refused, this, &SnapshotPane::noticed);
    connect(m_keep, &KeepActions::noticed, this, &SnapshotPane::noticed);
    connect(m_table, &TableView::rowOpened, this, &SnapshotPane::download);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SnapshotPane::noteChoice);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SnapshotPane::showContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SnapshotPane::showContents);
    connect(m_model, &SnapshotModel::bulkChangeEnded, this, &SnapshotPane::showContents); // in order by now
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SnapshotPane::showActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SnapshotPane::showDownload);
    connect(m_empty, &EmptyState::actionTriggered, this, &SnapshotPane::readListing);
    connect(&m_session.downloads(), &DownloadQueue::added, this, &SnapshotPane::showDownload);
    connect(&m_session.downloads(), &DownloadQueue::changed, this, &SnapshotPane::showDownload);
    connect(m_downloadLine, &SnapshotNotice::dismissed, this, &SnapshotPane::showDownload);
    connect(m_downloadLine, &SnapshotDownloadLine::retryRequested, this, &SnapshotPane::downloadAgain);
    connect(&m_session.catalog(), &SquareCloudCatalog::refreshFinished, this, &SnapshotPane::showContents);
    const auto showIfMine = [this](const Operation *operation) {
        if (m_resource && operation->view().resourceId == m_resource->id.value())
            showActions();
    };
    connect(&m_session.operations(), &OperationList::added, this, showIfMine);
    connect(&m_session.operations(), &OperationList::changed, this, showIfMine);
    connect(&m_session.catalog(), &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &id) {
        m_readErrors.remove(id);
        if (m_resource && m_resource->id == id)
            showContents();
    });
}

void SnapshotPane::setResource(const std::optional<Resource> &resource)
{
    const bool isOther = !resource || !m_resource || resource->id != m_resource->id;
    m_resource = resource;
    if (!isOther)
        return;
    m_isSwitching = true;
    m_model->setResource(resource);
    m_isSwitching = false;
    m_followsNewest = true;
    showContents();
    showDownload();
    if (resource && !m_session.catalog().knowsSnapshots(resource->id))
        readListing();
}

void SnapshotPane::readListing()
{
    if (!m_resource)
        return;
    const ResourceId id = m_resource->id;
    m_readErrors.remove(id);
    showContents();
    m_session.catalog().readSnapshots(id, this, [this, id](const Result<QList<Snapshot>> &listed) {
        if (!listed)
            m_readErrors.insert(id, listed.error());
        showContents();
    });
}

void SnapshotPane::chooseNewest()
{
    if (m_followsNewest && m_sorted->rowCount() > 0 && !m_isSwitching) {
        const QModelIndex newest = m_sorted->mapFromSource(m_model->newest());
        m_table->setCurrentIndex(newest);
        m_table->scrollTo(newest);
        m_followsNewest = true;
    }
}

void SnapshotPane::noteChoice()
{
    const auto snapshot = current();
    const QModelIndex newest = m_model->newest();
    if (snapshot && newest.isValid())
        m_followsNewest = SnapshotModel::idOf(*snapshot) == m_model->idAt(newest.row());
    showActions();
}

std::optional<Snapshot> SnapshotPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(m_sorted->mapToSource(index).row()).snapshot)
                           : std::nullopt;
}

void SnapshotPane::tick()
{
    m_table->viewport()->update();
    showActions();
}

void SnapshotPane::showDownload()
{
    m_downloadLine->showDownload(m_model->latestDownload(), m_session.keeper());
    m_notices->setVisible(!m_downloadLine->isHidden());
}

void SnapshotPane::setDownloadFolder(const QString &folder)
{
    m_fetcher->setFolder(folder);
}

void SnapshotPane::showContents()
{
    chooseNewest();
    const bool any = m_model->rowCount() > 0;
    if (!any)
        showEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_footer->setVisible(any);
    showActions();
}

void SnapshotPane::showEmpty()
{
    if (!m_resource)
        return;
    m_empty->setAction({});
    const auto error = m_readErrors.constFind(m_resource->id);
    if (m_session.catalog().knowsSnapshots(m_resource->id)) {
        m_empty->setContent(
            Icon::Camera, tr("No snapshots yet"),
            tr("The first one takes about a minute. %1 keeps running meanwhile.").arg(m_resource->name));
    } else if (error != m_readErrors.cend()) {
        m_empty->setContent(Icon::AlertCircle, error->message, error->advice, Tone::Danger);
        m_empty->setAction(tr("Try again"), Icon::Refresh);
    } else {
        m_empty->setContent(Icon::Loader, tr("Reading the snapshots…"), tr("One moment."), Tone::Processing);
    }
}

void SnapshotPane::showActions()
{
    const auto snapshot = current();
    const QDateTime now = m_session.clock().utcNow();
    const bool hasLink = snapshot && !snapshot->link.isEmpty();
    const bool isValid = hasLink && snapshot->link.isValidAt(now);
    m_download->setEnabled(hasLink);
    m_downloadElsewhere->setEnabled(hasLink);
    m_copyLink->setEnabled(isValid);
    m_footer->showSnapshot(snapshot, now);
    m_keep->showChoice(m_resource, snapshot);
    m_contents->setSnapshot(m_resource, snapshot, m_model->rowCount());
    showRestore(snapshot);
}

void SnapshotPane::showRestore(const std::optional<Snapshot> &snapshot)
{
    const QString objection = m_resource && snapshot ? m_launcher->objection(*m_resource, *snapshot)
                                                     : tr("Choose the snapshot to be restored first.");
    m_restore->setEnabled(objection.isEmpty());
    m_restore->setToolTip(
        objection.isEmpty()
            ? tr("Replace %1 by its state of %2").arg(m_resource->name, Format::dateTime(snapshot->takenAt))
            : objection);
}

void SnapshotPane::download()
{
    const auto snapshot = current();
    if (m_resource && snapshot && m_download->isEnabled())
        m_fetcher->fetch(*m_resource, *snapshot);
}

void SnapshotPane::downloadAgain()
{
    // The one that failed, into the folder it was meant for: the row that is chosen may be another by now.
    const Download *failed = m_model->latestDownload();
    if (!failed || !m_resource)
        return;
    const auto snapshots = m_session.catalog().snapshots(m_resource->id);
    for (const Snapshot &snapshot : snapshots) {
        if (snapshotFileName(m_resource->name, snapshot.takenAt, snapshot.ref.version)
            != failed->wish().fileName)
            continue;
        if (m_session.keeper().isForVault(*failed))
            m_keep->keepSnapshot(*m_resource, snapshot);
        else
            m_fetcher->fetchAgain(*failed, *m_resource, snapshot);
    }
}

void SnapshotPane::downloadElsewhere()
{
    const auto snapshot = current();
    if (m_resource && snapshot)
        m_fetcher->fetchElsewhere(*m_resource, *snapshot);
}

void SnapshotPane::copyLink()
{
    const auto snapshot = current();
    if (!snapshot || !snapshot->link.isValidAt(m_session.clock().utcNow()))
        return;
    copySecretLink(snapshot->link);
    Q_EMIT noticed(tr("Link copied. Whoever has it can download until %1.")
                       .arg(Format::dateTime(snapshot->link.expiresAt())));
}

void SnapshotPane::restore()
{
    if (const auto snapshot = current(); m_resource && snapshot)
        m_launcher->open(*m_resource, *snapshot);
}

} // namespace snapdeck
