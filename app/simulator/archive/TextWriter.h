// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace snapdeck::simulator {

// What a text file of an application looks like: its kind follows from the path's ending, its length is about
// `size` bytes. From one revision to the next a few lines differ, as after a day's work.
std::string writeText(std::string_view path, std::uint64_t seed, unsigned revision, std::size_t size);

} // namespace snapdeck::simulator
