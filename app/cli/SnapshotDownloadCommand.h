// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Fetches one version of one resource into a folder.
class SnapshotDownloadCommand final : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotDownloadCommand(Services services, Arguments arguments);
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work(OpenSession session) override;

private:
    void choose(const Resource &resource, const QList<Snapshot> &snapshots);
    void fetch(const Resource &resource, const Snapshot &snapshot);
    void showProgress();
    void conclude(const Resource &resource, const Snapshot &snapshot);

    SquareCloudSession *m_session = nullptr;
    Download *m_download = nullptr;
    int m_tenthsShown = 0;
    bool m_resumeShown = false;
    QString m_noticeShown;
};

/// The version of that id, or the newest for `latest`; ErrorKind::NotFound where there is none. `snapshots`
/// is sorted newest first. Pure.
[[nodiscard]] Result<Snapshot> chooseVersion(const QList<Snapshot> &snapshots, const QString &version);

} // namespace snapdeck::cli
