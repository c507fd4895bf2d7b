// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferActions.h"

#include "core/session/SquareCloudSession.h"
#include "core/transfer/DownloadErrors.h"
#include "core/transfer/SnapshotFileName.h"
#include "core/vault/Vault.h"
#include "ui/pages/SnapshotFetcher.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

#include <algorithm>

namespace snapdeck {

namespace {

/// -1 where there is none.
qsizetype neighbour(SquareCloudSession &session, const Download &download, int step)
{
    const QList<Download *> &all = session.downloads().downloads();
    const auto found = std::find(all.cbegin(), all.cend(), &download);
    for (qsizetype at = found - all.cbegin() + step; at >= 0 && at < all.size(); at += step) {
        if (!all[at]->isFinished())
            return at;
    }
    return -1;
}

} // namespace

void TransferActions::pauseOrResume(Download &download)
{
    if (download.isPaused())
        download.resume();
    else
        download.pause();
}

void TransferActions::cancel(Download &download)
{
    download.cancel();
}

bool TransferActions::canMoveUp(SquareCloudSession &session, const Download &download)
{
    return !download.isFinished() && neighbour(session, download, -1) >= 0;
}

bool TransferActions::canMoveDown(SquareCloudSession &session, const Download &download)
{
    return !download.isFinished() && neighbour(session, download, 1) >= 0;
}

void TransferActions::moveUp(SquareCloudSession &session, Download &download)
{
    if (canMoveUp(session, download))
        session.downloads().move(&download, neighbour(session, download, -1));
}

void TransferActions::moveDown(SquareCloudSession &session, Download &download)
{
    if (canMoveDown(session, download))
        session.downloads().move(&download, neighbour(session, download, 1));
}

void TransferActions::openFolder(SquareCloudSession &session, const Download &download)
{
    const QString folder = session.keeper().isForVault(download) ? session.vault()->folder() : download.wish().folder;
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

bool TransferActions::needsOtherFolder(SquareCloudSession &session, const Download &download)
{
    return download.state() == Download::State::Failed && download::isOfFolder(download.error())
        && !session.keeper().isForVault(download);
}

void TransferActions::tryAgain(QWidget *window, SquareCloudSession &session, const Download &download)
{
    const ResourceId id(download.wish().resourceId);
    const auto resource = session.catalog().resource(id);
    const QList<Snapshot> snapshots = session.catalog().snapshots(id);
    const auto same = std::find_if(snapshots.cbegin(), snapshots.cend(), [&](const Snapshot &snapshot) {
        return resource
            && snapshotFileName(resource->name, snapshot.takenAt, snapshot.ref.version)
            == download.wish().fileName;
    });
    if (!resource || same == snapshots.cend()) {
        Q_EMIT noticed(
            tr("%1 is no longer listed as it was; read its snapshots anew.").arg(download.wish().title));
        return;
    }
    const auto fetch = [this, &session, resource = *resource, snapshot = *same](const QString &folder) {
        noteStart(session.download(resource, snapshot, folder));
    };
    if (session.keeper().isForVault(download))
        noteStart(session.keeper().keep(*resource, *same));
    else if (needsOtherFolder(session, download))
        connect(askForDownloadFolder(window, *resource, {}), &QFileDialog::fileSelected, &session, fetch);
    else
        fetch(download.wish().folder);
}

void TransferActions::noteStart(const Download *download)
{
    if (!download)
        Q_EMIT noticed(tr("Nothing to fetch: it is here already, or has no link that may be used."));
}

} // namespace snapdeck
