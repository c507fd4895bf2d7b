// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

#include <regex>
#include <set>

namespace snapdeck::simulator::test {

class SnapshotListingTest : public SimulatorFixture
{
};

TEST_F(SnapshotListingTest, showsAllVersionsUnderOneNameNewestFirst)
{
    begin();
    const std::string id = applicationId();
    const Json list = listing(id);
    ASSERT_EQ(list.size(), 3U);
    std::set<std::string> versions;
    for (const Json &snapshot : list) {
        EXPECT_EQ(snapshot["name"], list[0]["name"]);
        EXPECT_NE(snapshot["name"], id);
        versions.insert(snapshot["version_id"].get<std::string>());
        const std::string key = snapshot["key"];
        EXPECT_NE(key.find("versionId=" + snapshot["version_id"].get<std::string>()), std::string::npos);
        EXPECT_EQ(snapshot["url"],
                  m_at.storage + "/applications/"
                      + m_at.squareCloudKey.substr(0, m_at.squareCloudKey.find('-')) + '/'
                      + snapshot["name"].get<std::string>() + ".zip?" + key);
    }
    EXPECT_EQ(versions.size(), 3U);
    EXPECT_GT(list[0]["modified"].get<std::string>(), list[1]["modified"].get<std::string>());
    const std::regex uuid("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    EXPECT_TRUE(std::regex_match(list[0]["name"].get<std::string>(), uuid));
}

TEST_F(SnapshotListingTest, namesDatabaseSnapshotsWithTheirType)
{
    begin();
    const Json list = square("GET", "/databases/" + databaseId() + "/snapshots").json()["response"];
    EXPECT_TRUE(list[0]["name"].get<std::string>().ends_with("_postgres"));
    EXPECT_NE(list[0]["url"].get<std::string>().find("/databases/"), std::string::npos);
    EXPECT_EQ(send("GET", list[0]["url"]).status, 200);
}

TEST_F(SnapshotListingTest, leavesTheNewerFieldsOutOnOlderServers)
{
    SimulatorOptions options = quickOptions();
    options.squareCloud = SquareCloudGeneration::Older;
    begin(options);
    const std::string id = applicationId();
    const Json snapshot = listing(id)[0];
    EXPECT_EQ(snapshot.size(), 4U);
    for (const char *field : {"name", "size", "modified", "key"}) {
        EXPECT_TRUE(snapshot.contains(field)) << field;
    }
    EXPECT_NE(snapshot["key"].get<std::string>().find("&versionId="), std::string::npos);
    const std::string composed = m_at.storage + "/applications/"
        + square("GET", "/users/me").json()["response"]["user"]["id"].get<std::string>() + '/'
        + snapshot["name"].get<std::string>() + ".zip?" + snapshot["key"].get<std::string>();
    EXPECT_EQ(send("GET", composed).status, 200);

    const std::string url = square("POST", snapshotsOf(id)).json()["response"]["url"];
    EXPECT_EQ(url.find("versionId"), std::string::npos);
    const std::string before = send("HEAD", url).header("ETag");
    advance(200);
    EXPECT_EQ(square("POST", snapshotsOf(id)).status, 200);
    EXPECT_NE(send("HEAD", url).header("ETag"), before) << "a link without a version leads to the newest";
}

TEST_F(SnapshotListingTest, isServedFromACache)
{
    SimulatorOptions options = quickOptions();
    options.listingCacheSeconds = 1800;
    begin(options);
    const std::string id = applicationId();
    const Json before = listing(id);
    EXPECT_EQ(square("POST", snapshotsOf(id)).status, 200);
    advance(1700);
    EXPECT_EQ(listing(id), before);
    EXPECT_EQ(state()["square_cloud"]["resources"][0]["versions"][3]["listed"], false);
    advance(100);
    EXPECT_EQ(listing(id).size(), before.size() + 1);
}

TEST_F(SnapshotListingTest, coversTheWholeAccountByScope)
{
    begin();
    const Json applications = square("GET", "/users/snapshots?scope=applications").json()["response"];
    const Json databases = square("GET", "/users/snapshots?scope=databases").json()["response"];
    EXPECT_EQ(applications.size(), 12U);
    EXPECT_EQ(databases.size(), 6U);
    EXPECT_EQ(applications[0]["version_id"], listing(applicationId())[0]["version_id"]);
    EXPECT_EQ(square("GET", "/users/snapshots?scope=everything").status, 400);
}

TEST_F(SnapshotListingTest, limitsAccountListingsOnTheirOwn)
{
    begin();
    for (int i = 0; i < 30; ++i) {
        EXPECT_EQ(square("GET", "/users/snapshots?scope=databases").status, 200);
    }
    const HttpAnswer refused = square("GET", "/users/snapshots?scope=databases");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(code(refused), "RATE_LIMITED");
    EXPECT_EQ(square("GET", "/users/me").status, 200);
    advance(std::stod(refused.header("Retry-After")));
    EXPECT_EQ(square("GET", "/users/snapshots?scope=databases").status, 200);
}

TEST_F(SnapshotListingTest, tellsThePlanTheResourcesAndTheirStatus)
{
    begin();
    const Json me = square("GET", "/users/me").json()["response"];
    EXPECT_EQ(me["user"]["plan"]["memory"]["limit"], 4096);
    EXPECT_EQ(me["user"]["id"], m_at.squareCloudKey.substr(0, m_at.squareCloudKey.find('-')));
    EXPECT_EQ(me["applications"].size(), 4U);
    EXPECT_EQ(me["databases"][1]["type"], "redis");
    const Json status = square("GET", "/apps/status").json()["response"];
    EXPECT_EQ(status.size(), 4U);
    EXPECT_EQ(status[0]["running"], true);
    EXPECT_TRUE(status[0].contains("cpu"));
    EXPECT_EQ(status[3]["running"], false);
    EXPECT_FALSE(status[3].contains("cpu"));
    EXPECT_EQ(square("GET", "/databases/status").json()["response"].size(), 2U);
    EXPECT_EQ(send("GET", m_at.squareCloud + "/service/status").json()["status"], "ok");
    EXPECT_EQ(square("GET", "/nothing").status, 404);
    EXPECT_EQ(square("DELETE", "/users/me").status, 405);
}

} // namespace snapdeck::simulator::test
