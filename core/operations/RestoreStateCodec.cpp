// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreStateCodec.h"

#include "core/operations/ErrorCodec.h"
#include "core/operations/StateCodec.h"

#include <array>

namespace snapdeck::restore {

namespace {

constexpr int version = 1;

const std::array phases{
    Word<Phase>{Phase::Safeguarding, QStringLiteral("safeguarding")},
    Word<Phase>{Phase::Queued, QStringLiteral("queued")},
    Word<Phase>{Phase::RateLimited, QStringLiteral("rate_limited")},
    Word<Phase>{Phase::Requesting, QStringLiteral("requesting")},
    Word<Phase>{Phase::Following, QStringLiteral("following")},
    Word<Phase>{Phase::Checking, QStringLiteral("checking")},
    Word<Phase>{Phase::Ready, QStringLiteral("ready")},
    Word<Phase>{Phase::Failed, QStringLiteral("failed")},
    Word<Phase>{Phase::Cancelled, QStringLiteral("cancelled")},
    Word<Phase>{Phase::Unconfirmed, QStringLiteral("unconfirmed")},
};

/// What the phase cannot go on without.
void expectTimes(const StateReader &json, Phase phase)
{
    if (phase == Phase::Queued || phase == Phase::RateLimited || phase == Phase::Requesting)
        (void)json.time(QLatin1String("give_up_at"));
    if (phase == Phase::Following || phase == Phase::Checking) {
        (void)json.time(QLatin1String("check_at"));
        (void)json.time(QLatin1String("deadline"));
    }
}

/// What was wished for.
void encodeWish(StateWriter &json, const State &state)
{
    json.put(QLatin1String("resource"), encodeResource(state.resource));
    json.put(QLatin1String("target"), encodeRef(state.target));
    json.put(QLatin1String("taken_at"), state.takenAt);
    json.put(QLatin1String("size_bytes"), state.sizeBytes);
    json.put(QLatin1String("safeguard"), state.safeguard);
    json.put(QLatin1String("safety"), state.safety.value());
}

void decodeWish(const StateReader &json, State &state)
{
    state.resource = decodeResource(json.object(QLatin1String("resource")));
    if (json.has(QLatin1String("target")))
        state.target = decodeRef(json.object(QLatin1String("target")));
    state.takenAt = json.optionalTime(QLatin1String("taken_at"));
    state.sizeBytes = json.integer(QLatin1String("size_bytes"));
    state.safeguard = json.boolean(QLatin1String("safeguard"));
    state.safety = OperationId(json.optionalString(QLatin1String("safety")));
}

} // namespace

QJsonObject encode(const State &state)
{
    StateWriter json;
    json.put(QLatin1String("version"), version);
    encodeWish(json, state);
    json.put(QLatin1String("phase"), wordFor(phases, state.phase));
    json.put(QLatin1String("started_at"), state.startedAt);
    json.put(QLatin1String("since"), state.since);
    json.put(QLatin1String("clock"), state.clock);
    json.put(QLatin1String("give_up_at"), state.giveUpAt);
    json.put(QLatin1String("safety_taken"), state.safetyTaken);
    json.put(QLatin1String("safety_ref"), encodeRef(state.safetyRef));
    json.put(QLatin1String("sent"), state.sent);
    json.put(QLatin1String("slot_at"), state.slotAt);
    json.put(QLatin1String("limit"), encodeLimit(state.limit));
    json.put(QLatin1String("check_at"), state.checkAt);
    json.put(QLatin1String("deadline"), state.deadline);
    json.put(QLatin1String("looks"), state.looks);
    json.put(QLatin1String("looks_left"), state.looksLeft);
    json.put(QLatin1String("looking"), state.looking);
    json.put(QLatin1String("refused"), state.refused);
    json.put(QLatin1String("ran_before"), state.ranBefore);
    json.put(QLatin1String("running"), state.running);
    if (state.error != ApiError())
        json.put(QLatin1String("error"), encodeError(state.error));
    return json.object();
}

Result<State> decode(const QJsonObject &object)
{
    const StateReader json(object);
    State state;
    json.expectVersion(version);
    decodeWish(json, state);
    state.phase = json.word(QLatin1String("phase"), phases);
    expectTimes(json, state.phase);
    state.startedAt = json.optionalTime(QLatin1String("started_at"));
    state.since = json.optionalTime(QLatin1String("since"));
    state.clock = json.optionalTime(QLatin1String("clock"));
    state.giveUpAt = json.optionalTime(QLatin1String("give_up_at"));
    state.safetyTaken = json.boolean(QLatin1String("safety_taken"));
    if (json.has(QLatin1String("safety_ref")))
        state.safetyRef = decodeRef(json.object(QLatin1String("safety_ref")));
    state.sent = json.boolean(QLatin1String("sent"));
    state.slotAt = json.optionalTime(QLatin1String("slot_at"));
    if (json.has(QLatin1String("limit")))
        state.limit = decodeLimit(json.object(QLatin1String("limit")));
    state.checkAt = json.optionalTime(QLatin1String("check_at"));
    state.deadline = json.optionalTime(QLatin1String("deadline"));
    state.looks = json.number(QLatin1String("looks"));
    state.looksLeft = json.number(QLatin1String("looks_left"));
    state.looking = json.boolean(QLatin1String("looking"));
    state.refused = json.boolean(QLatin1String("refused"));
    state.ranBefore = json.optionalBoolean(QLatin1String("ran_before"));
    state.running = json.optionalBoolean(QLatin1String("running"));
    if (json.has(QLatin1String("error")))
        state.error = decodeError(json.object(QLatin1String("error")));
    return json.finish(std::move(state));
}

} // namespace snapdeck::restore
