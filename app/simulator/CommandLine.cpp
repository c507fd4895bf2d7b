// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/CommandLine.h"

#include <charconv>
#include <functional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace snapdeck::simulator {

namespace {

// What an option's value could not be understood as.
struct Misfit : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <typename T> void readNumber(T &target, const std::string &text)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), target);
    if (error != std::errc() || end != text.data() + text.size()) {
        throw Misfit(std::is_integral_v<T> ? "a whole number that is not negative" : "a number");
    }
}

template <typename T> using Choices = std::vector<std::pair<const char *, T>>;

template <typename T> void readChoice(T &target, const std::string &text, const Choices<T> &choices)
{
    std::string known;
    for (const auto &[word, value] : choices) {
        if (text == word) {
            target = value;
            return;
        }
        const bool last = word == choices.back().first;
        known += std::string(known.empty() ? "\"" : last ? " or \"" : ", \"") + word + '"';
    }
    throw Misfit(known);
}

struct Option {
    const char *name;
    const char *value; // what stands for the value in the help; empty: takes none
    const char *help;
    std::function<void(CommandLine &, const std::string &)> read;
};

template <typename T>
Option number(const char *name, const char *value, T SimulatorOptions::*member, const char *help)
{
    return {name, value, help,
            [member](CommandLine &line, const std::string &text) { readNumber(line.options.*member, text); }};
}

void readStartTime(CommandLine &line, const std::string &text)
{
    line.options.startTime = fromIsoSeconds(text);
    if (!line.options.startTime) {
        throw Misfit("a time like 2026-11-21T20:35:44Z");
    }
}

std::vector<Option> serverOptions()
{
    return {
        number("--port", "N", &SimulatorOptions::port, "port on 127.0.0.1; 0, the default, picks a free one"),
        {"--ready-file", "F", "write the ready line to this file as well, whole or not at all",
         [](CommandLine &line, const std::string &text) { line.readyFile = text; }},
        number("--seed", "N", &SimulatorOptions::seed, "same seed, same world, archives included (1)"),
        number("--time-scale", "X", &SimulatorOptions::timeScale,
               "run the clock X times faster; 60 makes a minute last a second (1)"),
        {"--start-time", "T", "what the clock shows at the start, as 2026-11-21T20:35:44Z (now)",
         readStartTime},
    };
}

std::vector<Option> worldOptions()
{
    return {
        number("--apps", "N", &SimulatorOptions::apps, "applications (14)"),
        number("--databases", "N", &SimulatorOptions::databases, "databases (4)"),
        number("--versions", "N", &SimulatorOptions::versions, "snapshots of each of them (8)"),
        number("--capsules", "N", &SimulatorOptions::capsules, "capsules (6)"),
        number("--templates", "N", &SimulatorOptions::templates,
               "templates, two of the operator's included (9)"),
        number("--archive-bytes", "N", &SimulatorOptions::archiveBytes,
               "size of the first application's archives; others vary around it (262144)"),
        number("--archive-entries", "N", &SimulatorOptions::archiveEntries, "files in an archive (40)"),
        number("--plan-memory-mb", "N", &SimulatorOptions::planMemoryMb,
               "the plan's memory: (N / 256) × 2 snapshots a day; 0 is an account without a plan (4096)"),
    };
}

std::vector<Option> behaviourOptions()
{
    return {
        number("--snapshot-seconds", "S", &SimulatorOptions::snapshotSeconds,
               "how long a snapshot takes; above 90 it is answered with 202 (8)"),
        number("--capture-seconds", "S", &SimulatorOptions::captureSeconds,
               "how long a capture takes; above 45 a current server answers 502 and finishes later (12)"),
        number("--listing-cache-seconds", "S", &SimulatorOptions::listingCacheSeconds,
               "how old a listing may be; the real service's is up to 1800 (30)"),
        number("--link-seconds", "S", &SimulatorOptions::linkSeconds,
               "how long a download link lives (2592000)"),
        {"--wrenn", "seed|current", "the Wrenn server's generation: as documented, or as of 2026 (current)",
         [](CommandLine &line, const std::string &text) {
             readChoice(line.options.wrenn, text,
                        Choices<WrennGeneration>{{"seed", WrennGeneration::Seed},
                                                 {"current", WrennGeneration::Current}});
         }},
        {"--capsule-fate", "gone|paused|lost",
         "what a capture leaves of its capsule (gone); lost: nothing, and no template either",
         [](CommandLine &line, const std::string &text) {
             readChoice(line.options.capsuleFate, text,
                        Choices<CapsuleFate>{{"gone", CapsuleFate::Gone},
                                             {"paused", CapsuleFate::Paused},
                                             {"lost", CapsuleFate::Lost}});
         }},
        {"--square-cloud", "older|newer",
         "listings without or with version_id, url, runtime and origin (newer)",
         [](CommandLine &line, const std::string &text) {
             readChoice(line.options.squareCloud, text,
                        Choices<SquareCloudGeneration>{{"older", SquareCloudGeneration::Older},
                                                       {"newer", SquareCloudGeneration::Newer}});
         }},
        {"--no-range", "", "storage that ignores Range and always sends the whole",
         [](CommandLine &line, const std::string &) { line.options.ranges = false; }},
        {"--help", "", "show this and end",
         [](CommandLine &line, const std::string &) { line.wish = CommandLine::Wish::Help; }},
        {"--version", "", "show the version and end",
         [](CommandLine &line, const std::string &) { line.wish = CommandLine::Wish::Version; }},
    };
}

