// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

namespace snapdeck::simulator::test {

class SnapshotRestoreTest : public SimulatorFixture
{
protected:
    HttpAnswer restore(const std::string &id, const Json &body)
    {
        return square("POST", snapshotsOf(id) + "/restore", body.dump());
    }

    static Json wish(const Json &snapshot)
    {
        return {{"snapshotId", snapshot["name"]}, {"versionId", snapshot["version_id"]}};
    }

    // Sends it, lets its time pass, and gives back what was answered.
    HttpAnswer restoreAndWait(const std::string &id, const Json &body)
    {
        auto answer = later([=, this] { return restore(id, body); });
        waitUntil(
            [](const Json &state) { return state["square_cloud"]["resources"][0]["restoring"] == true; });
        advance(6);
        return answer.get();
    }
};

TEST_F(SnapshotRestoreTest, bringsTheOldContentBack)
{
    begin();
    const std::string id = applicationId();
    const Json oldest = listing(id)[2];
    const HttpAnswer answer = restoreAndWait(id, wish(oldest));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, R"({"status":"success"})");
    const std::string url = square("POST", snapshotsOf(id)).json()["response"]["url"];
    EXPECT_EQ(send("GET", url).body, send("GET", oldest["url"]).body)
        << "the next snapshot holds what was restored";
}

TEST_F(SnapshotRestoreTest, refusesASecondOneMeanwhileAndOneMoreWithinAMinute)
{
    begin();
    const std::string id = applicationId();
    const Json body = wish(listing(id)[1]);
    auto first = later([&] { return restore(id, body); });
    waitUntil([](const Json &state) { return state["square_cloud"]["resources"][0]["restoring"] == true; });
    const HttpAnswer second = restore(id, body);
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(code(second), "RESTORE_IN_PROGRESS");
    advance(6);
    EXPECT_EQ(first.get().status, 200);
    EXPECT_EQ(code(restore(id, body)), "KEEP_CALM");
    advance(55);
    EXPECT_EQ(restoreAndWait(id, body).status, 200);
}

TEST_F(SnapshotRestoreTest, namesWhatIsWrongWithARequest)
{
    begin();
    const std::string id = applicationId();
    const Json good = wish(listing(id)[0]);
    EXPECT_EQ(code(restore(id, Json::object())), "MISSING_PARAMETERS");
    EXPECT_EQ(code(square("POST", snapshotsOf(id) + "/restore", "no json")), "MISSING_PARAMETERS");
    EXPECT_EQ(code(restore(id, {{"snapshotId", "x"}, {"versionId", good["versionId"]}})),
              "INVALID_SNAPSHOT_ID");
    EXPECT_EQ(code(restore(id, {{"snapshotId", good["snapshotId"]}, {"versionId", "a b"}})),
              "INVALID_VERSION_ID");
    EXPECT_EQ(code(restore(id, {{"snapshotId", good["snapshotId"]}, {"versionId", "unknown-version"}})),
              "SNAPSHOT_NOT_FOUND");
    EXPECT_EQ(code(restore(applicationId(1), good)), "SNAPSHOT_NOT_FOUND");
    EXPECT_EQ(code(square("POST", "/databases/" + databaseId() + "/snapshots/restore", good.dump())),
              "SNAPSHOT_DATABASE_MISMATCH");
}

} // namespace snapdeck::simulator::test
