// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/ArchiveFactory.h"
#include "app/simulator/base/Random.h"

#include <gtest/gtest.h>
#include <map>
#include <string>
#include <zip.h>

namespace snapdeck::simulator::test {

namespace {

const ArchiveSubject application{77, "bot-suporte", "javascript", false};

std::string bytesOf(const Archive &archive)
{
    std::string bytes(static_cast<std::size_t>(archive.size()), '\0');
    archive.read(0, bytes);
    return bytes;
}

// The entries' CRCs by name, read and checked by an independent library, which fails on any inconsistency.
std::map<std::string, std::uint32_t> checkedEntries(const std::string &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    std::map<std::string, std::uint32_t> entries;
    if (zip == nullptr) {
        ADD_FAILURE() << zip_error_strerror(&error);
        zip_source_free(source);
        return entries;
    }
    for (zip_int64_t index = 0; index < zip_get_num_entries(zip, 0); ++index) {
        zip_stat_t stat;
        zip_stat_index(zip, static_cast<zip_uint64_t>(index), 0, &stat);
        std::string content(stat.size + 1, '\0');
        zip_file_t *file = zip_fopen_index(zip, static_cast<zip_uint64_t>(index), 0);
        // Reading to the end makes the library compare the CRC.
        EXPECT_EQ(zip_fread(file, content.data(), content.size()), static_cast<zip_int64_t>(stat.size))
            << stat.name;
        EXPECT_EQ(zip_fclose(file), 0) << stat.name;
        EXPECT_TRUE(entries.emplace(stat.name, stat.crc).second) << "twice: " << stat.name;
    }
    zip_close(zip);
    return entries;
}

} // namespace

TEST(ArchiveTest, isAValidZipOfTheWantedSize)
{
    for (const auto &[bytes, entries] : {std::pair(1ULL, 1U), std::pair(1ULL, 3U), std::pair(1ULL, 400U),
                                         std::pair(262'144ULL, 40U), std::pair(9'000'000ULL, 700U)}) {
        ArchiveFactory factory(5, bytes, entries);
        for (const char *language : {"javascript", "python", "go", "rust", "postgres"}) {
            const ArchiveSubject subject{mix(1, language), "x", language,
                                         std::string(language) == "postgres"};
            const auto archive = factory.make(subject, 3, 6);
            EXPECT_EQ(archive->size(), factory.sizeOf(subject, 3, 6));
            EXPECT_EQ(checkedEntries(bytesOf(*archive)).size(), entries);
        }
    }
}

TEST(ArchiveTest, differsByAFewFilesFromOneStateToTheNext)
{
    ArchiveFactory factory(5, 262'144, 40);
    bool added = false;
    bool removed = false;
    auto before = checkedEntries(bytesOf(*factory.make(application, 0, 0)));
    for (unsigned state = 1; state < 12; ++state) {
        const auto after = checkedEntries(bytesOf(*factory.make(application, 0, state)));
        std::size_t changed = 0;
        for (const auto &[name, crc] : after) {
            const auto old = before.find(name);
            added = added || old == before.end();
            changed += old != before.end() && old->second != crc ? 1 : 0;
        }
        for (const auto &[name, crc] : before) {
            removed = removed || !after.contains(name);
        }
        EXPECT_GE(changed, 2U) << state;
        EXPECT_LE(changed, 8U) << state;
        before = after;
    }
    EXPECT_TRUE(added);
    EXPECT_TRUE(removed);
}

TEST(ArchiveTest, readsAnyPartOfAHugeArchiveWithoutHoldingIt)
{
    constexpr std::uint64_t size = 3ULL * 1024 * 1024 * 1024;
    ArchiveFactory factory(5, size, 40);
    const auto archive = factory.make(application, 0, 1);
    EXPECT_GT(archive->size(), size);
    EXPECT_LT(archive->bytesHeld(), 1024U * 1024);
    std::string whole(300'000, '\0');
    archive->read(archive->size() - whole.size(), whole);
    std::string part(1000, '\0');
    archive->read(archive->size() - 150'000, part);
    EXPECT_EQ(part, whole.substr(150'000, 1000));
    EXPECT_EQ(whole.substr(whole.size() - 22, 4), std::string("PK\x05\x06"));
}

TEST(ArchiveTest, isTheSameForTheSameSeed)
{
    ArchiveFactory one(5, 100'000, 30);
    ArchiveFactory same(5, 100'000, 30);
    ArchiveFactory other(6, 100'000, 30);
    EXPECT_EQ(bytesOf(*one.make(application, 1, 4)), bytesOf(*same.make(application, 1, 4)));
    EXPECT_NE(bytesOf(*one.make(application, 1, 4)), bytesOf(*other.make(application, 1, 4)));
    EXPECT_EQ(one.make(application, 1, 4)->etag(), same.make(application, 1, 4)->etag());
    EXPECT_NE(one.make(application, 1, 4)->etag(), one.make(application, 1, 5)->etag());
}

} // namespace snapdeck::simulator::test
