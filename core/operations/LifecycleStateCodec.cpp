// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleStateCodec.h"

#include "core/operations/ErrorCodec.h"
#include "core/operations/StateCodec.h"
#include "core/operations/TemplateCodec.h"

#include <array>

namespace snapdeck::lifecycle {

namespace {

constexpr int version = 1;

const std::array deeds{
    Word<Deed>{Deed::Create, QStringLiteral("create")},
    Word<Deed>{Deed::Pause, QStringLiteral("pause")},
    Word<Deed>{Deed::Resume, QStringLiteral("resume")},
    Word<Deed>{Deed::Destroy, QStringLiteral("destroy")},
    Word<Deed>{Deed::DeleteTemplate, QStringLiteral("delete_template")},
};

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
};

QJsonObject encodeSpec(const CapsuleSpec &spec)
{
    StateWriter json;
    json.put(QLatin1String("template"), spec.templateName.value());
    json.put(QLatin1String("vcpus"), spec.vcpus);
    json.put(QLatin1String("memory_mb"), spec.memoryMb);
    json.put(QLatin1String("timeout_s"), spec.timeoutSeconds);
    return json.object();
}

CapsuleSpec decodeSpec(const StateReader &json)
{
    CapsuleSpec spec;
    spec.templateName = TemplateName(json.optionalString(QLatin1String("template")));
    spec.vcpus = json.integer(QLatin1String("vcpus"));
    spec.memoryMb = json.integer(QLatin1String("memory_mb"));
    spec.timeoutSeconds = json.integer(QLatin1String("timeout_s"));
    return spec;
}

/// What the phase cannot go on without.
void expectFields(const StateReader &json, Deed deed, Phase phase)
{
    const bool isOfCapsule = deed != Deed::Create && deed != Deed::DeleteTemplate;
    const bool mayNotKnowIt = phase == Phase::Waiting || phase == Phase::Cancelled || phase == Phase::Failed;
    if (isOfCapsule && !mayNotKnowIt) // without it all would look as if it were gone
        (void)json.string(QLatin1String("capsule"));
    if (phase == Phase::Settling || phase == Phase::Examining || phase == Phase::Verifying) {
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
    json.put(QLatin1String("deed"), wordFor(deeds, state.deed));
    json.put(QLatin1String("capsule"), state.capsule.value());
    json.put(QLatin1String("spec"), encodeSpec(state.spec));
    json.put(QLatin1String("confirmed_at"), state.confirmedAt);
    json.put(QLatin1String("after"), state.after.value());
    json.put(QLatin1String("for"), state.purpose.value());
    json.put(QLatin1String("trial"), state.isTrial);
    json.put(QLatin1String("phase"), wordFor(phases, state.phase));
    json.put(QLatin1String("since"), state.since);
    json.put(QLatin1String("clock"), state.clock);
    json.put(QLatin1String("sent"), state.sent);
    json.put(QLatin1String("sent_at"), state.sentAt);
    json.put(QLatin1String("requested_at"), state.requestedAt);
    json.put(QLatin1String("agreed"), state.isAgreed);
    json.put(QLatin1String("named"), state.isNamed);
    json.put(QLatin1String("before"), QJsonArray::fromStringList(state.before));
    if (state.target)
        json.put(QLatin1String("target"), encodeTemplate(*state.target));
    json.put(QLatin1String("seen_status"), state.seenStatus);
    json.put(QLatin1String("check_at"), state.checkAt);
    json.put(QLatin1String("deadline"), state.deadline);
    json.put(QLatin1String("looks"), state.looks);
    if (state.error != ApiError())
        json.put(QLatin1String("error"), encodeError(state.error));
    return json.object();
}

Result<State> decode(const QJsonObject &object)
{
    const StateReader json(object);
    State state;
    json.expectVersion(version);
    state.deed = json.word(QLatin1String("deed"), deeds);
    state.capsule = CapsuleId(json.optionalString(QLatin1String("capsule")));
    state.spec = decodeSpec(json.object(QLatin1String("spec")));
    state.confirmedAt = json.optionalTime(QLatin1String("confirmed_at"));
    state.after = OperationId(json.optionalString(QLatin1String("after")));
    state.purpose = OperationId(json.optionalString(QLatin1String("for")));
    state.isTrial = json.boolean(QLatin1String("trial"));
    state.phase = json.word(QLatin1String("phase"), phases);
    expectFields(json, state.deed, state.phase);
    state.since = json.optionalTime(QLatin1String("since"));
    state.clock = json.optionalTime(QLatin1String("clock"));
    state.sent = json.boolean(QLatin1String("sent"));
    state.sentAt = json.optionalTime(QLatin1String("sent_at"));
    state.requestedAt = json.optionalTime(QLatin1String("requested_at"));
    state.isAgreed = json.optionalBoolean(QLatin1String("agreed")).value_or(false);
    state.isNamed = json.boolean(QLatin1String("named"));
    state.before = json.optionalStrings(QLatin1String("before"));
    if (json.has(QLatin1String("target")))
        state.target = decodeTemplate(json.object(QLatin1String("target")));
    state.seenStatus = json.optionalString(QLatin1String("seen_status"));
    state.checkAt = json.optionalTime(QLatin1String("check_at"));
    state.deadline = json.optionalTime(QLatin1String("deadline"));
    state.looks = json.number(QLatin1String("looks"));
    if (json.has(QLatin1String("error")))
        state.error = decodeError(json.object(QLatin1String("error")));
    return json.finish(std::move(state));
}

} // namespace snapdeck::lifecycle
