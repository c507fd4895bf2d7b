// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/WrennCatalog.h"
#include "core/operations/AwaitedWords.h"
#include "core/operations/CaptureVerdict.h"
#include "core/operations/OperationEnds.h"
#include "core/operations/WrennTerms.h"
#include "core/wrenn/WrennApi.h"

#include <algorithm>

namespace snapdeck {

namespace {

std::optional<Capsule> capsuleOf(const CapsuleId &id, const QList<Capsule> &capsules)
{
    const auto found = std::ranges::find(capsules, id, &Capsule::id);
    return found == capsules.end() ? std::nullopt : std::optional(*found);
}

} // namespace

CaptureOperation::CaptureOperation(const OperationIdentity &identity, capture::State state,
                                   WrennServices services, QObject *parent)
    : MachineOperation(identity, std::move(state), {services.time, services.alarms, services.journal}, parent)
    , m_services(services)
{
}

void CaptureOperation::start()
{
    begin(capture::Started{now()});
}

void CaptureOperation::object(const ApiError &error)
{
    begin(capture::Objected{error, now()});
}

void CaptureOperation::carryOut(const capture::Effect &effect)
{
    std::visit(Overloaded{
                   [this](const capture::Await &) { await(); },
                   [this](const capture::Look &) { look(); },
                   [this](const capture::SendRequest &) { sendRequest(); },
                   [this](const capture::WakeAt &wake) { wakeAt(wake.when); },
               },
               effect);
}

void CaptureOperation::await()
{
    m_services.ends.whenEnded(m_state.after, this, [this](const std::optional<OperationView> &other) {
        const bool isFulfilled = other && other->state == OperationState::Ready;
        const ApiError why = isFulfilled ? ApiError() : other ? awaitedFailed(*other) : awaitedUnknown();
        handle(capture::AwaitedEnded{isFulfilled, why, now()});
    });
}

void CaptureOperation::sendRequest()
{
    m_services.api.capture(m_state.capsule, m_state.name, m_state.overwrite && m_state.replaced, this,
                           [this](const CaptureReply &reply) { takeReply(reply); });
}

void CaptureOperation::takeReply(const CaptureReply &reply)
{
    std::visit(Overloaded{
                   [&](const CaptureMade &made) {
                       handle(capture::Made{made.made, now()});
                   },
                   [&](const CaptureRefused &refused) {
                       handle(capture::Refused{refused.error, now()});
                   },
                   [&](const CaptureOutcomeUnknown &lost) {
                       handle(capture::AnswerLost{lost.error, now(), reply.serverDate});
                   },
                   [&](const CaptureNotSent &notSent) {
                       handle(capture::NotSent{notSent.error, now()});
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
            handle(capture::LookFailed{capsules.error(), now()});
            return;
        }
        const auto capsule = capsuleOf(m_state.capsule, *capsules);
        if (capsule || m_state.phase == capture::Phase::Preflight)
            lookAtTemplates(capsule);
        else
            lookForUnlisted();
    });
}

/// Lists leave out what has failed, too. Of what was destroyed some servers know nothing any more; others
/// keep it, as stopped, without listing it. contract: wrenn/capture
void CaptureOperation::lookForUnlisted()
{
    constexpr int unknown = 404;
    m_services.api.readCapsule(m_state.capsule, this, [this](const Result<Capsule> &read) {
        if (!read && read.error().httpStatus != unknown)
            handle(capture::LookFailed{read.error(), now()});
        else if (!read || read->status == CapsuleStatus::Stopped)
            lookAtTemplates(std::nullopt);
        else
            lookAtTemplates(*read);
    });
}

void CaptureOperation::lookAtTemplates(const std::optional<Capsule> &capsule)
{
    if (m_state.phase == capture::Phase::Settling) { // what was made is known
        see(capsule, {});
        return;
    }
    m_services.catalog.readTemplates(this, [this, capsule](const Result<QList<Template>> &templates) {
        if (!templates)
            handle(capture::LookFailed{templates.error(), now()});
        else if (m_state.phase == capture::Phase::Verifying
                 && capture::newTemplate(m_state, {{}, *templates, {}, {}}))
            askWhose(capsule, *templates);
        else
            see(capsule, *templates);
    });
}

/// Of what looks like ours another capture may know that it is its own: the journal tells, whichever program
/// carried that one out.
void CaptureOperation::askWhose(const std::optional<Capsule> &capsule, const QList<Template> &templates)
{
    constexpr int mostCaptures = 20'000;
    m_services.journal.readEnded(
        view().account, {operationKindName(OperationKind::Capture)},
        operationStateName(OperationState::Ready), mostCaptures, this,
        [this, capsule, templates](const Result<QList<OperationRecord>> &captures) {
            const auto made = capture::templateNamed(m_state.name, templates);
            if (captures && made)
                see(capsule, templates, capture::isMadeByOther(*made, view().id, *captures));
            else
                handle(capture::LookFailed{captures ? ApiError() : captures.error(), now()});
        });
}

void CaptureOperation::see(const std::optional<Capsule> &capsule, const QList<Template> &templates,
                           bool isAnothers)
{
    capture::Seen seen;
    if (capsule) {
        seen.capsule = capsule->status;
        seen.origin = capsule->templateName;
    }
    seen.templates = templates;
    seen.isAnothers = isAnothers;
    seen.now = now();
    seen.serverNow = now().addMSecs(m_services.api.serverClockOffset().count());
    handle(seen);
}

void CaptureOperation::announceReady()
{
    Q_EMIT captured(m_state.made, m_state.fate);
}

AdmissionTerms CaptureOperation::terms() const
{
    return termsOf(view());
}

namespace capture {

bool isMadeByOther(const Template &made, const OperationId &mine, const QList<OperationRecord> &captures)
{
    const QByteArray name = made.name.value().toUtf8();
    return std::ranges::any_of(captures, [&](const OperationRecord &record) {
        if (record.id == mine || !record.machine.contains(name)) // few are worth taking apart
            return false;
        const auto state = decode(QJsonDocument::fromJson(record.machine).object());
        return state && state->phase == Phase::Ready && state->made.name == made.name
            && made.createdAt.isValid() && state->made.createdAt == made.createdAt;
    });
}

} // namespace capture
} // namespace snapdeck
