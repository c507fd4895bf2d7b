// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationFollowCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/OperationText.h"

#include <QJsonArray>

#include <limits>

namespace snapdeck::cli {

namespace {

/// With more of them only what has ended is told: else nobody could read it.
constexpr qsizetype mostToldInDetail = 10;

bool isOpen(const OperationView &view)
{
    return !isTerminal(view.state);
}

} // namespace

QString OperationFollowCommand::complaint(const Arguments &given)
{
    if (given.has(u"all") == !given.operands.isEmpty())
        return tr("“operation follow” needs either an operation or --all");
    return {};
}

void OperationFollowCommand::work()
{
    if (arguments().has(u"all"))
        followAll();
    else
        followOne();
}

void OperationFollowCommand::followOne()
{
    const OperationId id(arguments().operands.constFirst());
    journal().readOperation(id, this, [this, id](const Result<std::optional<OperationRecord>> &read) {
        if (isFinished())
            return;
        if (!read)
            fail(read.error());
        else if (!*read)
            fail(unknownOperation(id.value()));
        else
            followFamily(viewOf(**read));
    });
}

/// What it waits for, and what waits for it, goes on with it: alone it would wait for ever, and the capsule
/// of a trial would run on.
void OperationFollowCommand::followFamily(const OperationView &one)
{
    if (!isOpen(one)) { // it is only told
        follow({one});
        return;
    }
    journal().readOperations(one.account, std::numeric_limits<int>::max(), this,
                             [this, one](const Result<QList<OperationRecord>> &read) {
                                 if (isFinished())
                                     return;
                                 if (read)
                                     follow(QList{one} + openRelativesOf(one, *read));
                                 else
                                     fail(read.error());
                             });
}

void OperationFollowCommand::followAll()
{
    const AccountName account(arguments().value(u"account"));
    journal().readOperations(account, std::numeric_limits<int>::max(), this,
                             [this](const Result<QList<OperationRecord>> &read) {
                                 if (isFinished())
                                     return;
                                 if (!read) {
                                     fail(read.error());
                                     return;
                                 }
                                 QList<OperationView> open;
                                 for (const OperationRecord &record : *read) {
                                     if (!record.ended)
                                         open.prepend(viewOf(record)); // they come newest first
                                 }
                                 follow(open);
                             });
}

void OperationFollowCommand::follow(const QList<OperationView> &views)
{
    QList<AccountName> accounts;
    QHash<AccountName, QList<OperationView>> byAccount;
    for (const OperationView &view : views) {
        if (!accounts.contains(view.account))
            accounts.append(view.account);
        byAccount[view.account].append(view);
    }
    m_total = views.size();
    m_left = accounts.size();
    for (const AccountName &account : std::as_const(accounts))
        listenTo(new AccountFollower(workspace(), account, byAccount.value(account), this));
    // One that has ended is only told.
    if (views.size() == 1 && !isOpen(views.constFirst()))
        conclude();
    else
        for (AccountFollower *follower : std::as_const(m_followers))
            follower->start();
    concludeIfDone();
}

void OperationFollowCommand::listenTo(AccountFollower *follower)
{
    m_followers.append(follower);
    connect(follower, &AccountFollower::changed, this, &OperationFollowCommand::tell);
    connect(follower, &AccountFollower::heldElsewhere, this, [this](const OperationView &view) {
        output().say(tr("%1: another running program works on %2; waiting for its end.")
                         .arg(resourceText(view), view.id.value()));
    });
    connect(follower, &AccountFollower::heldByPause, this, [this] {
        output().say(
            tr("Several snapshots are paused: nothing of them is sent until somebody resumes them in the "
               "window."));
    });
    connect(follower, &AccountFollower::failed, this, [this](const ApiError &error) {
        output().explain(error);
        m_code = worse(m_code, exitCodeOf(error));
    });
    connect(follower, &AccountFollower::finished, this, [this] {
        --m_left;
        concludeIfDone();
    });
}

void OperationFollowCommand::tell(const OperationView &view)
{
    if (m_total <= mostToldInDetail || !isOpen(view))
        output().say(resourceText(view) + QStringLiteral(": ") + describe(view));
}

void OperationFollowCommand::concludeIfDone()
{
    if (m_left == 0)
        conclude();
}

void OperationFollowCommand::conclude()
{
    if (isFinished())
        return;
    QJsonArray list;
    QStringList lines;
    for (const AccountFollower *follower : std::as_const(m_followers)) {
        const QList<OperationView> views = follower->views();
        for (const OperationView &view : views) {
            list.append(toJson(view));
            lines << view.id.value() + QStringLiteral("  ") + resourceText(view) + QStringLiteral(": ")
                    + describe(view);
            if (!isOnlyConsequence(view, views))
                m_code = worse(m_code, exitCodeOf(view.state));
        }
    }
    if (lines.isEmpty())
        lines << tr("No operation is open.");
    const bool isSingle = !arguments().has(u"all");
    output().result(isSingle ? list.first().toObject() : QJsonObject{{QStringLiteral("operations"), list}},
                    lines.join(u'\n'));
    finish(m_code);
}

void OperationFollowCommand::interrupt()
{
    if (isFinished())
        return;
    output().say(tr(
        "Interrupted. Nothing was cancelled: what has been sent goes on at the service, what has not stays "
        "in the journal, and the next “snapdeck-cli operation follow” or the window goes on with it."));
    if (m_followers.isEmpty())
        finish(ExitCode::Interrupted);
    else
        conclude();
}

} // namespace snapdeck::cli
