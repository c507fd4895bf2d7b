// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/operations/CaptureMachine.h"
#include "core/operations/Operation.h"

namespace snapdeck {

class WrennApi;
class WrennCatalog;
struct CaptureReply;

/// A capture that somebody has confirmed by hand.
struct CaptureWish {
    CapsuleId capsule;
    TemplateName name; ///< always chosen on this side, so that the outcome can be recognised
    bool overwrite = false;
};

/// Carries out what the capture machine decides: looks, sends once, looks until the truth is known.
class CaptureOperation final : public Operation
{
    Q_OBJECT
public:
    struct Services { ///< all outlive the operation
        WrennApi &api;
        WrennCatalog &catalog;
        Time &time;
    };

    CaptureOperation(OperationId id, AccountName account, const CaptureWish &wish, Services services,
                     QObject *parent = nullptr);

    void start() override;
    /// Instead of start(): fails with this, and nothing is sent.
    void object(const ApiError &error);
    void cancel() override;

private:
    void handle(const capture::Event &event);
    void carryOut(const capture::Effect &effect);
    void sendRequest();
    void takeReply(const CaptureReply &reply);
    void look();
    void wakeAt(const QDateTime &when);
    void refreshView();
    void announceReady() override;

    Services m_services;
    capture::State m_state;
    OperationView m_base; ///< what never changes
    quint64 m_lastWake = 0;
};

} // namespace snapdeck
