// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleOperation.h"

#include "core/base/Overloaded.h"
#include "core/catalog/WrennCatalog.h"
#include "core/operations/AwaitedWords.h"
#include "core/operations/OperationEnds.h"
#include "core/operations/WrennTerms.h"
#include "core/wrenn/WrennApi.h"

namespace snapdeck {

using namespace lifecycle;

namespace {

template <typename T> std::optional<ApiError> errorOf(const Result<T> &answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

} // namespace

LifecycleOperation::LifecycleOperation(const OperationIdentity &identity, State state, WrennServices services,
                                       QObject *parent)
    : MachineOperation(identity, std::move(state), {services.time, services.alarms, services.journal}, parent)
    , m_services(services)
{
}

void LifecycleOperation::start()
{
    begin(Started{now()});
}

void LifecycleOperation::object(const ApiError &error)
{
    begin(Objected{error, now()});
}

void LifecycleOperation::carryOut(const Effect &effect)
{
    std::visit(Overloaded{
                   [this](const Await &) {
                       m_services.ends.whenEnded(m_state.after, this,
                                                 [this](const std::optional<OperationView> &other) {
                                                     handle(judgeAwaited(m_state, other, now()));
                                                 });
                   },
                   [this](const Look &) { look(); },
                   [this](const SendRequest &) { sendRequest(); },
                   [this](const WakeAt &wake) { wakeAt(wake.when); },
               },
               effect);
}

void LifecycleOperation::look()
{
    if (looksAtOne(m_state))
        lookAtOne();
    else
        lookAtLists();
}

void LifecycleOperation::see(Seen seen)
{
    seen.now = now();
    seen.serverNow = now().addMSecs(m_services.api.serverClockOffset().count());
    handle(seen);
}

/// By its id: the list leaves out what has stopped, and may be long.
void LifecycleOperation::lookAtOne()
{
    m_services.api.readCapsule(m_state.capsule, this, [this](const Result<Capsule> &read) {
        // Its own word: a wrong address answers 404, too.
        const bool isUnknown = !read && read.error().code == u"not_found";
        if (read)
            see({*read, {}, {}, {}, {}});
        else if (isUnknown)
            see({});
        else
            handle(LookFailed{read.error(), now()});
    });
}

void LifecycleOperation::lookAtLists()
{
    const auto takeTemplates = [this](const QList<Capsule> &capsules) {
        m_services.catalog.readTemplates(this, [this, capsules](const Result<QList<Template>> &templates) {
            if (templates)
                see({std::nullopt, capsules, *templates, {}, {}});
            else
                handle(LookFailed{templates.error(), now()});
        });
    };
    if (m_state.deed != Deed::Create) {
        takeTemplates({});
        return;
    }
    m_services.catalog.readCapsules(this, [this, takeTemplates](const Result<QList<Capsule>> &capsules) {
        if (capsules)
            takeTemplates(*capsules);
        else
            handle(LookFailed{capsules.error(), now()});
    });
}

void LifecycleOperation::sendRequest()
{
    WrennApi &api = m_services.api;
    const auto takeCapsule
        = [this](const Result<Capsule> &answer) { take(errorOf(answer), answer ? answer->id : CapsuleId()); };
    const auto takeDone = [this](const Result<WrennApi::Done> &answer) { take(errorOf(answer)); };
    switch (m_state.deed) {
    case Deed::Create:
        api.createCapsule(m_state.spec, this, takeCapsule);
        break;
    case Deed::Pause:
        api.pauseCapsule(m_state.capsule, this, takeCapsule);
        break;
    case Deed::Resume:
        api.resumeCapsule(m_state.capsule, this, takeCapsule);
        break;
    case Deed::Destroy:
        api.destroyCapsule(m_state.capsule, this, takeDone);
        break;
    case Deed::DeleteTemplate:
        api.deleteTemplate(m_state.spec.templateName, this, takeDone);
        break;
    }
}

void LifecycleOperation::take(const std::optional<ApiError> &error, const CapsuleId &created)
{
    if (!error)
        handle(Agreed{created, now()});
    else if (error->kind == ErrorKind::OutcomeUnknown)
        handle(AnswerLost{*error, now()});
    else if (error->httpStatus == 0)
        handle(NotSent{*error, now()});
    else
        handle(Refused{*error, now()});
}

void LifecycleOperation::announceReady()
{
    Q_EMIT carriedOut();
}

AdmissionTerms LifecycleOperation::terms() const
{
    return termsOf(view());
}

namespace lifecycle {

AwaitedEnded judgeAwaited(const State &state, const std::optional<OperationView> &other, const QDateTime &now)
{
    if (!other)
        return {false, {}, awaitedUnknown(), now};
    // A trial's capsule is destroyed however its start went; but only one that the server itself named.
    const bool isCleanUp = state.isTrial && state.deed == Deed::Destroy;
    const bool isFulfilled
        = isCleanUp ? !other->madeCapsule.isEmpty() : other->state == OperationState::Ready;
    const ApiError why = isFulfilled ? ApiError()
        : isCleanUp                  ? nothingToDestroy(*other)
                                     : awaitedFailed(*other);
    return {isFulfilled, other->madeCapsule, why, now};
}

} // namespace lifecycle
} // namespace snapdeck
