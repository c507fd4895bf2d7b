// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLockFile>

#include <memory>

namespace snapdeck {

/// The vault is ours to change as long as this lives: every program that changes it takes this lock first.
/// It is held for moments, so one that is old belongs to a program that died.
class VaultHold
{
public:
    /// Waits some seconds for another program. Blocking. `vault_busy`, or `vault_read_only` where no lock can
    /// be made.
    [[nodiscard]] static Result<std::unique_ptr<VaultHold>> take(const QString &lockFile,
                                                                 const QString &root);

private:
    explicit VaultHold(const QString &lockFile);

    QLockFile m_lock;
};

} // namespace snapdeck
