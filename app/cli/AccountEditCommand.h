// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Another address, authority, colour or key for an account that is there. A key that is stored was given for
/// its server: with another one it is given anew, or forgotten.
class AccountEditCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
    [[nodiscard]] static QString complaint(const Arguments &given);

private:
    [[nodiscard]] Result<Account> wanted(const Account &before) const;
    [[nodiscard]] std::optional<ApiError> objection(const Account &before, const Account &wished);
    void change(const Account &before, const Account &wished, const Secret &key);
    void changeNow(const Account &before, const Account &wished, const Secret &key);
    void store(const Account &before, const Account &wished, const Secret &key);
    void forgetKey(const Account &account);
    void conclude(const Account &account, const std::optional<ApiError> &missing = {});
};

} // namespace snapdeck::cli
