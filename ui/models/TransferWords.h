// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/PartState.h"
#include "ui/models/Roles.h"

namespace snapdeck {

class Download;
class Workspace;

[[nodiscard]] BadgeSpec transferBadge(const Download &download);
/// What is to be said of how it goes: "paused, 64 percent".
[[nodiscard]] QString spokenTransfer(const Download &download);

/// All downloads of all open accounts, summed up.
struct TransferTotals {
    int running = 0; ///< receiving or being read through
    int unfinished = 0; ///< those and who waits or is paused
    double bytesPerSecond = 0;
    qint64 bytesLeft = 0; ///< of those that run, as far as known
    friend bool operator==(const TransferTotals &, const TransferTotals &) = default;
};
[[nodiscard]] TransferTotals transferTotals(const Workspace &workspace);
/// "1 of 3 downloads · 84 MB/s · 12 s left"; empty where there are none.
[[nodiscard]] QString totalsWords(const TransferTotals &totals);

/// "3 unfinished downloads of an earlier run; 1.2 GB of them are here already."
[[nodiscard]] QString partialsWords(const QList<PartialDownload> &partials);
/// "5.0 MB/s", or "No limit".
[[nodiscard]] QString limitWords(qint64 bytesPerSecond);

} // namespace snapdeck
