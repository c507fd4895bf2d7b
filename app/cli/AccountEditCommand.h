// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Another authority, colour, key or place of the snapshots for an account that is there. Never another
/// address: a window that is open would go on with the one it has, and send the new server's key there.
class AccountEditCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
    void interrupt() override;
    [[nodiscard]] static QString complaint(const Arguments &given);

private:
    enum class Awaited { Nothing, Taking, Forgetting }; ///< of the keychain

    [[nodiscard]] Result<Account> wanted(const Account &before) const;
    [[nodiscard]] std::optional<ApiError> objection(const Account &wished);
    void change(const Account &before, const Account &wished, const Secret &key);
    void store(const Account &before, const Account &wished, const Secret &key);
    void forgetKey(const Account &account);
    void conclude(const Account &account, const std::optional<ApiError> &missing = {});

    Awaited m_awaited = Awaited::Nothing;
};

} // namespace snapdeck::cli
