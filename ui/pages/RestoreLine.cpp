// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RestoreLine.h"

#include "ui/models/StateBadges.h"

#include <QPushButton>

namespace snapdeck {

RestoreLine::RestoreLine(QWidget *parent)
    : SnapshotNotice(parent)
{
    setObjectName(QStringLiteral("restoreLine"));
    actionButton()->setObjectName(QStringLiteral("restoreLineButton"));
    connect(this, &SnapshotNotice::actionTriggered, this, &RestoreLine::act);
    connect(this, &SnapshotNotice::dismissed, this, &RestoreLine::dismiss);
}

void RestoreLine::showNothing()
{
    m_restore = nullptr;
    hide();
}

void RestoreLine::showRestore(Operation *restore, const RestoreScene &scene, const QString &objectionToGoBack,
                              const QDateTime &now)
{
    m_restore = restore;
    const OperationView &view = scene.restore;
    const bool isSilent
        = view.state == OperationState::Cancelled || (isTerminal(view.state) && view.id == m_dismissed);
    if (isSilent) {
        hide();
        return;
    }
    const BadgeSpec badge = stateBadge(view, now);
    Content content;
    content.icon = badge.icon;
    content.tone = badge.tone;
    content.text = restoreStory(scene, now);
    content.what = calmRestoreStory(view);
    content.dismissible = isTerminal(view.state);
    const bool hasWayBack = isTerminal(view.state) && !view.safetySnapshot.version.isEmpty();
    if (view.canCheckAgain) {
        content.action = tr("Check again");
    } else if (hasWayBack) {
        content.action = tr("Go back…");
        content.actionEnabled = objectionToGoBack.isEmpty();
        content.actionTip = objectionToGoBack.isEmpty()
            ? tr("Undo this restore with the safety snapshot taken before it")
            : objectionToGoBack;
    } else if (!isTerminal(view.state)) {
        content.action = tr("Cancel");
        content.actionEnabled = view.cancellable;
        if (!view.cancellable)
            content.actionTip = tr("It has been sent; the service cannot be stopped any more.");
    }
    showContent(content);
}

void RestoreLine::act()
{
    if (!m_restore)
        return;
    if (!m_restore->isFinished())
        m_restore->cancel();
    else if (m_restore->view().canCheckAgain)
        m_restore->checkAgain();
    else
        Q_EMIT goBackRequested();
}

void RestoreLine::dismiss()
{
    if (m_restore)
        m_dismissed = m_restore->view().id;
    hide();
}

} // namespace snapdeck
