// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureStateCodec.h"

#include "core/operations/CaptureVerdict.h"
#include "core/operations/ErrorCodec.h"
#include "core/operations/StateCodec.h"
#include "core/operations/TemplateCodec.h"

#include <array>

namespace snapdeck::capture {

namespace {

constexpr int version = 1;

const std::array phases{
    Word<Phase>{Phase::Waiting, QStringLiteral("waiting")},
    Word<Phase>{Phase::Preflight, QStringLiteral("preflight")},
    Word<Phase>{Phase::Requesting, QStringLiteral("requesting")},
    Word<Phase>{Phase::Settling, QStringLiteral("settling")},
    Word<Phase>{Phase::Examining, QStringLiteral("examining")},
    Word<Phase>{Phase::Verifying, QStringLiteral("verifying")},
    Word<Phase>{Phase::Ready, QStringLiteral("ready")},
    Word<Phase>{Phase::Failed, QStringLiteral("failed")},
    Word<Phase>{Phase::Cancelled, QStringLiteral("cancelled")},
    Word<Phase>{Phase::Unconfirmed, QStringLiteral("unconfirmed")},
    Word<Phase>{Phase::Lost, QStringLiteral("lost")},
};

const std::array fates{
    Word<CapsuleFate>{CapsuleFate::Unknown, QStringLiteral("unknown")},
    Word<CapsuleFate>{CapsuleFate::Gone, QStringLiteral("gone")},
    Word<CapsuleFate>{CapsuleFate::Paused, QStringLiteral("paused")},
    Word<CapsuleFate>{CapsuleFate::Stopped, QStringLiteral("stopped")},
    Word<CapsuleFate>{CapsuleFate::Running, QStringLiteral("running")},
};

/// What the phase cannot go on without.
void expectFields(const StateReader &json, Phase phase)
{
    const bool isLooking = phase == Phase::Settling || phase == Phase::Examining || phase == Phase::Verifying;
    if (isLooking) {
        (void)json.time(QLatin1String("check_at"));
        (void)json.time(QLatin1String("deadline"));
    }
    if (phase == Phase::Requesting || phase == Phase::Verifying || phase == Phase::Unconfirmed) {
        (void)json.time(QLatin1String("sent_at"));
        (void)json.time(QLatin1String("requested_at"));
    }
    if (phase == Phase::Waiting)
        (void)json.string(QLatin1String("after"));
}

} // namespace

QJsonObject encode(const State &state)
{
    StateWriter json;
    json.put(QLatin1String("version"), version);
    json.put(QLatin1String("capsule"), state.capsule.value());
    json.put(QLatin1String("name"), state.name.value());
    json.put(QLatin1String("overwrite"), state.overwrite);
    json.put(QLatin1String("confirmed_at"), state.confirmedAt);
    json.put(QLatin1String("after"), state.after.value());
    json.put(QLatin1String("by"), state.by);
    json.put(QLatin1String("origin"), state.origin);
    json.put(QLatin1String("was_paused"), state.wasPaused);
    json.put(QLatin1String("phase"), wordFor(phases, state.phase));
    json.put(QLatin1String("since"), state.since);
    json.put(QLatin1String("clock"), state.clock);
    json.put(QLatin1String("sent"), state.sent);
    json.put(QLatin1String("sent_at"), state.sentAt);
    json.put(QLatin1String("requested_at"), state.requestedAt);
    json.put(QLatin1String("not_recorded"), state.notRecorded);
    if (state.replaced)
        json.put(QLatin1String("replaced"), encodeTemplate(*state.replaced));
    json.put(QLatin1String("check_at"), state.checkAt);
    json.put(QLatin1String("deadline"), state.deadline);
    json.put(QLatin1String("looks"), state.looks);
    if (state.made != Template())
        json.put(QLatin1String("made"), encodeTemplate(state.made));
    json.put(QLatin1String("fate"), wordFor(fates, state.fate));
    if (state.error != ApiError())
        json.put(QLatin1String("error"), encodeError(state.error));
    return json.object();
}

Result<State> decode(const QJsonObject &object)
{
    const StateReader json(object);
    State state;
    json.expectVersion(version);
    state.capsule = CapsuleId(json.string(QLatin1String("capsule")));
    state.name = TemplateName(json.optionalString(QLatin1String("name")));
    state.overwrite = json.boolean(QLatin1String("overwrite"));
    state.confirmedAt = json.optionalTime(QLatin1String("confirmed_at"));
    state.after = OperationId(json.optionalString(QLatin1String("after")));
    state.by = json.optionalString(QLatin1String("by"));
    state.origin = json.optionalString(QLatin1String("origin"));
    state.wasPaused = json.optionalBoolean(QLatin1String("was_paused")).value_or(false);
    state.phase = json.word(QLatin1String("phase"), phases);
    expectFields(json, state.phase);
    state.since = json.optionalTime(QLatin1String("since"));
    state.clock = json.optionalTime(QLatin1String("clock"));
    state.sent = json.boolean(QLatin1String("sent"));
    state.sentAt = json.optionalTime(QLatin1String("sent_at"));
    state.requestedAt = json.optionalTime(QLatin1String("requested_at"));
    if (json.has(QLatin1String("replaced")))
        state.replaced = decodeTemplate(json.object(QLatin1String("replaced")));
    state.checkAt = json.optionalTime(QLatin1String("check_at"));
    state.deadline = json.optionalTime(QLatin1String("deadline"));
    state.looks = json.number(QLatin1String("looks"));
    if (json.has(QLatin1String("made")))
        state.made = decodeTemplate(json.object(QLatin1String("made")));
    state.fate = json.word(QLatin1String("fate"), fates);
    if (json.has(QLatin1String("error")))
        state.error = decodeError(json.object(QLatin1String("error")));
    // Earlier versions kept nothing of it but the error.
    state.notRecorded
        = json.optionalBoolean(QLatin1String("not_recorded")).value_or(state.error.code == notRecordedCode);
    return json.finish(std::move(state));
}

} // namespace snapdeck::capture
