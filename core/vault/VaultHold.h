// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#ifdef Q_OS_WIN
#include <QLockFile>
#endif

#include <memory>

namespace snapdeck {

/// The vault is ours to change as long as this lives: every program that changes it takes this lock first,
/// and holds it for moments. The system lets go of it when its holder dies; QLockFile would leave a file that
/// counts as held for half a minute where its maker was killed before it had written its name.
class VaultHold
{
public:
    /// Waits some seconds for another program. Blocking. `vault_busy`, or `vault_read_only` where no lock can
    /// be made.
    [[nodiscard]] static Result<std::unique_ptr<VaultHold>> take(const QString &lockFile,
                                                                 const QString &root);
    ~VaultHold();
    Q_DISABLE_COPY_MOVE(VaultHold)

private:
    explicit VaultHold(const QString &lockFile);

#ifdef Q_OS_WIN
    QLockFile m_lock;
#else
    int m_file = -1;
#endif
};

} // namespace snapdeck
