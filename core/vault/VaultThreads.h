// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultErrors.h"
#include "core/vault/VaultWorker.h"
#include "core/vault/WorkThread.h"

#include <atomic>

namespace snapdeck {

/// A vault's two threads: one changes files and is quick, the other reads zips from end to end, which takes
/// its time. So a pin never waits for a verification. Lives on the facade's thread.
class VaultThreads
{
public:
    VaultThreads()
        : m_worker(new VaultWorker)
        , m_reader(QStringLiteral("vault-reader"))
        , m_files(QStringLiteral("vault"))
    {
        m_files.house(m_worker);
    }
    ~VaultThreads() { stopped = true; }
    Q_DISABLE_COPY_MOVE(VaultThreads)

    [[nodiscard]] WorkThread &files() { return m_files; }
    [[nodiscard]] WorkThread &reader() { return m_reader; }
    /// To be called from what runs on files() only, but for its signals.
    [[nodiscard]] VaultWorker *worker() { return m_worker; }

    /// Asks the store for something on its thread, and tells what it looks like then before it answers.
    template <typename Value, typename Work>
    void ask(QObject *context, Work work, std::function<void(const Value &)> handler)
    {
        m_files.ask<Value>(
            context,
            [worker = m_worker, work = std::move(work)] {
                Value answer = work(worker->store());
                worker->publish();
                return answer;
            },
            std::move(handler));
    }

    /// The same for a later step of something longer: refused where another vault than the one in `root` has
    /// been opened since its first.
    template <typename Value, typename Work>
    void askOf(const QString &root, QObject *context, Work work,
               std::function<void(const Result<Value> &)> handler)
    {
        ask<Result<Value>>(
            context,
            [root, work = std::move(work)](VaultStore &store) { return inVault<Value>(store, root, work); },
            std::move(handler));
    }

    /// The same for one of many such steps: what it looks like is told when there is time.
    template <typename Value, typename Work>
    void askOfMany(const QString &root, QObject *context, Work work,
                   std::function<void(const Result<Value> &)> handler)
    {
        m_files.ask<Result<Value>>(
            context,
            [worker = m_worker, root, work = std::move(work)]() -> Result<Value> {
                worker->publishSoon();
                return inVault<Value>(worker->store(), root, work);
            },
            std::move(handler));
    }

    std::atomic_bool stopped = false; ///< for what is read without being asked about: the end has come

private:
    template <typename Value, typename Work>
    [[nodiscard]] static Result<Value> inVault(VaultStore &store, const QString &root, const Work &work)
    {
        if (store.root() != root)
            return failure(vault_errors::closed(root));
        return work(store);
    }

    VaultWorker *m_worker; ///< deleted on its own thread
    WorkThread m_reader; ///< ends after m_files
    WorkThread m_files;
};

} // namespace snapdeck
