// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotDownloadLine.h"

#include "core/session/SnapshotKeeper.h"
#include "core/transfer/DownloadErrors.h"
#include "ui/models/SnapshotWords.h"
#include "ui/models/StateBadges.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace snapdeck {

namespace {

constexpr int readMs = 8000;

} // namespace

SnapshotDownloadLine::SnapshotDownloadLine(QWidget *parent)
    : SnapshotNotice(parent)
    , m_leaving(this)
{
    setObjectName(QStringLiteral("downloadLine"));
    actionButton()->setObjectName(QStringLiteral("downloadLineButton"));
    connect(this, &SnapshotNotice::actionTriggered, this, &SnapshotDownloadLine::act);
    connect(this, &SnapshotNotice::dismissed, this, &SnapshotDownloadLine::dismiss);
    m_leaving.setObjectName(QStringLiteral("downloadLineLeaving"));
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(readMs);
    connect(&m_leaving, &QTimer::timeout, this, &SnapshotDownloadLine::dismiss);
}

void SnapshotDownloadLine::showDownload(Download *download, const SnapshotKeeper &keeper)
{
    if (m_download != download)
        m_leaving.stop();
    m_download = download;
    using Goal = SnapshotKeeper::Goal;
    const Goal goal = download ? keeper.goalOf(*download) : Goal::Gone;
    if (goal == Goal::Gone || m_dismissed.contains(download)
        || download->state() == Download::State::Cancelled) {
        hide();
        return;
    }
    const Download::State state = download->state();
    const qint64 done = download->receivedBytes();
    const qint64 whole = download->totalBytes();
    const BadgeSpec badge = downloadBadge(state, done, whole);
    Content content;
    content.icon = badge.icon;
    content.tone = badge.tone;
    content.text = downloadStory(*download, goal);
    content.dismissible = download->isFinished();
    // Figures that change many times a second are for the eye only.
    content.what = state == Download::State::Running ? tr("Downloading") : content.text;
    if (state == Download::State::Running && whole > 0)
        content.progress = int(done * 1000 / whole);
    if (!download->isFinished()) {
        content.action = tr("Cancel");
    } else if (state == Download::State::Done && goal == Goal::Folder) {
        content.action = tr("Show in folder");
        content.actionTip
            = tr("%1\nSHA-256 %2").arg(download->file().path, QString::fromLatin1(download->file().sha256));
    } else if (state != Download::State::Done) {
        const bool isFolder = goal == Goal::Folder && download::isOfFolder(download->error());
        content.action = isFolder ? tr("Choose another folder…") : tr("Try again");
    }
    showContent(content);
    // The row says so from now on, and the history.
    if (goal == Goal::Vault && !m_leaving.isActive())
        m_leaving.start();
}

void SnapshotDownloadLine::act()
{
    if (!m_download)
        return;
    if (!m_download->isFinished())
        m_download->cancel();
    else if (m_download->state() == Download::State::Done)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_download->file().path).absolutePath()));
    else
        Q_EMIT retryRequested();
}

void SnapshotDownloadLine::dismiss()
{
    m_dismissed.insert(m_download);
    hide();
}

} // namespace snapdeck
