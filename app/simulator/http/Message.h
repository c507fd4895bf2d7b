// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace snapdeck::simulator {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

// A request whose head and body have been received completely.
struct Request {
    std::string method;
    std::string path; // as sent: not decoded
    std::string query; // as sent, without the question mark
    HeaderList headers; // names as sent
    std::string body;

    // The first header of that name, in any case; empty where there is none.
    std::string header(std::string_view name) const;
    bool hasHeader(std::string_view name) const;
    std::map<std::string, std::string> parameters() const;
};

// Bytes too many to hold in memory. read() may be called from several threads at once.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    virtual void read(std::uint64_t offset, std::span<char> into) const = 0;
};

struct Reply {
    int status = 200;
    HeaderList headers;
    std::string contentType; // empty: no such header
    std::string body; // used where there is no source
    std::shared_ptr<const ByteSource> source;
    std::uint64_t offset = 0; // the part of the source to send
    std::uint64_t length = 0;

    std::uint64_t contentLength() const { return source ? length : body.size(); }
    static Reply text(int status, std::string body, std::string contentType);
    static Reply empty(int status);
};

// What happens to an answer on its way out, below HTTP.
struct WirePlan {
    bool reset = false; // the connection ends with RST instead of FIN when it is cut
    // The connection is cut after that many bytes of the body; -1: before the first byte of the head.
    std::optional<std::int64_t> cutAfter;
    std::uint64_t trickleBytes = 0; // 0: as fast as it goes; else the body leaves in pieces of that size,
    SimDuration tricklePause{0}; // with that much between them
};

struct Answer {
    Reply reply;
    WirePlan wire;
};

} // namespace snapdeck::simulator
