// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/VaultCommand.h"

namespace snapdeck::cli {

/// Carries the policies out, or with --dry-run only says what would go, and why everything else stays.
class VaultPruneCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;

protected:
    void work() override;

private:
    void print(const QList<CopyFate> &fates, const QList<TrashedCopy> &thrown);
};

/// `vault policy show [ID]`, `vault policy set [ID]`
class VaultPolicyCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work() override;

private:
    void show();
    void set();
    [[nodiscard]] QString keyOf(const QString &idOrName);
};

/// `10`, `500MB`, `1.5 GiB`: bytes. Nothing where it is none. Pure.
[[nodiscard]] std::optional<qint64> bytesFrom(const QString &text);
/// What the options of `vault policy set` say. Pure.
[[nodiscard]] RetentionPolicy policyFrom(const Arguments &given);

} // namespace snapdeck::cli
