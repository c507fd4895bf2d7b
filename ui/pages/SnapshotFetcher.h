// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>
#include <QString>

class QFileDialog;
class QWidget;

namespace snapdeck {

class Download;
class SquareCloudSession;

/// Asks over `window` where a snapshot of `resource` shall go, beginning in `folder` where that is there. Its
/// fileSelected() tells the answer; it is open already and deletes itself.
[[nodiscard]] QFileDialog *askForDownloadFolder(QWidget *window, const Resource &resource, const QString &folder);

/// Fetches snapshots into the folder the person chose, which is asked for once and then remembered,
/// unless nothing could be made in it.
class SnapshotFetcher final : public QObject
{
    Q_OBJECT
public:
    /// The dialog opens over `window`; both outlive the fetcher.
    SnapshotFetcher(SquareCloudSession &session, QWidget *window);

    /// Where fetch() puts files without asking.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    void fetch(const Resource &resource, const Snapshot &snapshot);
    /// Says refused() where the session does not fetch it.
    void fetchInto(const QString &folder, const Resource &resource, const Snapshot &snapshot);
    /// Into the folder that `failed` was meant for; asks for another where that was what is wrong.
    void fetchAgain(const Download &failed, const Resource &resource, const Snapshot &snapshot);
    /// Asks for the folder whatever is remembered. Returns at once.
    void fetchElsewhere(const Resource &resource, const Snapshot &snapshot);

Q_SIGNALS:
    void refused(const QString &why);

private:
    SquareCloudSession &m_session;
    QWidget *m_window;
    QString m_folder;
};

} // namespace snapdeck
