// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

namespace snapdeck::simulator::test {

class FaultTest : public SimulatorFixture
{
protected:
    void fault(const Json &description)
    {
        const HttpAnswer answer = control("POST", "/fault", description);
        EXPECT_EQ(answer.status, 200) << answer.body;
    }

    std::string rawRequest() const
    {
        return "GET /v2/users/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
            + m_at.squareCloudKey + "\r\n\r\n";
    }
};

TEST_F(FaultTest, answersWithAnyStatus)
{
    begin();
    const std::string path = snapshotsOf(applicationId());
    fault({{"match", "POST /v2/apps/*/snapshots"},
           {"kind", "status"},
           {"status", 429},
           {"code", "RATE_LIMITED"},
           {"message", "slow down"},
           {"headers", {{"Retry-After", "7"}}}});
    EXPECT_EQ(square("GET", path).status, 200) << "the method does not match";
    const HttpAnswer answer = square("POST", path);
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.body, R"({"status":"error","code":"RATE_LIMITED","message":"slow down"})");
    EXPECT_EQ(answer.header("Retry-After"), "7");
    EXPECT_EQ(square("POST", path).status, 200) << "once only, and not carried out";
}

TEST_F(FaultTest, writesErrorsInTheServicesOwnForm)
{
    begin();
    fault({{"match", "/api/v1/capsules"},
           {"kind", "status"},
           {"status", 502},
           {"code", "agent_error"},
           {"message", "no"}});
    EXPECT_EQ(wrenn("GET", "/capsules").body, R"({"error":{"code":"agent_error","message":"no"}})");
    const std::string url = listing(applicationId())[0]["url"];
    fault({{"match", "/storage/*"}, {"kind", "status"}, {"status", 410}, {"code", "Gone"}});
    EXPECT_EQ(send("GET", url).header("Content-Type"), "application/xml");
    fault({{"match", "*"}, {"kind", "status"}, {"status", 502}});
    EXPECT_TRUE(wrenn("GET", "/capsules").body.empty());
    fault({{"match", "*"}, {"kind", "status"}, {"status", 503}, {"body", "<html>no</html>"}});
    EXPECT_EQ(wrenn("GET", "/capsules").header("Content-Type"), "text/html");
}

TEST_F(FaultTest, canCarryTheRequestOutFirst)
{
    begin();
    const std::string id = applicationId();
    fault({{"match", "POST *"}, {"kind", "status"}, {"status", 504}, {"after", true}});
    EXPECT_EQ(square("POST", snapshotsOf(id)).status, 504);
    EXPECT_EQ(listing(id).size(), 4U);
    advance(200);
    fault({{"match", "POST *"}, {"kind", "close-before-reply"}, {"after", false}});
    EXPECT_EQ(square("POST", snapshotsOf(id)).status, 0);
    EXPECT_EQ(listing(id).size(), 4U);
}

TEST_F(FaultTest, closesBeforeTheFirstByte)
{
    begin();
    fault({{"match", "*"}, {"kind", "close-before-reply"}});
    const RawAnswer closed = sendRaw(m_at.squareCloud, rawRequest());
    EXPECT_EQ(closed.bytes, "");
    EXPECT_FALSE(closed.reset);
    fault({{"match", "*"}, {"kind", "reset"}});
    const RawAnswer reset = sendRaw(m_at.squareCloud, rawRequest());
    EXPECT_EQ(reset.bytes, "");
    EXPECT_TRUE(reset.reset);
}

TEST_F(FaultTest, closesInTheMiddleOfTheBody)
{
    begin();
    const std::string whole = sendRaw(m_at.squareCloud, rawRequest()).bytes;
    const std::size_t head = whole.find("\r\n\r\n") + 4;
    fault({{"match", "*"}, {"kind", "close-mid-body"}, {"bytes", 10}});
    const std::string cut = sendRaw(m_at.squareCloud, rawRequest()).bytes;
    EXPECT_EQ(cut.size(), head + 10);
    EXPECT_NE(cut.find("Content-Length: " + std::to_string(whole.size() - head)), std::string::npos);
    fault({{"match", "*"}, {"kind", "close-mid-body"}});
    EXPECT_EQ(square("GET", "/users/me").status, 0);
}

