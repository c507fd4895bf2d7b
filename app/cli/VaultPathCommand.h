// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Says where the vault is, or lets it be another folder from now on.
class VaultPathCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
    [[nodiscard]] static QString complaint(const Arguments &given);

private:
    [[nodiscard]] QString usualFolder() const;
    void conclude();
};

} // namespace snapdeck::cli
