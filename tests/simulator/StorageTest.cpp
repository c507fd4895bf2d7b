// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/SimulatorFixture.h"

namespace snapdeck::simulator::test {

class StorageTest : public SimulatorFixture
{
protected:
    std::string url(std::size_t version = 0) { return listing(applicationId())[version]["url"]; }
};

TEST_F(StorageTest, servesTheWholeWithTheListedSize)
{
    begin();
    const Json snapshot = listing(applicationId())[0];
    const HttpAnswer answer = send("GET", snapshot["url"]);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body.size(), snapshot["size"].get<std::size_t>());
    EXPECT_EQ(answer.header("Content-Type"), "application/zip");
    EXPECT_EQ(answer.header("Accept-Ranges"), "bytes");
    EXPECT_FALSE(answer.header("ETag").empty());
    EXPECT_TRUE(answer.header("Last-Modified").ends_with(" GMT"));
    const HttpAnswer head = send("HEAD", snapshot["url"]);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("Content-Length"), std::to_string(answer.body.size()));
    EXPECT_EQ(head.header("ETag"), answer.header("ETag"));
    EXPECT_TRUE(head.body.empty());
}

TEST_F(StorageTest, servesParts)
{
    begin();
    const std::string link = url();
    const HttpAnswer whole = send("GET", link);
    const std::string size = std::to_string(whole.body.size());
    const auto part = [&](const std::string &range) { return send("GET", link, {{"Range", range}}); };

    const HttpAnswer middle = part("bytes=1000-20999");
    EXPECT_EQ(middle.status, 206);
    EXPECT_EQ(middle.header("Content-Range"), "bytes 1000-20999/" + size);
    EXPECT_EQ(middle.body, whole.body.substr(1000, 20'000));
    EXPECT_EQ(middle.header("ETag"), whole.header("ETag"));
    EXPECT_EQ(part("bytes=100-").body, whole.body.substr(100));
    EXPECT_EQ(part("bytes=-77").body, whole.body.substr(whole.body.size() - 77));
    EXPECT_EQ(part("bytes=5-999999999").body, whole.body.substr(5));
    EXPECT_EQ(part("bytes=0-0").body, whole.body.substr(0, 1));
    EXPECT_EQ(part("bytes=0-1,4-5").status, 200) << "several parts are not served";

    const HttpAnswer beyond = part("bytes=" + size + "-");
    EXPECT_EQ(beyond.status, 416);
    EXPECT_EQ(beyond.header("Content-Range"), "bytes */" + size);
}

TEST_F(StorageTest, servesAPartOnlyOfTheVersionThatIfRangeNames)
{
    begin();
    const std::string link = url();
    const HttpAnswer whole = send("GET", link);
    const auto conditional = [&](const std::string &validator) {
        return send("GET", link, {{"Range", "bytes=10-19"}, {"If-Range", validator}}).status;
    };
    EXPECT_EQ(conditional(whole.header("ETag")), 206);
    EXPECT_EQ(conditional(whole.header("Last-Modified")), 206);
    EXPECT_EQ(conditional("\"another\""), 200);
    EXPECT_EQ(conditional("Sat, 01 Jan 2000 00:00:00 GMT"), 200);
    EXPECT_EQ(send("GET", link, {{"If-None-Match", whole.header("ETag")}}).status, 304);
    EXPECT_EQ(send("GET", link, {{"If-Match", "\"another\""}}).status, 412);
}

TEST_F(StorageTest, canIgnoreRanges)
{
    SimulatorOptions options = quickOptions();
    options.ranges = false;
    begin(options);
    const HttpAnswer answer = send("GET", url(), {{"Range", "bytes=10-19"}});
    EXPECT_EQ(answer.status, 200);
    EXPECT_GT(answer.body.size(), 10'000U);
    EXPECT_TRUE(answer.header("Accept-Ranges").empty());
}

TEST_F(StorageTest, refusesExpiredForgedAndMissingSignatures)
{
    SimulatorOptions options = quickOptions();
    options.linkSeconds = 600;
    begin(options);
    const std::string link = url(0);
    const std::string other = url(1);
    EXPECT_EQ(send("GET", link).status, 200);

    std::string forged = link;
    forged.replace(forged.find("versionId="), std::string::npos, other.substr(other.find("versionId=")));
    EXPECT_EQ(send("GET", forged).status, 403);
    EXPECT_NE(send("GET", forged).body.find("<Code>SignatureDoesNotMatch</Code>"), std::string::npos);
    const HttpAnswer bare = send("GET", link.substr(0, link.find('?')));
    EXPECT_EQ(bare.status, 403);
    EXPECT_NE(bare.body.find("<Code>AccessDenied</Code>"), std::string::npos);

    advance(600);
    const HttpAnswer expired = send("GET", link);
    EXPECT_EQ(expired.status, 403);
    EXPECT_EQ(expired.header("Content-Type"), "application/xml");
    EXPECT_NE(expired.body.find("Request has expired"), std::string::npos);
    EXPECT_EQ(send("GET", url(0)).status, 200) << "a fresh link of the same version";
}

TEST_F(StorageTest, wantsNoKey)
{
    begin();
    EXPECT_EQ(send("GET", url(), {{"Authorization", m_at.squareCloudKey}}).status, 400);
    EXPECT_EQ(send("POST", url()).status, 405);
    EXPECT_EQ(send("GET", m_at.storage + "/applications").status, 403);
}

} // namespace snapdeck::simulator::test