TEST_F(FaultTest, truncatesWithAMatchingLength)
{
    begin();
    const Json snapshot = listing(applicationId())[0];
    fault({{"match", "/storage/*"}, {"kind", "truncate"}, {"bytes", 1000}});
    const HttpAnswer archive = send("GET", snapshot["url"]);
    EXPECT_EQ(archive.status, 200);
    EXPECT_EQ(archive.header("Content-Length"), "1000");
    EXPECT_EQ(archive.body.size(), 1000U);
    fault({{"match", "*"}, {"kind", "truncate"}});
    const HttpAnswer json = square("GET", "/users/me");
    EXPECT_EQ(json.status, 200);
    EXPECT_TRUE(Json::parse(json.body, nullptr, false).is_discarded());
}

TEST_F(FaultTest, delaysAndTrickles)
{
    begin();
    fault({{"match", "GET /v2/users/me"}, {"kind", "delay"}, {"seconds", 3600}});
    auto delayed = later([this] { return square("GET", "/users/me"); });
    waitForRequests(1);
    while (delayed.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        advance(3600); // the delay begins only after the request has been written into the log
    }
    EXPECT_EQ(delayed.get().status, 200);

    fault({{"match", "GET /v2/users/me"}, {"kind", "trickle"}, {"bytes", 500}, {"seconds", 3600}});
    auto trickled = later([this] { return square("GET", "/users/me"); });
    while (trickled.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        advance(3600);
    }
    const HttpAnswer answer = trickled.get();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json()["status"], "success");
}

TEST_F(FaultTest, sendsGarbageAndElsewhere)
{
    begin();
    fault({{"match", "*"}, {"kind", "garbage"}, {"bytes", 99}});
    const HttpAnswer garbage = square("GET", "/users/me");
    EXPECT_EQ(garbage.status, 200);
    EXPECT_EQ(garbage.body.size(), 99U);
    EXPECT_TRUE(Json::parse(garbage.body, nullptr, false).is_discarded());
    fault({{"match", "*"}, {"kind", "redirect"}, {"location", "http://127.0.0.1:1/"}});
    const HttpAnswer redirect = square("GET", "/users/me");
    EXPECT_EQ(redirect.status, 302);
    EXPECT_EQ(redirect.header("Location"), "http://127.0.0.1:1/");
}

TEST_F(FaultTest, delaysOnlyTheAnswerWhereAskedTo)
{
    begin();
    const std::string id = applicationId();
    fault({{"match", "POST *"}, {"kind", "delay"}, {"seconds", 60}, {"after", true}});
    auto answer = later([&] { return square("POST", snapshotsOf(id)); });
    waitUntil([](const Json &state) { return state["square_cloud"]["quota_used"] == 1; });
    EXPECT_EQ(listing(id).size(), 4U);
    while (answer.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
        advance(60);
    }
    EXPECT_EQ(answer.get().status, 200);
}

TEST_F(FaultTest, countsListsAndClears)
{
    begin();
    fault({{"match", "GET /v2/users/me"}, {"kind", "status"}, {"status", 500}, {"count", 2}});
    fault({{"match", "GET /v2/*"}, {"kind", "status"}, {"status", 503}, {"count", -1}});
    EXPECT_EQ(square("GET", "/users/me").status, 500);
    EXPECT_EQ(control("GET", "/fault").json()[0]["count"], 1);
    EXPECT_EQ(square("GET", "/users/me").status, 500);
    EXPECT_EQ(square("GET", "/users/me").status, 503);
    EXPECT_EQ(square("GET", "/users/me").status, 503);
    EXPECT_EQ(control("DELETE", "/fault").status, 204);
    EXPECT_EQ(square("GET", "/users/me").status, 200);
}

TEST_F(FaultTest, saysWhatIsWrongWithADescription)
{
    begin();
    for (const Json &wrong :
         {Json::array(), Json{{"kind", "delay"}}, Json{{"match", "*"}, {"kind", "earthquake"}},
          Json{{"match", "*"}, {"kind", "status"}}, Json{{"match", "*"}, {"kind", "redirect"}},
          Json{{"match", "GET users"}, {"kind", "delay"}},
          Json{{"match", "*"}, {"kind", "delay"}, {"count", 0}},
          Json{{"match", "*"}, {"kind", "delay"}, {"seconds", "many"}}}) {
        const HttpAnswer answer = control("POST", "/fault", wrong);
        EXPECT_EQ(answer.status, 400) << wrong;
        EXPECT_FALSE(answer.json()["error"].get<std::string>().empty());
    }
    EXPECT_EQ(control("GET", "/fault").json().size(), 0U);
}

} // namespace snapdeck::simulator::test
