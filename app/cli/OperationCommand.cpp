// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationCommand.h"

#include "app/cli/JournalGate.h"
#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"

namespace snapdeck::cli {

ApiError unknownOperation(const QString &id)
{
    ApiError error;
    error.kind = ErrorKind::NotFound;
    error.message = Command::tr("The journal knows no operation “%1”.").arg(id);
    error.advice = Command::tr("“snapdeck-cli operation list --all” shows those it knows.");
    return error;
}

void JournalCommand::start()
{
    whenOpened(journal(), this, [this] {
        if (isFinished())
            return;
        const JournalHealth &health = journal().health();
        if (health.state == JournalHealth::State::Unavailable)
            fail(health.error.value_or(ApiError()));
        else
            workIfKnown(AccountName(arguments().value(u"account")));
    });
}

/// One that was removed has its history still.
void JournalCommand::workIfKnown(const AccountName &account)
{
    if (account.isEmpty() || workspace().accounts().find(account)) {
        work();
        return;
    }
    AuditFilter filter;
    filter.account = account;
    filter.most = 1;
    journal().readAudit(filter, this, [this, account](const Result<QList<AuditEntry>> &read) {
        if (isFinished())
            return;
        if (read && read->isEmpty())
            fail(unknownAccount(account.value()));
        else
            work();
    });
}

void OneOperationCommand::work()
{
    const QString id = arguments().operands.constFirst();
    journal().readOperation(OperationId(id), this,
                            [this, id](const Result<std::optional<OperationRecord>> &read) {
                                if (isFinished())
                                    return;
                                if (!read)
                                    fail(read.error());
                                else if (!*read)
                                    fail(unknownOperation(id));
                                else
                                    take(**read);
                            });
}

void OneOperationCommand::conclude(const OperationView &view)
{
    if (isFinished())
        return;
    output().result(toJson(view), describeFully(view));
    finish(exitCodeOf(view.state));
}

void takeOver(OpenSession session, const QList<OperationId> &ids)
{
    std::visit([&ids](auto *open) { open->recover(ids); }, session);
}

QList<OperationId> idsOf(const OperationView &view)
{
    QList<OperationId> ids{view.id};
    if (!view.safety.isEmpty())
        ids.append(view.safety);
    return ids;
}

} // namespace snapdeck::cli
