// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultHold.h"

#include "core/vault/VaultErrors.h"

namespace snapdeck {

namespace {

constexpr int patienceMs = 5000;

} // namespace

VaultHold::VaultHold(const QString &lockFile)
    : m_lock(lockFile)
{
}

Result<std::unique_ptr<VaultHold>> VaultHold::take(const QString &lockFile, const QString &root)
{
    std::unique_ptr<VaultHold> held(new VaultHold(lockFile));
    if (held->m_lock.tryLock(patienceMs))
        return held;
    const bool isBusy = held->m_lock.error() == QLockFile::LockFailedError;
    return failure(isBusy ? vault_errors::busy() : vault_errors::readOnly(root));
}

} // namespace snapdeck
