// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/limits/SlotQueue.h"
#include "core/operations/SnapshotClaims.h"
#include "core/squarecloud/SquareCloudApi.h"

namespace snapdeck {

SnapshotOperation::SnapshotOperation(const OperationIdentity &identity, snapshot::State state,
                                     SquareCloudServices services, QObject *parent)
    : MachineOperation(identity, std::move(state), {services.time, services.alarms, services.journal}, parent)
    , m_services(services)
    , m_slot(services.ledger, services.queue, RequestKind::Snapshot, m_state.resource.id)
{
    connect(this, &Operation::finished, this, [this] { m_services.queue.withdraw(this); });
    m_services.claims.claim(m_state.result, identity.id);
}

void SnapshotOperation::start()
{
    begin(snapshot::Started{now(), m_plannedAt});
}

void SnapshotOperation::takeListing()
{
    const bool isOpen = m_state.phase == snapshot::Phase::Processing;
    const bool lacksDetails = m_state.phase == snapshot::Phase::Ready && !snapshot::isComplete(m_state);
    if (isOpen || lacksDetails)
        see(m_services.catalog.snapshots(m_state.resource.id));
}

void SnapshotOperation::see(const QList<Snapshot> &listed)
{
    const QPointer<SnapshotOperation> self(this);
    snapshot::Listed seen{{}, now()};
    for (const Snapshot &snapshot : listed)
        (m_services.claims.isOthers(view().id, snapshot) ? seen.others : seen.snapshots).append(snapshot);
    seen.laterRequests = m_services.ledger.requestsAfter(m_state.resource.id, m_state.slotAt);
    for (QDateTime &later : seen.laterRequests)
        later = later.addMSecs(m_services.api.serverClockOffset().count());
    handle(seen);
    if (self)
        m_services.claims.claim(m_state.result, view().id);
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
    const auto granted = [this](const QDateTime &sendAt) {
        QSet<SnapshotRef> known;
        for (const Snapshot &snapshot : m_services.catalog.snapshots(m_state.resource.id))
            known.insert(snapshot.ref);
        const QDateTime serverNow = now().addMSecs(m_services.api.serverClockOffset().count());
        handle(snapshot::SlotFree{now(), sendAt, serverNow, known});
    };
    m_services.queue.ask(this, {RequestKind::Snapshot, m_state.resource.id, view().batch}, granted,
                         [this](const LimitWait &wait) {
                             handle(snapshot::SlotBusy{wait, now()});
                         });
}

void SnapshotOperation::sendRequest()
{
    m_services.api.createSnapshot(
        m_state.resource, this, [this](const CreateReply &reply) { takeReply(reply); },
        [self = QPointer<SnapshotOperation>(this)] {
            if (self)
                self->m_slot.noteLeft(self->m_state.slotAt, self->now());
        });
}

void SnapshotOperation::takeReply(const CreateReply &reply)
{
    RateLedger &ledger = m_services.ledger;
    const ResourceId &resource = m_state.resource.id;
    const bool mayBeTaken = std::holds_alternative<SnapshotMade>(reply.answer)
        || std::holds_alternative<SnapshotStillProcessing>(reply.answer)
        || std::holds_alternative<SnapshotOutcomeUnknown>(reply.answer);
    if (mayBeTaken)
        ledger.noteAccepted(resource);
    std::visit(Overloaded{
                   [&](const SnapshotMade &made) {
                       handle(snapshot::Made{made.link, now()});
                   },
                   [&](const SnapshotStillProcessing &) {
                       handle(snapshot::StillProcessing{now(), reply.serverDate});
                   },
                   [&](const SnapshotOutcomeUnknown &lost) {
                       handle(snapshot::AnswerLost{lost.error, now(), reply.serverDate});
                   },
                   [&](const SnapshotLimited &limited) { takeLimit(limited); },
                   [&](const SnapshotRefused &refused) {
                       ledger.noteNotTaken(resource, m_state.slotAt);
                       handle(snapshot::Refused{refused.error, now()});
                   },
                   [&](const SnapshotNotSent &notSent) {
                       giveSlotBack();
                       handle(snapshot::Refused{notSent.error, now()});
                   },
               },
               reply.answer);
}

void SnapshotOperation::takeLimit(const SnapshotLimited &limited)
{
    m_services.ledger.noteNotTaken(m_state.resource.id, m_state.slotAt);
    const auto settle = [this, limited] {
        const LimitWait wait
            = m_services.ledger.noteRefused(m_state.resource.id, limited.kind, limited.retryAt, now());
        m_services.queue.reconsider();
        handle(snapshot::Limited{wait, limited.error, now()});
    };
    // What freed up when is known only from what was taken today, by whichever machine.
    if (limited.kind == LimitKind::DailyQuota && !limited.retryAt)
        m_services.catalog.learnQuota(this, settle);
    else
        settle();
}

void SnapshotOperation::look()
{
    m_services.catalog.readSnapshots(m_state.resource, this, [this](const Result<QList<Snapshot>> &listed) {
        if (listed)
            see(*listed);
        else
            handle(snapshot::LookFailed{listed.error(), now()});
    });
}

void SnapshotOperation::announceReady()
{
    Q_EMIT ready(m_state.result);
}

} // namespace snapdeck
