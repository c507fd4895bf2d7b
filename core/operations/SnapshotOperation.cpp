// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/limits/RateLedger.h"
#include "core/squarecloud/SquareCloudApi.h"

#include <QPointer>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr milliseconds longestLeg{60'000};

OperationState stateOf(snapshot::Phase phase)
{
    switch (phase) {
    case snapshot::Phase::Queued:
        return OperationState::Queued;
    case snapshot::Phase::Requesting:
        return OperationState::Requesting;
    case snapshot::Phase::Processing:
        return OperationState::Processing;
    case snapshot::Phase::RateLimited:
        return OperationState::RateLimited;
    case snapshot::Phase::Ready:
        return OperationState::Ready;
    case snapshot::Phase::Failed:
        return OperationState::Failed;
    case snapshot::Phase::Cancelled:
        return OperationState::Cancelled;
    case snapshot::Phase::Unconfirmed:
        return OperationState::Unconfirmed;
    }
    return OperationState::Failed;
}

} // namespace

SnapshotOperation::SnapshotOperation(OperationId id, AccountName account, const Resource &resource,
                                     Services services, QObject *parent)
    : Operation(parent)
    , m_services(services)
{
    m_state.resource = resource;
    m_base.id = std::move(id);
    m_base.account = std::move(account);
    m_base.kind = OperationKind::Snapshot;
    m_base.resourceId = resource.id.value();
    m_base.resourceName = resource.name;
    m_base.startedAt = m_services.time.utcNow();
    m_state.since = m_base.startedAt;
    refreshView();
    // Whoever reads this resource's listing may have found the end of our wait, or what a 200 left unsaid.
    connect(
        &m_services.catalog, &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &changed) {
            if (changed != m_state.resource.id)
                return;
            const snapshot::Listed listed{m_services.catalog.snapshots(changed), m_services.time.utcNow()};
            if (m_state.phase == snapshot::Phase::Ready)
                complete(listed);
            else
                handle(listed);
        });
}

void SnapshotOperation::start()
{
    handle(snapshot::Started{m_services.time.utcNow()});
}

void SnapshotOperation::cancel()
{
    handle(snapshot::CancelRequested{m_services.time.utcNow()});
}

void SnapshotOperation::handle(const snapshot::Event &event)
{
    if (isFinished())
        return;
    const snapshot::Phase before = m_state.phase;
    const QDateTime checkBefore = m_state.checkAt;
    auto [state, effects] = snapshot::advance(std::move(m_state), event);
    m_state = std::move(state);
    const QPointer<SnapshotOperation> self(this);
    if (m_state.phase != before || m_state.checkAt != checkBefore)
        refreshView();
    for (const snapshot::Effect &effect : effects) {
        if (!self || isFinished()) // a listener has deleted it, or called it off
            return;
        carryOut(effect);
    }
}

void SnapshotOperation::complete(const snapshot::Listed &listed)
{
    if (snapshot::isComplete(m_state))
        return;
    m_state = snapshot::advance(std::move(m_state), listed).state;
    if (snapshot::isComplete(m_state))
        amend(m_state.result, m_state.link);
}

void SnapshotOperation::carryOut(const snapshot::Effect &effect)
{
    std::visit(Overloaded{
                   [this](const snapshot::AskSlot &) { askSlot(); },
                   [this](const snapshot::SendRequest &) { sendRequest(); },
                   [this](const snapshot::Look &) { look(); },
                   [this](const snapshot::WakeAt &wake) { wakeAt(wake.when); },
               },
               effect);
}

void SnapshotOperation::askSlot()
{
    const QDateTime now = m_services.time.utcNow();
    if (const auto wait = m_services.ledger.waitFor(m_state.resource.id, now)) {
        handle(snapshot::SlotBusy{*wait, now});
        return;
    }
    m_services.ledger.noteSent(m_state.resource.id, now);
    m_slotTakenAt = now;
    QSet<SnapshotRef> known;
    for (const Snapshot &snapshot : m_services.catalog.snapshots(m_state.resource.id))
        known.insert(snapshot.ref);
    handle(snapshot::SlotFree{now, now.addMSecs(m_services.api.serverClockOffset().count()), known});
}

