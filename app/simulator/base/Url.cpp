// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/base/Url.h"

#include <cctype>

namespace snapdeck::simulator {

namespace {

int hexValue(char sign)
{
    if (sign >= '0' && sign <= '9') {
        return sign - '0';
    }
    const int lower = std::tolower(static_cast<unsigned char>(sign));
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::string percentEncode(std::string_view text)
{
    constexpr std::string_view unreserved = "-._~";
    std::string result;
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        if ((byte < 128 && std::isalnum(byte) != 0) || unreserved.find(sign) != std::string_view::npos) {
            result += sign;
        } else {
            result += '%';
            result += "0123456789ABCDEF"[byte >> 4U];
            result += "0123456789ABCDEF"[byte & 15U];
        }
    }
    return result;
}

std::string percentDecode(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size();
        const int high = escape ? hexValue(text[i + 1]) : -1;
        const int low = escape ? hexValue(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            result += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::map<std::string, std::string> parseQuery(std::string_view query)
{
    std::map<std::string, std::string> result;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const std::size_t equals = pair.find('=');
        const std::string_view value
            = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        if (!pair.empty()) {
            result.emplace(percentDecode(pair.substr(0, equals)), percentDecode(value));
        }
    }
    return result;
}

std::vector<std::string> pathSegments(std::string_view path)
{
    std::vector<std::string> result;
    if (!path.empty() && path.front() == '/') {
        path.remove_prefix(1);
    }
    for (;;) {
        const std::size_t slash = path.find('/');
        result.push_back(percentDecode(path.substr(0, slash)));
        if (slash == std::string_view::npos) {
            return result;
        }
        path.remove_prefix(slash + 1);
    }
}

} // namespace snapdeck::simulator
