// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/limits/SlotQueue.h"
#include "core/squarecloud/SquareCloudApi.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

/// A finished snapshot may be missing from the server's cached listing for 30 minutes.
constexpr std::chrono::seconds listingGap{60};

ApiError unreadableSafety()
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = QCoreApplication::translate(
        "snapdeck::Restore", "What was written down of the safety snapshot cannot be read any more.");
    error.advice = QCoreApplication::translate("snapdeck::Restore",
                                               "Look at the list for the snapshot, then restore again.");
    return error;
}

} // namespace

RestoreOperation::RestoreOperation(const OperationIdentity &identity, restore::State state,
                                   SquareCloudServices services, TakeSafety takeSafety, QObject *parent)
    : MachineOperation(identity, std::move(state), {services.time, services.alarms, services.journal}, parent)
    , m_services(services)
    , m_slot(services.ledger, services.queue, RequestKind::Restore, m_state.resource.id)
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
    m_safety = m_takeSafety(m_state.safety, m_state.resource);
    if (!m_safety) {
        handle(restore::SafetyFailed{unreadableSafety(), now()});
        return;
    }
    connect(m_safety, &Operation::stateChanged, this, &RestoreOperation::takeSafetysState);
    takeSafetysState();
}

void RestoreOperation::takeSafetysState()
{
    if (m_state.phase != restore::Phase::Safeguarding || !m_safety->isFinished())
        return;
    const OperationView &safety = m_safety->view();
    if (safety.state != OperationState::Ready)
        handle(restore::SafetyFailed{safety.error, now()});
    // Listed is what counts: only a version can be gone back to.
    else if (!safety.snapshot.name.isEmpty() && !safety.snapshot.version.isEmpty())
        handle(restore::SafetyReady{safety.snapshot, now()});
    else if (!m_isLookedFor) {
        m_isLookedFor = true;
        handle(restore::SafetyTaken{now()});
        lookForSafety();
    }
}

/// Every reading of the listing may complete the safety snapshot, which then tells so itself.
void RestoreOperation::lookForSafety()
{
    m_services.time.callAfter(listingGap, this, [this] {
        if (m_state.phase != restore::Phase::Safeguarding)
            return;
        m_services.catalog.readSnapshots(m_state.resource, this, [](const auto &) {});
        lookForSafety();
    });
}

void RestoreOperation::askSlot()
{
    m_services.queue.ask(
        this, {RequestKind::Restore, m_state.resource.id, {}},
        [this](const QDateTime &sendAt) {
            const QDateTime serverNow = now().addMSecs(m_services.api.serverClockOffset().count());
            handle(restore::SlotFree{now(), sendAt, serverNow,
                                     m_services.catalog.isRunning(m_state.resource.id)});
        },
        [this](const LimitWait &wait) {
            handle(restore::SlotBusy{wait, now()});
        });
}

void RestoreOperation::sendRequest()
{
    m_services.api.restoreSnapshot(
        m_state.resource, m_state.target, this, [this](const RestoreReply &reply) { takeReply(reply); },
        [self = QPointer<RestoreOperation>(this)] {
            if (self)
                self->m_slot.noteLeft(self->m_state.slotAt, self->now());
        });
}

void RestoreOperation::takeReply(const RestoreReply &reply)
{
    RateLedger &ledger = m_services.ledger;
    const ResourceId &resource = m_state.resource.id;
    const bool mayBeTaken = std::holds_alternative<RestoreDone>(reply.answer)
        || std::holds_alternative<RestoreInProgress>(reply.answer)
        || std::holds_alternative<RestoreOutcomeUnknown>(reply.answer);
    if (mayBeTaken)
        ledger.noteAccepted(resource, RequestKind::Restore);
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
