// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennOperations.h"

#include "core/catalog/WrennCatalog.h"
#include "core/journal/Journal.h"
#include "core/operations/LifecycleWords.h"

#include <algorithm>

namespace snapdeck {

using lifecycle::Deed;

namespace {

/// A trial's capsule that nobody destroys, for whatever reason, pauses itself.
constexpr qint64 trialTimeoutSeconds = 600;
constexpr qint64 usualMemoryMb = 512; ///< contract: wrenn/endpoints

/// Two captures under one name could not be told apart afterwards: one would destroy its capsule for nothing.
ApiError nameUnderWay(const TemplateName &name)
{
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.code = QStringLiteral("template_name_taken");
    error.message = WrennOperations::tr("Another operation works on the template “%1”.").arg(name.value());
    error.advice = WrennOperations::tr("Nothing was sent. Choose another name, or wait until it has ended.");
    return error;
}

bool claimsName(const OperationView &view)
{
    return view.kind == OperationKind::Capture || view.kind == OperationKind::DeleteTemplate;
}

bool isNameBusy(const OperationList &operations, const TemplateName &name)
{
    return std::ranges::any_of(operations.operations(), [&name](const Operation *operation) {
        return !operation->isFinished() && claimsName(operation->view())
            && operation->view().templateName == name;
    });
}

} // namespace

WrennOperations::WrennOperations(AccountName account, Around around, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_around(around)
    , m_alarms(around.time)
    , m_ends(m_list, around.journal, around.time)
{
    // What has ended is seen in the lists at once, not at the next poll.
    connect(&m_list, &OperationList::changed, this, [this](const Operation *operation) {
        if (!operation->isFinished())
            return;
        if (operation->view().state != OperationState::Cancelled)
            m_around.catalog.refresh();
        if (operation->view().kind == OperationKind::Capture)
            callOffStepsOf(operation->view().id);
    });
}

WrennServices WrennOperations::services()
{
    return {m_around.api, m_around.catalog, m_around.journal, m_around.time, m_alarms, m_ends};
}

OperationIdentity WrennOperations::newIdentity(const BatchPlace &place) const
{
    return {OperationList::makeId(), m_account, place.batch, place.position, m_around.time.utcNow()};
}

Operation *WrennOperations::activeOf(OperationKind kind, const QString &resource) const
{
    const QList<Operation *> &all = m_list.operations();
    const auto found = std::find_if(all.begin(), all.end(), [kind, &resource](const Operation *operation) {
        const OperationView &view = operation->view();
        return !operation->isFinished() && view.kind == kind && view.resourceId == resource;
    });
    return found == all.end() ? nullptr : *found;
}

CaptureOperation *WrennOperations::makeCapture(const OperationIdentity &identity, capture::State state)
{
    auto *operation = new CaptureOperation(identity, std::move(state), services());
    m_list.add(operation);
    return operation;
}

LifecycleOperation *WrennOperations::makeLifecycle(const OperationIdentity &identity, lifecycle::State state)
{
    auto *operation = new LifecycleOperation(identity, std::move(state), services());
    m_list.add(operation);
    return operation;
}

Operation *WrennOperations::startLifecycle(lifecycle::State state, const BatchPlace &place)
{
    if (!state.after.isEmpty())
        state.phase = lifecycle::Phase::Waiting;
    LifecycleOperation *operation = makeLifecycle(newIdentity(place), std::move(state));
    operation->start();
    return operation;
}

std::optional<ApiError> WrennOperations::objectionTo(const CaptureWish &wish) const
{
    if (m_list.activeOn(wish.capsule.value()))
        return lifecycle::busyWith(wish.capsule.value());
    if (isNameBusy(m_list, wish.name))
        return nameUnderWay(wish.name);
    return std::nullopt;
}

Operation *WrennOperations::capture(const CaptureWish &wish)
{
    return capture(wish, {});
}

QList<Operation *> WrennOperations::captureAll(const QList<CaptureWish> &wishes)
{
    const QString batch = OperationList::makeId().value();
    QList<Operation *> captures;
    for (const CaptureWish &wish : wishes)
        captures.append(capture(wish, {batch, captures.size()}));
    return captures;
}

Operation *WrennOperations::capture(const CaptureWish &wish, const BatchPlace &place)
{
    if (Operation *active = activeOf(OperationKind::Capture, wish.capsule.value()))
        return active;
    capture::State state;
    state.capsule = wish.capsule;
    state.name = wish.name;
    state.overwrite = wish.overwrite;
    state.by = m_around.journal.who();
    if (wish.overwrite)
        state.confirmedAt = wish.oldMadeAt;
    const OperationIdentity identity = newIdentity(place);
    if (const auto objection = objectionTo(wish)) {
        CaptureOperation *refused = makeCapture(identity, std::move(state));
        refused->object(*objection);
        return refused;
    }
    const QList<LifecycleOperation *> before = makeBefore(wish, identity.id, place);
    if (!before.isEmpty()) {
        state.after = before.constLast()->view().id;
        state.phase = capture::Phase::Waiting;
    }
    CaptureOperation *operation = makeCapture(identity, std::move(state));
    if (wish.launchesCopy)
        startAfter(wish, operation->view().id, place);
    operation->start();
    // The first step last: no restart finds it written down without what it is for.
    std::for_each(before.crbegin(), before.crend(), [](LifecycleOperation *step) { step->start(); });
    return operation;
}

/// The steps that the capture waits for, each for the one before it. What can be undone comes first.
QList<LifecycleOperation *> WrennOperations::makeBefore(const CaptureWish &wish, const OperationId &capture,
                                                        const BatchPlace &place)
{
    QList<LifecycleOperation *> steps;
    if (wish.pausesFirst) {
        lifecycle::State pause;
        pause.deed = Deed::Pause;
        pause.capsule = wish.capsule;
        pause.purpose = capture;
        steps.append(makeLifecycle(newIdentity(place), std::move(pause)));
    }
    if (wish.deletesOld) {
        lifecycle::State deletion;
        deletion.deed = Deed::DeleteTemplate;
        deletion.spec.templateName = wish.name;
        deletion.confirmedAt = wish.oldMadeAt;
        deletion.purpose = capture;
        if (!steps.isEmpty()) {
            deletion.after = steps.constLast()->view().id;
            deletion.phase = lifecycle::Phase::Waiting;
        }
        steps.append(makeLifecycle(newIdentity(place), std::move(deletion)));
    }
    return steps;
}

/// What has not left yet is of no use any more.
void WrennOperations::callOffStepsOf(const OperationId &capture)
{
    const QList<Operation *> all = m_list.operations(); // a listener may ask for more
    for (Operation *operation : all) {
        if (operation->view().purpose == capture && operation->view().cancellable)
            operation->cancel();
    }
}

/// A capsule like the one that is gone.
void WrennOperations::startAfter(const CaptureWish &wish, const OperationId &capture, const BatchPlace &place)
{
    lifecycle::State copy;
    copy.deed = Deed::Create;
    copy.after = capture;
    copy.spec.templateName = wish.name;
    if (const auto source = m_around.catalog.capsule(wish.capsule)) {
        copy.spec.vcpus = std::max<qint64>(source->vcpus, 1);
        copy.spec.memoryMb = source->memoryMb > 0 ? source->memoryMb : usualMemoryMb;
        copy.spec.timeoutSeconds = source->timeoutSeconds;
    }
    startLifecycle(std::move(copy), place);
}

Operation *WrennOperations::create(const CapsuleSpec &spec)
{
    lifecycle::State state;
    state.deed = Deed::Create;
    state.spec = spec;
    return startLifecycle(std::move(state));
}

Operation *WrennOperations::workOn(Deed deed, const CapsuleId &capsule)
{
    if (Operation *active = activeOf(operationKindOf(deed), capsule.value()))
        return active;
    lifecycle::State state;
    state.deed = deed;
    state.capsule = capsule;
    if (!m_list.activeOn(capsule.value()))
        return startLifecycle(std::move(state));
    LifecycleOperation *refused = makeLifecycle(newIdentity(), std::move(state));
    refused->object(lifecycle::busyWith(capsule.value()));
    return refused;
}

Operation *WrennOperations::pause(const CapsuleId &capsule)
{
    return workOn(Deed::Pause, capsule);
}

Operation *WrennOperations::resume(const CapsuleId &capsule)
{
    return workOn(Deed::Resume, capsule);
}

Operation *WrennOperations::destroy(const CapsuleId &capsule)
{
    return workOn(Deed::Destroy, capsule);
}

Operation *WrennOperations::deleteTemplate(const TemplateName &name, const QDateTime &madeAt)
{
    if (Operation *active = activeOf(OperationKind::DeleteTemplate, name.value()))
        return active;
    lifecycle::State state;
    state.deed = Deed::DeleteTemplate;
    state.spec.templateName = name;
    state.confirmedAt = madeAt;
    if (!isNameBusy(m_list, name))
        return startLifecycle(std::move(state));
    LifecycleOperation *refused = makeLifecycle(newIdentity(), std::move(state));
    refused->object(nameUnderWay(name));
    return refused;
}

Operation *WrennOperations::tryTemplate(const Template &proven)
{
    lifecycle::State launch;
    launch.deed = Deed::Create;
    launch.isTrial = true;
    launch.spec = {proven.name, std::max<qint64>(proven.vcpus.value_or(0), 1),
                   proven.memoryMb.value_or(0) > 0 ? *proven.memoryMb : usualMemoryMb, trialTimeoutSeconds};
    LifecycleOperation *launching = makeLifecycle(newIdentity(), std::move(launch));
    lifecycle::State end;
    end.deed = Deed::Destroy;
    end.isTrial = true;
    end.after = launching->view().id;
    end.spec.templateName = proven.name;
    startLifecycle(std::move(end)); // written down first, so that no restart forgets the capsule
    launching->start();
    return launching;
}

} // namespace snapdeck
