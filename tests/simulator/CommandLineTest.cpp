// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/CommandLine.h"

#include <gtest/gtest.h>
#include <vector>

namespace snapdeck::simulator::test {

namespace {

CommandLine parse(const std::vector<const char *> &arguments)
{
    return parseCommandLine(arguments);
}

} // namespace

TEST(CommandLineTest, readsEveryPinnedOption)
{
    const CommandLine line = parse({"--port",
                                    "8123",
                                    "--ready-file",
                                    "f",
                                    "--seed",
                                    "9",
                                    "--time-scale",
                                    "60.5",
                                    "--apps",
                                    "1",
                                    "--databases",
                                    "2",
                                    "--versions",
                                    "3",
                                    "--capsules",
                                    "4",
                                    "--templates",
                                    "5",
                                    "--archive-bytes",
                                    "1073741824",
                                    "--archive-entries",
                                    "7",
                                    "--plan-memory-mb",
                                    "512",
                                    "--snapshot-seconds",
                                    "95",
                                    "--capture-seconds",
                                    "50",
                                    "--listing-cache-seconds",
                                    "1800",
                                    "--wrenn",
                                    "seed",
                                    "--capsule-fate",
                                    "paused",
                                    "--no-range",
                                    "--link-seconds",
                                    "60",
                                    "--square-cloud",
                                    "older",
                                    "--start-time",
                                    "2026-11-21T20:35:44Z"});
    ASSERT_EQ(line.wish, CommandLine::Wish::Run) << line.complaint;
    const SimulatorOptions &options = line.options;
    EXPECT_EQ(options.port, 8123);
    EXPECT_EQ(line.readyFile, "f");
    EXPECT_EQ(options.seed, 9U);
    EXPECT_EQ(options.timeScale, 60.5);
    EXPECT_EQ(options.apps + options.databases + options.versions + options.capsules + options.templates,
              15U);
    EXPECT_EQ(options.archiveBytes, 1'073'741'824U);
    EXPECT_EQ(options.archiveEntries, 7U);
    EXPECT_EQ(options.planMemoryMb, 512U);
    EXPECT_EQ(options.snapshotSeconds, 95);
    EXPECT_EQ(options.captureSeconds, 50);
    EXPECT_EQ(options.listingCacheSeconds, 1800);
    EXPECT_EQ(options.wrenn, WrennGeneration::Seed);
    EXPECT_EQ(options.capsuleFate, CapsuleFate::Paused);
    EXPECT_FALSE(options.ranges);
    EXPECT_EQ(options.linkSeconds, 60);
    EXPECT_EQ(options.squareCloud, SquareCloudGeneration::Older);
    EXPECT_EQ(toIsoSeconds(*options.startTime), "2026-11-21T20:35:44Z");
    EXPECT_EQ(parse({"--seed=11"}).options.seed, 11U);
}

TEST(CommandLineTest, saysWhatIsWrong)
{
    const auto complaint = [](const std::vector<const char *> &arguments) {
        const CommandLine line = parse(arguments);
        EXPECT_EQ(line.wish, CommandLine::Wish::Complain);
        return line.complaint;
    };
    EXPECT_EQ(complaint({"--nonsense"}), "unknown argument --nonsense");
    EXPECT_EQ(complaint({"word"}), "unknown argument word");
    EXPECT_EQ(complaint({"--port"}), "--port needs a value");
    EXPECT_EQ(complaint({"--port", "70000"}),
              "--port must be a whole number that is not negative, not \"70000\"");
    EXPECT_EQ(complaint({"--apps", "-1"}), "--apps must be a whole number that is not negative, not \"-1\"");
    EXPECT_EQ(complaint({"--time-scale", "0"}), "--time-scale must be between 0.001 and 100000, not 0");
    EXPECT_EQ(complaint({"--time-scale", "nan"}), "--time-scale must be between 0.001 and 100000, not nan");
    EXPECT_EQ(complaint({"--wrenn", "old"}), "--wrenn must be \"seed\" or \"current\", not \"old\"");
    EXPECT_EQ(complaint({"--capsule-fate", "well"}),
              "--capsule-fate must be \"gone\", \"paused\" or \"lost\", not \"well\"");
    EXPECT_EQ(parse({"--capsule-fate", "lost"}).options.capsuleFate, CapsuleFate::Lost);
    EXPECT_EQ(complaint({"--no-range=1"}), "--no-range takes no value");
    EXPECT_EQ(complaint({"--start-time", "today"}),
              "--start-time must be a time like 2026-11-21T20:35:44Z, not \"today\"");
}

TEST(CommandLineTest, explainsItself)
{
    EXPECT_EQ(parse({"--help"}).wish, CommandLine::Wish::Help);
    EXPECT_EQ(parse({"--version"}).wish, CommandLine::Wish::Version);
    for (const char *word : {"--listing-cache-seconds", "/_sim/fault", "trickle", "Exit status"}) {
        EXPECT_NE(helpText().find(word), std::string::npos) << word;
    }
}

} // namespace snapdeck::simulator::test
