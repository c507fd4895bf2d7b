// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennHistory.h"

#include "core/journal/Journal.h"
#include "core/operations/CaptureStateCodec.h"
#include "core/operations/LifecycleStateCodec.h"
#include "core/operations/OperationList.h"

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
        if (tellsOfTemplates(operation->view()))
            readOne(operation->view().id);
    });
    readAll();
}

WrennHistory::Key WrennHistory::keyOf(const Template &made)
{
    return {made.name, made.createdAt.isValid() ? made.createdAt.toMSecsSinceEpoch() : 0};
}

std::optional<TemplateOrigin> WrennHistory::originOf(const Template &made) const
{
    const auto found = m_origins.constFind(keyOf(made));
    return found == m_origins.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QDateTime> WrennHistory::provenAt(const Template &made) const
{
    const auto found = m_proofs.constFind(keyOf(made));
    return found == m_proofs.cend() ? std::nullopt : std::optional(*found);
}

void WrennHistory::readAll()
{
    const QStringList kinds{operationKindName(OperationKind::Capture),
                            operationKindName(OperationKind::Create)};
    m_journal.readEnded(m_account, kinds, operationStateName(OperationState::Ready), mostRecords, this,
                        [this](const Result<QList<OperationRecord>> &read) {
                            if (!read || read->isEmpty())
                                return; // what ends from now on is told all the same
                            for (const OperationRecord &record : *read)
                                take(record);
                            Q_EMIT changed();
                        });
}

/// From the journal, which has it by now: calls are carried out in their order.
void WrennHistory::readOne(const OperationId &id)
{
    m_journal.readOperation(id, this, [this](const Result<std::optional<OperationRecord>> &read) {
        if (!read || !*read)
            return;
        take(**read);
        Q_EMIT changed();
    });
}

void WrennHistory::take(const OperationRecord &record)
{
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    if (operationKindFrom(record.kind) == OperationKind::Capture) {
        if (const auto state = capture::decode(machine); state && state->phase == capture::Phase::Ready)
            m_origins.insert(keyOf(state->made),
                             {state->capsule, state->origin, state->by, record.startedAt, record.id});
        return;
    }
    const auto state = lifecycle::decode(machine);
    if (!state || !state->isTrial || !state->target || state->phase != lifecycle::Phase::Ready)
        return;
    QDateTime &proof = m_proofs[keyOf(*state->target)];
    proof = proof.isValid() ? std::max(proof, state->since) : state->since;
}

} // namespace snapdeck
