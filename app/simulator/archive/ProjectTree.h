// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace snapdeck::simulator {

// Whose files an archive holds.
struct ArchiveSubject {
    std::uint64_t seed = 0;
    std::string name;
    std::string language; // or the database's type
    bool database = false;
};

struct ProjectFile {
    std::string path;
    bool bulk = false; // else text
    std::uint64_t seed = 0;
    unsigned revision = 0; // how often it has changed; two files of one path and revision are the same
    unsigned changedAt = 0; // the state in which it last changed
};

// The files of one state of a project; states count from 0. From one state to the next about three files
// change, and now and then one comes or goes. The first file is the largest and absorbs what is missing to
// the archive's size. Deterministic.
std::vector<ProjectFile> projectFiles(const ArchiveSubject &subject, unsigned state, unsigned entries);

} // namespace snapdeck::simulator
