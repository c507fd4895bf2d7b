// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/TextWriter.h"

#include "app/simulator/base/Random.h"

#include <array>
#include <span>

namespace snapdeck::simulator {

namespace {

constexpr std::array words
    = {"account", "batch",   "cache",   "channel", "cursor", "event",    "export", "filter",
       "gateway", "handler", "invoice", "job",     "ledger", "locale",   "member", "notice",
       "order",   "payload", "queue",   "region",  "report", "schedule", "secret", "session",
       "signal",  "source",  "stream",  "tenant",  "ticket", "token",    "upload", "worker"};

// One line each: {a}, {b} and {c} become words, {n} a number.
constexpr std::array scriptLines = {"const {a} = await {b}.find({ limit: {n}, sort: '{c}' });",
                                    "if (!{a}) throw new Error('{b} {c} missing');",
                                    "export async function {a}{n}({b}, {c}) {",
                                    "  return {a}.map(({b}) => ({ id: {b}.id, {c}: {n} }));",
                                    "}",
                                    "logger.info('{a} {b}', { {c}: {n} });"};
constexpr std::array pythonLines = {"def {a}_{b}({c}, limit={n}):",
                                    "    return [{a} for {a} in {b}.{c}() if {a}.size > {n}]",
                                    "log.info('{a} %s of {b}', {c})",
                                    "{a} = {b}.get('{c}', {n})",
                                    "",
                                    "class {a}{n}:"};
constexpr std::array goLines
    = {"func {a}{n}({b} string) ({c} error) {", "\tif {a} == nil { return {n}, nil }",
       "\tlog.Printf(\"{a} {b} %d\", {n})", "}", "var {a}{b} = map[string]int{\"{c}\": {n}}"};
constexpr std::array sqlLines
    = {"INSERT INTO {a} (id, {b}, {c}) VALUES ({n}, '{b}', '{c}');",
       "UPDATE {a} SET {b} = {n} WHERE {c} IS NULL;", "CREATE INDEX {a}_{b}_{n} ON {a} ({c});"};
constexpr std::array styleLines
    = {".{a}-{b} { margin: {n}px; }", ".{a} > .{c} { padding: {n}px {n}px; }", "/* {a} of the {b} {c} */"};
constexpr std::array proseLines
    = {"The {a} {b} keeps {n} {c} entries.", "Restart the {a} after changing the {b}.", "", "## {a} and {b}",
       "- {a}: {b} {c}, {n} at most"};
constexpr std::array settingLines = {"{a}_{b}={n}", "{a}.{b}.{c}={n}", "# {a} {b}", "{b}_{c}={a}{n}"};

using Lines = std::span<const char *const>;

Lines linesFor(std::string_view path)
{
    const auto ends = [path](auto... endings) { return (path.ends_with(endings) || ...); };
    if (ends(".js", ".ts", ".mjs", ".tsx", ".rs", ".java", ".php")) {
        return scriptLines;
    }
    if (ends(".py", ".rb")) {
        return pythonLines;
    }
    if (ends(".go")) {
        return goLines;
    }
    if (ends(".sql")) {
        return sqlLines;
    }
    if (ends(".css", ".scss")) {
        return styleLines;
    }
    return ends(".md", ".html", ".txt") ? Lines(proseLines) : Lines(settingLines);
}

std::string fillIn(std::string_view line, Random &random)
{
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool slot = line[i] == '{' && i + 2 < line.size() && line[i + 2] == '}'
            && std::string_view("abcn").find(line[i + 1]) != std::string_view::npos;
        if (!slot) {
            result += line[i];
            continue;
        }
        result += line[i + 1] == 'n'
            ? std::to_string(random.below(1000))
            : std::string(words.at(static_cast<std::size_t>(random.below(words.size()))));
        i += 2;
    }
    return result;
}

// The last revision up to `revision` in which that line was rewritten.
unsigned lineRevision(std::uint64_t seed, std::uint64_t line, unsigned revision)
{
    for (unsigned r = revision; r > 0; --r) {
        if (mix({seed, line, r}) % 24 == 0) {
            return r;
        }
    }
    return 0;
}

} // namespace

std::string writeText(std::string_view path, std::uint64_t seed, unsigned revision, std::size_t size)
{
    const bool json = path.ends_with(".json");
    const Lines lines = linesFor(path);
    std::string text = json ? "{\n" : "";
    for (std::uint64_t number = 0; text.size() < size; ++number) {
        Random random(mix({seed, number, lineRevision(seed, number, revision)}));
        if (json) {
            text += fillIn("  \"{a}." + std::to_string(number) + "\": \"{b} {c} {n}\",\n", random);
        } else {
            text += fillIn(lines[static_cast<std::size_t>(random.below(lines.size()))], random) + '\n';
        }
    }
    // Says which revision it is, so that two never come out the same.
    const std::string last = std::to_string(revision);
    Random random(mix({seed, revision}));
    text += json ? "  \"revision\": " + last + "\n}\n" : fillIn(lines.back(), random) + ' ' + last + '\n';
    return text;
}

} // namespace snapdeck::simulator
