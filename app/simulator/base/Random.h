// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace snapdeck::simulator {

// Folds values into one well-mixed number: the same values in the same order always give the same one, on
// every machine and standard library (which std::hash and the std distributions do not promise).
std::uint64_t mix(std::initializer_list<std::uint64_t> values);
std::uint64_t mix(std::uint64_t seed, std::string_view text);

// splitmix64. Small, fast, and its sequence is part of "same seed, same world".
class Random
{
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    std::uint64_t below(std::uint64_t bound); // 0 to bound-1; bound > 0
    bool chance(unsigned percent);

    // Lower-case letters and digits, or a subset of them: `alphabet` is what to draw from.
    std::string text(std::size_t length, std::string_view alphabet);
    std::string hex(std::size_t length);
    std::string uuid(); // 8-4-4-4-12, version 4

    template <typename T, std::size_t N> const T &pick(std::span<const T, N> values)
    {
        return values[static_cast<std::size_t>(below(values.size()))];
    }

private:
    std::uint64_t m_state;
};

} // namespace snapdeck::simulator
