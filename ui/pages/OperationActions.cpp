// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OperationActions.h"

#include "core/journal/Journal.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/Format.h"
#include "ui/models/JournalWords.h"

#include <QWidget>

namespace snapdeck {

OperationActions::OperationActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

OperationActions::Found OperationActions::find(const OperationId &id) const
{
    for (const OpenSession &session : m_workspace.openSessions()) {
        Operation *operation = std::visit([&id](auto *open) { return open->operations().find(id); }, session);
        if (!operation)
            continue;
        const auto *squareCloud = std::get_if<SquareCloudSession *>(&session);
        return {operation, squareCloud ? *squareCloud : nullptr};
    }
    return {};
}

void OperationActions::cancel(const OperationId &id)
{
    if (const Found found = find(id); found.operation)
        found.operation->cancel();
}

void OperationActions::checkAgain(const OperationId &id)
{
    if (const Found found = find(id); found.operation)
        found.operation->checkAgain();
}

QString OperationActions::objectionToTakeNew(const OperationView &operation) const
{
    const Found found = find(operation.id);
    if (!found.squareCloud || operation.kind != OperationKind::Snapshot)
        return tr("Only a snapshot can be taken anew.");
    if (found.squareCloud->account().readOnly)
        return tr("This account is set to read-only.");
    if (const QString objection = journalObjection(m_workspace.journal().health()); !objection.isEmpty())
        return objection;
    if (!found.squareCloud->catalog().resource(ResourceId(operation.resourceId)))
        return tr("The account does not have %1 any more.").arg(operation.resourceName);
    if (found.squareCloud->operations().activeOn(operation.resourceId))
        return tr("Something is under way on %1 already.").arg(operation.resourceName);
    return {};
}

void OperationActions::askToTakeNew(const OperationId &id)
{
    const Found found = find(id);
    if (!found.operation || !objectionToTakeNew(found.operation->view()).isEmpty())
        return;
    const OperationView &old = found.operation->view();
    QString text
        = tr("The one asked for at %1 was never confirmed. It may still appear; then there are two, and "
             "each counts against the quota.")
              .arg(Format::nearTime(old.startedAt, m_workspace.time().utcNow()));
    const Quota quota = found.squareCloud->quota();
    if (quota.limit > 0)
        text += u' ' + tr("%1 of %2 are left today.").arg(quota.left()).arg(quota.limit);
    ask(m_window->window(),
        {QStringLiteral("takeNewQuestion"), tr("Take a new snapshot of %1?").arg(old.resourceName), text,
         tr("Take a new one"), tr("Leave it")},
        [this, id] { takeNew(id); });
}

void OperationActions::takeNew(const OperationId &id)
{
    const Found found = find(id); // the account may have gone behind the question
    if (!found.operation || !objectionToTakeNew(found.operation->view()).isEmpty())
        return;
    const ResourceId resource(found.operation->view().resourceId);
    found.squareCloud->takeSnapshot(*found.squareCloud->catalog().resource(resource));
}

} // namespace snapdeck
