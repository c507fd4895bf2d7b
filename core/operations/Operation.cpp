// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/Operation.h"

#include <QPointer>

namespace snapdeck {

void Operation::show(OperationView view)
{
    m_view = std::move(view);
    // A listener may delete the operation, or bring it into its next state, which has then been told.
    const QPointer<Operation> self(this);
    const auto isStillShown = [this, &self, shown = ++m_shown] { return self && m_shown == shown; };
    Q_EMIT stateChanged();
    if (isStillShown())
        announce();
    if (isStillShown() && isFinished())
        Q_EMIT finished();
}

void Operation::amend(OperationView view)
{
    m_view = std::move(view);
    Q_EMIT stateChanged();
}

void Operation::announce()
{
    switch (m_view.state) {
    case OperationState::Processing:
        if (m_view.answerLost)
            Q_EMIT outcomeUnknown(m_view.nextAt.value_or(QDateTime()));
        else
            Q_EMIT processing(m_view.since, m_view.nextAt.value_or(QDateTime()));
        break;
    case OperationState::RateLimited:
        Q_EMIT rateLimited(m_view.limit.value_or(LimitKind::CoolDown), m_view.nextAt.value_or(QDateTime()));
        break;
    case OperationState::Ready:
        announceReady();
        break;
    case OperationState::Failed:
        Q_EMIT failed(m_view.error);
        break;
    case OperationState::Cancelled:
        Q_EMIT cancelled();
        break;
    case OperationState::Unconfirmed:
        Q_EMIT unconfirmed(m_view.error);
        break;
    case OperationState::Lost:
        Q_EMIT lost(m_view.error);
        break;
    case OperationState::Queued:
    case OperationState::Requesting:
        break;
    }
}

} // namespace snapdeck
