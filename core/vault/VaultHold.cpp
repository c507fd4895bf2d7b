// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultHold.h"

#include "core/vault/VaultErrors.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#endif

namespace snapdeck {

#ifdef Q_OS_WIN

namespace {

constexpr int patienceMs = 5000;

} // namespace

VaultHold::VaultHold(const QString &lockFile)
    : m_lock(lockFile)
{
}

VaultHold::~VaultHold() = default;

Result<std::unique_ptr<VaultHold>> VaultHold::take(const QString &lockFile, const QString &root)
{
    std::unique_ptr<VaultHold> held(new VaultHold(lockFile));
    if (held->m_lock.tryLock(patienceMs))
        return held;
    const bool isBusy = held->m_lock.error() == QLockFile::LockFailedError;
    return failure(isBusy ? vault_errors::busy() : vault_errors::readOnly(root));
}

#else

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds patience{5000};
constexpr milliseconds between{5};

} // namespace

VaultHold::VaultHold(const QString &lockFile)
    : m_file(::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
}

VaultHold::~VaultHold()
{
    if (m_file >= 0)
        ::close(m_file); // and lets go
}

Result<std::unique_ptr<VaultHold>> VaultHold::take(const QString &lockFile, const QString &root)
{
    std::unique_ptr<VaultHold> held(new VaultHold(lockFile));
    const auto end = steady_clock::now() + patience;
    while (held->m_file >= 0) {
        if (::flock(held->m_file, LOCK_EX | LOCK_NB) == 0)
            return held;
        if (errno != EWOULDBLOCK && errno != EINTR)
            break;
        if (steady_clock::now() >= end)
            return failure(vault_errors::busy());
        std::this_thread::sleep_for(between);
    }
    return failure(vault_errors::readOnly(root));
}

#endif

} // namespace snapdeck
