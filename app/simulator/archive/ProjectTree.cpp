// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/ProjectTree.h"

#include "app/simulator/base/Random.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace snapdeck::simulator {

namespace {

constexpr unsigned ownFiles = 24; // only a project's own files change; what lies in packages stays
constexpr unsigned changesPerState = 3;
constexpr unsigned featureLife = 4; // a feature's file goes that many states after it came
constexpr unsigned fewestEntriesForFeatures = 6;

constexpr std::array scriptPaths
    = {"package.json",        "src/index.js",         "src/server.js",       "src/routes/health.js",
       "public/logo.png",     "src/routes/orders.js", "src/jobs/sync.js",    "squarecloud.app",
       "README.md",           "src/lib/queue.js",     "src/lib/cache.js",    "public/index.html",
       "public/promoção.jpg", "public/styles.css",    "locales/pt-BR.json",  "locales/en.json",
       "src/lib/logger.js",   "migrations/0001.sql",  "migrations/0002.sql", ".env.example"};
constexpr std::array pythonPaths = {"requirements.txt",   "main.py",
                                    "app/__init__.py",    "app/commands.py",
                                    "static/banner.webp", "app/events.py",
                                    "app/store.py",       "squarecloud.app",
                                    "README.md",          "app/tasks.py",
                                    "app/config.py",      "templates/mail.html",
                                    "assets/símbolo.png", "config/settings.json",
                                    "schema.sql"};
constexpr std::array goPaths = {"go.mod",
                                "cmd/main.go",
                                "internal/api/api.go",
                                "internal/store/store.go",
                                "web/app.wasm",
                                "internal/jobs/jobs.go",
                                "squarecloud.app",
                                "README.md",
                                "internal/cache/cache.go",
                                "web/index.html",
                                "config/settings.json",
                                "schema.sql"};
constexpr std::array rustPaths
    = {"Cargo.toml",   "src/main.rs",     "src/api.rs", "src/store.rs",   "assets/font.woff2", "src/jobs.rs",
       "src/cache.rs", "squarecloud.app", "README.md",  "web/index.html", "schema.sql"};
constexpr std::array sitePaths
    = {"index.html",          "styles.css",         "scripts/menu.js", "images/hero.webp",
       "images/promoção.jpg", "sobre.html",         "contato.html",    "squarecloud.app",
       "README.md",           "locales/pt-BR.json", "locales/en.json", "scripts/form.js"};
constexpr std::array databasePaths
    = {"metadata.json",      "schema.sql",          "roles.sql",         "settings.conf",
       "indexes.bin",        "tables/accounts.sql", "tables/orders.sql", "tables/sessions.sql",
       "tables/tickets.sql", "tables/events.sql"};

constexpr std::array packages = {"express", "undici", "pino", "zod", "luxon", "ioredis", "knex", "sharp"};
constexpr std::array packageFiles = {"index", "utils", "parser", "errors", "stream", "types", "codec"};

using Paths = std::span<const char *const>;

struct Style {
    Paths paths;
    std::string_view packageRoot;
    std::string_view ending; // of source files
    std::string_view bulkRoot;
    std::string_view store; // the largest file
};

Style styleOf(const ArchiveSubject &subject)
{
    if (subject.database) {
        return {databasePaths, "tables/archive", ".sql", "blobs", "data/main.dump"};
    }
    if (subject.language == "python") {
        return {pythonPaths, "site-packages", ".py", "static", "data/storage.sqlite"};
    }
    if (subject.language == "go") {
        return {goPaths, "vendor", ".go", "web", "data/storage.bolt"};
    }
    if (subject.language == "rust") {
        return {rustPaths, "vendor", ".rs", "assets", "data/storage.sled"};
    }
    if (subject.language == "static") {
        return {sitePaths, "vendor", ".js", "images", "media/video.webm"};
    }
    return {scriptPaths, "node_modules", ".js", "public/assets", "data/storage.sqlite"};
}

bool isBulk(std::string_view path)
{
    constexpr std::array endings = {".png", ".jpg", ".webp", ".wasm", ".woff2", ".bin", ".dump"};
    return std::any_of(endings.begin(), endings.end(), [path](auto end) { return path.ends_with(end); });
}

std::string pathOf(const Style &style, unsigned slot)
{
    if (slot == 0) {
        return std::string(style.store);
    }
    if (slot <= style.paths.size()) {
        return style.paths[slot - 1];
    }
    const std::string number = std::to_string(slot);
    if (slot % 8 == 0) {
        return std::string(style.bulkRoot) + "/asset-" + number + ".webp";
    }
    return std::string(style.packageRoot) + '/' + packages.at(slot / 8 % packages.size()) + '/'
        + packageFiles.at(slot % packageFiles.size()) + '-' + number + std::string(style.ending);
}

void applyChanges(std::vector<ProjectFile> &files, const ArchiveSubject &subject, unsigned state)
{
    const std::uint64_t candidates = std::min<std::uint64_t>(files.size() - 1, ownFiles);
    for (unsigned step = 1; step <= state; ++step) {
        files.front().revision = step; // a project's data changes every day
        files.front().changedAt = step;
        for (unsigned k = 0; k < changesPerState && candidates > 0; ++k) {
            ProjectFile &file = files[1 + mix({subject.seed, step, k}) % candidates];
            ++file.revision;
            file.changedAt = step;
        }
    }
}

void addFeatures(std::vector<ProjectFile> &files, const ArchiveSubject &subject, const Style &style,
                 unsigned state)
{
    const unsigned oldest = state + 1 > featureLife ? state + 1 - featureLife : 1;
    for (unsigned step = oldest; step <= state; ++step) {
        if (step % 2 == 1) {
            const std::string folder = subject.database ? "tables/feature-" : "src/features/feature-";
            files.push_back({folder + std::to_string(step) + std::string(style.ending), false,
                             mix({subject.seed, 0xfea7, step}), 0, step});
        }
    }
}

} // namespace

std::vector<ProjectFile> projectFiles(const ArchiveSubject &subject, unsigned state, unsigned entries)
{
    const Style style = styleOf(subject);
    const bool features = entries >= fewestEntriesForFeatures;
    const unsigned slots = features ? entries - featureLife / 2 : entries;
    std::vector<ProjectFile> files;
    files.reserve(entries);
    for (unsigned slot = 0; slot < slots; ++slot) {
        std::string path = pathOf(style, slot);
        const bool bulk = slot == 0 || isBulk(path);
        files.push_back({std::move(path), bulk, mix({subject.seed, 0xf11e, slot}), 0, 0});
    }
    applyChanges(files, subject, state);
    if (features) {
        addFeatures(files, subject, style, state);
    }
    return files;
}

} // namespace snapdeck::simulator
