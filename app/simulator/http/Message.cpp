// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http/Message.h"

#include "app/simulator/base/Url.h"

#include <algorithm>
#include <cctype>

namespace snapdeck::simulator {

namespace {

bool sameName(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

} // namespace

std::string Request::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &header) { return sameName(header.first, name); });
    return found == headers.end() ? std::string() : found->second;
}

bool Request::hasHeader(std::string_view name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const auto &header) { return sameName(header.first, name); });
}

std::map<std::string, std::string> Request::parameters() const
{
    return parseQuery(query);
}

Reply Reply::text(int status, std::string body, std::string contentType)
{
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    reply.contentType = std::move(contentType);
    return reply;
}

Reply Reply::empty(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

} // namespace snapdeck::simulator
