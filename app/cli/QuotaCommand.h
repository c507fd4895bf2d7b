// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// What the day still allows, and what else is in the way, as the plan, the listing and the journal tell it.
class QuotaCommand final : public AccountCommand
{
    Q_OBJECT
public:
    QuotaCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void print(SquareCloudSession &session, const std::optional<ApiError> &missing);
};

} // namespace snapdeck::cli
