// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/Download.h"
#include "tests/support/RawServer.h"

#include <QTemporaryDir>

namespace snapdeck::test {

/// Waits that a test has time for.
[[nodiscard]] DownloadPace quickPace();

/// A server, a folder, and what a download leaves in it.
class DownloadScene
{
public:
    QTemporaryDir folder;
    RawServer server;
    QStringList filesAtEnd; ///< what lay in the folder when the end was told, not later

    [[nodiscard]] DownloadWish wish(qint64 expectedBytes = -1) const;
    [[nodiscard]] QStringList files() const;
    /// Runs to the end; false if it does not end, or more than once.
    [[nodiscard]] bool run(Download &download);
};

} // namespace snapdeck::test
