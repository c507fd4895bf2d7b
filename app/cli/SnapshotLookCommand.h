// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// A command that looks inside snapshots of one resource, wherever they lie: in the vault, else on the server,
/// of which it reads a few pieces.
class SnapshotLookCommand : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotLookCommand(Services services, Arguments arguments);

protected:
    /// The resource's listing and the vault have been read.
    virtual void look() = 0;
    /// Reads the directory of that version, or of the newest for `latest`; fails the command where it cannot.
    void open(const QString &version, std::function<void(const Snapshot &, const OpenedArchive &)> handler);
    [[nodiscard]] const Resource &resource() const { return m_resource; }

private:
    void work(OpenSession session) final;
    void readListing();
    void lookOnceVaultIsRead();
    [[nodiscard]] Result<Snapshot> choose(const QString &version) const;

    SquareCloudSession *m_session = nullptr;
    Resource m_resource;
    QList<Snapshot> m_snapshots;
};

} // namespace snapdeck::cli
