// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>
#include <QString>

class QWidget;

namespace snapdeck {

class SquareCloudSession;

/// Fetches snapshots into the folder the person chose, which is asked for once and then remembered.
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
