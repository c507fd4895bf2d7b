// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/limits/SlotQueue.h"
#include "core/squarecloud/SquareCloudApi.h"

namespace snapdeck {

namespace {

/// A finished snapshot may be missing from the server's cached listing for half an hour.
constexpr std::chrono::seconds listingGap{60};

} // namespace

RestoreOperation::RestoreOperation(const OperationIdentity &identity, restore::State state,
                                   SquareCloudServices services, TakeSafety takeSafety, QObject *parent)
    : MachineOperation(identity, std::move(state), services.time, services.journal, parent)
    , m_services(services)
    , m_takeSafety(std::move(takeSafety))
{
    connect(this, &Operation::finished, this, [this] { m_services.queue.withdraw(this); });
}

void RestoreOperation::start()
{
    begin(restore::Started{now()});
}

void RestoreOperation::carryOut(const restore::Effect &effect)
{
    std::visit(Overloaded{
                   [this](const restore::TakeSafety &) { followSafety(); },
                   [this](const restore::AskSlot &) { askSlot(); },
                   [this](const restore::SendRequest &) { sendRequest(); },
                   [this](const restore::LookAtStatus &) { lookAtStatus(); },
                   [this](const restore::WakeAt &wake) { wakeAt(wake.when); },
               },
               effect);
}

void RestoreOperation::followSafety()
{
    Operation *safety = m_takeSafety(m_state.safety, m_state.resource);
    connect(safety, &Operation::stateChanged, this, [this, safety] { takeSafetysState(safety->view()); });
    takeSafetysState(safety->view());
}

void RestoreOperation::takeSafetysState(const OperationView &safety)
{
    if (m_state.phase != restore::Phase::Safeguarding || !isTerminal(safety.state))
        return;
    if (safety.state != OperationState::Ready) {
        handle(restore::SafetyFailed{safety.error, now()});
        return;
    }
    // Listed is what counts: only a version can be gone back to.
    if (!safety.snapshot.name.isEmpty() && !safety.snapshot.version.isEmpty()) {
        handle(restore::SafetyReady{safety.snapshot, now()});
        return;
    }
    handle(restore::SafetyTaken{now()});
    m_services.time.callAfter(listingGap, this, [this, safety] {
        if (m_state.phase == restore::Phase::Safeguarding)
            m_services.catalog.readSnapshots(m_state.resource, this, [this](const auto &) {
                takeSafetysState(m_takeSafety(m_state.safety, m_state.resource)->view());
            });
    });
}

void RestoreOperation::askSlot()
{
    m_services.queue.ask(
        this, {RequestKind::Restore, m_state.resource.id, {}},
        [this](const QDateTime &sendAt) {
            const QDateTime serverNow = now().addMSecs(m_services.api.serverClockOffset().count());
            handle(restore::SlotFree{now(), sendAt, serverNow});
        },
        [this](const LimitWait &wait) {
            handle(restore::SlotBusy{wait, now()});
        });
}

std::optional<LedgerEvent> RestoreOperation::slot() const
{
    LedgerEvent taken;
    taken.request = RequestKind::Restore;
    taken.resource = m_state.resource.id;
    taken.at = m_state.slotAt;
    return taken;
}

void RestoreOperation::giveSlotBack()
{
    m_services.ledger.forget(m_state.resource.id, m_state.slotAt, RequestKind::Restore);
    m_services.queue.reconsider();
}

void RestoreOperation::learn(const QList<LedgerEvent> &foreign)
{
    for (const LedgerEvent &event : foreign)
        m_services.ledger.apply(event);
    m_services.queue.reconsider();
}

void RestoreOperation::sendRequest()
{
    m_services.api.restoreSnapshot(
        m_state.resource, m_state.target, this, [this](const RestoreReply &reply) { takeReply(reply); },
        [self = QPointer<RestoreOperation>(this)] {
            if (self)
                self->m_services.ledger.noteLeft(self->m_state.resource.id, self->m_state.slotAt, self->now(),
                                                 RequestKind::Restore);
        });
}

void RestoreOperation::takeReply(const RestoreReply &reply)
{
    RateLedger &ledger = m_services.ledger;
    const ResourceId &resource = m_state.resource.id;
    std::visit(Overloaded{
                   [&](const RestoreDone &) { handle(restore::Done{now()}); },
                   [&](const RestoreInProgress &running) {
                       handle(restore::InProgress{running.error, now()});
                   },
                   [&](const RestoreLimited &limited) {
                       ledger.noteNotTaken(resource, m_state.slotAt, RequestKind::Restore);
                       const LimitWait wait = ledger.noteRefused(resource, limited.kind, limited.retryAt,
                                                                 now(), RequestKind::Restore);
                       m_services.queue.reconsider();
                       handle(restore::Limited{wait, limited.error, now()});
                   },
                   [&](const RestoreRefused &refused) {
                       ledger.noteNotTaken(resource, m_state.slotAt, RequestKind::Restore);
                       handle(restore::Refused{refused.error, now()});
                   },
                   [&](const RestoreOutcomeUnknown &lost) {
                       handle(restore::AnswerLost{lost.error, now()});
                   },
                   [&](const RestoreNotSent &notSent) {
                       giveSlotBack();
                       handle(restore::Refused{notSent.error, now()});
                   },
               },
               reply.answer);
}

void RestoreOperation::lookAtStatus()
{
    m_services.catalog.readStatuses(
        m_state.resource.kind, this, [this](const Result<QList<ResourceStatus>> &read) {
            if (read)
                handle(restore::StatusSeen{m_services.catalog.isRunning(m_state.resource.id), now()});
            else
                handle(restore::LookFailed{read.error(), now()});
        });
}

void RestoreOperation::announceReady()
{
    Q_EMIT restored(m_state.target);
}

} // namespace snapdeck
