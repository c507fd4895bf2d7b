// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <regex>

namespace snapdeck::simulator::test {

class WrennCaptureTest : public SimulatorFixture
{
protected:
    static SimulatorOptions taking(double seconds, WrennGeneration generation = WrennGeneration::Current)
    {
        SimulatorOptions options = quickOptions();
        options.captureSeconds = seconds;
        options.wrenn = generation;
        return options;
    }

    bool hasTemplate(const std::string &name)
    {
        const Json templates = wrenn("GET", "/snapshots").json();
        return std::any_of(templates.begin(), templates.end(),
                           [&name](const Json &image) { return image["name"] == name; });
    }

    void waitForStatus(const std::string &id, const std::string &status)
    {
        waitUntil([&](const Json &) { return statusOf(id) == status; });
    }

    std::string message(const HttpAnswer &answer) const { return answer.json()["error"]["message"]; }
};

TEST_F(WrennCaptureTest, makesATemplateAndDestroysTheCapsule)
{
    begin();
    const std::string id = capsuleId();
    const Json source = wrenn("GET", "/capsules/" + id).json();
    const HttpAnswer answer = capture(id, "mine");
    EXPECT_EQ(answer.status, 201);
    const Json image = answer.json();
    EXPECT_EQ(image["name"], "mine");
    EXPECT_EQ(image["type"], "snapshot");
    EXPECT_EQ(image["vcpus"], source["vcpus"]);
    EXPECT_EQ(image["memory_mb"], source["memory_mb"]);
    EXPECT_EQ(image["platform"], false);
    EXPECT_EQ(wrenn("GET", "/snapshots").json()[0], image);
    EXPECT_EQ(wrenn("GET", "/capsules/" + id).json()["status"], "stopped");
    EXPECT_EQ(wrenn("GET", "/capsules").json().size(), 5U);
    const HttpAnswer again = capture(id, "again");
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.body,
              R"({"error":{"code":"invalid_state","message":"sandbox must be running or paused"}})");
}

TEST_F(WrennCaptureTest, canLeaveTheCapsulePaused)
{
    SimulatorOptions options = quickOptions();
    options.capsuleFate = CapsuleFate::Paused;
    begin(options);
    const std::string id = capsuleId();
    EXPECT_EQ(capture(id, "mine").status, 201);
    EXPECT_EQ(wrenn("GET", "/capsules/" + id).json()["status"], "paused");
    EXPECT_EQ(wrenn("GET", "/capsules").json().size(), 6U);
    const HttpAnswer unnamed = wrenn("POST", "/snapshots", Json{{"sandbox_id", id}}.dump());
    EXPECT_EQ(unnamed.status, 201) << "a paused capsule is accepted too";
    EXPECT_TRUE(
        std::regex_match(unnamed.json()["name"].get<std::string>(), std::regex("template-[0-9a-f]{8}")));
}

TEST_F(WrennCaptureTest, canLoseBoth)
{
    for (const WrennGeneration generation : {WrennGeneration::Seed, WrennGeneration::Current}) {
        SimulatorOptions options = taking(0, generation);
        options.capsuleFate = CapsuleFate::Lost;
        begin(options);
        const std::string id = capsuleId();
        const HttpAnswer answer = capture(id, "mine");
        EXPECT_EQ(answer.status, 500);
        EXPECT_EQ(answer.json()["error"]["code"], "db_error");
        EXPECT_FALSE(hasTemplate("mine"));
        const Json listed = wrenn("GET", "/capsules").json();
        EXPECT_TRUE(std::none_of(listed.begin(), listed.end(),
                                 [&id](const Json &capsule) { return capsule["id"] == id; }));
    }
}

TEST_F(WrennCaptureTest, tellsTheTesterAloneWhatATemplateWasMadeOf)
{
    begin();
    const std::string id = capsuleId();
    EXPECT_FALSE(capture(id, "mine").json().contains("source"));
    EXPECT_FALSE(wrenn("GET", "/snapshots").json()[0].contains("source"));
    EXPECT_EQ(state()["wrenn"]["templates"][0]["source"], id);
    EXPECT_FALSE(state()["wrenn"]["templates"][1].contains("source"));
}

TEST_F(WrennCaptureTest, namesWhatIsWrong)
{
    begin();
    const std::string id = capsuleId();
    EXPECT_EQ(wrenn("POST", "/snapshots", "{bad").body,
              R"({"error":{"code":"invalid_request","message":"invalid JSON body"}})");
    EXPECT_EQ(wrenn("POST", "/snapshots", R"({"name":"x"})").body,
              R"({"error":{"code":"invalid_request","message":"sandbox_id is required"}})");
    EXPECT_EQ(wrenn("POST", "/snapshots", R"({"sandbox_id":"cl-abc"})").body,
              R"({"error":{"code":"invalid_request","message":"invalid sandbox_id"}})");
    EXPECT_EQ(capture(id, "bad/name").status, 400);
    EXPECT_EQ(capture("cl-0000000000000000000000001", "q").body,
              R"({"error":{"code":"not_found","message":"sandbox not found"}})");
    const HttpAnswer reserved = capture(id, "python");
    EXPECT_EQ(reserved.status, 409);
    EXPECT_EQ(
        reserved.body,
        R"({"error":{"code":"name_reserved","message":"template name is reserved by a global template"}})");
    const std::string taken
        = R"({"error":{"code":"template_name_taken","message":"snapshot name already exists; )"
          R"(delete the existing snapshot first to reuse this name"}})";
    EXPECT_EQ(capture(id, "ci-runner").body, taken);
    EXPECT_EQ(capture(id, "ci-runner", "?overwrite=true").body, taken);
    EXPECT_EQ(statusOf(id), "running");
}

