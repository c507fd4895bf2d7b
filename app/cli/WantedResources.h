// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/catalog/SquareCloudCatalog.h"

namespace snapdeck::cli {

/// One thing that was asked for: it is there, or why it cannot be meant.
struct Wanted {
    QString asked; ///< as it was asked
    Result<Resource> resource;
};

/// What the operands name, or with --all everything, in the order in which it was asked; by its id and by its
/// name it is still one. Pure.
[[nodiscard]] QList<Wanted> wantedResources(const SquareCloudCatalog &catalog, const Arguments &arguments);

[[nodiscard]] QList<Resource> foundAmong(const QList<Wanted> &wanted);

/// Why a resource's listing could not be read; under the empty id what the account's own listing met.
using ListingErrors = QHash<ResourceId, ApiError>;

/// Reads what each of them has: one by one where they are few, else the account's own listing, since a
/// request for each of thousands would take longer than the snapshots. `done` comes once.
void readListings(SquareCloudCatalog &catalog, const QList<Resource> &resources, QObject *context,
                  std::function<void(const ListingErrors &)> done);
/// Always by the account's own listing, which also tells what others have taken today.
void readAccountListing(SquareCloudCatalog &catalog, QObject *context,
                        std::function<void(const ListingErrors &)> done);

} // namespace snapdeck::cli
