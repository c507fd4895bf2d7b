// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/ArchiveFactory.h"
#include "app/simulator/base/SimClock.h"
#include "app/simulator/control/FaultPlan.h"
#include "app/simulator/control/RequestLog.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/square/SquareCloudWorld.h"
#include "app/simulator/wrenn/WrennWorld.h"

#include <span>
#include <string>

namespace snapdeck::simulator {

// What is below /_sim: the tester's side door, which needs no key and is not logged. Thread-safe.
class ControlService
{
public:
    ControlService(SimClock &clock, RequestLog &log, FaultPlan &faults, square::SquareCloudWorld &squareCloud,
                   wrenn::WrennWorld &wrenn, const ArchiveFactory &archives);

    Reply handle(const Request &request, std::span<const std::string> segments);

private:
    Reply requests(const Request &request);
    Reply fault(const Request &request);
    Reply advance(const Request &request);
    Reply state();
    nlohmann::ordered_json squareCloudState(SimTime now);
    nlohmann::ordered_json resourceState(const square::Resource &resource, SimTime now) const;

    SimClock &m_clock;
    RequestLog &m_log;
    FaultPlan &m_faults;
    square::SquareCloudWorld &m_squareCloud;
    wrenn::WrennWorld &m_wrenn;
    const ArchiveFactory &m_archives;
};

} // namespace snapdeck::simulator
