// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace snapdeck::simulator::square {

enum class LinkState { Valid, Expired, Forged, Unsigned };

// Signs and checks download links, in the manner of S3's query string authentication. Immutable.
class LinkSigner
{
public:
    LinkSigner(std::uint64_t seed, SimDuration lifetime);

    // The query string of a link to `path`, which is below the storage's root and begins with a slash.
    // Without `versionId` it leads to the newest version, whatever that is when it is followed.
    std::string sign(std::string_view path, std::string_view versionId, SimTime issued) const;

    LinkState check(std::string_view path, const std::map<std::string, std::string> &parameters,
                    SimTime now) const;

private:
    std::string signature(std::string_view path, std::string_view versionId, std::string_view expires) const;

    const SimDuration m_lifetime;
    std::string m_accessKeyId;
    std::string m_secret;
};

} // namespace snapdeck::simulator::square
