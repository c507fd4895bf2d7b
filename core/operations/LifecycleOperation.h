// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/LifecycleMachine.h"
#include "core/operations/LifecycleStateCodec.h"
#include "core/operations/MachineOperation.h"
#include "core/operations/WrennServices.h"

namespace snapdeck {

/// Carries out what the lifecycle machine decides: waits for another operation, looks, sends once, looks
/// until it is seen to be so.
class LifecycleOperation final : public MachineOperation<lifecycle::Machine>
{
public:
    /// `state`: of a new wish, what it names; of one from the journal, as it was written down.
    LifecycleOperation(const OperationIdentity &identity, lifecycle::State state, WrennServices services,
                       QObject *parent = nullptr);

    void start() override;
    /// Instead of start(): fails with this, and nothing is sent.
    void object(const ApiError &error);

private:
    void carryOut(const lifecycle::Effect &effect) override;
    void announceReady() override;
    [[nodiscard]] AdmissionTerms terms() const override;

    void look();
    void lookAtOne();
    void lookAtLists();
    void see(lifecycle::Seen seen);
    void sendRequest();
    void take(const std::optional<ApiError> &error, const CapsuleId &created = {});

    WrennServices m_services;
};

namespace lifecycle {

/// Whether what was waited for lets this one go on. Pure.
[[nodiscard]] AwaitedEnded judgeAwaited(const State &state, const std::optional<OperationView> &other,
                                        const QDateTime &now);

} // namespace lifecycle
} // namespace snapdeck
