// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferPartials.h"

#include "core/base/Aside.h"
#include "core/vault/Vault.h"

#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

QList<SquareCloudSession *> sessionsOf(const Workspace &workspace)
{
    QList<SquareCloudSession *> sessions;
    for (const OpenSession &session : workspace.openSessions()) {
        if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session))
            sessions.append(*squareCloud);
    }
    return sessions;
}

QString folderOf(const PartialDownload &partial)
{
    return QFileInfo(partial.partPath).absolutePath();
}

} // namespace

TransferPartials::TransferPartials(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &TransferPartials::scan);
}

QStringList TransferPartials::folders() const
{
    QStringList all{QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
    for (SquareCloudSession *session : sessionsOf(m_workspace)) {
        if (const Vault *vault = session->vault(); vault && vault->state() == Vault::State::Ready)
            all << vault->incomingFolder();
        for (const Download *download : session->downloads().downloads())
            all << download->wish().folder;
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void TransferPartials::scan()
{
    const int scan = ++m_scan;
    doAside(
        this,
        [folders = folders()] {
            QList<PartialDownload> all;
            for (const QString &folder : folders)
                all += DownloadQueue::partials(folder);
            return all;
        },
        [this, scan](const QList<PartialDownload> &partials) {
            if (scan != m_scan)
                return;
            m_partials = partials;
            m_partials.removeIf([this](const PartialDownload &partial) { return isUnderWay(partial); });
            Q_EMIT found();
        });
}

bool TransferPartials::isUnderWay(const PartialDownload &partial) const
{
    const QString folder = folderOf(partial);
    for (SquareCloudSession *session : sessionsOf(m_workspace)) {
        const QList<Download *> &all = session->downloads().downloads();
        const bool here = std::any_of(all.cbegin(), all.cend(), [&](const Download *download) {
            return !download->isFinished() && download->wish().resourceId == partial.state.resourceId
                && download->wish().fileName == partial.state.fileName
                && QFileInfo(download->wish().folder).absoluteFilePath() == folder;
        });
        if (here)
            return true;
    }
    return false;
}

void TransferPartials::continueAll()
{
    const QList<PartialDownload> partials = std::exchange(m_partials, {});
    for (const PartialDownload &partial : partials)
        continueOne(partial);
    Q_EMIT found();
}

void TransferPartials::continueOne(const PartialDownload &partial)
{
    for (SquareCloudSession *session : sessionsOf(m_workspace)) {
        const auto resource = session->catalog().resource(ResourceId(partial.state.resourceId));
        if (!resource)
            continue;
        // The link of what is listed may have ended meanwhile, so it is read anew.
        session->catalog().readSnapshots(
            resource->id, session,
            [this, self = QPointer(this), session, resource, partial](const Result<QList<Snapshot>> &listed) {
                if (!self)
                    return;
                if (listed)
                    start(*session, *resource, partial, *listed);
                else
                    Q_EMIT noticed(listed.error().forPeople());
            });
        return;
    }
    Q_EMIT noticed(tr("No open account has what %1 is a part of.").arg(partial.state.fileName));
}

void TransferPartials::start(SquareCloudSession &session, const Resource &resource,
                             const PartialDownload &partial, const QList<Snapshot> &listed)
{
    const auto same = std::find_if(listed.cbegin(), listed.cend(), [&partial](const Snapshot &snapshot) {
        return snapshot.ref.version.value() == partial.state.version;
    });
    const QString folder = folderOf(partial);
    const Vault *vault = session.vault();
    const bool isVaults = vault && QFileInfo(vault->incomingFolder()).absoluteFilePath() == folder;
    Download *download = nullptr;
    if (same != listed.cend())
        download
            = isVaults ? session.keeper().keep(resource, *same) : session.download(resource, *same, folder);
    if (!download)
        Q_EMIT noticed(tr("%1 cannot go on: its snapshot is no longer listed, or is here already.")
                           .arg(partial.state.fileName));
}

} // namespace snapdeck
