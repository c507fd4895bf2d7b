// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimClock.h"
#include "app/simulator/control/ControlService.h"
#include "app/simulator/control/FaultPlan.h"
#include "app/simulator/control/RequestLog.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/square/SquareCloudService.h"
#include "app/simulator/square/StorageService.h"
#include "app/simulator/wrenn/WrennService.h"

#include <optional>

namespace snapdeck::simulator
{

// The one door: writes every request into the log, lets a fault happen to it if one lies in wait, and hands
// it to the service that it is for. Thread-safe.
class Gateway
{
public:
    struct Services {
        square::SquareCloudService &squareCloud;
        square::StorageService &storage;
        wrenn::WrennService &wrenn;
        ControlService &control;
    };

    Gateway(SimClock &clock, Services services, RequestLog &log, FaultPlan &faults);

    Answer handle(const Request &request);

private:
    // Nothing: the simulator is being stopped.
    std::optional<Reply> dispatch(const Request &request);
    std::optional<Answer> answer(const Request &request, const std::optional<Fault> &fault);
    Reply standIn(const Request &request, const Fault &fault) const;

    SimClock &m_clock;
    Services m_services;
    RequestLog &m_log;
    FaultPlan &m_faults;
};

} // namespace snapdeck::simulator
