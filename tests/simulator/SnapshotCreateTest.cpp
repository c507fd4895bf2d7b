// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

namespace snapdeck::simulator::test {

class SnapshotCreateTest : public SimulatorFixture
{
};

TEST_F(SnapshotCreateTest, answersWithALinkThatServesTheNewVersion)
{
    begin();
    const std::string id = applicationId();
    const HttpAnswer created = square("POST", snapshotsOf(id));
    ASSERT_EQ(created.status, 200);
    const Json response = created.json()["response"];
    EXPECT_EQ(created.json()["status"], "success");
    const std::string url = response["url"];
    EXPECT_TRUE(url.ends_with(response["key"].get<std::string>()));
    EXPECT_NE(url.find("versionId="), std::string::npos);
    EXPECT_EQ(listing(id)[0]["url"].get<std::string>().substr(0, 200), url.substr(0, 200));
    EXPECT_EQ(listing(id)[0]["origin"], "manual");
    EXPECT_EQ(send("GET", url).status, 200);
}

TEST_F(SnapshotCreateTest, keepsFiveSecondsPerAccountAndThreeMinutesPerResource)
{
    begin();
    const std::string first = snapshotsOf(applicationId(0));
    const std::string second = snapshotsOf(applicationId(1));
    EXPECT_EQ(square("POST", first).status, 200);
    const HttpAnswer hasty = square("POST", second);
    EXPECT_EQ(hasty.status, 429);
    EXPECT_EQ(code(hasty), "KEEP_CALM");
    EXPECT_EQ(hasty.json()["status"], "error");
    advance(5);
    EXPECT_EQ(square("POST", second).status, 200);
    advance(170);
    EXPECT_EQ(code(square("POST", first)), "KEEP_CALM");
    advance(5);
    EXPECT_EQ(square("POST", first).status, 200);
}

TEST_F(SnapshotCreateTest, countsDatabasesAgainstTheSameAccount)
{
    begin();
    EXPECT_EQ(square("POST", "/databases/" + databaseId() + "/snapshots").status, 200);
    EXPECT_EQ(code(square("POST", snapshotsOf(applicationId()))), "KEEP_CALM");
}

TEST_F(SnapshotCreateTest, limitsSnapshotsPerRollingDay)
{
    SimulatorOptions options = quickOptions();
    options.planMemoryMb = 512; // four a day
    begin(options);
    for (std::size_t index = 0; index < 4; ++index) {
        EXPECT_EQ(square("POST", snapshotsOf(applicationId(index))).status, 200);
        advance(600);
    }
    const HttpAnswer refused = square("POST", snapshotsOf(applicationId(0)));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(code(refused), "DAILY_SNAPSHOTS_LIMIT_REACHED");
    EXPECT_EQ(state()["square_cloud"]["quota"], 4);
    EXPECT_EQ(state()["square_cloud"]["quota_used"], 4);
    advance(86'400 - 4 * 600); // the first one leaves the window, and only that
    EXPECT_EQ(square("POST", snapshotsOf(applicationId(0))).status, 200);
    advance(10);
    EXPECT_EQ(code(square("POST", snapshotsOf(applicationId(1)))), "DAILY_SNAPSHOTS_LIMIT_REACHED");
}

TEST_F(SnapshotCreateTest, blocksAnAccountThatHammers)
{
    begin();
    const std::string path = snapshotsOf(applicationId());
    EXPECT_EQ(square("POST", path).status, 200);
    for (int i = 0; i < 21; ++i) {
        EXPECT_EQ(code(square("POST", path)), "KEEP_CALM");
    }
    const HttpAnswer blocked = square("GET", "/users/me");
    EXPECT_EQ(blocked.status, 429);
    EXPECT_EQ(code(blocked), "RATE_LIMITED");
    EXPECT_NEAR(std::stod(blocked.header("Retry-After")), 1800, 5);
    EXPECT_EQ(square("GET", "/service/status").status, 200);
    advance(1795);
    EXPECT_EQ(code(square("GET", "/users/me")), "RATE_LIMITED");
    advance(5);
    EXPECT_EQ(square("GET", "/users/me").status, 200);
}

TEST_F(SnapshotCreateTest, holdsTheAnswerUntilTheSnapshotIsReady)
{
    SimulatorOptions options = quickOptions();
    options.snapshotSeconds = 80;
    begin(options);
    const std::string id = applicationId();
    auto answer = later([&] { return square("POST", snapshotsOf(id)); });
    waitUntil([](const Json &state) { return state["square_cloud"]["quota_used"] == 1; });
    advance(79);
    EXPECT_EQ(listing(id).size(), 3U);
    EXPECT_EQ(state()["square_cloud"]["resources"][0]["versions"][3]["ready"], false);
    advance(1);
    EXPECT_EQ(answer.get().status, 200);
    EXPECT_EQ(listing(id).size(), 4U);
}

TEST_F(SnapshotCreateTest, answersProcessingAtTheSoftDeadlineAndFinishesLater)
{
    SimulatorOptions options = quickOptions();
    options.snapshotSeconds = 150;
    begin(options);
    const std::string id = applicationId();
    auto answer = later([&] { return square("POST", snapshotsOf(id)); });
    waitUntil([](const Json &state) { return state["square_cloud"]["quota_used"] == 1; });
    advance(90);
    const HttpAnswer processing = answer.get();
    EXPECT_EQ(processing.status, 202);
    EXPECT_EQ(code(processing), "SNAPSHOT_PROCESSING");
    EXPECT_EQ(processing.json()["status"], "error");
    EXPECT_FALSE(processing.json().contains("response"));
    EXPECT_EQ(listing(id).size(), 3U);
    advance(60);
    EXPECT_EQ(listing(id).size(), 4U);
}

TEST_F(SnapshotCreateTest, finishesWhateverBecomesOfTheConnection)
{
    begin();
    const std::string id = applicationId();
    control("POST", "/fault", {{"match", "POST /v2/apps/*/snapshots"}, {"kind", "close-before-reply"}});
    EXPECT_EQ(square("POST", snapshotsOf(id)).status, 0);
    EXPECT_EQ(listing(id).size(), 4U);
    EXPECT_EQ(code(square("POST", snapshotsOf(id))), "KEEP_CALM");
}

TEST_F(SnapshotCreateTest, refusesWithoutKeyPlanOrResource)
{
    SimulatorOptions options = quickOptions();
    options.planMemoryMb = 0;
    begin(options);
    const std::string path = snapshotsOf(applicationId());
    EXPECT_EQ(square("POST", path).status, 402);
    EXPECT_EQ(code(square("GET", "/users/snapshots?scope=applications")), "UPGRADE_REQUIRED");
    EXPECT_EQ(code(square("POST", snapshotsOf("0123456789abcdef"))), "APP_NOT_FOUND");
    EXPECT_EQ(code(square("GET", "/databases/" + applicationId() + "/snapshots")), "DATABASE_NOT_FOUND");
    const HttpAnswer stranger = send("POST", m_at.squareCloud + path, {{"Authorization", "someone-else"}});
    EXPECT_EQ(stranger.status, 401);
    EXPECT_EQ(stranger.body, R"({"status":"error","code":"ACCESS_DENIED"})");
    EXPECT_EQ(send("GET", m_at.squareCloud + "/users/me").status, 401);
    const Headers bearer = {{"Authorization", "Bearer " + m_at.squareCloudKey}};
    EXPECT_EQ(send("GET", m_at.squareCloud + "/users/me", bearer).status, 401);
}

TEST_F(SnapshotCreateTest, understandsAPostWithoutALength)
{
    begin();
    const std::string path
        = m_at.squareCloud.substr(m_at.squareCloud.rfind('/')) + snapshotsOf(applicationId());
    const RawAnswer answer = sendRaw(m_at.squareCloud,
                                     "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                         + m_at.squareCloudKey + "\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(answer.bytes.starts_with("HTTP/1.1 200 "));
}

} // namespace snapdeck::simulator::test
