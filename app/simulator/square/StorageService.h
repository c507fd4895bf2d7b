// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/ArchiveFactory.h"
#include "app/simulator/base/SimClock.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/square/LinkSigner.h"
#include "app/simulator/square/SquareCloudWorld.h"

#include <span>
#include <string>
#include <string_view>

namespace snapdeck::simulator::square {

// An error as S3 writes it.
Reply storageError(int status, std::string_view code, std::string_view message);

// The S3-like host behind the download links. Knows no API key, only signed links. Thread-safe.
class StorageService
{
public:
    StorageService(SimClock &clock, const SquareCloudWorld &world, ArchiveFactory &archives,
                   const LinkSigner &signer, bool ranges);

    // `path` and `segments` are those below the storage's root.
    Reply handle(const Request &request, std::string_view path, std::span<const std::string> segments);

private:
    Reply serve(const Request &request, const StoredVersion &found);
    Reply part(const Request &request, Reply whole, const std::string &etag,
               const std::string &modified) const;

    SimClock &m_clock;
    const SquareCloudWorld &m_world;
    ArchiveFactory &m_archives;
    const LinkSigner &m_signer;
    const bool m_ranges;
};

} // namespace snapdeck::simulator::square
