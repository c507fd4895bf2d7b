// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/WantedResources.h"

namespace snapdeck::cli {

/// What `snapshot create` would send, and when. Reads, and sends nothing.
class SnapshotPlanCommand final : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotPlanCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void print(SquareCloudSession &session, const ListingErrors &errors);
};

} // namespace snapdeck::cli
