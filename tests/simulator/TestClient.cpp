// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/TestClient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cctype>
#include <httplib.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace snapdeck::simulator::test {

namespace {

struct Parts {
    std::string origin;
    std::string target;
};

Parts split(const std::string &url)
{
    const std::size_t slash = url.find('/', url.find("://") + 3);
    return {url.substr(0, slash), slash == std::string::npos ? "/" : url.substr(slash)};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return text;
}

} // namespace

std::string HttpAnswer::header(const std::string &name) const
{
    const auto found = headers.find(lower(name));
    return found == headers.end() ? std::string() : found->second;
}

HttpAnswer send(const std::string &method, const std::string &url, const Headers &headers,
                const std::string &body)
{
    const Parts parts = split(url);
    httplib::Client client(parts.origin);
    client.set_read_timeout(60, 0);
    client.set_tcp_nodelay(true);
    httplib::Request request;
    request.method = method;
    request.path = parts.target;
    request.body = body;
    for (const auto &[name, value] : headers) {
        request.set_header(name, value);
    }
    const httplib::Result result = client.send(request);
    HttpAnswer answer;
    if (result) {
        answer.status = result->status;
        answer.body = result->body;
        for (const auto &[name, value] : result->headers) {
            answer.headers[lower(name)] = value;
        }
    }
    return answer;
}

RawAnswer sendRaw(const std::string &url, const std::string &head)
{
    const std::string origin = split(url).origin;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(origin.substr(origin.rfind(':') + 1))));
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        throw std::runtime_error("cannot connect to the simulator");
    }
    ::send(socket, head.data(), head.size(), MSG_NOSIGNAL);
    RawAnswer answer;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t count = recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            answer.reset = count < 0;
            break;
        }
        answer.bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    close(socket);
    return answer;
}

} // namespace snapdeck::simulator::test
