// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotFetcher.h"

#include "core/session/SquareCloudSession.h"
#include "core/transfer/DownloadErrors.h"
#include "ui/models/OfferedFolder.h"

#include <QFileDialog>

namespace snapdeck {

QFileDialog *askForDownloadFolder(QWidget *window, const Resource &resource, const QString &folder)
{
    auto *dialog = new QFileDialog(
        window, SnapshotFetcher::tr("Download the snapshot of %1 to").arg(resource.name), offeredFolder(folder));
    dialog->setObjectName(QStringLiteral("downloadFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, SnapshotFetcher::tr("Download here"));
    dialog->open();
    return dialog;
}

SnapshotFetcher::SnapshotFetcher(SquareCloudSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void SnapshotFetcher::fetch(const Resource &resource, const Snapshot &snapshot)
{
    if (m_folder.isEmpty())
        fetchElsewhere(resource, snapshot);
    else
        fetchInto(m_folder, resource, snapshot);
}

void SnapshotFetcher::fetchInto(const QString &folder, const Resource &resource, const Snapshot &snapshot)
{
    const Download *download = m_session.download(resource, snapshot, folder);
    if (!download) {
        Q_EMIT refused(tr("Not fetched: the link is over plain http, which this account does not allow."));
        return;
    }
    connect(download, &Download::finished, this, [this, download] {
        if (download::isOfFolder(download->error()) && download->wish().folder == m_folder)
            m_folder.clear(); // the next one asks
    });
}

void SnapshotFetcher::fetchAgain(const Download &failed, const Resource &resource, const Snapshot &snapshot)
{
    if (download::isOfFolder(failed.error()))
        fetchElsewhere(resource, snapshot);
    else
        fetchInto(failed.wish().folder, resource, snapshot);
}

void SnapshotFetcher::fetchElsewhere(const Resource &resource, const Snapshot &snapshot)
{
    const QFileDialog *dialog = askForDownloadFolder(m_window, resource, m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this, resource, snapshot](const QString &folder) {
        m_folder = folder;
        fetchInto(folder, resource, snapshot);
    });
}

} // namespace snapdeck
