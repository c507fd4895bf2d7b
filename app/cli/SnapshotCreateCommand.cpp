// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotCreateCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ResourceLookup.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace snapdeck::cli {

namespace {

/// How something that was asked for and is not there looks among the operations.
QJsonObject refusalJson(const QString &asked, const ApiError &error, const AccountName &account)
{
    OperationView view;
    view.account = account;
    view.resourceId = asked;
    view.state = error.kind == ErrorKind::Cancelled ? OperationState::Cancelled : OperationState::Failed;
    view.error = error;
    return toJson(view);
}

ApiError notBegun()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.message = SnapshotCreateCommand::tr("It was not begun.");
    return error;
}

/// The key is not good: asking for more makes it worse. A blocked account is the operation's to wait for.
bool preventsTaking(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized;
}

} // namespace

bool isSettled(const OperationView &view, bool waits)
{
    if (isTerminal(view.state) || waits)
        return isTerminal(view.state);
    if (view.state == OperationState::Processing)
        return true;
    const bool isOwnPause = view.limit == LimitKind::CoolDown && view.error.kind != ErrorKind::RateLimited;
    return view.state == OperationState::RateLimited && !isOwnPause;
}

SnapshotCreateCommand::SnapshotCreateCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

QString SnapshotCreateCommand::complaint(const Arguments &given)
{
    if (given.has(u"all") == !given.operands.isEmpty())
        return tr("“snapshot create” needs either IDs or --all");
    return {};
}

void SnapshotCreateCommand::work(OpenSession session)
{
    m_session = std::get<SquareCloudSession *>(session);
    m_session->catalog().readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (account)
            begin(*account);
        else
            fail(account.error());
    });
}

void SnapshotCreateCommand::begin(const SquareCloudAccount &account)
{
    m_asked = arguments().operands;
    for (const Resource &resource : account.resources) {
        if (arguments().has(u"all"))
            m_asked << resource.id.value();
    }
    m_asked.removeDuplicates();
    QSet<ResourceId> seen; // by its id and by its name, it is still one
    m_asked.removeIf([this, &seen](const QString &idOrName) {
        const auto resource = findResource(m_session->catalog(), idOrName);
        const bool again = resource && seen.contains(resource->id);
        if (resource)
            seen.insert(resource->id);
        return again;
    });
    m_toStart = static_cast<int>(m_asked.size());
    connect(&m_session->operations(), &OperationList::changed, this, &SnapshotCreateCommand::follow);
    for (const QString &idOrName : std::as_const(m_asked)) {
        const auto resource = findResource(m_session->catalog(), idOrName);
        if (resource)
            prepare(idOrName, *resource);
        else
            refuse(idOrName, resource.error());
    }
    concludeIfSettled();
}

void SnapshotCreateCommand::prepare(const QString &asked, const Resource &resource)
{
    // What is there before tells, should the answer get lost, which one is new.
    const auto start = [this, asked, resource](const Result<QList<Snapshot>> &listed) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (!listed && preventsTaking(listed.error())) {
            refuse(asked, listed.error());
        } else {
            if (!listed)
                output().explain(listed.error());
            take(asked, resource);
        }
        concludeIfSettled();
    };
    m_session->catalog().readSnapshots(resource.id, this, start);
}

void SnapshotCreateCommand::refuse(const QString &asked, const ApiError &error)
{
    m_refusals.insert(asked, error);
    --m_toStart;
}

void SnapshotCreateCommand::take(const QString &asked, const Resource &resource)
{
    Operation *operation = m_session->takeSnapshot(resource);
    m_operations.insert(asked, operation->view().id);
    --m_toStart;
    settle(operation);
}

void SnapshotCreateCommand::follow(Operation *operation)
{
    settle(operation);
    const OperationView &view = operation->view();
    if (!m_ends.contains(view.id))
        output().say(view.resourceName + QStringLiteral(": ") + describe(view));
    concludeIfSettled();
}

void SnapshotCreateCommand::settle(Operation *operation)
{
    const OperationView view = operation->view();
    if (m_ends.contains(view.id) || !isSettled(view, arguments().has(u"wait")))
        return;
    m_ends.insert(view.id, view);
    // Else it would ask again when the limit ends, while others are still waited for.
    operation->cancel();
}

void SnapshotCreateCommand::concludeIfSettled()
{
    const bool allSettled = std::all_of(m_operations.cbegin(), m_operations.cend(),
                                        [this](const OperationId &id) { return m_ends.contains(id); });
    if (m_toStart == 0 && allSettled)
        conclude();
}

void SnapshotCreateCommand::conclude()
{
    m_toStart = -1; // once only
    disconnect(&m_session->operations(), nullptr, this, nullptr);
    const bool isSingle = !arguments().has(u"all") && m_asked.size() == 1;
    if (isSingle && !m_refusals.isEmpty()) {
        fail(m_refusals.value(m_asked.constFirst()));
        return;
    }
    QJsonArray list;
    QStringList lines;
    ExitCode code = ExitCode::Done;
    for (const QString &asked : std::as_const(m_asked)) {
        if (const auto refusal = m_refusals.constFind(asked); refusal != m_refusals.cend()) {
            output().explain(*refusal);
            list.append(refusalJson(asked, *refusal, m_session->account().name));
            code = worse(code, exitCodeOf(*refusal));
            continue;
        }
        const OperationView view = m_ends.value(m_operations.value(asked));
        list.append(toJson(view));
        code = worse(code, exitCodeOf(view));
        report(view, lines);
    }
    output().result(isSingle ? list.first().toObject() : QJsonObject{{QStringLiteral("operations"), list}},
                    lines.join(u'\n'));
    finish(code);
}

void SnapshotCreateCommand::report(const OperationView &view, QStringList &lines)
{
    const QString line = view.resourceName + QStringLiteral(": ") + describe(view);
    if (view.state == OperationState::Ready) {
        lines << line;
        return;
    }
    output().say(line);
    if (!view.error.detail.isEmpty())
        output().say(QStringLiteral("  ") + view.error.detail);
}

void SnapshotCreateCommand::interrupt()
{
    if (m_operations.isEmpty()) {
        Command::interrupt();
        return;
    }
    disconnect(&m_session->operations(), nullptr, this, nullptr);
    for (const QString &asked : std::as_const(m_asked)) {
        if (!m_operations.contains(asked) && !m_refusals.contains(asked))
            m_refusals.insert(asked, notBegun());
    }
    bool anyHasLeft = false;
    for (Operation *operation : m_session->operations().operations()) {
        if (m_ends.contains(operation->view().id))
            continue;
        operation->cancel();
        m_ends.insert(operation->view().id, operation->view());
        anyHasLeft = anyHasLeft || !operation->isFinished();
    }
    if (anyHasLeft)
        output().say(
            tr("Interrupted. What has left cannot be called back: the service goes on, and the listing will "
               "tell. Look at it before you ask again."));
    else
        output().say(tr("Interrupted before anything more was sent."));
    conclude();
}

} // namespace snapdeck::cli
