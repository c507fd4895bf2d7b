// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotOperationLine.h"

#include "ui/models/SnapshotWords.h"
#include "ui/models/StateBadges.h"

#include <QPushButton>

namespace snapdeck {

SnapshotOperationLine::SnapshotOperationLine(QWidget *parent)
    : SnapshotNotice(parent)
{
    setObjectName(QStringLiteral("operationLine"));
    actionButton()->setObjectName(QStringLiteral("cancelOperationButton"));
    connect(this, &SnapshotNotice::actionTriggered, this, &SnapshotOperationLine::act);
    connect(this, &SnapshotNotice::dismissed, this, &SnapshotOperationLine::dismiss);
}

void SnapshotOperationLine::showOperation(Operation *operation, bool paused, const QDateTime &now)
{
    m_operation = operation;
    const bool isSilent = !operation || operation->view().state == OperationState::Cancelled
        || (operation->isFinished() && operation->view().id == m_dismissed);
    if (isSilent) {
        hide();
        return;
    }
    const OperationView view = paused ? whilePaused(operation->view()) : operation->view();
    const BadgeSpec badge = stateBadge(view, now);
    Content content;
    content.icon = badge.icon;
    content.tone = badge.tone;
    content.text = snapshotStory(view, now);
    // Without figures that tick, so that it is said aloud once.
    content.what = view.error.message.isEmpty() ? spokenState(view, view.since) : view.error.forPeople();
    content.dismissible = isTerminal(view.state);
    if (view.state == OperationState::Unconfirmed) {
        content.action = tr("Check again");
    } else if (!isTerminal(view.state)) {
        content.action = tr("Cancel");
        content.actionEnabled = view.cancellable;
        if (!view.cancellable)
            content.actionTip = tr("It has been sent; the service cannot be stopped any more.");
    }
    showContent(content);
}

void SnapshotOperationLine::act()
{
    if (!m_operation)
        return;
    if (!m_operation->isFinished())
        m_operation->cancel();
    else if (m_operation->view().canCheckAgain)
        m_operation->checkAgain();
    else
        Q_EMIT lookRequested();
}

void SnapshotOperationLine::dismiss()
{
    if (m_operation)
        m_dismissed = m_operation->view().id;
    hide();
}

} // namespace snapdeck
