// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <chrono>
#include <stdexcept>
#include <thread>

namespace snapdeck::simulator::test {

SimulatorOptions SimulatorFixture::quickOptions()
{
    SimulatorOptions options;
    options.apps = 4;
    options.databases = 2;
    options.versions = 3;
    options.archiveBytes = 32 * 1024;
    options.archiveEntries = 20;
    options.snapshotSeconds = 0;
    options.captureSeconds = 0;
    options.listingCacheSeconds = 0;
    return options;
}

void SimulatorFixture::begin(const SimulatorOptions &options)
{
    m_options = options;
    m_simulator = std::make_unique<Simulator>(options);
    const std::optional<Endpoints> endpoints = m_simulator->start();
    ASSERT_TRUE(endpoints.has_value());
    m_at = *endpoints;
}

void SimulatorFixture::advance(double seconds)
{
    EXPECT_EQ(control("POST", "/advance", {{"seconds", seconds}}).status, 200);
}

HttpAnswer SimulatorFixture::square(const std::string &method, const std::string &path,
                                    const std::string &body)
{
    return send(method, m_at.squareCloud + path, {{"Authorization", m_at.squareCloudKey}}, body);
}

HttpAnswer SimulatorFixture::wrenn(const std::string &method, const std::string &path,
                                   const std::string &body)
{
    return send(method, m_at.wrenn + "/v1" + path, {{"X-API-Key", m_at.wrennKey}}, body);
}

HttpAnswer SimulatorFixture::control(const std::string &method, const std::string &path, const Json &body)
{
    return send(method, m_at.control + path, {}, body.is_null() ? std::string() : body.dump());
}

std::future<HttpAnswer> SimulatorFixture::later(std::function<HttpAnswer()> request)
{
    return std::async(std::launch::async, std::move(request));
}

Json SimulatorFixture::state()
{
    return control("GET", "/state").json();
}

void SimulatorFixture::waitUntil(const std::function<bool(const Json &)> &fits)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!fits(state())) {
        if (std::chrono::steady_clock::now() > deadline) {
            throw std::runtime_error("the simulator never got into the state that was waited for");
        }
        std::this_thread::yield();
    }
}

void SimulatorFixture::waitForRequests(std::size_t count)
{
    waitUntil([&](const Json &) { return control("GET", "/requests").json().size() >= count; });
}

std::string SimulatorFixture::applicationId(std::size_t index)
{
    return square("GET", "/users/me").json()["response"]["applications"][index]["id"];
}

std::string SimulatorFixture::databaseId(std::size_t index)
{
    return square("GET", "/users/me").json()["response"]["databases"][index]["id"];
}

std::string SimulatorFixture::snapshotsOf(const std::string &applicationId) const
{
    return "/apps/" + applicationId + "/snapshots";
}

Json SimulatorFixture::listing(const std::string &applicationId)
{
    return square("GET", snapshotsOf(applicationId)).json()["response"];
}

std::string SimulatorFixture::code(const HttpAnswer &answer) const
{
    const Json body = Json::parse(answer.body, nullptr, false);
    return body.is_object() ? body.value("code", std::string()) : std::string();
}

std::string SimulatorFixture::capsuleId(const std::string &status)
{
    for (const Json &capsule : wrenn("GET", "/capsules").json()) {
        if (capsule["status"] == status) {
            return capsule["id"];
        }
    }
    throw std::runtime_error("no capsule is " + status);
}

HttpAnswer SimulatorFixture::capture(const std::string &id, const std::string &name, const std::string &query)
{
    return wrenn("POST", "/snapshots" + query, Json{{"sandbox_id", id}, {"name", name}}.dump());
}

std::string SimulatorFixture::statusOf(const std::string &capsuleId)
{
    const Json now = state();
    for (const Json &capsule : now["wrenn"]["capsules"]) {
        if (capsule["id"] == capsuleId) {
            return capsule["status"];
        }
    }
    return {};
}

} // namespace snapdeck::simulator::test
