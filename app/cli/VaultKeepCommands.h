// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/VaultCommand.h"

namespace snapdeck::cli {

/// `vault keep list`, `vault keep remove ID`
class VaultKeepCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work() override;

private:
    void list();
    void remove();
};

/// `vault keep add ID`: asks the service what the resource is.
class VaultKeepAddCommand final : public AccountCommand
{
    Q_OBJECT
public:
    VaultKeepAddCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void add(const Resource &resource, const AccountName &account);
};

} // namespace snapdeck::cli
