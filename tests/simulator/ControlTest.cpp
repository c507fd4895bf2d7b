// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <algorithm>

namespace snapdeck::simulator::test {

class ControlTest : public SimulatorFixture
{
protected:
    Json requests() { return control("GET", "/requests").json(); }
};

TEST_F(ControlTest, logsEveryRequestWithoutValuesOfHeaders)
{
    begin();
    const Json snapshot = listing(applicationId())[0];
    EXPECT_EQ(send("GET", snapshot["url"], {{"Range", "bytes=0-9"}, {"Accept-Encoding", "br"}}).status, 206);
    EXPECT_EQ(send("GET", m_at.wrenn + "/v1/capsules").status, 401);
    EXPECT_EQ(wrenn("POST", "/capsules", "{}").status, 201);
    const Json log = requests();
    ASSERT_EQ(log.size(), 5U);
    EXPECT_EQ(log[0]["method"], "GET");
    EXPECT_EQ(log[0]["path"], "/v2/users/me");
    EXPECT_EQ(log[0]["credential"], true);
    EXPECT_EQ(log[0]["status"], 200);
    EXPECT_EQ(log[0]["time"].get<std::string>().back(), 'Z');
    EXPECT_EQ(log[2]["credential"], false);
    EXPECT_EQ(log[2]["query"], snapshot["key"]);
    EXPECT_EQ(log[2]["status"], 206);
    const std::vector<std::string> names = log[2]["headers"];
    for (const char *name : {"Range", "Accept-Encoding", "Host"}) {
        EXPECT_NE(std::find(names.begin(), names.end(), name), names.end()) << name;
    }
    EXPECT_EQ(log[3]["credential"], false);
    EXPECT_EQ(log[4]["credential"], true);
    EXPECT_EQ(log[4]["body_bytes"], 2);
    EXPECT_EQ(log[4]["body"], Json::object());
    EXPECT_TRUE(log[3]["body"].is_null());
    EXPECT_EQ(log.dump().find(m_at.squareCloudKey), std::string::npos);
    EXPECT_EQ(log.dump().find(m_at.wrennKey), std::string::npos);
}

TEST_F(ControlTest, logsTheShapeOfBodiesWithoutTheirValues)
{
    begin();
    wrenn("POST", "/capsules",
          R"({"template":"my-secret","vcpus":1,"memory_mb":0.5,"timeout_sec":null,"x":[1],"y":{},"z":true})");
    wrenn("POST", "/snapshots", "[1]");
    const Json log = requests();
    EXPECT_EQ(log[0]["body"],
              Json::parse(R"({"template":"string","vcpus":"integer","memory_mb":"number",)"
                          R"("timeout_sec":"null","x":"array","y":"object","z":"boolean"})"));
    EXPECT_EQ(log[0]["content_type"], "text/plain"); // as this test's client says of everything
    EXPECT_TRUE(log[1]["body"].is_null());
    EXPECT_EQ(log.dump().find("my-secret"), std::string::npos);
}

TEST_F(ControlTest, logsARequestBeforeItIsAnswered)
{
    SimulatorOptions options = quickOptions();
    options.snapshotSeconds = 60;
    begin(options);
    const std::string path = snapshotsOf(applicationId());
    control("DELETE", "/requests");
    auto answer = later([&] { return square("POST", path); });
    waitForRequests(1);
    EXPECT_TRUE(requests()[0]["status"].is_null());
    waitUntil([](const Json &state) { return state["square_cloud"]["quota_used"] == 1; });
    advance(60);
    EXPECT_EQ(answer.get().status, 200);
    EXPECT_EQ(requests()[0]["status"], 200);
}

TEST_F(ControlTest, logsFaults)
{
    begin();
    control("POST", "/fault", {{"match", "*"}, {"kind", "close-before-reply"}});
    EXPECT_EQ(square("GET", "/users/me").status, 0);
    EXPECT_EQ(requests()[0]["fault"], "close-before-reply");
    EXPECT_EQ(requests()[0]["status"], 0);
}

TEST_F(ControlTest, forgetsAndContinuesTheLog)
{
    begin();
    applicationId();
    applicationId();
    EXPECT_EQ(control("GET", "/requests?after=1").json().size(), 1U);
    EXPECT_EQ(control("GET", "/requests?after=x").status, 400);
    EXPECT_EQ(control("DELETE", "/requests").status, 204);
    EXPECT_EQ(requests().size(), 0U);
    applicationId();
    EXPECT_EQ(requests()[0]["id"], 3);
}

TEST_F(ControlTest, movesTheClockForwardOnly)
{
    begin();
    const SimTime before = m_simulator->now();
    advance(3600);
    EXPECT_GE(m_simulator->now() - before, std::chrono::hours(1));
    EXPECT_EQ(control("POST", "/advance", {{"seconds", -1}}).status, 400);
    EXPECT_EQ(control("POST", "/advance", {{"seconds", "1"}}).status, 400);
    EXPECT_EQ(control("POST", "/advance").status, 400);
    EXPECT_EQ(control("GET", "/nothing").status, 404);
}

TEST_F(ControlTest, showsTheWholeState)
{
    begin();
    const Json all = state();
    EXPECT_EQ(all["square_cloud"]["resources"].size(), 6U);
    EXPECT_EQ(all["square_cloud"]["quota"], 32);
    EXPECT_EQ(all["square_cloud"]["resources"][0]["versions"].size(), 3U);
    EXPECT_EQ(all["square_cloud"]["resources"][4]["kind"], "database");
    EXPECT_EQ(all["wrenn"]["capsules"].size(), 6U);
    EXPECT_EQ(all["wrenn"]["templates"].size(), 9U);
}

} // namespace snapdeck::simulator::test
