// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadQueue.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int mostAtOnce = 3;

} // namespace

Download *DownloadQueue::add(const DownloadWish &wish)
{
    for (Download *other : std::as_const(m_downloads)) {
        const bool same = other->wish().fileName == wish.fileName && other->wish().folder == wish.folder;
        if (same && !other->isFinished())
            return other;
    }
    auto *download = new Download(wish, this);
    m_downloads.append(download);
    connect(download, &Download::progressed, this, &DownloadQueue::changed);
    connect(download, &Download::stateChanged, this, &DownloadQueue::changed);
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

void DownloadQueue::startWaiting()
{
    qsizetype running = std::count_if(m_downloads.begin(), m_downloads.end(), [](const Download *download) {
        return !download->isFinished() && download->state() != Download::State::Waiting;
    });
    for (Download *download : std::as_const(m_downloads)) {
        if (running >= mostAtOnce)
            return;
        if (download->state() == Download::State::Waiting) {
            download->start();
            ++running;
        }
    }
}

} // namespace snapdeck
