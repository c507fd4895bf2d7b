// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/Gateway.h"

#include "app/simulator/base/Random.h"
#include "app/simulator/base/Url.h"

#include <algorithm>

namespace snapdeck::simulator {

namespace {

constexpr const char *squareCloudRoot = "/v2/";
constexpr const char *wrennRoot = "/api/";
constexpr const char *storageRoot = "/storage/";
constexpr const char *controlRoot = "/_sim/";

constexpr std::uint64_t garbageBytes = 512;
constexpr std::uint64_t trickleBytes = 64;

std::string noise(std::uint64_t size)
{
    Random random(size);
    std::string text(static_cast<std::size_t>(size), '\0');
    std::generate(text.begin(), text.end(), [&random] { return static_cast<char>(random.next() & 0xffU); });
    return text;
}

// An error as the service that the request was for writes it.
Reply errorOf(const Request &request, const Fault &fault)
{
    if (request.path.starts_with(wrennRoot)) {
        return wrenn::errorReply({fault.status, fault.code, fault.message});
    }
    if (request.path.starts_with(storageRoot)) {
        return square::storageError(fault.status, fault.code, fault.message);
    }
    return square::failure(fault.status, fault.code, fault.message);
}

void shorten(Reply &reply, std::uint64_t size)
{
    if (reply.source) {
        reply.length = std::min(reply.length, size);
    } else {
        reply.body.resize(static_cast<std::size_t>(std::min<std::uint64_t>(reply.body.size(), size)));
    }
}

// Whether the fault needs the right answer to do something to it.
bool spoilsARealAnswer(FaultKind kind)
{
    return kind == FaultKind::Delay || kind == FaultKind::CloseMidBody || kind == FaultKind::Truncate
        || kind == FaultKind::Trickle;
}

// What the fault does to the answer's way over the wire.
WirePlan wireOf(const Fault &fault, const Reply &reply)
{
    WirePlan wire;
    switch (fault.kind) {
    case FaultKind::CloseBeforeReply:
        wire.cutAfter = -1;
        break;
    case FaultKind::Reset:
        wire.cutAfter = -1;
        wire.reset = true;
        break;
    case FaultKind::CloseMidBody:
        wire.cutAfter = static_cast<std::int64_t>(fault.bytes.value_or(reply.contentLength() / 2));
        break;
    case FaultKind::Trickle:
        wire.trickleBytes = std::max<std::uint64_t>(1, fault.bytes.value_or(trickleBytes));
        wire.tricklePause = fault.pause;
        break;
    default:
        break;
    }
    return wire;
}

} // namespace

Gateway::Gateway(SimClock &clock, Services services, RequestLog &log, FaultPlan &faults)
    : m_clock(clock)
    , m_services(services)
    , m_log(log)
    , m_faults(faults)
{
}

Answer Gateway::handle(const Request &request)
{
    const bool control = request.path.starts_with(controlRoot);
    const std::uint64_t entry = control ? 0 : m_log.add(request, m_clock.now());
    const std::optional<Fault> fault = control ? std::nullopt : m_faults.take(request);
    if (fault) {
        m_log.setFault(entry, fault->kindName);
    }
    std::optional<Answer> result = answer(request, fault);
    if (!result) {
        result = Answer{};
        result->wire.cutAfter = -1;
    }
    result->reply.headers.emplace_back("Date", toHttpDate(m_clock.now()));
    m_log.setStatus(entry, result->wire.cutAfter == -1 ? 0 : result->reply.status);
    return *std::move(result);
}

std::optional<Answer> Gateway::answer(const Request &request, const std::optional<Fault> &fault)
{
    Answer result;
    if (fault && fault->kind == FaultKind::Delay && !fault->after && !m_clock.waitFor(fault->pause)) {
        return std::nullopt;
    }
    const bool carriedOut = !fault || fault->after || spoilsARealAnswer(fault->kind);
    if (carriedOut) {
        std::optional<Reply> reply = dispatch(request);
        if (!reply) {
            return std::nullopt;
        }
        result.reply = *std::move(reply);
    }
    if (!fault) {
        return result;
    }
    if (fault->kind == FaultKind::Delay && fault->after && !m_clock.waitFor(fault->pause)) {
        return std::nullopt;
    }
    if (fault->kind == FaultKind::Truncate) {
        shorten(result.reply, fault->bytes.value_or(result.reply.contentLength() / 2));
    } else if (fault->kind == FaultKind::Status || fault->kind == FaultKind::Garbage
               || fault->kind == FaultKind::Redirect) {
        result.reply = standIn(request, *fault);
    }
    result.wire = wireOf(*fault, result.reply);
    return result;
}

Reply Gateway::standIn(const Request &request, const Fault &fault) const
{
    Reply reply;
    if (fault.kind == FaultKind::Redirect) {
        reply = Reply::empty(fault.status == 0 ? 302 : fault.status);
        reply.headers.emplace_back("Location", fault.location);
    } else if (fault.kind == FaultKind::Garbage) {
        reply = Reply::text(fault.status == 0 ? 200 : fault.status, noise(fault.bytes.value_or(garbageBytes)),
                            "application/json");
    } else if (!fault.code.empty() || !fault.message.empty()) {
        reply = errorOf(request, fault);
    } else {
        reply = Reply::empty(fault.status);
    }
    if (fault.body) {
        reply.body = *fault.body;
        const bool markup = fault.body->starts_with('<');
        reply.contentType = markup ? "text/html" : "application/json";
    }
    if (!fault.contentType.empty()) {
        reply.contentType = fault.contentType;
    }
    reply.headers.insert(reply.headers.end(), fault.headers.begin(), fault.headers.end());
    return reply;
}

std::optional<Reply> Gateway::dispatch(const Request &request)
{
    const std::vector<std::string> segments = pathSegments(request.path);
    const std::span<const std::string> below = std::span(segments).subspan(1);
    if (request.path.starts_with(squareCloudRoot)) {
        return m_services.squareCloud.handle(request, below);
    }
    if (request.path.starts_with(wrennRoot)) {
        return m_services.wrenn.handle(request, below);
    }
    if (request.path.starts_with(storageRoot)) {
        const std::string_view path = std::string_view(request.path).substr(segments.front().size() + 1);
        return m_services.storage.handle(request, path, below);
    }
    if (request.path.starts_with(controlRoot)) {
        return m_services.control.handle(request, below);
    }
    return Reply::text(404, "404 page not found", "text/plain; charset=utf-8");
}

} // namespace snapdeck::simulator
