// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <chrono>
#include <set>
#include <vector>

namespace snapdeck::simulator::test {

class WorldTest : public SimulatorFixture
{
protected:
    static SimulatorOptions fixedOptions(std::uint64_t seed)
    {
        SimulatorOptions options = quickOptions();
        options.seed = seed;
        options.startTime = fromIsoSeconds("2026-11-21T20:35:44Z");
        return options;
    }

    // Everything that a client can see at the beginning, without the addresses and signatures.
    std::string everything()
    {
        std::string text = m_at.squareCloudKey + m_at.wrennKey;
        text += square("GET", "/users/me").body + square("GET", "/apps/status").body;
        text += wrenn("GET", "/capsules").body + wrenn("GET", "/snapshots").body;
        const Json answer = square("GET", "/users/snapshots?scope=applications").json();
        for (const Json &snapshot : answer["response"]) {
            text += snapshot["name"].get<std::string>() + snapshot["version_id"].get<std::string>();
            text += snapshot["modified"].get<std::string>() + snapshot["size"].dump();
            text += send("GET", snapshot["url"]).body;
        }
        return text;
    }
};

TEST_F(WorldTest, isTheSameForTheSameSeedArchivesIncluded)
{
    begin(fixedOptions(7));
    const std::string first = everything();
    begin(fixedOptions(7));
    EXPECT_EQ(everything(), first);
    begin(fixedOptions(8));
    EXPECT_NE(everything(), first);
}

TEST_F(WorldTest, hasArchivesThatDoNotDependOnTheDate)
{
    begin(fixedOptions(7));
    const std::string before = send("GET", listing(applicationId())[0]["url"]).body;
    SimulatorOptions options = fixedOptions(7);
    options.startTime = *options.startTime + std::chrono::hours(24 * 200);
    begin(options);
    EXPECT_EQ(send("GET", listing(applicationId())[0]["url"]).body, before);
}

TEST_F(WorldTest, datesEverythingByItsOwnClock)
{
    begin(fixedOptions(1));
    EXPECT_TRUE(square("GET", "/users/me").header("Date").starts_with("Sat, 21 Nov 2026 20:35:4"));
    advance(86'400);
    EXPECT_TRUE(square("GET", "/users/me").header("Date").starts_with("Sun, 22 Nov 2026 20:35:4"));
    EXPECT_TRUE(wrenn("GET", "/capsules").header("Date").starts_with("Sun, 22 Nov 2026 20:35:4"));
    EXPECT_EQ(listing(applicationId())[0]["modified"].get<std::string>().substr(0, 10), "2026-11-21");
    const Json made = wrenn("POST", "/capsules", "{}").json();
    EXPECT_EQ(made["created_at"].get<std::string>().substr(0, 10), "2026-11-22");
}

TEST_F(WorldTest, runsItsClockFaster)
{
    SimulatorOptions options = fixedOptions(1);
    options.timeScale = 1000;
    options.snapshotSeconds = 20;
    begin(options);
    const SimTime before = m_simulator->now();
    EXPECT_EQ(square("POST", snapshotsOf(applicationId())).status, 200);
    EXPECT_GE(m_simulator->now() - before, std::chrono::seconds(20));
}

TEST_F(WorldTest, holdsAsManyThingsAsWanted)
{
    SimulatorOptions options = quickOptions();
    options.apps = 40;
    options.databases = 9;
    options.versions = 1;
    options.capsules = 33;
    options.templates = 21;
    begin(options);
    const Json me = square("GET", "/users/me").json()["response"];
    std::set<std::string> names;
    for (const Json &application : me["applications"]) {
        names.insert(application["name"].get<std::string>());
    }
    EXPECT_EQ(names.size(), 40U);
    EXPECT_EQ(me["databases"].size(), 9U);
    EXPECT_EQ(wrenn("GET", "/capsules").json().size(), 33U);
    EXPECT_EQ(wrenn("GET", "/snapshots").json().size(), 21U);
}

TEST_F(WorldTest, stopsAtOnceWhileAnswersAreHeld)
{
    SimulatorOptions options = quickOptions();
    options.snapshotSeconds = 80;
    begin(options);
    const std::string id = applicationId();
    auto held = later([&] { return square("POST", snapshotsOf(id)); });
    waitUntil([](const Json &state) { return state["square_cloud"]["quota_used"] == 1; });
    const auto before = std::chrono::steady_clock::now();
    m_simulator.reset();
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(2));
    EXPECT_EQ(held.get().status, 0);
}

TEST_F(WorldTest, holdsManyAnswersAtOnce)
{
    SimulatorOptions options = quickOptions();
    options.apps = 1;
    options.capsules = 200;
    options.captureSeconds = 30;
    begin(options);
    std::vector<std::future<HttpAnswer>> answers;
    for (const Json &capsule : wrenn("GET", "/capsules").json()) {
        const std::string id = capsule["id"];
        answers.push_back(later([this, id] { return capture(id, "image-" + id); }));
    }
    waitForRequests(1 + answers.size());
    waitUntil([](const Json &state) {
        std::size_t pausing = 0;
        for (const Json &capsule : state["wrenn"]["capsules"]) {
            pausing += capsule["status"] == "pausing" ? 1 : 0;
        }
        return pausing == 200;
    });
    advance(30);
    for (auto &answer : answers) {
        EXPECT_EQ(answer.get().status, 201);
    }
    EXPECT_EQ(wrenn("GET", "/capsules").json().size(), 0U);
}

TEST_F(WorldTest, refusesAPortThatIsTaken)
{
    begin();
    SimulatorOptions options = quickOptions();
    options.port = static_cast<std::uint16_t>(std::stoi(m_at.control.substr(m_at.control.rfind(':') + 1)));
    EXPECT_FALSE(Simulator(options).start().has_value());
}

} // namespace snapdeck::simulator::test
