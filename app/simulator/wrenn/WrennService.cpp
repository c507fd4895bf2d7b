// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wrenn/WrennService.h"

#include "app/simulator/base/Digest.h"
#include "app/simulator/wrenn/WrennLimits.h"

namespace snapdeck::simulator::wrenn {

namespace {

using Json = nlohmann::ordered_json;

// The real server's JSON library escapes what could end a script element.
std::string dump(const Json &json)
{
    std::string result;
    for (const char sign : json.dump()) {
        switch (sign) {
        case '<':
            result += "\\u003c";
            break;
        case '>':
            result += "\\u003e";
            break;
        case '&':
            result += "\\u0026";
            break;
        default:
            result += sign;
        }
    }
    return result;
}

Reply jsonReply(int status, const Json &json)
{
    return Reply::text(status, dump(json), "application/json");
}

Reply notFound()
{
    return Reply::text(404, "404 page not found", "text/plain; charset=utf-8");
}

Error invalidRequest(std::string message)
{
    return {400, "invalid_request", std::move(message)};
}

Error invalidName(const std::string &name)
{
    return invalidRequest("invalid snapshot name: name \"" + name
                          + "\" contains invalid characters or is too long (max 64, must match "
                            "^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$)");
}

// Whether the member is missing, or of the type that the predicate tells.
template <typename Predicate> bool fits(const nlohmann::json &body, const char *name, Predicate is)
{
    return !body.contains(name) || body[name].is_null() || is(body[name]);
}

std::string textMember(const nlohmann::json &body, const char *name)
{
    return body.contains(name) && body[name].is_string() ? body[name].get<std::string>() : std::string();
}

const auto isText = [](const nlohmann::json &json) { return json.is_string(); };
const auto isInteger = [](const nlohmann::json &json) { return json.is_number_integer(); };

} // namespace

Reply errorReply(const Error &error)
{
    Json inner = Json::object();
    if (!error.code.empty()) {
        inner["code"] = error.code;
    }
    inner["message"] = error.message;
    return jsonReply(error.status, {{"error", std::move(inner)}});
}

WrennService::WrennService(SimClock &clock, WrennWorld &world)
    : m_clock(clock)
    , m_world(world)
{
}

Reply WrennService::failure(Error error) const
{
    // Of older servers it is known that their conflicts carry no code.
    if (m_world.generation() == WrennGeneration::Seed && error.status == 409) {
        error.code.clear();
    }
    return errorReply(error);
}

std::optional<Error> WrennService::checkKey(const Request &request) const
{
    if (request.hasHeader("X-API-Key")) {
        return equalsConstantTime(request.header("X-API-Key"), m_world.key())
            ? std::nullopt
            : std::optional(Error{401, "unauthorized", "invalid API key"});
    }
    if (request.header("Authorization").starts_with("Bearer ")) {
        return Error{401, "unauthorized", "invalid or expired token"};
    }
    return Error{401, "unauthorized", "X-API-Key or Authorization: Bearer <token> required"};
}

std::optional<Reply> WrennService::handle(const Request &request, std::span<const std::string> segments)
{
    const bool known = segments.size() >= 2 && segments.size() <= 4 && segments[0] == "v1"
        && (segments[1] == "capsules" || segments[1] == "snapshots");
    const bool capsuleRoutes = known && segments[1] == "capsules";
    if (!known || (segments.size() == 4 && !capsuleRoutes)) {
        return notFound();
    }
    if (const std::optional<Error> error = checkKey(request)) {
        return failure(*error);
    }
    const std::string id
        = segments.size() > 2 ? segments[2] : std::string(); // a slash at the end changes nothing
    if (id.empty() && segments.size() < 4) {
        return capsuleRoutes ? std::optional(capsules(request)) : templates(request);
    }
    return capsuleRoutes ? capsule(request, id, segments.size() > 3 ? segments[3] : std::string())
                         : removeTemplate(request, id);
}

Reply WrennService::capsules(const Request &request)
{
    if (request.method == "POST") {
        return create(request);
    }
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return reads ? jsonReply(200, m_world.capsules(m_clock.now())) : Reply::empty(405);
}

Reply WrennService::capsule(const Request &request, const std::string &id, const std::string &action)
{
    const bool acts = action == "pause" || action == "resume" || action == "ping";
    if (!action.empty() && !acts) {
        return notFound();
    }
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (acts ? request.method != "POST" : !reads && request.method != "DELETE") {
        return Reply::empty(405);
    }
    if (!isCapsuleId(id)) {
        return failure(invalidRequest("invalid sandbox_id"));
    }
    const SimTime now = m_clock.now();
    if (request.method == "DELETE" || action == "ping") {
        const std::optional<Error> error
            = action == "ping" ? m_world.ping(id, now) : m_world.destroy(id, now);
        return error ? failure(*error) : Reply::empty(204);
    }
    const Outcome<Capsule> outcome = action == "pause" ? m_world.pause(id, now)
        : action == "resume"                           ? m_world.resume(id, now)
                                                       : m_world.capsule(id, now);
    if (const auto *error = std::get_if<Error>(&outcome)) {
        return failure(*error);
    }
    return jsonReply(200, toJson(std::get<Capsule>(outcome), m_world.generation()));
}

Reply WrennService::create(const Request &request)
{
    const nlohmann::json body = nlohmann::json::parse(request.body, nullptr, false);
    if (!body.is_object() || !fits(body, "template", isText) || !fits(body, "vcpus", isInteger)
        || !fits(body, "memory_mb", isInteger) || !fits(body, "timeout_sec", isInteger)) {
        return failure(invalidRequest("invalid JSON body"));
    }
    const auto integer = [&body](const char *name) {
        return body.contains(name) && !body[name].is_null() ? std::optional(body[name].get<std::int64_t>())
                                                            : std::nullopt;
    };
    CapsuleRequest wish;
    if (const std::string name = textMember(body, "template"); !name.empty()) {
        wish.templateName = name;
    }
    const std::optional<std::int64_t> vcpus = integer("vcpus");
    wish.memoryMb = integer("memory_mb");
    wish.timeoutSeconds = integer("timeout_sec").value_or(0);
    if (!isTemplateName(wish.templateName) || vcpus.value_or(1) <= 0 || wish.memoryMb.value_or(1) <= 0
        || wish.timeoutSeconds < 0) {
        return failure(invalidRequest("invalid request"));
    }
    if (vcpus) {
        wish.vcpus = static_cast<int>(std::min<std::int64_t>(*vcpus, mostVcpus + 1));
    }
    const Outcome<Capsule> outcome = m_world.create(wish, m_clock.now());
    if (const auto *error = std::get_if<Error>(&outcome)) {
        return failure(*error);
    }
    return jsonReply(201, toJson(std::get<Capsule>(outcome), m_world.generation()));
}

std::optional<Reply> WrennService::templates(const Request &request)
{
    if (request.method == "POST") {
        return capture(request);
    }
    if (request.method != "GET" && request.method != "HEAD") {
        return Reply::empty(405);
    }
    const auto parameters = request.parameters();
    const auto type = parameters.find("type");
    const bool all = type == parameters.end() || type->second.empty();
    return jsonReply(200, m_world.templates(all ? std::nullopt : std::optional(type->second), m_clock.now()));
}

Reply WrennService::removeTemplate(const Request &request, const std::string &name)
{
    if (request.method != "DELETE") {
        return Reply::empty(405);
    }
    if (!isTemplateName(name)) {
        return failure(invalidName(name));
    }
    const std::optional<Error> error = m_world.removeTemplate(name, m_clock.now());
    return error ? failure(*error) : Reply::empty(204);
}

std::optional<Reply> WrennService::capture(const Request &request)
{
    const nlohmann::json body = nlohmann::json::parse(request.body, nullptr, false);
    if (!body.is_object() || !fits(body, "sandbox_id", isText) || !fits(body, "name", isText)) {
        return failure(invalidRequest("invalid JSON body"));
    }
    const std::string id = textMember(body, "sandbox_id");
    const std::string name = textMember(body, "name");
    if (id.empty()) {
        return failure(invalidRequest("sandbox_id is required"));
    }
    if (!isCapsuleId(id)) {
        return failure(invalidRequest("invalid sandbox_id"));
    }
    if (!name.empty() && !isTemplateName(name)) {
        return failure(invalidName(name));
    }
    const auto parameters = request.parameters();
    const auto overwrite = parameters.find("overwrite");
    const bool replace = overwrite != parameters.end() && overwrite->second == "true";
    const Outcome<CaptureTicket> begun = m_world.beginCapture(id, name, replace, m_clock.now());
    if (const auto *error = std::get_if<Error>(&begun)) {
        return failure(*error);
    }
    return followCapture(std::get<CaptureTicket>(begun));
}

std::optional<Reply> WrennService::followCapture(const CaptureTicket &ticket)
{
    // The capture goes its way whatever happens to the connection.
    if (!m_clock.waitUntil(ticket.answerAt)) {
        return std::nullopt;
    }
    if (ticket.unheard) {
        return failure({502, "agent_error", "deadline_exceeded: context deadline exceeded"});
    }
    const Outcome<Template> outcome = m_world.captureOutcome(ticket.id, m_clock.now());
    if (const auto *error = std::get_if<Error>(&outcome)) {
        return failure(*error);
    }
    return jsonReply(201, toJson(std::get<Template>(outcome), m_world.generation()));
}

} // namespace snapdeck::simulator::wrenn
