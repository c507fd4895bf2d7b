// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <regex>

namespace snapdeck::simulator::test {

class WrennTest : public SimulatorFixture
{
protected:
    static SimulatorOptions documented()
    {
        SimulatorOptions options = quickOptions();
        options.wrenn = WrennGeneration::Seed;
        return options;
    }

    HttpAnswer act(const std::string &id, const std::string &action)
    {
        return wrenn("POST", "/capsules/" + id + '/' + action);
    }
};

// The bodies of the next two tests are those of the public server, byte for byte.
TEST_F(WrennTest, refusesKeysInTheRealServersWords)
{
    begin();
    const std::string url = m_at.wrenn + "/v1/capsules";
    const HttpAnswer none = send("GET", url);
    EXPECT_EQ(none.status, 401);
    EXPECT_EQ(
        none.body,
        R"({"error":{"code":"unauthorized","message":"X-API-Key or Authorization: Bearer \u003ctoken\u003e required"}})");
    EXPECT_EQ(send("GET", url, {{"X-API-Key", "wrn_0"}}).body,
              R"({"error":{"code":"unauthorized","message":"invalid API key"}})");
    EXPECT_EQ(send("GET", url, {{"Authorization", "Bearer x"}}).body,
              R"({"error":{"code":"unauthorized","message":"invalid or expired token"}})");
}

TEST_F(WrennTest, answersLikeTheRealServer)
{
    begin();
    const std::string unknown = "cl-0000000000000000000000001";
    EXPECT_EQ(wrenn("GET", "/capsules/cl-abc").status, 400);
    EXPECT_EQ(wrenn("GET", "/capsules/" + unknown).body,
              R"({"error":{"code":"not_found","message":"sandbox not found"}})");
    EXPECT_EQ(wrenn("DELETE", "/snapshots/nosuch").body,
              R"({"error":{"code":"not_found","message":"template not found"}})");
    const HttpAnswer reserved = wrenn("DELETE", "/snapshots/python");
    EXPECT_EQ(reserved.status, 403);
    EXPECT_EQ(reserved.body,
              R"({"error":{"code":"forbidden","message":"platform templates cannot be deleted here"}})");
    const HttpAnswer invalid = wrenn("DELETE", "/snapshots/a%20b");
    EXPECT_EQ(invalid.status, 400);
    EXPECT_EQ(
        invalid.json()["error"]["message"],
        "invalid snapshot name: name \"a b\" contains invalid characters or is too long (max 64, must match "
        "^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$)");
    EXPECT_EQ(wrenn("DELETE", "/snapshots/").status, 405);
    const HttpAnswer nope = wrenn("GET", "/nope");
    EXPECT_EQ(nope.status, 404);
    EXPECT_EQ(nope.body, "404 page not found");
    EXPECT_EQ(nope.header("Content-Type"), "text/plain; charset=utf-8");
    EXPECT_EQ(wrenn("GET", "/capsules/").body, wrenn("GET", "/capsules").body);
}

TEST_F(WrennTest, listsNewestFirst)
{
    begin();
    const Json capsules = wrenn("GET", "/capsules").json();
    ASSERT_EQ(capsules.size(), 6U);
    EXPECT_GT(capsules[0]["created_at"].get<std::string>(), capsules[5]["created_at"].get<std::string>());
    const std::regex id("cl-[0-9a-z]{25}");
    EXPECT_TRUE(std::regex_match(capsules[0]["id"].get<std::string>(), id));
    EXPECT_TRUE(std::regex_match(m_at.wrennKey, std::regex("wrn_[0-9a-f]{32}")));
    const Json templates = wrenn("GET", "/snapshots").json();
    ASSERT_EQ(templates.size(), 9U);
    EXPECT_EQ(templates[8]["name"], "minimal");
    EXPECT_EQ(templates[8]["platform"], true);
    EXPECT_FALSE(templates[7].contains("vcpus")) << "python says neither vcpus nor memory";
    EXPECT_EQ(wrenn("GET", "/snapshots?type=base").json().size(), 2U);
    EXPECT_EQ(wrenn("GET", "/snapshots?type=snapshot").json().size(), 7U);
    EXPECT_EQ(wrenn("GET", "/snapshots?type=foo").body, "[]");
}

TEST_F(WrennTest, createsCapsules)
{
    begin();
    const HttpAnswer made = wrenn("POST", "/capsules", R"({"template":"python","vcpus":2,"memory_mb":1024})");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.json()["status"], "running");
    EXPECT_EQ(made.json()["memory_mb"], 1024);
    EXPECT_EQ(wrenn("GET", "/capsules").json()[0], made.json());
    EXPECT_EQ(wrenn("POST", "/capsules", R"({"template":"nosuch"})").body,
              R"({"error":{"code":"not_found","message":"resource not found"}})");
    EXPECT_EQ(wrenn("POST", "/capsules", R"({"template":"a b"})").body,
              R"({"error":{"code":"invalid_request","message":"invalid request"}})");
    EXPECT_EQ(wrenn("POST", "/capsules", R"({"template":1})").body,
              R"({"error":{"code":"invalid_request","message":"invalid JSON body"}})");
    const HttpAnswer huge = wrenn("POST", "/capsules", R"({"vcpus":9999,"memory_mb":99999999})");
    EXPECT_EQ(huge.status, 503);
    EXPECT_EQ(huge.json()["error"]["code"], "no_hosts_available");
}

