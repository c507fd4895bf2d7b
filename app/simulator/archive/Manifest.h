// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/ProjectTree.h"

#include <optional>
#include <string>

namespace snapdeck::simulator {

// The text of the files that tools read (package.json and its like), or nothing for any other file.
std::optional<std::string> writeManifest(const ArchiveSubject &subject, const ProjectFile &file);

} // namespace snapdeck::simulator
