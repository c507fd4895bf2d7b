// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/LinkSigner.h"

#include "app/simulator/base/Digest.h"
#include "app/simulator/base/Random.h"
#include "app/simulator/base/Url.h"

#include <charconv>

namespace snapdeck::simulator::square {

namespace {

std::string parameter(const std::map<std::string, std::string> &parameters, const std::string &name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::string() : found->second;
}

} // namespace

LinkSigner::LinkSigner(std::uint64_t seed, SimDuration lifetime)
    : m_lifetime(lifetime)
{
    Random random(mix(seed, "link signer"));
    m_accessKeyId = "SQ" + random.text(18, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    m_secret = random.hex(40);
}

std::string LinkSigner::sign(std::string_view path, std::string_view versionId, SimTime issued) const
{
    const std::string expires = std::to_string(unixSeconds(issued + m_lifetime));
    std::string query = "AWSAccessKeyId=" + m_accessKeyId + "&Expires=" + expires
        + "&Signature=" + percentEncode(signature(path, versionId, expires));
    if (!versionId.empty()) {
        query += "&versionId=" + percentEncode(versionId);
    }
    return query;
}

LinkState LinkSigner::check(std::string_view path, const std::map<std::string, std::string> &parameters,
                            SimTime now) const
{
    const std::string given = parameter(parameters, "Signature");
    const std::string expires = parameter(parameters, "Expires");
    if (given.empty() || expires.empty()) {
        return LinkState::Unsigned;
    }
    const std::string wanted = signature(path, parameter(parameters, "versionId"), expires);
    if (parameter(parameters, "AWSAccessKeyId") != m_accessKeyId || !equalsConstantTime(given, wanted)) {
        return LinkState::Forged;
    }
    std::int64_t moment = 0; // digits only: the signature covers what we wrote ourselves
    std::from_chars(expires.data(), expires.data() + expires.size(), moment);
    return unixSeconds(now) < moment ? LinkState::Valid : LinkState::Expired;
}

std::string LinkSigner::signature(std::string_view path, std::string_view versionId,
                                  std::string_view expires) const
{
    std::string text = "GET\n\n\n" + std::string(expires) + '\n' + std::string(path);
    if (!versionId.empty()) {
        text += "?versionId=" + std::string(versionId);
    }
    return hmacSha256Base64(m_secret, text);
}

} // namespace snapdeck::simulator::square
