// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>

namespace snapdeck::simulator::test
{

struct HttpAnswer {
    int status = 0; // 0: no complete answer came
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;

    std::string header(const std::string &name) const;
    nlohmann::json json() const { return nlohmann::json::parse(body); }
};

using Headers = std::map<std::string, std::string>;

// One request on a connection of its own. `url` is absolute, its query is sent as it stands.
HttpAnswer send(const std::string &method, const std::string &url, const Headers &headers = {},
                const std::string &body = {});

// Everything that the server sends for this request until it ends the connection, byte for byte. `reset`
// tells whether it ended with RST.
struct RawAnswer {
    std::string bytes;
    bool reset = false;
};
RawAnswer sendRaw(const std::string &url, const std::string &head);

} // namespace snapdeck::simulator::test
