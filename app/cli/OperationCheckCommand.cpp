// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationCheckCommand.h"

#include "app/cli/OperationText.h"

namespace snapdeck::cli {

namespace {

ApiError nothingToCheck(const OperationView &view)
{
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.message = OperationCheckCommand::tr("The operation is not unconfirmed, but %1.")
                        .arg(operationStateName(view.state));
    error.advice = isTerminal(view.state) ? OperationCheckCommand::tr("There is nothing left to find out.")
                                          : howToFollow({view.id});
    return error;
}

ApiError unreadable()
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message
        = OperationCheckCommand::tr("What was written down of this operation cannot be read any more.");
    error.advice = OperationCheckCommand::tr("Look at the lists before you ask for it anew.");
    return error;
}

} // namespace

void OperationCheckCommand::take(const OperationRecord &record)
{
    const OperationView view = viewOf(record);
    if (view.state != OperationState::Unconfirmed) {
        fail(nothingToCheck(view));
        return;
    }
    workspace().open(view.account, this, [this, record](const Result<OpenSession> &session) {
        if (isFinished())
            return;
        if (session)
            check(record, *session);
        else
            fail(session.error());
    });
}

void OperationCheckCommand::check(const OperationRecord &record, OpenSession session)
{
    m_operation = std::visit([&record](auto *open) { return open->bringBack(record); }, session);
    if (!m_operation || !m_operation->view().canCheckAgain) {
        m_operation = nullptr;
        fail(unreadable());
        return;
    }
    connect(m_operation, &Operation::stateChanged, this, [this] {
        if (!m_operation->isFinished())
            output().say(resourceText(m_operation->view()) + QStringLiteral(": ")
                         + describe(m_operation->view()));
    });
    connect(m_operation, &Operation::finished, this, [this] { conclude(m_operation->view()); });
    m_operation->checkAgain();
}

void OperationCheckCommand::interrupt()
{
    if (!m_operation) {
        Command::interrupt();
        return;
    }
    m_operation->disconnect(this);
    output().say(tr("Interrupted. Nothing was sent."));
    if (!m_operation->isFinished())
        output().say(howToFollow({m_operation->view().id}));
    conclude(m_operation->view());
}

} // namespace snapdeck::cli