TEST_F(WrennCaptureTest, honoursOverwriteOnDocumentedServers)
{
    begin(taking(0, WrennGeneration::Seed));
    const std::string id = capsuleId();
    const HttpAnswer taken = capture(id, "ci-runner");
    EXPECT_EQ(taken.status, 409);
    EXPECT_FALSE(taken.json()["error"].contains("code"));
    EXPECT_EQ(capture(id, "python", "?overwrite=true").status, 409);
    EXPECT_EQ(capture(capsuleId("paused"), "other").status, 409) << "the capsule must be running";
    EXPECT_EQ(capture(id, "ci-runner", "?overwrite=true").status, 201);
    EXPECT_EQ(wrenn("GET", "/snapshots").json().size(), 9U);
    EXPECT_EQ(wrenn("GET", "/snapshots").json()[0]["name"], "ci-runner");
    EXPECT_EQ(wrenn("GET", "/capsules/" + id).status, 404);
}

TEST_F(WrennCaptureTest, showsTheCapsulePausingMeanwhile)
{
    begin(taking(20));
    const std::string id = capsuleId();
    auto answer = later([&] { return capture(id, "mine"); });
    waitForStatus(id, "pausing");
    EXPECT_FALSE(hasTemplate("mine"));
    EXPECT_EQ(capture(id, "another").status, 409);
    advance(20);
    EXPECT_EQ(answer.get().status, 201);
    EXPECT_TRUE(hasTemplate("mine"));
}

TEST_F(WrennCaptureTest, givesUpOnTheHostWhichFinishesAllTheSame)
{
    begin(taking(60));
    const std::string id = capsuleId();
    auto answer = later([&] { return capture(id, "mine"); });
    waitForStatus(id, "pausing");
    advance(45);
    const HttpAnswer gaveUp = answer.get();
    EXPECT_EQ(gaveUp.status, 502);
    EXPECT_EQ(gaveUp.json()["error"]["code"], "agent_error");
    EXPECT_NE(message(gaveUp).find("deadline_exceeded"), std::string::npos);
    EXPECT_EQ(statusOf(id), "running");
    EXPECT_FALSE(hasTemplate("mine"));
    advance(15);
    EXPECT_TRUE(hasTemplate("mine"));
    EXPECT_EQ(statusOf(id), "stopped");
}

TEST_F(WrennCaptureTest, endsACaptureAfterFiveMinutesOnDocumentedServers)
{
    begin(taking(400, WrennGeneration::Seed));
    const std::string id = capsuleId();
    auto answer = later([&] { return capture(id, "mine"); });
    waitForStatus(id, "pausing");
    advance(300);
    EXPECT_EQ(answer.get().status, 504);
    EXPECT_EQ(statusOf(id), "running");
    advance(1000);
    EXPECT_FALSE(hasTemplate("mine"));
}

TEST_F(WrennCaptureTest, letsTwoThroughUnderOneNameAndRecordsOne)
{
    begin(taking(10));
    const std::string first = capsuleId();
    auto one = later([&] { return capture(first, "same"); });
    waitForStatus(first, "pausing");
    const std::string second = capsuleId();
    auto two = later([&] { return capture(second, "same"); });
    waitForStatus(second, "pausing");
    advance(10);
    EXPECT_EQ(one.get().status, 201);
    const HttpAnswer unrecorded = two.get();
    EXPECT_EQ(unrecorded.status, 500);
    EXPECT_EQ(unrecorded.json()["error"]["code"], "db_error");
    EXPECT_EQ(statusOf(second), "stopped");
}

TEST_F(WrennCaptureTest, losesACaptureWhoseCapsuleIsDestroyedMeanwhile)
{
    begin(taking(10));
    const std::string id = capsuleId();
    auto answer = later([&] { return capture(id, "mine"); });
    waitForStatus(id, "pausing");
    EXPECT_EQ(wrenn("DELETE", "/capsules/" + id).status, 204);
    advance(10);
    EXPECT_EQ(answer.get().status, 502);
    EXPECT_FALSE(hasTemplate("mine"));
}

TEST_F(WrennCaptureTest, completesWhenTheClientGoesAway)
{
    begin();
    const std::string id = capsuleId();
    control("POST", "/fault", {{"match", "POST /v1/snapshots"}, {"kind", "reset"}});
    EXPECT_EQ(capture(id, "mine").status, 0);
    EXPECT_TRUE(hasTemplate("mine"));
}

} // namespace snapdeck::simulator::test
