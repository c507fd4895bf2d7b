// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"

#include <memory>
#include <optional>
#include <string>

namespace snapdeck::simulator
{

// Where a running simulator is reached, without a slash at the end, and the keys that it accepts. The keys
// are made up and worth nothing anywhere else.
struct Endpoints {
    std::string squareCloud; // http://127.0.0.1:P/v2
    std::string squareCloudKey;
    std::string wrenn; // http://127.0.0.1:P/api
    std::string wrennKey;
    std::string storage; // http://127.0.0.1:P/storage
    std::string control; // http://127.0.0.1:P/_sim

    std::string toJson() const; // one line, without the newline
};

// Both services, the storage behind their links and a control endpoint, on 127.0.0.1. Several can run in one
// process. Thread-safe, except that start() and stop() must not be called at the same time.
class Simulator
{
public:
    // `options` must be without a problem, see problemWith().
    explicit Simulator(const SimulatorOptions &options);

    // Stops; quick even while answers are being held back.
    ~Simulator();

    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    // Once only. Nothing where the port cannot be bound.
    std::optional<Endpoints> start();

    // Cuts every connection. A stopped simulator does not start again.
    void stop();

    SimTime now() const;

    // What POST /_sim/advance does.
    void advance(SimDuration by);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace snapdeck::simulator
