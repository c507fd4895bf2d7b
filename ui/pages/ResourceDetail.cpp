// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceDetail.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/ResourceOperations.h"
#include "ui/models/StateBadges.h"
#include "ui/pages/ContentsActions.h"
#include "ui/pages/ContentsBar.h"
#include "ui/pages/KeepActions.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/pages/ResourceHead.h"
#include "ui/pages/RestoreLauncher.h"
#include "ui/pages/RestoreLine.h"
#include "ui/pages/SnapshotOperationLine.h"
#include "ui/pages/SnapshotPane.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace snapdeck {

ResourceDetail::ResourceDetail(SquareCloudSession &session, const Journal &journal, Actions actions,
                               QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_operations(new ResourceOperations(session.operations(), this))
    , m_snapshots(new SnapshotPane(session, journal))
    , m_contents(new ContentsBar(m_snapshots->contents()))
    , m_head(new ResourceHead)
    , m_limit(new Badge)
    , m_operation(new SnapshotOperationLine)
    , m_restore(new RestoreLine)
{
    setObjectName(QStringLiteral("resourceDetail"));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop(actions));
    column->addWidget(makeHairline());
    column->addWidget(m_contents);
    column->addWidget(m_snapshots, 1);
    buildMenu(actions);
    const auto showIfMine = [this](const Operation *operation) {
        if (m_resource && operation->view().resourceId == m_resource->id.value())
            showState();
    };
    connect(&session.operations(), &OperationList::added, this, showIfMine);
    connect(&session.operations(), &OperationList::changed, this, showIfMine);
    connect(&session.catalog(), &SquareCloudCatalog::statusesChanged, this, [this] {
        if (m_resource)
            showResource(*m_resource);
    });
    connect(m_operation, &SnapshotOperationLine::lookRequested, m_snapshots, &SnapshotPane::readListing);
    connect(m_restore, &RestoreLine::goBackRequested, this, &ResourceDetail::goBack);
    watchSizes();
}

void ResourceDetail::watchSizes()
{
    connect(&m_session.catalog(), &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &id) {
        if (m_resource && m_resource->id == id)
            m_contents->showSnapshots(m_session.catalog().snapshots(id));
    });
    connect(m_contents, &ContentsBar::compareRequested, this, [this] {
        const QList<Snapshot> all = m_session.catalog().snapshots(m_resource->id);
        if (!all.isEmpty())
            m_snapshots->contents()->requestComparison(*m_resource, all.first());
    });
}

QWidget *ResourceDetail::makeTop(const Actions &actions)
{
    auto *take = makeActionButton(ButtonKind::Primary, actions.take);
    take->setObjectName(QStringLiteral("takeSnapshotButton"));
    auto *download = makeActionButton(ButtonKind::Normal, m_snapshots->downloadAction());
    download->setObjectName(QStringLiteral("downloadButton"));
    auto *restore = makeActionButton(ButtonKind::Normal, m_snapshots->restoreAction());
    restore->setObjectName(QStringLiteral("restoreButton"));
    m_limit->setObjectName(QStringLiteral("limitBadge"));
    m_head->addBadge(m_limit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(take);
    buttons->addWidget(download);
    buttons->addWidget(restore);
    buttons->addStretch(1);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    column->setSpacing(14);
    column->addWidget(m_head);
    column->addLayout(buttons);
    column->addWidget(m_operation);
    column->addWidget(m_restore);
    return top;
}

void ResourceDetail::buildMenu(const Actions &actions)
{
    QMenu *menu = m_head->menu();
    menu->addAction(m_snapshots->downloadElsewhereAction());
    menu->addAction(m_snapshots->keeping()->keep());
    menu->addAction(m_snapshots->keeping()->keepNew());
    menu->addAction(m_snapshots->contents()->lookInside());
    menu->addAction(m_snapshots->contents()->compare());
    menu->addAction(m_snapshots->copyLinkAction());
    menu->addAction(m_snapshots->restoreAction());
    menu->addSeparator();
    menu->addAction(actions.copyId);
    menu->addAction(makeIcon(Icon::Refresh), tr("&Read the snapshots anew"), m_snapshots,
                    &SnapshotPane::readListing);
}

void ResourceDetail::showResource(const Resource &resource)
{
    m_resource = resource;
    m_head->showResource(resource, m_session.catalog().isRunning(resource.id));
    m_snapshots->setResource(resource);
    m_contents->showSnapshots(m_session.catalog().snapshots(resource.id));
    showState();
}

void ResourceDetail::setNameShown(bool shown)
{
    m_head->setNameShown(shown);
}

void ResourceDetail::tick(bool slow)
{
    showState();
    if (slow)
        m_snapshots->tick();
}

void ResourceDetail::showState()
{
    if (!m_resource)
        return;
    const QDateTime now = m_session.clock().utcNow();
    Operation *latest = m_operations->latestOn(m_resource->id.value());
    showOperation(latest, now);
    // While one is under way its own line tells what it waits for.
    const bool isActive = latest && !latest->isFinished();
    const auto wait = isActive ? std::nullopt : m_session.waitFor(m_resource->id);
    m_limit->setVisible(wait.has_value());
    if (wait) {
        m_limit->setSpec(limitBadge(*wait, now));
        m_limit->setToolTip(limitReason(wait->kind));
        m_limit->setAccessibleDescription(limitReason(wait->kind));
    }
}

void ResourceDetail::showOperation(Operation *latest, const QDateTime &now)
{
    const bool isRestore = latest && latest->view().kind == OperationKind::Restore;
    m_operation->showOperation(isRestore ? nullptr : latest, latest && m_session.isPaused(latest->view()),
                               now);
    if (isRestore)
        showRestore(latest, now);
    else
        m_restore->showNothing();
}

void ResourceDetail::showRestore(Operation *restore, const QDateTime &now)
{
    RestoreScene scene;
    scene.restore = restore->view();
    if (const Operation *safety = m_session.operations().find(scene.restore.safety))
        scene.safety = safety->view();
    if (const auto target = listed(scene.restore.snapshot))
        scene.targetTakenAt = target->takenAt;
    const auto wayBack = listed(scene.restore.safetySnapshot);
    m_restore->showRestore(restore, scene,
                           wayBack ? m_snapshots->restores().objection(*m_resource, *wayBack)
                                   : tr("The listing does not show the safety snapshot; read it anew."),
                           now);
}

void ResourceDetail::goBack()
{
    const Operation *latest = m_resource ? m_operations->latestOn(m_resource->id.value()) : nullptr;
    if (!latest)
        return;
    if (const auto wayBack = listed(latest->view().safetySnapshot))
        m_snapshots->restores().goBack(*m_resource, *wayBack, latest->view().since);
}

std::optional<Snapshot> ResourceDetail::listed(const SnapshotRef &ref) const
{
    if (!m_resource || ref.version.isEmpty())
        return std::nullopt;
    const QList<Snapshot> all = m_session.catalog().snapshots(m_resource->id);
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&ref](const Snapshot &one) { return one.ref == ref; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace snapdeck
