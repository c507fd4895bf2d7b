// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotCreateCommand.h"

#include "app/cli/JsonForm.h"
#include "app/cli/NotBegun.h"
#include "app/cli/OperationText.h"
#include "app/cli/PlanText.h"
#include "app/cli/ShellText.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace snapdeck::cli {

namespace {

/// With more of them only what has ended is told: else nobody could read it.
constexpr qsizetype mostToldInDetail = 10;

/// The key is not good: asking for more makes it worse. A blocked account is the operation's to wait for.
bool preventsTaking(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized;
}

} // namespace

bool isSettled(const OperationView &view, bool waits, bool resourceRests)
{
    if (isTerminal(view.state) || waits)
        return isTerminal(view.state);
    if (view.state == OperationState::Processing)
        return true;
    const bool isOwnPause
        = view.limit == LimitKind::CoolDown && view.error.kind != ErrorKind::RateLimited && !resourceRests;
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
    if (given.has(u"plan") && given.has(u"wait"))
        return tr("--plan sends nothing that --wait could wait for");
    return {};
}

void SnapshotCreateCommand::work(OpenSession session)
{
    m_session = std::get<SquareCloudSession *>(session);
    m_session->catalog().readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (isFinished()) // interrupted while this was on its way
            return;
        if (account)
            begin();
        else
            fail(account.error());
    });
}

void SnapshotCreateCommand::begin()
{
    m_wanted = wantedResources(m_session->catalog(), arguments());
    const QList<Resource> resources = foundAmong(m_wanted);
    if (resources.size() < m_wanted.size()) { // a slip of the hand is mended before anything is sent
        for (const Resource &resource : resources)
            m_notBegun.insert(resource.id, heldBack(resource));
        conclude();
        return;
    }
    // What is there before tells, should the answer get lost, which one is new.
    readListings(m_session->catalog(), resources, this, [this](const ListingErrors &errors) {
        if (!isFinished())
            take(errors);
    });
}

void SnapshotCreateCommand::take(const ListingErrors &errors)
{
    const auto everyones = errors.constFind(ResourceId());
    if (everyones != errors.cend() && preventsTaking(*everyones)) {
        fail(*everyones);
        return;
    }
    QList<Resource> resources = foundAmong(m_wanted);
    for (const Resource &resource : std::as_const(resources)) {
        const auto error = errors.constFind(resource.id);
        if (error != errors.cend() && preventsTaking(*error))
            m_notBegun.insert(resource.id, refused(resource, *error));
    }
    for (const ApiError &error : errors) {
        if (!preventsTaking(error))
            output().explain(error);
    }
    resources.removeIf([this](const Resource &resource) { return m_notBegun.contains(resource.id); });
    startAll(planned(resources));
    concludeIfSettled();
}

QList<Resource> SnapshotCreateCommand::planned(const QList<Resource> &resources)
{
    if (resources.size() < 2)
        return resources;
    const SnapshotPlan plan = m_session->plan(resources);
    output().say(describe(plan));
    if (arguments().has(u"wait"))
        return resources;
    QHash<ResourceId, QDateTime> later;
    for (const PlannedRequest &request : plan.later)
        later.insert(request.resource, request.at);
    QList<Resource> today;
    for (const Resource &resource : resources) {
        const auto at = later.constFind(resource.id);
        if (at == later.cend())
            today.append(resource);
        else
            m_notBegun.insert(resource.id, beyondToday(resource, *at));
    }
    return today;
}

void SnapshotCreateCommand::startAll(const QList<Resource> &resources)
{
    m_toSettle = resources.size();
    m_started = resources.size();
    connect(&m_session->operations(), &OperationList::added, this, [this](const Operation *operation) {
        m_operations.insert(ResourceId(operation->view().resourceId), operation->view().id);
    });
    connect(&m_session->operations(), &OperationList::changed, this, &SnapshotCreateCommand::follow);
    if (resources.size() == 1)
        settle(m_session->takeSnapshot(resources.constFirst()));
    else if (!resources.isEmpty())
        m_session->takeSnapshots(resources);
}

void SnapshotCreateCommand::follow(Operation *operation)
{
    const bool wasSettled = m_ends.contains(operation->view().id);
    settle(operation);
    const OperationView &view = operation->view();
    if (!wasSettled)
        tellProgress(view, m_ends.contains(view.id));
    concludeIfSettled();
}

void SnapshotCreateCommand::settle(Operation *operation)
{
    const OperationView view = operation->view();
    const bool waits = arguments().has(u"wait");
    if (m_ends.contains(view.id) || !isSettled(view, waits, rests(ResourceId(view.resourceId))))
        return;
    m_ends.insert(view.id, view);
    --m_toSettle;
    // Else it would ask again when the limit ends, while others are still waited for.
    operation->cancel();
}

