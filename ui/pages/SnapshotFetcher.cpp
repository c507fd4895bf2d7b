// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotFetcher.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/OfferedFolder.h"

#include <QFileDialog>

namespace snapdeck {

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
    if (!m_session.download(resource, snapshot, folder))
        Q_EMIT refused(tr("Not fetched: the link is over plain http, which this account does not allow."));
}

void SnapshotFetcher::fetchElsewhere(const Resource &resource, const Snapshot &snapshot)
{
    auto *dialog = new QFileDialog(m_window, tr("Download the snapshot of %1 to").arg(resource.name),
                                   offeredFolder(m_folder));
    dialog->setObjectName(QStringLiteral("downloadFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Download here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, resource, snapshot](const QString &folder) {
        m_folder = folder;
        fetchInto(folder, resource, snapshot);
    });
    dialog->open();
}

} // namespace snapdeck
