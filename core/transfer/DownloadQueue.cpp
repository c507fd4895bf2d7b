// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadQueue.h"

#include "core/transfer/TokenBucket.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int mostAtOnce = 3;

} // namespace

DownloadQueue::DownloadQueue(QObject *parent)
    : QObject(parent)
    , m_bandwidth(std::make_shared<Bandwidth>())
{
}

Download *DownloadQueue::add(const DownloadWish &wish)
{
    const auto isSame = [&wish](const DownloadWish &other) {
        return other.resourceId == wish.resourceId && other.fileName == wish.fileName
            && other.folder == wish.folder;
    };
    for (Download *other : std::as_const(m_downloads)) {
        if (!other->isFinished() && isSame(other->wish()))
            return other;
    }
    auto *download = new Download(wish, this);
    download->useBandwidth(m_bandwidth);
    m_downloads.append(download);
    connect(download, &Download::progressed, this, &DownloadQueue::changed);
    connect(download, &Download::stateChanged, this, &DownloadQueue::changed);
    connect(download, &Download::stateChanged, this, &DownloadQueue::startWaiting); // pausing makes room, too
    connect(download, &Download::resumed, this, &DownloadQueue::startWaiting);
    connect(download, &Download::finished, this, &DownloadQueue::startWaiting);
    Q_EMIT added(download);
    startWaiting();
    return download;
}

int DownloadQueue::activeCount() const
{
    return static_cast<int>(std::count_if(m_downloads.begin(), m_downloads.end(),
                                          [](const Download *download) { return !download->isFinished(); }));
}

void DownloadQueue::move(Download *download, qsizetype place)
{
    const qsizetype from = m_downloads.indexOf(download);
    if (from < 0)
        return;
    m_downloads.move(from, std::clamp<qsizetype>(place, 0, m_downloads.size() - 1));
    Q_EMIT changed();
}

void DownloadQueue::setBandwidthLimit(qint64 bytesPerSecond)
{
    m_bandwidth->setLimit(std::max<qint64>(bytesPerSecond, 0));
}

qint64 DownloadQueue::bandwidthLimit() const
{
    return m_bandwidth->limit();
}

QList<PartialDownload> DownloadQueue::partials(const QString &folder)
{
    return findPartials(folder);
}

void DownloadQueue::startWaiting()
{
    const auto isRunning = [](const Download *download) {
        return !download->isFinished() && download->state() != Download::State::Waiting;
    };
    const QList<Download *> downloads = m_downloads; // a listener may add one meanwhile
    for (Download *download : downloads) {
        if (std::count_if(m_downloads.begin(), m_downloads.end(), isRunning) >= mostAtOnce)
            return;
        if (download->state() == Download::State::Waiting && !download->isPaused())
            download->start();
    }
}

} // namespace snapdeck
