// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/Manifest.h"

namespace snapdeck::simulator {

namespace {

std::string packageJson(const std::string &name, const std::string &revision)
{
    return "{\n  \"name\": \"" + name + "\",\n  \"version\": \"1." + revision
        + ".0\",\n  \"main\": \"src/index.js\",\n  \"scripts\": { \"start\": \"node src/index.js\" },\n"
          "  \"dependencies\": {\n    \"express\": \"^4.19."
        + revision + "\",\n    \"pino\": \"^9.2.0\",\n    \"undici\": \"^6.18.0\"\n  }\n}\n";
}

std::string deployment(const ArchiveSubject &subject, const std::string &revision)
{
    const char *start = subject.language == "python" ? "main.py" : "src/index.js";
    return "DISPLAY_NAME=" + subject.name + "\nDESCRIPTION=release " + revision + "\nMAIN=" + start
        + "\nMEMORY=256\nVERSION=recommended\nAUTORESTART=true\n";
}

} // namespace

std::optional<std::string> writeManifest(const ArchiveSubject &subject, const ProjectFile &file)
{
    const std::string revision = std::to_string(file.revision);
    if (file.path == "package.json") {
        return packageJson(subject.name, revision);
    }
    if (file.path == "squarecloud.app") {
        return deployment(subject, revision);
    }
    if (file.path == "requirements.txt") {
        return "aiohttp==3.9." + revision + "\ndiscord.py==2.4.0\nSQLAlchemy==2.0.31\nuvloop==0.19.0\n";
    }
    if (file.path == "go.mod") {
        return "module example.org/" + subject.name
            + "\n\ngo 1.22\n\nrequire (\n\tgithub.com/jackc/pgx/v5 v5.6." + revision
            + "\n\tgo.etcd.io/bbolt v1.3.10\n)\n";
    }
    if (file.path == "Cargo.toml") {
        return "[package]\nname = \"" + subject.name + "\"\nversion = \"0.4." + revision
            + "\"\nedition = \"2021\"\n\n[dependencies]\naxum = \"0.7\"\ntantivy = \"0.22\"\ntokio = \"1\"\n";
    }
    if (file.path == "metadata.json") {
        return "{\n  \"engine\": \"" + subject.language + "\",\n  \"database\": \"" + subject.name
            + "\",\n  \"format\": 3,\n  \"sequence\": " + revision + "\n}\n";
    }
    return std::nullopt;
}

} // namespace snapdeck::simulator
