// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/WrennCatalog.h"
#include "core/wrenn/WrennApi.h"

#include <QPointer>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr milliseconds longestLeg{60'000};

OperationState stateOf(capture::Phase phase)
{
    switch (phase) {
    case capture::Phase::Preflight:
        return OperationState::Queued;
    case capture::Phase::Requesting:
        return OperationState::Requesting;
    case capture::Phase::Settling:
    case capture::Phase::Examining:
    case capture::Phase::Verifying:
        return OperationState::Processing;
    case capture::Phase::Ready:
        return OperationState::Ready;
    case capture::Phase::Failed:
        return OperationState::Failed;
    case capture::Phase::Cancelled:
        return OperationState::Cancelled;
    case capture::Phase::Unconfirmed:
        return OperationState::Unconfirmed;
    case capture::Phase::Lost:
        return OperationState::Lost;
    }
    return OperationState::Failed;
}

std::optional<CapsuleStatus> statusOf(const CapsuleId &id, const QList<Capsule> &capsules)
{
    const auto found = std::find_if(capsules.begin(), capsules.end(),
                                    [&id](const Capsule &capsule) { return capsule.id == id; });
    return found == capsules.end() ? std::nullopt : std::optional(found->status);
}

} // namespace

CaptureOperation::CaptureOperation(OperationId id, AccountName account, const CaptureWish &wish,
                                   Services services, QObject *parent)
    : Operation(parent)
    , m_services(services)
{
    m_state.capsule = wish.capsule;
    m_state.name = wish.name;
    m_state.overwrite = wish.overwrite;
    m_base.id = std::move(id);
    m_base.account = std::move(account);
    m_base.kind = OperationKind::Capture;
    m_base.resourceId = wish.capsule.value();
    m_base.resourceName = wish.capsule.value();
    m_base.templateName = wish.name;
    m_base.startedAt = m_services.time.utcNow();
    m_state.since = m_base.startedAt;
    refreshView();
}

void CaptureOperation::start()
{
    handle(capture::Started{m_services.time.utcNow()});
}

void CaptureOperation::object(const ApiError &error)
{
    handle(capture::Objected{error, m_services.time.utcNow()});
}

void CaptureOperation::cancel()
{
    handle(capture::CancelRequested{m_services.time.utcNow()});
}

void CaptureOperation::handle(const capture::Event &event)
{
    if (isFinished())
        return;
    const capture::Phase before = m_state.phase;
    const QDateTime checkBefore = m_state.checkAt;
    auto [state, effects] = capture::advance(std::move(m_state), event);
    m_state = std::move(state);
    const QPointer<CaptureOperation> self(this);
    if (m_state.phase != before || m_state.checkAt != checkBefore)
        refreshView();
    for (const capture::Effect &effect : effects) {
        if (!self || isFinished()) // a listener has deleted it, or called it off
            return;
        carryOut(effect);
    }
}

void CaptureOperation::carryOut(const capture::Effect &effect)
{
    std::visit(Overloaded{
                   [this](const capture::Look &) { look(); },
                   [this](const capture::SendRequest &) { sendRequest(); },
                   [this](const capture::WakeAt &wake) { wakeAt(wake.when); },
               },
               effect);
}

void CaptureOperation::sendRequest()
{
    m_services.api.capture(m_state.capsule, m_state.name, m_state.overwrite && m_state.replaced, this,
                           [this](const CaptureReply &reply) { takeReply(reply); });
}

void CaptureOperation::takeReply(const CaptureReply &reply)
{
    const QDateTime now = m_services.time.utcNow();
    std::visit(Overloaded{
                   [&](const CaptureMade &made) {
                       handle(capture::Made{made.made, now});
                   },
                   [&](const CaptureRefused &refused) {
                       handle(capture::Refused{refused.error, now});
                   },
                   [&](const CaptureOutcomeUnknown &lost) {
                       handle(capture::AnswerLost{lost.error, now, reply.serverDate});
                   },
                   [&](const CaptureNotSent &notSent) {
                       handle(capture::NotSent{notSent.error, now});
                   },
               },
               reply.answer);
}

void CaptureOperation::look()
{
    // Capsules first: a template that is made between the two answers is then never missed for a capsule
    // that was already seen as gone.
    m_services.catalog.readCapsules(this, [this](const Result<QList<Capsule>> &capsules) {
        if (!capsules) {
            handle(capture::LookFailed{capsules.error(), m_services.time.utcNow()});
            return;
        }
        const auto status = statusOf(m_state.capsule, *capsules);
        m_services.catalog.readTemplates(this, [this, status](const Result<QList<Template>> &templates) {
            const QDateTime now = m_services.time.utcNow();
            if (!templates)
                handle(capture::LookFailed{templates.error(), now});
            else
                handle(capture::Seen{status, *templates, now,
                                     now.addMSecs(m_services.api.serverClockOffset().count())});
        });
    });
}

void CaptureOperation::wakeAt(const QDateTime &when)
{
    // In short legs: timers stand still while the machine sleeps, and the state machines take an early wake.
    const milliseconds delay
        = std::min<milliseconds>(milliseconds(m_services.time.utcNow().msecsTo(when)), longestLeg);
    // Timers cannot be taken back: only the last one is heard, so that there are never two chains of looks.
    m_services.time.callAfter(delay, this, [this, wake = ++m_lastWake] {
        if (wake == m_lastWake)
            handle(capture::Woke{m_services.time.utcNow()});
    });
}

void CaptureOperation::refreshView()
{
    OperationView view = m_base;
    view.state = stateOf(m_state.phase);
    view.since = m_state.since;
    view.answerLost = m_state.phase == capture::Phase::Verifying;
    view.cancellable = capture::isCancellable(m_state);
    view.error = m_state.error;
    view.fate = m_state.fate;
    if (!m_state.made.name.isEmpty())
        view.templateName = m_state.made.name;
    if (view.state == OperationState::Processing) {
        view.nextAt = m_state.checkAt;
        view.deadline = m_state.deadline;
    }
    show(std::move(view));
}

void CaptureOperation::announceReady()
{
    Q_EMIT captured(m_state.made, m_state.fate);
}

} // namespace snapdeck
