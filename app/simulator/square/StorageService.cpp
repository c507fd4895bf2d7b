// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/StorageService.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace snapdeck::simulator::square {

namespace {

struct Span {
    std::uint64_t first;
    std::uint64_t length; // 0: cannot be satisfied
};

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                                     : std::nullopt;
}

// The one part that a Range header asks for. Nothing where the header is to be ignored: it is malformed, or
// wants several parts, which S3 does not serve either.
std::optional<Span> parseRange(std::string_view header, std::uint64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit)) {
        return std::nullopt;
    }
    header.remove_prefix(unit.size());
    const std::size_t dash = header.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> first = number(header.substr(0, dash));
    const std::optional<std::uint64_t> last = number(header.substr(dash + 1));
    if (dash == 0) { // the last so many bytes
        const std::uint64_t count = std::min(last.value_or(0), size);
        return last ? std::optional(Span{size - count, count}) : std::nullopt;
    }
    if (!first || (dash + 1 < header.size() && !last) || (last && *last < *first)) {
        return std::nullopt;
    }
    if (*first >= size) {
        return Span{*first, 0};
    }
    return Span{*first, std::min(last.value_or(size - 1), size - 1) - *first + 1};
}

} // namespace

Reply storageError(int status, std::string_view code, std::string_view message)
{
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>";
    body.append(code).append("</Code><Message>").append(message).append("</Message></Error>");
    return Reply::text(status, std::move(body), "application/xml");
}

StorageService::StorageService(SimClock &clock, const SquareCloudWorld &world, ArchiveFactory &archives,
                               const LinkSigner &signer, bool ranges)
    : m_clock(clock)
    , m_world(world)
    , m_archives(archives)
    , m_signer(signer)
    , m_ranges(ranges)
{
}

Reply StorageService::handle(const Request &request, std::string_view path,
                             std::span<const std::string> segments)
{
    if (request.method != "GET" && request.method != "HEAD") {
        return storageError(405, "MethodNotAllowed",
                            "The specified method is not allowed against this resource.");
    }
    if (request.hasHeader("Authorization")) { // a key that should never have come here
        return storageError(400, "InvalidArgument", "Only one auth mechanism allowed.");
    }
    const auto parameters = request.parameters();
    switch (m_signer.check(path, parameters, m_clock.now())) {
    case LinkState::Unsigned:
        return storageError(403, "AccessDenied", "Access Denied");
    case LinkState::Forged:
        return storageError(403, "SignatureDoesNotMatch",
                            "The request signature we calculated does not match the signature you provided.");
    case LinkState::Expired:
        return storageError(403, "AccessDenied", "Request has expired");
    case LinkState::Valid:
        break;
    }
    const bool shaped = segments.size() == 3 && segments[1] == m_world.account().id
        && segments[2].ends_with(".zip") && (segments[0] == "applications" || segments[0] == "databases");
    if (!shaped) {
        return storageError(404, "NoSuchKey", "The specified key does not exist.");
    }
    const Kind kind = segments[0] == "applications" ? Kind::Application : Kind::Database;
    const auto version = parameters.find("versionId");
    const auto found
        = m_world.stored(kind, segments[2].substr(0, segments[2].size() - 4),
                         version == parameters.end() ? std::string() : version->second, m_clock.now());
    if (const auto *stored = std::get_if<StoredVersion>(&found)) {
        return serve(request, *stored);
    }
    return std::holds_alternative<std::string>(found)
        ? storageError(404, "NoSuchVersion", "The specified version does not exist.")
        : storageError(404, "NoSuchKey", "The specified key does not exist.");
}

Reply StorageService::serve(const Request &request, const StoredVersion &found)
{
    const auto archive = m_archives.make(found.subject, found.ordinal, found.version.state);
    const std::string modified = toHttpDate(found.version.readyAt);
    if (request.hasHeader("If-Match") && request.header("If-Match") != archive->etag()
        && request.header("If-Match") != "*") {
        return storageError(412, "PreconditionFailed",
                            "At least one of the preconditions you specified did not hold.");
    }
    Reply reply;
    reply.headers
        = {{"ETag", archive->etag()}, {"Last-Modified", modified}, {"x-amz-version-id", found.version.id}};
    if (m_ranges) {
        reply.headers.emplace_back("Accept-Ranges", "bytes");
    }
    if (request.hasHeader("If-None-Match") && request.header("If-None-Match") == archive->etag()) {
        reply.status = 304;
        return reply;
    }
    reply.contentType = "application/zip";
    reply.source = archive;
    reply.length = archive->size();
    return m_ranges && request.hasHeader("Range") ? part(request, std::move(reply), archive->etag(), modified)
                                                  : reply;
}

Reply StorageService::part(const Request &request, Reply whole, const std::string &etag,
                           const std::string &modified) const
{
    const std::string condition = request.header("If-Range");
    const std::optional<Span> span = parseRange(request.header("Range"), whole.length);
    if (!span || (!condition.empty() && condition != etag && condition != modified)) {
        return whole; // of another version than the client has the beginning of
    }
    const std::string size = std::to_string(whole.length);
    if (span->length == 0) {
        Reply reply = storageError(416, "InvalidRange", "The requested range is not satisfiable");
        reply.headers.emplace_back("Content-Range", "bytes */" + size);
        return reply;
    }
    whole.status = 206;
    whole.offset = span->first;
    whole.length = span->length;
    whole.headers.emplace_back("Content-Range",
                               "bytes " + std::to_string(span->first) + '-'
                                   + std::to_string(span->first + span->length - 1) + '/' + size);
    return whole;
}

} // namespace snapdeck::simulator::square
