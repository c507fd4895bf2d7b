// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/ArchiveFactory.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/square/LinkSigner.h"
#include "app/simulator/square/SquareCloudWorld.h"

#include <nlohmann/json.hpp>
#include <string>

namespace snapdeck::simulator::square {

using Json = nlohmann::ordered_json;

// The provider's envelope.
Reply success(Json response);
Reply failure(int status, const std::string &code, const std::string &message = {});
Reply failure(const Refusal &refusal);

Json applicationJson(const Resource &application);
Json databaseJson(const Resource &database);
Json statusJson(const Resource &resource);
Json userJson(const Account &account, unsigned planMemoryMb, unsigned usedMb);

// Writes the snapshots of listings.
class ListingWriter
{
public:
    ListingWriter(SquareCloudGeneration generation, const ArchiveFactory &archives, const LinkSigner &signer,
                  std::string storageUrl);

    // What a listing made at `moment` shows of a resource, newest first.
    void append(Json &list, const SquareCloudWorld &world, const Resource &resource, SimTime moment) const;

    // The `response` of a create request.
    Json created(const Ticket &ticket, SimTime now) const;

private:
    Json snapshotJson(const Resource &resource, const Version &version, const std::string &path,
                      SimTime moment) const;

    const SquareCloudGeneration m_generation;
    const ArchiveFactory &m_archives;
    const LinkSigner &m_signer;
    const std::string m_storageUrl;
};

} // namespace snapdeck::simulator::square
