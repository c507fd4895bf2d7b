// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsActions.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace snapdeck {

ContentsActions::ContentsActions(QObject *parent)
    : QObject(parent)
    , m_look(new QAction(makeIcon(Icon::Eye), tr("Look &inside"), this))
    , m_compare(new QAction(makeIcon(Icon::Compare), tr("Co&mpare…"), this))
{
    m_look->setShortcut(Qt::CTRL | Qt::Key_I);
    m_look->setToolTip(tr("See what lies in the chosen snapshot without downloading it"));
    m_compare->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    connect(m_look, &QAction::triggered, this, [this] {
        if (m_resource && m_snapshot)
            Q_EMIT lookRequested(*m_resource, *m_snapshot);
    });
    connect(m_compare, &QAction::triggered, this, [this] {
        if (m_resource && m_snapshot)
            Q_EMIT compareRequested(*m_resource, *m_snapshot);
    });
    setSnapshot({}, {}, 0);
}

void ContentsActions::setSnapshot(const std::optional<Resource> &resource,
                                  const std::optional<Snapshot> &snapshot, qsizetype snapshotCount)
{
    m_resource = resource;
    m_snapshot = snapshot;
    m_look->setEnabled(resource && snapshot);
    m_compare->setEnabled(resource && snapshot && snapshotCount > 1);
    m_compare->setToolTip(snapshotCount > 1 ? tr("See what changed between two snapshots")
                                            : tr("It takes two snapshots to compare them."));
}

void ContentsActions::requestComparison(const Resource &resource, const Snapshot &snapshot)
{
    Q_EMIT compareRequested(resource, snapshot);
}

} // namespace snapdeck
