// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SnapshotLookCommand.h"

namespace snapdeck::cli {

/// Lists what lies in a snapshot, without fetching it.
class SnapshotContentsCommand final : public SnapshotLookCommand
{
    Q_OBJECT
public:
    using SnapshotLookCommand::SnapshotLookCommand;

protected:
    void look() override;

private:
    void print(const Snapshot &snapshot, const OpenedArchive &opened);
};

} // namespace snapdeck::cli
