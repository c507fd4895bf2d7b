// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace snapdeck::simulator {

std::string sha256Hex(std::string_view data);
std::string hmacSha256Base64(std::string_view key, std::string_view data);

// Whether two texts are equal, in a time that does not depend on where they differ.
bool equalsConstantTime(std::string_view left, std::string_view right);

} // namespace snapdeck::simulator
