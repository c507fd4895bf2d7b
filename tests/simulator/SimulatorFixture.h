// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/Simulator.h"
#include "tests/simulator/TestClient.h"

#include <functional>
#include <future>
#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace snapdeck::simulator::test
{

using Json = nlohmann::json;

// A running simulator and what it takes to talk to it. Its clock stands nearly still, for a test lasts
// milliseconds; time passes by advance().
class SimulatorFixture : public testing::Test
{
protected:
    // A small world whose snapshots and captures are done at once and whose listings are never stale.
    static SimulatorOptions quickOptions();

    void begin(const SimulatorOptions &options = quickOptions());
    void advance(double seconds);

    // "GET", "/users/me": below the service's root, with the right key.
    HttpAnswer square(const std::string &method, const std::string &path, const std::string &body = {});
    HttpAnswer wrenn(const std::string &method, const std::string &path, const std::string &body = {});
    HttpAnswer control(const std::string &method, const std::string &path, const Json &body = nullptr);
    std::future<HttpAnswer> later(std::function<HttpAnswer()> request);

    Json state();
    // Reads the state again and again until it fits; a failure after ten seconds.
    void waitUntil(const std::function<bool(const Json &)> &fits);
    // Until that many requests have been received.
    void waitForRequests(std::size_t count);

    std::string applicationId(std::size_t index = 0);
    std::string databaseId(std::size_t index = 0);
    std::string snapshotsOf(const std::string &applicationId) const;
    Json listing(const std::string &applicationId); // the `response`
    std::string code(const HttpAnswer &answer) const; // Square Cloud's

    std::string capsuleId(const std::string &status = "running");
    HttpAnswer capture(const std::string &id, const std::string &name, const std::string &query = {});
    std::string statusOf(const std::string &capsuleId);

    SimulatorOptions m_options;
    std::unique_ptr<Simulator> m_simulator;
    Endpoints m_at;
};

} // namespace snapdeck::simulator::test
