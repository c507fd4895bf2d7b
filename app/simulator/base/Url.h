// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace snapdeck::simulator {

std::string percentEncode(std::string_view text); // everything but unreserved characters
std::string percentDecode(std::string_view text); // a broken escape stays as it is

// The decoded parameters of a query string. Of a name given twice, the first counts.
std::map<std::string, std::string> parseQuery(std::string_view query);

// The decoded segments between the slashes: "/a/b%20c/" gives {"a","b c",""}.
std::vector<std::string> pathSegments(std::string_view path);

} // namespace snapdeck::simulator
