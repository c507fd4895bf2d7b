// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// What the day still allows, as the plan and the listing tell it.
class QuotaCommand final : public AccountCommand
{
    Q_OBJECT
public:
    QuotaCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void print(SquareCloudSession &session);
};

} // namespace snapdeck::cli