/// It was asked for minutes ago, by whatever program; not only the account has to pause.
bool SnapshotCreateCommand::rests(const ResourceId &resource) const
{
    const auto own = m_session->waitFor(resource);
    const auto everyones = m_session->waitFor(ResourceId());
    return own && own->kind == LimitKind::CoolDown && (!everyones || everyones->until < own->until);
}

void SnapshotCreateCommand::tellProgress(const OperationView &view, bool hasSettled)
{
    if (hasSettled)
        report(m_ends.value(view.id));
    else if (m_started <= mostToldInDetail)
        output().say(view.resourceName + QStringLiteral(": ") + describe(view));
}

void SnapshotCreateCommand::concludeIfSettled()
{
    if (m_toSettle == 0)
        conclude();
}

OperationView SnapshotCreateCommand::endOf(const Wanted &one) const
{
    OperationView view;
    if (!one.resource) {
        view = refused({}, one.resource.error());
        view.resourceId = one.asked;
    } else if (const auto id = m_operations.constFind(one.resource->id); id != m_operations.cend()) {
        view = m_ends.value(*id);
    } else {
        view = m_notBegun.value(one.resource->id);
    }
    view.account = m_session->account().name;
    return view;
}

void SnapshotCreateCommand::conclude()
{
    m_toSettle = -1; // once only
    disconnect(&m_session->operations(), nullptr, this, nullptr);
    const bool isSingle = !arguments().has(u"all") && m_wanted.size() == 1;
    QList<OperationView> ends;
    for (const Wanted &one : std::as_const(m_wanted))
        ends.append(endOf(one));
    if (isSingle && ends.constFirst().id.isEmpty()) {
        fail(ends.constFirst().error);
        return;
    }
    QJsonArray list;
    ExitCode code = ExitCode::Done;
    for (const OperationView &view : std::as_const(ends)) {
        list.append(toJson(view));
        code = worse(code, exitCodeOf(view));
        report(view);
    }
    tellHowToGoOn(ends);
    output().result(isSingle ? list.first().toObject() : QJsonObject{{QStringLiteral("operations"), list}},
                    {});
    finish(code);
}

void SnapshotCreateCommand::report(const OperationView &view)
{
    if (view.id.isEmpty()) {
        reportNotBegun(view);
        return;
    }
    if (m_reported.contains(view.id))
        return;
    m_reported.insert(view.id);
    QString line = view.resourceName + QStringLiteral(": ") + describe(view);
    if (m_started > 1)
        line.prepend(QStringLiteral("[%1/%2] ").arg(m_reported.size()).arg(m_started));
    if (view.state == OperationState::Ready && !arguments().has(u"json")) {
        output().line(line);
        return;
    }
    output().say(line);
    if (!view.error.detail.isEmpty())
        output().say(QStringLiteral("  ") + view.error.detail);
}

void SnapshotCreateCommand::reportNotBegun(const OperationView &view)
{
    if (view.resourceName.isEmpty())
        output().explain(view.error); // it names what was asked for
    else
        output().say(view.resourceName + QStringLiteral(": ")
                     + (view.state == OperationState::Cancelled ? view.error.forPeople() : describe(view)));
}

void SnapshotCreateCommand::tellHowToGoOn(const QList<OperationView> &ends)
{
    QList<OperationId> open;
    bool anyIsLimited = false;
    for (const OperationView &view : ends) {
        anyIsLimited = anyIsLimited || view.state == OperationState::RateLimited;
        if (view.state == OperationState::Requesting || view.state == OperationState::Processing)
            open.append(view.id);
    }
    if (!open.isEmpty())
        output().say(howToFollow(open, sameProgram(arguments())));
    if (anyIsLimited && !arguments().has(u"wait"))
        output().say(tr("With --wait they would be waited for, through the limits."));
}

void SnapshotCreateCommand::interrupt()
{
    if (m_toSettle < 0) {
        Command::interrupt();
        return;
    }
    disconnect(&m_session->operations(), nullptr, this, nullptr);
    for (const Wanted &one : std::as_const(m_wanted)) {
        const bool isBegun = !one.resource || m_operations.contains(one.resource->id);
        if (!isBegun && !m_notBegun.contains(one.resource->id))
            m_notBegun.insert(one.resource->id, interruptedBefore(*one.resource));
    }
    bool anyHasLeft = false;
    for (Operation *operation : m_session->operations().operations()) {
        if (m_ends.contains(operation->view().id))
            continue;
        operation->cancel();
        m_ends.insert(operation->view().id, operation->view());
        anyHasLeft = anyHasLeft || !operation->isFinished();
    }
    output().say(anyHasLeft ? tr(
                     "Interrupted. What has been sent cannot be stopped: the service goes on. Nothing of it "
                     "is sent again.")
                            : tr("Interrupted before anything more was sent."));
    conclude();
}

} // namespace snapdeck::cli