TEST_F(WrennTest, pausesResumesAndDestroysOnCurrentServers)
{
    begin();
    const std::string id = capsuleId();
    EXPECT_EQ(act(id, "pause").json()["status"], "paused");
    EXPECT_EQ(act(id, "pause").body,
              R"({"error":{"code":"invalid_state","message":"resource is not running"}})");
    EXPECT_EQ(act(id, "ping").status, 409);
    EXPECT_EQ(act(id, "resume").json()["status"], "running");
    EXPECT_EQ(act(id, "resume").body,
              R"({"error":{"code":"invalid_state","message":"resource is not paused"}})");
    EXPECT_EQ(act(id, "ping").status, 204);
    EXPECT_EQ(wrenn("DELETE", "/capsules/" + id).status, 204);
    EXPECT_EQ(wrenn("DELETE", "/capsules/" + id).status, 204);
    EXPECT_EQ(wrenn("GET", "/capsules/" + id).json()["status"], "stopped");
    EXPECT_EQ(wrenn("GET", "/capsules").json().size(), 5U);
}

TEST_F(WrennTest, goesThroughStatesOfTransitionOnDocumentedServers)
{
    begin(documented());
    const std::string id = wrenn("POST", "/capsules", "{}").json()["id"];
    EXPECT_EQ(statusOf(id), "pending");
    advance(1);
    EXPECT_EQ(statusOf(id), "starting");
    advance(2);
    EXPECT_EQ(statusOf(id), "running");
    EXPECT_EQ(act(id, "pause").json()["status"], "pausing");
    advance(2);
    EXPECT_EQ(statusOf(id), "paused");
    EXPECT_EQ(act(id, "resume").json()["status"], "resuming");
    advance(1);
    EXPECT_EQ(statusOf(id), "running");
    EXPECT_EQ(wrenn("DELETE", "/capsules/" + id).status, 204);
    EXPECT_EQ(wrenn("GET", "/capsules/" + id).status, 404);
    EXPECT_FALSE(wrenn("GET", "/snapshots").json()[0].contains("platform"));
    const HttpAnswer conflict = act(capsuleId(), "resume");
    EXPECT_EQ(conflict.status, 409);
    EXPECT_EQ(conflict.body, R"({"error":{"message":"resource is not paused"}})");
}

TEST_F(WrennTest, pausesIdleCapsulesUnlessTheyArePinged)
{
    begin();
    const std::string id = wrenn("POST", "/capsules", R"({"timeout_sec":100})").json()["id"];
    advance(90);
    EXPECT_EQ(act(id, "ping").status, 204);
    advance(90);
    EXPECT_EQ(statusOf(id), "running");
    advance(10);
    EXPECT_EQ(statusOf(id), "paused");
}

} // namespace snapdeck::simulator::test
