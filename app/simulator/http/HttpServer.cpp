// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http/HttpServer.h"

#include "app/simulator/http/GrowingPool.h"
#include "app/simulator/http/SocketStream.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <set>
#include <thread>

namespace snapdeck::simulator {

namespace {

constexpr std::size_t mostConnections = 1024;
constexpr std::size_t largestRequestBody = 1024 * 1024;
constexpr std::chrono::seconds idleTimeout{75};
constexpr int backlog = 512; // the library's own is 5, which loses connections in a burst

class Pool final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> job) override { m_pool.enqueue(std::move(job)); }
    void shutdown() override { m_pool.shutdown(); }

private:
    GrowingPool m_pool{mostConnections};
};

// Carries the connection of a request to its handler, in a callback that only clients use.
struct ConnectionTag {
    SocketStream *stream;
    HeaderList headers; // as they came, which the library's own do not stay
    bool operator()(std::uint64_t /*current*/, std::uint64_t /*total*/) const { return true; }
};

HeaderList headersOf(const httplib::Request &source)
{
    HeaderList headers;
    for (const auto &[name, value] : source.headers) {
        if (!name.starts_with("REMOTE_") && !name.starts_with("LOCAL_")) { // the library's own
            headers.emplace_back(name, value);
        }
    }
    return headers;
}

Request toRequest(const httplib::Request &source, const HeaderList &headers)
{
    Request request;
    request.method = source.method;
    const std::size_t question = source.target.find('?');
    request.path = source.target.substr(0, question);
    request.query = question == std::string::npos ? std::string() : source.target.substr(question + 1);
    request.headers = headers;
    request.body = source.body;
    return request;
}

void setSource(httplib::Response &response, const Reply &reply)
{
    auto provider = [source = reply.source, from = reply.offset](std::size_t offset, std::size_t length,
                                                                 httplib::DataSink &sink) {
        std::array<char, 64 * 1024> buffer{};
        const std::size_t count = std::min(length, buffer.size());
        source->read(from + offset, {buffer.data(), count});
        return sink.write(buffer.data(), count);
    };
    response.set_content_provider(static_cast<std::size_t>(reply.length), reply.contentType,
                                  std::move(provider));
}

void fill(httplib::Response &response, const Reply &reply)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers) {
        response.set_header(name, value);
    }
    if (reply.source && reply.length > 0) {
        setSource(response, reply);
        return;
    }
    response.body = reply.body;
    if (!reply.contentType.empty()) {
        response.set_header("Content-Type", reply.contentType);
    }
}

} // namespace

class HttpServer::Private final : public httplib::Server
{
public:
    Private(SimClock &clock, HttpServer::Handler handler)
        : m_clock(clock)
        , m_handler(std::move(handler))
    {
        new_task_queue = [] { return new Pool; }; // the library owns and deletes it
        set_tcp_nodelay(true);
        set_socket_options([](socket_t socket) {
        // Not SO_REUSEPORT, the library's own choice: two servers would share one port unnoticed.
#ifdef _WIN32
            constexpr int option = SO_EXCLUSIVEADDRUSE; // there, SO_REUSEADDR means the same as SO_REUSEPORT
#else
            constexpr int option = SO_REUSEADDR;
#endif
            const int on = 1;
            setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
        });
        set_payload_max_length(largestRequestBody);
        set_keep_alive_max_count(1'000'000);
        set_keep_alive_timeout(idleTimeout.count());
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            handle(request, response);
        };
        Get(".*", answer);
        Post(".*", answer);
        Put(".*", answer);
        Patch(".*", answer);
        Delete(".*", answer);
        Options(".*", answer);
    }

    std::uint16_t bindTo(std::uint16_t port)
    {
        const int bound = port == 0 ? bind_to_any_port("127.0.0.1")
                                    : (bind_to_port("127.0.0.1", port) ? static_cast<int>(port) : -1);
        if (bound <= 0) {
            return 0;
        }
        ::listen(svr_sock_, backlog);
        return static_cast<std::uint16_t>(bound);
    }

    void run()
    {
        m_listener = std::thread([this] { listen_after_bind(); });
        while (!is_running()) { // stop() would do nothing before that
            std::this_thread::yield();
        }
    }

    void end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ending = true;
            for (const socket_t socket : m_open) {
                shutdownBoth(socket); // wakes a thread that reads or writes there
            }
        }
        stop();
        if (m_listener.joinable()) {
            m_listener.join();
        }
    }

private:
    static void shutdownBoth(socket_t socket)
    {
#ifdef _WIN32
        ::shutdown(socket, SD_BOTH);
#else
        ::shutdown(socket, SHUT_RDWR);
#endif
    }

    static void close(socket_t socket, bool reset)
    {
        if (reset) {
            const linger hard{1, 0};
            setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard), sizeof hard);
        } else {
            shutdownBoth(socket);
        }
#ifdef _WIN32
        ::closesocket(socket);
#else
        ::close(socket);
#endif
    }

    bool open(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        return !m_ending && m_open.insert(socket).second;
    }

    bool process_and_close_socket(socket_t socket) override
    {
        bool reset = false;
        if (open(socket)) {
            serve(socket, reset);
        }
        // Closed under the lock: afterwards the number may belong to another connection.
        const std::scoped_lock lock(m_mutex);
        m_open.erase(socket);
        close(socket, reset);
        return true;
    }

    void serve(socket_t socket, bool &reset)
    {
        SocketStream stream(socket, m_clock);
        stream.prepare(idleTimeout);
        bool closed = false;
        bool goOn = true;
        while (goOn && !closed) {
            stream.setPlan({});
            goOn = process_request(stream, false, closed, [&stream](httplib::Request &request) {
                request.progress = ConnectionTag{&stream, headersOf(request)};
                // Parts are cut out by the storage itself, because the library gets unsatisfiable ones wrong
                // (one that it cannot read at all it has refused with 416 before); and answers go out as
                // they are, so that a fault's byte counts mean what they say.
                request.ranges.clear();
                request.headers.erase("Accept-Encoding");
                // Without either there is no body (RFC 9112, 6.3); the library would wait for one.
                if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
                    request.set_header("Content-Length", "0");
                }
            });
            // The library does not look whether the head of an answer without a body got through.
            goOn = goOn && stream.is_writable();
        }
        reset = stream.resetWanted();
    }

    void handle(const httplib::Request &request, httplib::Response &response)
    {
        const ConnectionTag *tag = request.progress.target<ConnectionTag>();
        const Answer answer = m_handler(toRequest(request, tag->headers));
        tag->stream->setPlan(answer.wire);
        fill(response, answer.reply);
    }

    SimClock &m_clock;
    const HttpServer::Handler m_handler;
    std::thread m_listener;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_ending = false;
};

HttpServer::HttpServer(SimClock &clock, Handler handler)
    : d(std::make_unique<Private>(clock, std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

std::uint16_t HttpServer::bind(std::uint16_t port)
{
    return d->bindTo(port);
}

void HttpServer::start()
{
    d->run();
}

void HttpServer::stop()
{
    d->end();
}

} // namespace snapdeck::simulator
