// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureMachine.h"
#include "core/operations/CaptureStateCodec.h"
#include "core/operations/MachineOperation.h"
#include "core/operations/WrennServices.h"

namespace snapdeck {

struct CaptureReply;

/// A capture that somebody has confirmed by hand.
struct CaptureWish {
    CapsuleId capsule;
    TemplateName name; ///< always chosen on this side, so that the outcome can be recognised
    bool overwrite = false;
    bool deletesOld = false; ///< the template of that name goes first: for servers that never overwrite
    bool pausesFirst = false; ///< newer servers only: a paused capsule is captured
    bool launchesCopy = false; ///< a capsule is made of the template afterwards
};

/// Carries out what the capture machine decides: looks, sends once, looks until the truth is known.
class CaptureOperation final : public MachineOperation<capture::Machine>
{
public:
    /// `state`: of a new wish, what it names; of one from the journal, as it was written down.
    CaptureOperation(const OperationIdentity &identity, capture::State state, WrennServices services,
                     QObject *parent = nullptr);

    void start() override;
    /// Instead of start(): fails with this, and nothing is sent.
    void object(const ApiError &error);

private:
    void carryOut(const capture::Effect &effect) override;
    void announceReady() override;

    void await();
    void sendRequest();
    void takeReply(const CaptureReply &reply);
    void look();
    void see(const std::optional<Capsule> &capsule, const QList<Template> &templates);

    WrennServices m_services;
};

} // namespace snapdeck
