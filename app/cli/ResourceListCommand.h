// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Applications or databases, and whether they run.
class ResourceListCommand final : public AccountCommand
{
    Q_OBJECT
public:
    ResourceListCommand(Services services, Arguments arguments, ResourceKind kind);

protected:
    void work(OpenSession session) override;

private:
    void print(const SquareCloudCatalog &catalog, const std::optional<ApiError> &missing);

    ResourceKind m_kind;
};

} // namespace snapdeck::cli
