// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

class AccountAddCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
    [[nodiscard]] static QString complaint(const Arguments &given);

private:
    [[nodiscard]] Result<Account> wanted() const;
    void keep(const Account &account, const Secret &key);
    void add(const Account &account);
};

class AccountListCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

class AccountTestCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void test(SquareCloudSession &session);
    void test(WrennSession &session);
    void conclude(const Account &account, const std::optional<ApiError> &error);
};

class AccountRemoveCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace snapdeck::cli
