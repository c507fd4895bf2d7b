// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SnapshotArchives.h"

#include <functional>

namespace snapdeck {

/// Spares a download what an earlier copy in the vault has already: before the download starts, the common
/// parts are laid into its `.part`, and it goes on from there. Where that is not possible, or not worth it,
/// it fetches the whole. GUI thread.
class SnapshotDeltas final : public QObject
{
    Q_OBJECT
public:
    /// What is going to be fetched, and where to.
    struct Target {
        Resource resource;
        Snapshot snapshot;
        QString folder;
        QString fileName;
    };

    /// Both outlive it. `vault` may be null: then nothing is ever spared.
    SnapshotDeltas(SnapshotArchives &archives, const Vault *vault, QObject *parent = nullptr);

    /// Calls `done` once, with the bytes that need not be fetched; 0 where it is to be fetched as a whole.
    void prepare(const Target &target, QObject *context, std::function<void(qint64 sparedBytes)> done);

private:
    struct Work;

    [[nodiscard]] QString olderCopy(const Target &target) const;
    void openOlder(const std::shared_ptr<Work> &work);
    void seed(const std::shared_ptr<Work> &work);

    SnapshotArchives &m_archives;
    const Vault *m_vault;
};

} // namespace snapdeck
