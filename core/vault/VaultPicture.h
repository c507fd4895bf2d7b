// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Vault.h"

namespace snapdeck {

/// What the facade knows: a value that travels from the thread of the files to the window's.
struct VaultPicture {
    QString folder; ///< whose picture it is
    Vault::State state = Vault::State::Loading;
    QList<VaultCopy> copies; ///< newest first
    QList<TrashedCopy> trash; ///< newest first
    VaultRules rules;
    friend bool operator==(const VaultPicture &, const VaultPicture &) = default;
};

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::VaultPicture)
