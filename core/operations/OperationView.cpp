// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/OperationView.h"

#include "core/journal/JournalTypes.h"
#include "core/operations/CaptureStateCodec.h"
#include "core/operations/LifecycleStateCodec.h"
#include "core/operations/LifecycleWords.h"
#include "core/operations/RestoreStateCodec.h"
#include "core/operations/SnapshotStateCodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace snapdeck {

namespace {

constexpr std::array<std::pair<OperationKind, const char *>, 8> kindNames{{
    {OperationKind::Snapshot, "snapshot"},
    {OperationKind::Restore, "restore"},
    {OperationKind::Capture, "capture"},
    {OperationKind::Create, "create"},
    {OperationKind::Pause, "pause"},
    {OperationKind::Resume, "resume"},
    {OperationKind::Destroy, "destroy"},
    {OperationKind::DeleteTemplate, "delete_template"},
}};

template <typename State> void describeIfReadable(const Result<State> &state, OperationView &view)
{
    if (state)
        describe(*state, view);
}

} // namespace

QString operationKindName(OperationKind kind)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const auto &entry) { return entry.first == kind; });
    return found == kindNames.end() ? QString() : QLatin1String(found->second);
}

std::optional<OperationKind> operationKindFrom(const QString &name)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(), [&name](const auto &entry) {
        return name == QLatin1String(entry.second);
    });
    return found == kindNames.end() ? std::nullopt : std::optional(found->first);
}

OperationKind operationKindOf(lifecycle::Deed deed)
{
    switch (deed) {
    case lifecycle::Deed::Create:
        return OperationKind::Create;
    case lifecycle::Deed::Pause:
        return OperationKind::Pause;
    case lifecycle::Deed::Resume:
        return OperationKind::Resume;
    case lifecycle::Deed::Destroy:
        return OperationKind::Destroy;
    case lifecycle::Deed::DeleteTemplate:
        break;
    }
    return OperationKind::DeleteTemplate;
}

bool isLifecycle(OperationKind kind)
{
    return kind != OperationKind::Snapshot && kind != OperationKind::Restore
        && kind != OperationKind::Capture;
}

void describe(const snapshot::State &state, OperationView &view)
{
    view.kind = OperationKind::Snapshot;
    view.resourceId = state.resource.id.value();
    view.resourceName = state.resource.name;
    view.state = snapshot::Machine::stateOf(state.phase);
    view.since = state.since;
    view.error = state.error;
    view.answerLost = state.answerLost;
    view.cancellable = snapshot::isCancellable(state);
    view.canCheckAgain = state.phase == snapshot::Phase::Unconfirmed;
    view.snapshot = state.result;
    view.link = state.link;
    if (state.phase == snapshot::Phase::Processing) {
        view.nextAt = state.checkAt;
        view.deadline = state.deadline;
    } else if (state.phase == snapshot::Phase::RateLimited) {
        view.nextAt = state.limit.until;
        view.limit = state.limit.kind;
        view.deadline = state.giveUpAt;
    }
}

void describe(const restore::State &state, OperationView &view)
{
    view.kind = OperationKind::Restore;
    view.resourceId = state.resource.id.value();
    view.resourceName = state.resource.name;
    view.state = restore::Machine::stateOf(state.phase);
    view.since = state.since;
    view.error = state.error;
    using restore::Phase;
    view.cancellable = restore::isCancellable(state);
    view.canCheckAgain = state.phase == Phase::Unconfirmed;
    view.answerLost = state.phase == Phase::Following;
    view.safetySnapshot = state.safetyRef;
    view.ranBefore = state.ranBefore;
    view.running = state.running;
    view.snapshot = state.target;
    if (state.safeguard)
        view.safety = state.safety;
    if (state.phase == Phase::RateLimited) {
        view.nextAt = state.limit.until;
        view.limit = state.limit.kind;
    } else if (state.phase == Phase::Following || state.phase == Phase::Checking) {
        view.nextAt = state.checkAt;
        view.deadline = state.deadline;
    }
}

void describe(const capture::State &state, OperationView &view)
{
    view.kind = OperationKind::Capture;
    view.resourceId = state.capsule.value();
    view.resourceName = state.capsule.value();
    view.state = capture::Machine::stateOf(state.phase);
    view.since = state.since;
    view.error = state.error;
    view.answerLost = state.phase == capture::Phase::Verifying;
    view.cancellable = capture::isCancellable(state);
    view.canCheckAgain = state.phase == capture::Phase::Unconfirmed;
    view.fate = state.fate;
    view.after = state.after;
    view.isWaiting = state.phase == capture::Phase::Waiting;
    view.templateName = state.made.name.isEmpty() ? state.name : state.made.name;
    if (view.state == OperationState::Processing) {
        view.nextAt = state.checkAt;
        view.deadline = state.deadline;
    }
}

void describe(const lifecycle::State &state, OperationView &view)
{
    view.kind = operationKindOf(state.deed);
    view.state = lifecycle::Machine::stateOf(state.phase);
    view.since = state.since;
    view.error = state.error;
    view.answerLost = state.phase == lifecycle::Phase::Verifying;
    view.cancellable = lifecycle::isCancellable(state);
    view.canCheckAgain = state.phase == lifecycle::Phase::Unconfirmed;
    view.templateName = state.spec.templateName;
    view.after = state.after;
    view.isWaiting = state.phase == lifecycle::Phase::Waiting;
    view.purpose = state.purpose;
    view.isTrial = state.isTrial;
    if (state.isNamed)
        view.madeCapsule = state.capsule;
    // Until the capsule is known, the template is all that there is to name.
    view.resourceId = state.capsule.isEmpty() ? state.spec.templateName.value() : state.capsule.value();
    const bool isUnnamed = state.capsule.isEmpty() && state.deed == lifecycle::Deed::Destroy; // a trial's
    view.resourceName = isUnnamed ? lifecycle::trialCapsule(state.spec.templateName) : view.resourceId;
    if (view.state == OperationState::Processing) {
        view.nextAt = state.checkAt;
        view.deadline = state.deadline;
    }
}

OperationView viewOf(const OperationRecord &record)
{
    OperationView view;
    view.kind = operationKindFrom(record.kind).value_or(OperationKind::Snapshot);
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    switch (view.kind) {
    case OperationKind::Snapshot:
        describeIfReadable(snapshot::decode(machine), view);
        break;
    case OperationKind::Restore:
        describeIfReadable(restore::decode(machine), view);
        break;
    case OperationKind::Capture:
        describeIfReadable(capture::decode(machine), view);
        break;
    case OperationKind::Create:
    case OperationKind::Pause:
    case OperationKind::Resume:
    case OperationKind::Destroy:
    case OperationKind::DeleteTemplate:
        describeIfReadable(lifecycle::decode(machine), view);
        break;
    }
    view.id = record.id;
    view.account = record.account;
    view.resourceId = record.resourceId;
    view.resourceName = record.resourceName;
    view.batch = record.batch;
    view.position = record.position;
    view.startedAt = record.startedAt;
    // The row has the last word: an operation that could not be read was ended there.
    view.state = operationStateFrom(record.state).value_or(OperationState::Unconfirmed);
    view.since = record.since;
    view.error.code = record.code;
    view.error.message = record.message;
    return view;
}

} // namespace snapdeck