void SnapshotOperation::sendRequest()
{
    m_services.api.createSnapshot(m_state.resource, this,
                                  [this](const CreateReply &reply) { takeReply(reply); });
}

void SnapshotOperation::takeReply(const CreateReply &reply)
{
    const QDateTime now = m_services.time.utcNow();
    RateLedger &ledger = m_services.ledger;
    const bool mayBeTaken = std::holds_alternative<SnapshotMade>(reply.answer)
        || std::holds_alternative<SnapshotStillProcessing>(reply.answer)
        || std::holds_alternative<SnapshotOutcomeUnknown>(reply.answer);
    if (mayBeTaken)
        ledger.noteAccepted(m_state.resource.id);
    std::visit(Overloaded{
                   [&](const SnapshotMade &made) {
                       handle(snapshot::Made{made.link, now});
                   },
                   [&](const SnapshotStillProcessing &) {
                       handle(snapshot::StillProcessing{now, reply.serverDate});
                   },
                   [&](const SnapshotOutcomeUnknown &lost) {
                       handle(snapshot::AnswerLost{lost.error, now, reply.serverDate});
                   },
                   [&](const SnapshotLimited &limited) { takeLimit(limited); },
                   [&](const SnapshotRefused &refused) {
                       ledger.noteNotTaken(m_state.resource.id, m_slotTakenAt);
                       handle(snapshot::Refused{refused.error, now});
                   },
                   [&](const SnapshotNotSent &notSent) {
                       ledger.forget(m_state.resource.id, m_slotTakenAt);
                       handle(snapshot::Refused{notSent.error, now});
                   },
               },
               reply.answer);
}

void SnapshotOperation::takeLimit(const SnapshotLimited &limited)
{
    m_services.ledger.noteNotTaken(m_state.resource.id, m_slotTakenAt);
    const auto settle = [this, limited] {
        const QDateTime now = m_services.time.utcNow();
        const LimitWait wait
            = m_services.ledger.noteRefused(m_state.resource.id, limited.kind, limited.retryAt, now);
        handle(snapshot::Limited{wait, limited.error, now});
    };
    // What freed up when is known only from what was taken today, by whichever machine.
    if (limited.kind == LimitKind::DailyQuota && !limited.retryAt)
        m_services.catalog.learnQuota(this, settle);
    else
        settle();
}

void SnapshotOperation::look()
{
    m_services.catalog.readSnapshots(m_state.resource.id, this,
                                     [this](const Result<QList<Snapshot>> &listed) {
                                         const QDateTime now = m_services.time.utcNow();
                                         if (listed)
                                             handle(snapshot::Listed{*listed, now});
                                         else
                                             handle(snapshot::LookFailed{listed.error(), now});
                                     });
}

void SnapshotOperation::wakeAt(const QDateTime &when)
{
    // In short legs: timers stand still while the machine sleeps, and the state machines take an early wake.
    const milliseconds delay
        = std::min<milliseconds>(milliseconds(m_services.time.utcNow().msecsTo(when)), longestLeg);
    // Timers cannot be taken back: only the last one is heard, so that there are never two chains of looks.
    m_services.time.callAfter(delay, this, [this, wake = ++m_lastWake] {
        if (wake == m_lastWake)
            handle(snapshot::Woke{m_services.time.utcNow()});
    });
}

void SnapshotOperation::refreshView()
{
    OperationView view = m_base;
    view.state = stateOf(m_state.phase);
    view.since = m_state.since;
    view.answerLost = m_state.answerLost;
    view.cancellable = snapshot::isCancellable(m_state);
    view.error = m_state.error;
    view.snapshot = m_state.result;
    view.link = m_state.link;
    if (m_state.phase == snapshot::Phase::Processing) {
        view.nextAt = m_state.checkAt;
        view.deadline = m_state.deadline;
    } else if (m_state.phase == snapshot::Phase::RateLimited) {
        view.nextAt = m_state.limit.until;
        view.limit = m_state.limit.kind;
    }
    show(std::move(view));
}

void SnapshotOperation::announceReady()
{
    Q_EMIT ready(m_state.result);
}

} // namespace snapdeck
