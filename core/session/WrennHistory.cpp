// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennHistory.h"

#include "core/journal/Journal.h"
#include "core/operations/CaptureStateCodec.h"
#include "core/operations/LifecycleStateCodec.h"
#include "core/operations/OperationList.h"
#include "core/base/Aside.h"

#include <QJsonDocument>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int mostRecords = 20'000;

bool tellsOfTemplates(const OperationView &view)
{
    return view.state == OperationState::Ready
        && (view.kind == OperationKind::Capture || (view.kind == OperationKind::Create && view.isTrial));
}

} // namespace

WrennHistory::WrennHistory(AccountName account, OperationList &operations, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_journal(journal)
{
    connect(&operations, &OperationList::changed, this, [this](const Operation *operation) {
        if (!tellsOfTemplates(operation->view()))
            return;
        // Later: an ending is told before it is written down.
        QMetaObject::invokeMethod(
            this, [this, id = operation->view().id] { readOne(id); }, Qt::QueuedConnection);
    });
    readAll();
}

WrennHistory::Key WrennHistory::keyOf(const Template &made)
{
    return {made.name, made.createdAt.isValid() ? made.createdAt.toMSecsSinceEpoch() : 0};
}

std::optional<TemplateOrigin> WrennHistory::originOf(const Template &made) const
{
    if (m_facts.origins.isEmpty()) // as most are; of ten thousand templates it is asked at once
        return {};
    const auto found = m_facts.origins.constFind(keyOf(made));
    return found == m_facts.origins.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QDateTime> WrennHistory::provenAt(const Template &made) const
{
    if (m_facts.proofs.isEmpty())
        return {};
    const auto found = m_facts.proofs.constFind(keyOf(made));
    return found == m_facts.proofs.cend() ? std::nullopt : std::optional(*found);
}

void WrennHistory::readAll()
{
    const QStringList kinds{operationKindName(OperationKind::Capture),
                            operationKindName(OperationKind::Create)};
    m_journal.readEnded(m_account, kinds, operationStateName(OperationState::Ready), mostRecords, this,
                        [this](const Result<QList<OperationRecord>> &read) {
                            // Where it cannot be read, what ends from now on is told all the same.
                            learn(read.value_or(QList<OperationRecord>()));
                        });
}

/// From the journal, which has it by now: calls are carried out in their order.
void WrennHistory::readOne(const OperationId &id)
{
    m_journal.readOperation(id, this, [this](const Result<std::optional<OperationRecord>> &read) {
        if (read && *read)
            add(factsOf({**read}));
    });
}

/// There may be thousands: taken apart off this thread.
void WrennHistory::learn(const QList<OperationRecord> &records)
{
    doAside(
        this, [records] { return factsOf(records); },
        [this](const Facts &facts) {
            m_isRead = true;
            add(facts);
        });
}

void WrennHistory::add(const Facts &facts)
{
    for (auto origin = facts.origins.cbegin(); origin != facts.origins.cend(); ++origin)
        m_facts.origins.insert(origin.key(), *origin);
    for (auto found = facts.proofs.cbegin(); found != facts.proofs.cend(); ++found) {
        QDateTime &proof = m_facts.proofs[found.key()];
        proof = proof.isValid() ? std::max(proof, *found) : *found;
    }
    Q_EMIT changed();
}

WrennHistory::Facts WrennHistory::factsOf(const QList<OperationRecord> &records)
{
    Facts facts;
    for (const OperationRecord &record : records)
        take(record, facts);
    return facts;
}

void WrennHistory::take(const OperationRecord &record, Facts &facts)
{
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    if (operationKindFrom(record.kind) == OperationKind::Capture) {
        if (const auto state = capture::decode(machine); state && state->phase == capture::Phase::Ready)
            facts.origins.insert(keyOf(state->made),
                                 {state->capsule, state->origin, state->by, record.startedAt, record.id});
        return;
    }
    const auto state = lifecycle::decode(machine);
    if (!state || !state->isTrial || !state->target || state->phase != lifecycle::Phase::Ready)
        return;
    QDateTime &proof = facts.proofs[keyOf(*state->target)];
    proof = proof.isValid() ? std::max(proof, state->since) : state->since;
}

} // namespace snapdeck
