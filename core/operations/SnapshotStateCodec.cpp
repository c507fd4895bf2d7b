// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotStateCodec.h"

#include "core/operations/ErrorCodec.h"
#include "core/operations/StateCodec.h"

#include <QMap>

#include <array>

namespace snapdeck::snapshot {

namespace {

constexpr int version = 1;

const std::array phases{
    Word<Phase>{Phase::Queued, QStringLiteral("queued")},
    Word<Phase>{Phase::Requesting, QStringLiteral("requesting")},
    Word<Phase>{Phase::Processing, QStringLiteral("processing")},
    Word<Phase>{Phase::RateLimited, QStringLiteral("rate_limited")},
    Word<Phase>{Phase::Ready, QStringLiteral("ready")},
    Word<Phase>{Phase::Failed, QStringLiteral("failed")},
    Word<Phase>{Phase::Cancelled, QStringLiteral("cancelled")},
    Word<Phase>{Phase::Unconfirmed, QStringLiteral("unconfirmed")},
};

/// All versions of a resource share one name, so it is written once. Sorted: the same state is the same JSON.
QJsonArray encodeKnown(const QSet<SnapshotRef> &known)
{
    QMap<QString, QStringList> versions;
    for (const SnapshotRef &ref : known)
        versions[ref.name.value()].append(ref.version.value());
    QJsonArray names;
    for (auto name = versions.begin(); name != versions.end(); ++name) {
        name->sort();
        StateWriter json;
        json.put(QLatin1String("name"), name.key());
        json.put(QLatin1String("versions"), QJsonArray::fromStringList(*name));
        names.append(json.object());
    }
    return names;
}

QSet<SnapshotRef> decodeKnown(const std::vector<StateReader> &names)
{
    QSet<SnapshotRef> known;
    for (const StateReader &json : names) {
        const SnapshotName name(json.optionalString(QLatin1String("name")));
        for (const QString &text : json.optionalStrings(QLatin1String("versions")))
            known.insert({name, VersionId(text)});
    }
    return known;
}

/// What the phase cannot go on without.
void expectTimes(const StateReader &json, Phase phase)
{
    if (phase == Phase::RateLimited || phase == Phase::Processing || phase == Phase::Requesting)
        (void)json.time(QLatin1String("give_up_at"));
    if (phase == Phase::Processing) {
        (void)json.time(QLatin1String("check_at"));
        (void)json.time(QLatin1String("deadline"));
    }
    if (phase == Phase::Requesting || phase == Phase::Processing || phase == Phase::Unconfirmed)
        (void)json.time(QLatin1String("requested_at"));
}

} // namespace

QJsonObject encode(const State &state)
{
    StateWriter json;
    json.put(QLatin1String("version"), version);
    json.put(QLatin1String("resource"), encodeResource(state.resource));
    json.put(QLatin1String("phase"), wordFor(phases, state.phase));
    json.put(QLatin1String("started_at"), state.startedAt);
    json.put(QLatin1String("since"), state.since);
    json.put(QLatin1String("clock"), state.clock);
    json.put(QLatin1String("give_up_at"), state.giveUpAt);
    json.put(QLatin1String("sent"), state.sent);
    json.put(QLatin1String("answer_lost"), state.answerLost);
    json.put(QLatin1String("slot_at"), state.slotAt);
    json.put(QLatin1String("requested_at"), state.requestedAt);
    json.put(QLatin1String("known_before"), encodeKnown(state.knownBefore));
    json.put(QLatin1String("check_at"), state.checkAt);
    json.put(QLatin1String("deadline"), state.deadline);
    json.put(QLatin1String("looks"), state.looks);
    json.put(QLatin1String("looks_left"), state.looksLeft);
    json.put(QLatin1String("looking"), state.looking);
    json.put(QLatin1String("seen"), state.seen);
    json.put(QLatin1String("limit"), encodeLimit(state.limit));
    json.put(QLatin1String("result"), encodeRef(state.result));
    if (state.error != ApiError())
        json.put(QLatin1String("error"), encodeError(state.error));
    return json.object();
}

Result<State> decode(const QJsonObject &object)
{
    const StateReader json(object);
    State state;
    json.expectVersion(version);
    state.resource = decodeResource(json.object(QLatin1String("resource")));
    state.phase = json.word(QLatin1String("phase"), phases);
    expectTimes(json, state.phase);
    state.startedAt = json.optionalTime(QLatin1String("started_at"));
    state.since = json.optionalTime(QLatin1String("since"));
    state.clock = json.optionalTime(QLatin1String("clock"));
    state.giveUpAt = json.optionalTime(QLatin1String("give_up_at"));
    state.sent = json.boolean(QLatin1String("sent"));
    state.answerLost = json.boolean(QLatin1String("answer_lost"));
    state.slotAt = json.optionalTime(QLatin1String("slot_at"));
    state.requestedAt = json.optionalTime(QLatin1String("requested_at"));
    state.knownBefore = decodeKnown(json.optionalArray(QLatin1String("known_before")));
    state.checkAt = json.optionalTime(QLatin1String("check_at"));
    state.deadline = json.optionalTime(QLatin1String("deadline"));
    state.looks = json.number(QLatin1String("looks"));
    state.looksLeft = json.number(QLatin1String("looks_left"));
    state.looking = json.boolean(QLatin1String("looking"));
    state.seen = json.boolean(QLatin1String("seen"));
    if (json.has(QLatin1String("limit")))
        state.limit = decodeLimit(json.object(QLatin1String("limit")));
    if (json.has(QLatin1String("result")))
        state.result = decodeRef(json.object(QLatin1String("result")));
    if (json.has(QLatin1String("error")))
        state.error = decodeError(json.object(QLatin1String("error")));
    return json.finish(std::move(state));
}

} // namespace snapdeck::snapshot
