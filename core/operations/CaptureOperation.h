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
    /// When the template was made whose overwriting or deletion was confirmed; invalid: any of that name.
    QDateTime oldMadeAt = {};
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
    [[nodiscard]] AdmissionTerms terms() const override;

    void await();
    void sendRequest();
    void takeReply(const CaptureReply &reply);
    void look();
    void lookForUnlisted();
    void lookAtTemplates(const std::optional<Capsule> &capsule);
    void askWhose(const std::optional<Capsule> &capsule, const QList<Template> &templates);
    void see(const std::optional<Capsule> &capsule, const QList<Template> &templates,
             bool isAnothers = false);

    WrennServices m_services;
};

namespace capture {

/// Whether one of these captures, other than `mine`, has made it. Pure.
[[nodiscard]] bool isMadeByOther(const Template &made, const OperationId &mine,
                                 const QList<OperationRecord> &captures);

} // namespace capture

} // namespace snapdeck
