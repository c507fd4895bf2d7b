// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/LifecycleMachine.h"
#include "core/operations/MachineClock.h"

#include <algorithm>
#include <array>

/// Wishes on a capsule `cl-1` and a template `tpl`, and how far they have come.
namespace snapdeck::lifecycle::examples {

inline const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
inline const CapsuleId ours(QStringLiteral("cl-1"));
inline const TemplateName tpl(QStringLiteral("tpl"));
inline constexpr std::array deeds{Deed::Create, Deed::Pause, Deed::Resume, Deed::Destroy, Deed::DeleteTemplate};
/// In the order of the enumeration, with its end for "not there".
inline constexpr std::array statuses{CapsuleStatus::Pending,  CapsuleStatus::Starting,   CapsuleStatus::Running,
                              CapsuleStatus::Pausing,  CapsuleStatus::Paused,     CapsuleStatus::Resuming,
                              CapsuleStatus::Stopping, CapsuleStatus::Hibernated, CapsuleStatus::Stopped,
                              CapsuleStatus::Missing,  CapsuleStatus::Error,      CapsuleStatus::Unknown};

inline QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

inline Capsule capsuleThatIs(CapsuleStatus status, const CapsuleId &id = ours, qint64 createdAfter = -3600)
{
    Capsule capsule;
    capsule.id = id;
    capsule.status = status;
    capsule.statusText = QStringLiteral("as it is");
    capsule.templateName = tpl.value();
    capsule.vcpus = 1;
    capsule.memoryMb = 512;
    capsule.createdAt = at(createdAfter);
    return capsule;
}

inline Template templateMade(qint64 createdAfter = -3600)
{
    Template made;
    made.name = tpl;
    made.createdAt = at(createdAfter);
    return made;
}

inline Seen seen(std::optional<CapsuleStatus> status, const QDateTime &now)
{
    return {status ? std::optional(capsuleThatIs(*status)) : std::nullopt, {}, {}, now, now};
}

inline Seen seenLists(const QList<Capsule> &capsules, const QList<Template> &templates, const QDateTime &now)
{
    return {std::nullopt, capsules, templates, now, now};
}

/// What lets it be asked for.
inline Seen fitting(Deed deed, const QDateTime &now)
{
    if (deed == Deed::Create || deed == Deed::DeleteTemplate)
        return seenLists({}, {templateMade()}, now);
    return seen(deed == Deed::Resume ? CapsuleStatus::Paused : CapsuleStatus::Running, now);
}

inline ApiError error(int httpStatus, const QString &code = {})
{
    ApiError made;
    made.kind = ErrorKind::OutcomeUnknown;
    made.httpStatus = httpStatus;
    made.code = code;
    made.message = QStringLiteral("as it came");
    made.advice = QStringLiteral("as it came");
    return made;
}

inline State wished(Deed deed)
{
    State state;
    state.deed = deed;
    state.spec.templateName = tpl;
    if (deed != Deed::Create && deed != Deed::DeleteTemplate)
        state.capsule = ours;
    return advance(state, Started{noon}).state;
}

inline State requesting(Deed deed)
{
    return advance(wished(deed), fitting(deed, noon)).state;
}

inline State settling(Deed deed)
{
    return advance(requesting(deed), Agreed{ours, at(1)}).state;
}

inline State examining(Deed deed, const ApiError &refusal = error(409, QStringLiteral("invalid_state")))
{
    return advance(requesting(deed), Refused{refusal, at(1)}).state;
}

inline State verifying(Deed deed, const QString &code = {})
{
    return advance(requesting(deed), AnswerLost{error(code.isEmpty() ? 0 : 502, code), at(1)}).state;
}

inline State waiting(Deed deed, bool isTrial = false)
{
    State state;
    state.deed = deed;
    state.isTrial = isTrial;
    state.spec.templateName = tpl;
    if (deed != Deed::Create && deed != Deed::DeleteTemplate && !isTrial)
        state.capsule = ours;
    state.after = OperationId(QStringLiteral("op-1"));
    state.phase = Phase::Waiting;
    return advance(state, Started{noon}).state;
}

/// The same is seen at every look, until there is an ending.
inline State looked(State state, Seen sighting)
{
    for (int i = 0; i < 100 && !isTerminal(state.phase); ++i) {
        sighting.now = sighting.serverNow = std::max({sighting.now, state.checkAt, state.clock});
        state = advance(std::move(state), sighting).state;
    }
    return state;
}

/// No look succeeds.
inline State blind(State state)
{
    for (int i = 0; i < 100 && !isTerminal(state.phase); ++i) {
        const QDateTime now = std::max(state.checkAt, state.clock);
        state = advance(std::move(state), LookFailed{error(503), now}).state;
    }
    return state;
}

template <typename T> bool onlyEffectIs(const Step &step)
{
    return step.effects.size() == 1 && std::holds_alternative<T>(step.effects.front());
}

} // namespace snapdeck::lifecycle::examples

Q_DECLARE_METATYPE(snapdeck::lifecycle::Deed)
Q_DECLARE_METATYPE(snapdeck::lifecycle::Phase)
