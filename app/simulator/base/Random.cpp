// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/base/Random.h"

namespace snapdeck::simulator {

namespace {

std::uint64_t scramble(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;

} // namespace

std::uint64_t mix(std::initializer_list<std::uint64_t> values)
{
    std::uint64_t state = golden;
    for (const std::uint64_t value : values) {
        state = scramble(state + golden + scramble(value + golden));
    }
    return state;
}

std::uint64_t mix(std::uint64_t seed, std::string_view text)
{
    std::uint64_t state = scramble(seed + golden);
    for (const char sign : text) {
        state = scramble(state + golden + static_cast<unsigned char>(sign));
    }
    return state;
}

Random::Random(std::uint64_t seed)
    : m_state(seed)
{
}

std::uint64_t Random::next()
{
    m_state += golden;
    return scramble(m_state);
}

std::uint64_t Random::below(std::uint64_t bound)
{
    return next() % bound; // the bias is of no interest for bounds this small
}

bool Random::chance(unsigned percent)
{
    return below(100) < percent;
}

std::string Random::text(std::size_t length, std::string_view alphabet)
{
    std::string result(length, ' ');
    for (char &sign : result) {
        sign = alphabet[static_cast<std::size_t>(below(alphabet.size()))];
    }
    return result;
}

std::string Random::hex(std::size_t length)
{
    return text(length, "0123456789abcdef");
}

std::string Random::uuid()
{
    std::string digits = hex(32);
    digits[12] = '4';
    digits[16] = "89ab"[below(4)];
    return digits.substr(0, 8) + '-' + digits.substr(8, 4) + '-' + digits.substr(12, 4) + '-'
        + digits.substr(16, 4) + '-' + digits.substr(20);
}

} // namespace snapdeck::simulator
