// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceDetail.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/StateBadges.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/pages/ResourceHead.h"
#include "ui/pages/SnapshotOperationLine.h"
#include "ui/pages/SnapshotPane.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace snapdeck {

ResourceDetail::ResourceDetail(SquareCloudSession &session, Actions actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_snapshots(new SnapshotPane(session))
    , m_head(new ResourceHead)
    , m_limit(new Badge)
    , m_operation(new SnapshotOperationLine)
{
    setObjectName(QStringLiteral("resourceDetail"));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop(actions));
    column->addWidget(makeHairline());
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
}

QWidget *ResourceDetail::makeTop(const Actions &actions)
{
    auto *take = makeActionButton(ButtonKind::Primary, actions.take);
    take->setObjectName(QStringLiteral("takeSnapshotButton"));
    auto *download = makeActionButton(ButtonKind::Normal, m_snapshots->downloadAction());
    download->setObjectName(QStringLiteral("downloadButton"));
    m_limit->setObjectName(QStringLiteral("limitBadge"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(take);
    buttons->addWidget(download);
    buttons->addSpacing(4);
    buttons->addWidget(m_limit);
    buttons->addStretch(1);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    column->setSpacing(14);
    column->addWidget(m_head);
    column->addLayout(buttons);
    column->addWidget(m_operation);
    return top;
}

void ResourceDetail::buildMenu(const Actions &actions)
{
    QMenu *menu = m_head->menu();
    menu->addAction(m_snapshots->downloadElsewhereAction());
    menu->addAction(m_snapshots->copyLinkAction());
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
    Operation *latest = m_session.operations().latestOn(m_resource->id.value());
    m_operation->showOperation(latest, now);
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

} // namespace snapdeck
