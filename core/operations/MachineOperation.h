// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Alarms.h"
#include "core/base/Time.h"
#include "core/journal/AuditNews.h"
#include "core/journal/Journal.h"
#include "core/operations/Operation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace snapdeck {

/// What tells one operation from another, whatever it does. Kept for as long as the operation.
struct OperationIdentity {
    OperationId id;
    AccountName account;
    QString batch; ///< empty: asked for alone
    qint64 position = 0;
    QDateTime startedAt;
};

/// The runner of a state machine: hands it events, carries out its effects, wakes it, and writes every state
/// down. An effect that sends something waits until the state that says so is durable, so that a restart
/// knows of every request that may have left. operations.md, invariants 1, 2 and 4
///
/// `Machine` is one of snapshot::Machine, restore::Machine, capture::Machine, lifecycle::Machine.
template <typename Machine> class MachineOperation : public Operation
{
public:
    using State = typename Machine::State;
    using Event = typename Machine::Event;
    using Effect = typename Machine::Effect;

    void cancel() override { handle(typename Machine::CancelRequested{m_time.utcNow()}); }
    void resume() override
    {
        m_told = told(auditEntry()); // by an earlier run of the program
        handle(typename Machine::Resumed{m_time.utcNow()});
    }
    void checkAgain() override { handle(typename Machine::CheckAgain{m_time.utcNow()}); }

    /// Somebody else has written the record down, together with many others.
    void setWritten() { m_written = true; }

    /// As the journal keeps it. Pure.
    [[nodiscard]] OperationRecord record() const
    {
        const OperationView &seen = view();
        const QByteArray machine = QJsonDocument(encode(m_state)).toJson(QJsonDocument::Compact);
        const bool isError = !seen.error.message.isEmpty();
        const QString code
            = seen.error.code.isEmpty() && isError ? errorKindName(seen.error.kind) : seen.error.code;
        return {seen.id,
                seen.account,
                operationKindName(seen.kind),
                seen.resourceId,
                seen.resourceName,
                operationStateName(seen.state),
                isTerminal(seen.state),
                seen.batch,
                seen.position,
                seen.startedAt,
                seen.since,
                machine,
                code,
                seen.error.message};
    }

protected:
    /// All outlive it.
    struct Around {
        Time &time;
        Alarms &alarms;
        Journal &journal;
    };

    MachineOperation(OperationIdentity identity, State state, Around around, QObject *parent)
        : Operation(parent)
        , m_state(std::move(state))
        , m_time(around.time)
        , m_alarms(around.alarms)
        , m_journal(around.journal)
        , m_identity(std::move(identity))
    {
        if (!m_state.since.isValid())
            m_state.since = m_identity.startedAt;
        amend(currentView()); // nobody listens yet, and one that is read again may have ended
    }

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] QDateTime now() const { return m_time.utcNow(); }

    /// The first event. A wish that has to wait is written down too.
    void begin(const Event &started)
    {
        const QPointer<MachineOperation> self(this);
        handle(started);
        if (self && !m_written)
            save();
    }

    void handle(const Event &event)
    {
        const State before = m_state;
        auto step = Machine::advance(m_state, event);
        m_state = std::move(step.state);
        const bool intends = std::any_of(step.effects.begin(), step.effects.end(), Machine::isIntent);
        const bool changed = Machine::isWorthKeeping(before, m_state);
        const QPointer<MachineOperation> self(this);
        if (before.phase == m_state.phase && isTerminal(Machine::stateOf(m_state.phase)))
            amendView(before);
        else if (changed || before.phase != m_state.phase
                 || Machine::nextAt(before)
                     != Machine::nextAt(m_state)) // a wait is shown, if not written down
            refreshView();
        if (!self)
            return;
        if (intends)
            writeIntent(std::move(step.effects));
        else {
            if (changed)
                save();
            carryOutAll(step.effects);
        }
    }

    virtual void carryOut(const Effect &effect) = 0;
    /// The slot in the account's limits that the intent needs; nothing where none is counted.
    [[nodiscard]] virtual std::optional<LedgerEvent> slot() const { return std::nullopt; }
    /// What else the intent needs, looked at while it is written down.
    [[nodiscard]] virtual AdmissionTerms terms() const { return {}; }
    /// The intent was not written, so nobody else has heard of the slot.
    virtual void releaseSlot() { }
    /// The intent was written, but its request does not leave.
    virtual void giveSlotBack() { }
    /// Whether the request may leave now, the slot having been meant for a moment ago.
    [[nodiscard]] virtual bool isSlotGood() const { return true; }
    /// Another program has used the account.
    virtual void learn(const QList<LedgerEvent> &) { }
    /// When the request may leave, once its intent is durable; invalid: at once.
    [[nodiscard]] virtual QDateTime sendAt() const { return {}; }

    void refreshView() { show(currentView()); }

    void wakeAt(const QDateTime &when)
    {
        m_alarms.set(this, when, [this] { handle(typename Machine::Woke{now()}); });
    }

    State m_state;