std::string section(const char *title, const std::vector<Option> &options)
{
    constexpr std::size_t column = 30;
    std::string text = std::string("\n") + title + ":\n";
    for (const Option &option : options) {
        std::string left
            = std::string("  ") + option.name + (option.value[0] == '\0' ? "" : " ") + option.value;
        left.resize(std::max(left.size() + 2, column), ' ');
        text += left + option.help + '\n';
    }
    return text;
}

const Option *findOption(const std::vector<Option> &options, std::string_view name)
{
    for (const Option &option : options) {
        if (name == option.name || (name == "-h" && std::string_view(option.name) == "--help")) {
            return &option;
        }
    }
    return nullptr;
}

CommandLine complaint(std::string text)
{
    CommandLine line;
    line.wish = CommandLine::Wish::Complain;
    line.complaint = std::move(text);
    return line;
}

} // namespace

CommandLine parseCommandLine(std::span<const char *const> arguments)
{
    std::vector<Option> options = serverOptions();
    for (const std::vector<Option> &more : {worldOptions(), behaviourOptions()}) {
        options.insert(options.end(), more.begin(), more.end());
    }
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const Option *option = findOption(options, name);
        if (option == nullptr) {
            return complaint("unknown argument " + argument);
        }
        const bool wantsValue = option->value[0] != '\0';
        if (!wantsValue && equals != std::string::npos) {
            return complaint(name + " takes no value");
        }
        if (wantsValue && equals == std::string::npos && i + 1 == arguments.size()) {
            return complaint(name + " needs a value");
        }
        std::string value;
        if (wantsValue) {
            value = equals == std::string::npos ? std::string(arguments[++i]) : argument.substr(equals + 1);
        }
        try {
            option->read(line, value);
        } catch (const Misfit &misfit) {
            return complaint(name + " must be " + misfit.what() + ", not \"" + value + '"');
        }
    }
    if (const std::optional<std::string> problem = problemWith(line.options);
        problem && line.wish == CommandLine::Wish::Run) {
        return complaint(*problem);
    }
    return line;
}

std::string helpText()
{
    return "Usage: snapdeck-sim [OPTION]...\n"
           "Both services of Snapdeck on 127.0.0.1, with their real limits, for tests and demonstrations.\n"
           "Prints one line of JSON with the addresses and keys when it is ready, and runs until SIGINT or\n"
           "SIGTERM. Seconds are those of its own clock.\n"
        + section("Server", serverOptions()) + section("World", worldOptions())
        + section("Behaviour", behaviourOptions())
        + "\nLimits: one snapshot per 5 s and account, per 180 s and resource, and the daily quota; one "
          "restore\n"
          "per 60 s; 30 account listings per 60 s. Only accepted requests count. More than 20 refusals "
          "(429)\n"
          "within 60 s block the account for 30 minutes (RATE_LIMITED, with Retry-After).\n"
          "\nControl (no key, not logged):\n"
          "  GET|DELETE /_sim/requests[?after=ID]   what has been asked; DELETE forgets it\n"
          "  GET /_sim/state                        everything, unlisted and unfinished things included\n"
          "  POST /_sim/advance {\"seconds\":N}       move the clock forward\n"
          "  GET|POST|DELETE /_sim/fault            what goes wrong next:\n"
          "    {\"match\":\"POST /v2/apps/*/snapshots\",\"kind\":KIND,\"count\":1,\"after\":BOOL, ...}\n"
          "    * stands for any signs; count -1: until cleared; after: the request is carried out before\n"
          "    it goes wrong; status, delay, garbage and redirect do so only where asked to. KIND is one of\n"
          "    status              another answer: status, code, message, body, content_type, headers\n"
          "    delay               the right answer, seconds later\n"
          "    close-before-reply  carried out, then FIN without one byte (after:false: not carried out)\n"
          "    reset               the same with RST\n"
          "    close-mid-body      full head, half of the body or \"bytes\" of it, FIN\n"
          "    truncate            well-formed answer with half of the body or \"bytes\" of it\n"
          "    trickle             the body in pieces of \"bytes\" (64) with \"seconds\" (1) between them\n"
          "    garbage             200 with \"bytes\" (512) of noise as JSON\n"
          "    redirect            302 (or status) to \"location\"\n"
          "\nExit status: 0 ended by a signal, 1 the port could not be bound or the file not written,\n"
          "2 wrong usage.\n";
}

} // namespace snapdeck::simulator
