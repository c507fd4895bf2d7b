// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Vault.h"
#include "ui/pages/SnapshotNotice.h"

namespace snapdeck {

/// The verification that is under way: which copy, how far, and the way to call it off; then how it ended.
class VaultVerifyLine final : public SnapshotNotice
{
    Q_OBJECT
public:
    /// `vault` outlives the line.
    explicit VaultVerifyLine(Vault &vault, QWidget *parent = nullptr);

    void showReport(const VerifyReport &report);

private:
    void showProgress(const VerifyProgress &progress);

    Vault &m_vault;
};

} // namespace snapdeck