private:
    /// A listing may tell more of what has ended; no ending comes twice.
    void amendView(const State &before)
    {
        if (before != m_state)
            amend(currentView());
    }

    [[nodiscard]] OperationView currentView() const
    {
        OperationView view;
        view.id = m_identity.id;
        view.account = m_identity.account;
        view.batch = m_identity.batch;
        view.position = m_identity.position;
        view.startedAt = m_identity.startedAt;
        describe(m_state, view);
        return view;
    }

    void save()
    {
        m_written = true;
        m_journal.save(record(), news());
    }

    void writeIntent(std::vector<Effect> effects)
    {
        m_written = true;
        m_journal.admit(
            record(), news(), slot(), this,
            [this, effects = std::move(effects)](const Admission &admission) {
                settleIntent(admission, effects);
            },
            terms());
    }

    void settleIntent(const Admission &admission, const std::vector<Effect> &effects)
    {
        if (admission.kind == Admission::Kind::Admitted) {
            leave(effects);
            return;
        }
        releaseSlot();
        if (admission.kind == Admission::Kind::Overtaken) {
            learn(admission.foreign);
            loseSlot();
        } else if (admission.error.code == operationAlreadySent) {
            handle(typename Machine::Resumed{now()}); // as after a restart: it is only looked for
        } else {
            handle(typename Machine::NotJournaled{admission.error, now()});
        }
    }

    /// Writing may have taken longer than the slot lasted, or the clock was set meanwhile.
    void leave(const std::vector<Effect> &effects)
    {
        constexpr milliseconds longestLead{2'000};
        const milliseconds early(sendAt().isValid() ? now().msecsTo(sendAt()) : 0);
        if (early > longestLead || (early < milliseconds(0) && !isSlotGood())) {
            giveSlotBack();
            loseSlot();
        } else if (early > milliseconds(0)) {
            m_time.callAfter(early, this, [this, effects] { carryOutAll(effects); });
        } else {
            carryOutAll(effects);
        }
    }

    void loseSlot()
    {
        if constexpr (requires { typename Machine::SlotLost; }) // only what is counted has a slot
            handle(typename Machine::SlotLost{now()});
    }

    void carryOutAll(const std::vector<Effect> &effects)
    {
        const QPointer<MachineOperation> self(this);
        for (const Effect &effect : effects) {
            if (!self || isFinished()) // a listener has deleted it, or called it off
                return;
            carryOut(effect);
        }
    }

    /// A line for the audit trail where something has happened; a state that is written down anew, because a
    /// time in it has moved or a version has come, is no news.
    [[nodiscard]] QList<AuditEntry> news()
    {
        const AuditEntry entry = auditEntry();
        QStringList said = told(entry);
        if (said == m_told)
            return {};
        m_told = std::move(said);
        return {entry};
    }

    [[nodiscard]] static QStringList told(const AuditEntry &entry)
    {
        return {entry.event, entry.code, withoutTimes(entry.message)};
    }

    [[nodiscard]] AuditEntry auditEntry() const
    {
        const OperationRecord kept = record();
        AuditEntry entry;
        entry.at = now();
        entry.account = kept.account;
        entry.operation = kept.id;
        entry.kind = kept.kind;
        entry.resourceId = kept.resourceId;
        entry.resourceName = kept.resourceName;
        entry.event = kept.state;
        entry.httpStatus = m_state.error.httpStatus;
        entry.code = kept.code;
        entry.message = kept.message;
        return entry;
    }

    Time &m_time;
    Alarms &m_alarms;
    Journal &m_journal;
    OperationIdentity m_identity;
    QStringList m_told; ///< the last line of the audit trail
    bool m_written = false;
};

} // namespace snapdeck
