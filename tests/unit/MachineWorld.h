// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureStateCodec.h"
#include "core/operations/LifecycleStateCodec.h"
#include "core/operations/RestoreStateCodec.h"
#include "core/operations/SnapshotStateCodec.h"

#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>

namespace snapdeck::test {

inline void require(bool kept, const char *promise)
{
    if (!kept)
        throw std::logic_error(promise);
}

inline Result<snapshot::State> decodeAs(const snapshot::State &, const QJsonObject &json)
{
    return snapshot::decode(json);
}
inline Result<restore::State> decodeAs(const restore::State &, const QJsonObject &json)
{
    return restore::decode(json);
}
inline Result<capture::State> decodeAs(const capture::State &, const QJsonObject &json)
{
    return capture::decode(json);
}
inline Result<lifecycle::State> decodeAs(const lifecycle::State &, const QJsonObject &json)
{
    return lifecycle::decode(json);
}

/// What stays of a state in the journal.
template <typename State> [[nodiscard]] State throughTheJournal(const State &state)
{
    const QByteArray written = QJsonDocument(encode(state)).toJson(QJsonDocument::Compact);
    const auto read = decodeAs(state, QJsonDocument::fromJson(written).object());
    require(read.has_value(), "what was written down can be read");
    return *read;
}

/// A machine with the shell, the journal and the clock around it. Remembers which effects wait for an answer,
/// and breaks off where an invariant is broken. operations.md, Invariants
template <typename Machine> class MachineWorld
{
public:
    using State = typename Machine::State;
    using Event = typename Machine::Event;
    using Effect = typename Machine::Effect;

    State state;
    State kept; ///< as the journal was last told
    State durable; ///< as it is on disk for certain
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
    bool started = false;
    bool slotAsked = false;
    bool safetyAsked = false;
    bool awaiting = false; ///< another operation
    bool intent = false; ///< is being written down
    bool requestOut = false;
    int looksOut = 0;
    std::optional<QDateTime> wake;
    int sent = 0; ///< how often the machine wanted to send
    int left = 0; ///< how often it came to that
    bool mayBeTaken = false; ///< a request has left that nobody has refused

    void start(const Event &event)
    {
        started = true;
        apply(event);
        kept = durable = state;
    }

    void apply(const Event &event)
    {
        const State before = state;
        auto step = Machine::advance(state, event);
        state = std::move(step.state);
        for (const Effect &effect : step.effects)
            std::visit([this](const auto &what) { carryOut(what); }, effect);
        if (!intent && Machine::isWorthKeeping(before, state))
            kept = state;
        checkEnding(before, step.effects, std::holds_alternative<typename Machine::CheckAgain>(event));
        checkPending();
        if (isEnded())
            stopWaiting();
    }

    void admit()
    {
        intent = false;
        requestOut = true;
        ++left;
        kept = durable = state;
    }

    /// Nothing has left: the slot was lost, or the journal is full.
    void dropIntent(const Event &event)
    {
        intent = false;
        mayBeTaken = false;
        apply(event);
    }

    void answerSlot(const Event &event, bool isFree)
    {
        slotAsked = !isFree;
        apply(event);
    }

    void answerRequest(const Event &event, bool nothingHappened)
    {
        requestOut = false;
        if (nothingHappened)
            mayBeTaken = false;
        apply(event);
    }

    void answerLook(const Event &event)
    {
        --looksOut;
        apply(event);
    }

    void answerSafety(const Event &event)
    {
        safetyAsked = false;
        apply(event);
    }

    void answerAwaited(const Event &event)
    {
        awaiting = false;
        apply(event);
    }

    void wakeUp()
    {
        now = std::max(now, *wake);
        wake.reset();
        apply(typename Machine::Woke{now});
    }

    /// The program is killed, and started again from what the journal holds.
    void restart(const State &from)
    {
        if (intent)
            mayBeTaken = false; // it was still being written down
        stopWaiting();
        state = throughTheJournal(from);
        kept = durable = state;
        if (!isTerminal(Machine::stateOf(state.phase)))
            apply(typename Machine::Resumed{now});
    }

    [[nodiscard]] bool isEnded() const { return isTerminal(Machine::stateOf(state.phase)); }

private:
    static constexpr bool hasSlots = requires { typename Machine::SlotLost; };
    template <typename What>
    static constexpr bool isLook
        = std::is_same_v<
              What,
              snapshot::
                  Look> || std::is_same_v<What, capture::Look> || std::is_same_v<What, lifecycle::Look> || std::is_same_v<What, restore::LookAtStatus>;

    template <typename What> void carryOut(const What &what)
    {
        if constexpr (std::is_same_v<What, snapshot::AskSlot> || std::is_same_v<What, restore::AskSlot>) {
            slotAsked = true;
        } else if constexpr (std::is_same_v<What, restore::TakeSafety>) {
            safetyAsked = true;
        } else if constexpr (std::is_same_v<What, capture::Await> || std::is_same_v<What, lifecycle::Await>) {
            require(!awaiting, "one thing is waited for at a time");
            awaiting = true;
        } else if constexpr (requires { what.when; }) {
            require(what.when.isValid(), "a wake has its time");
            wake = what.when;
        } else if constexpr (isLook<What>) {
            require(looksOut == 0, "one look at a time");
            ++looksOut;
        } else {
            require(Machine::isIntent(Effect(what)), "what is sent is an intent");
            require(!intent && !requestOut, "one request at a time");
            require(!mayBeTaken, "never again after one that may have been carried out");
            intent = mayBeTaken = true;
            ++sent;
        }
    }

    void stopWaiting()
    {
        slotAsked = safetyAsked = awaiting = intent = requestOut = false;
        looksOut = 0;
        wake.reset();
    }

    void checkEnding(const State &before, const std::vector<Effect> &effects, bool isCheckAgain)
    {
        const OperationState was = Machine::stateOf(before.phase);
        if (isTerminal(was)) {
            const bool isReopened = isCheckAgain && was == OperationState::Unconfirmed;
            require(isReopened || (state.phase == before.phase && effects.empty()), "an ending is the end");
            require(!isReopened || !isEnded(), "whoever checks again looks");
            return;
        }
        if (!isEnded())
            return;
        require(effects.empty(), "an ending asks for nothing");
        if (Machine::stateOf(state.phase) == OperationState::Cancelled)
            require(!mayBeTaken, "what has left cannot be called off");
        const OperationState is = Machine::stateOf(state.phase);
        const bool needsWords = is == OperationState::Unconfirmed || is == OperationState::Lost;
        require(!needsWords || (!state.error.message.isEmpty() && !state.error.advice.isEmpty()),
                "an ending without success says why");
    }

    /// Every wait has something that will end it; what others may never answer has a time as well.
    void checkPending() const
    {
        if (!started || isEnded())
            return;
        const bool hasAnEnd = awaiting || intent || requestOut || looksOut > 0 || wake.has_value();
        require(hasAnEnd, "every wait has an end");
        const OperationState is = Machine::stateOf(state.phase);
        if (is == OperationState::Requesting)
            require(intent || requestOut, "Requesting waits for its answer");
        if (is == OperationState::Processing)
            require(looksOut > 0 || wake.has_value(), "Processing looks on");
        if (is == OperationState::RateLimited)
            require(slotAsked && wake.has_value(), "a wait for a slot has an end");
        // What waits for another operation ends with that one, which has an end of its own.
        if (is == OperationState::Queued && looksOut == 0 && !awaiting)
            require(wake.has_value() && (!hasSlots || slotAsked || safetyAsked),
                    "a wait for others has an end");
    }
};

} // namespace snapdeck::test
