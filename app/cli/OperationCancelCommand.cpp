// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationCancelCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/OperationText.h"

#include <limits>

namespace snapdeck::cli {

namespace {

ApiError refuse(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError tooLate(const OperationView &view)
{
    return isTerminal(view.state)
        ? refuse(
            ErrorKind::Conflict,
            OperationCancelCommand::tr("The operation has ended: %1.").arg(operationStateName(view.state)),
            OperationCancelCommand::tr("There is nothing left to cancel."))
        : refuse(ErrorKind::Conflict,
                 OperationCancelCommand::tr("It has been sent, and cannot be cancelled any more."),
                 howToFollow({view.id}));
}

ApiError heldElsewhere()
{
    return refuse(ErrorKind::Conflict, OperationCancelCommand::tr("Another running program works on it."),
                  OperationCancelCommand::tr("Call it off there."));
}

} // namespace

void OperationCancelCommand::take(const OperationRecord &record)
{
    const OperationView view = viewOf(record);
    const bool hasNotLeft = view.state == OperationState::Queued || view.state == OperationState::RateLimited;
    if (!hasNotLeft) {
        fail(tooLate(view));
        return;
    }
    readFamily(view);
}

void OperationCancelCommand::readFamily(const OperationView &view)
{
    journal().readOperations(view.account, std::numeric_limits<int>::max(), this,
                             [this, view](const Result<QList<OperationRecord>> &read) {
                                 if (isFinished())
                                     return;
                                 if (!read) {
                                     fail(read.error());
                                     return;
                                 }
                                 m_family = calledOffWith(view, *read);
                                 open(view);
                             });
}

void OperationCancelCommand::open(const OperationView &view)
{
    workspace().open(view.account, this, [this, view](const Result<OpenSession> &session) {
        if (isFinished())
            return;
        if (session)
            takeOver(view, *session);
        else
            fail(session.error());
    });
}

void OperationCancelCommand::takeOver(const OperationView &view, OpenSession session)
{
    const QList<OperationId> ids = idsOf(view);
    std::visit(
        [this, ids, id = view.id](auto *open) {
            // At the moment it is there, before it goes on: later it might leave at once.
            connect(&open->operations(), &OperationList::added, this, [ids](Operation *operation) {
                if (ids.contains(operation->view().id))
                    operation->cancel();
            });
            connect(open, &std::remove_pointer_t<decltype(open)>::recovered, this,
                    [this, open, id](const std::optional<ApiError> &error) {
                        const Operation *operation = open->operations().find(id);
                        if (operation && operation->view().state == OperationState::Cancelled)
                            callOffFamily(open->operations());
                        tell(operation, error);
                    });
        },
        session);
    cli::takeOver(session, ids + m_family);
}

/// Nothing of them has left by now: they have only just been taken over.
void OperationCancelCommand::callOffFamily(const OperationList &operations) const
{
    for (const OperationId &id : m_family) {
        if (Operation *operation = operations.find(id); operation && operation->view().cancellable)
            operation->cancel();
    }
}

void OperationCancelCommand::tell(const Operation *operation, const std::optional<ApiError> &error)
{
    if (m_told)
        return;
    m_told = true;
    if (!operation) {
        fail(error.value_or(heldElsewhere()));
        return;
    }
    const OperationView &view = operation->view();
    if (view.state != OperationState::Cancelled) {
        fail(tooLate(view));
        return;
    }
    output().result(toJson(view), resourceText(view) + QStringLiteral(": ") + describe(view));
    finish(ExitCode::Done);
}

} // namespace snapdeck::cli
