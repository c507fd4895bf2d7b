// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TransferLimit.h"

#include <algorithm>

namespace snapdeck {

namespace {

QList<DownloadQueue *> queuesOf(const Workspace &workspace)
{
    QList<DownloadQueue *> queues;
    for (const OpenSession &session : workspace.openSessions()) {
        if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session))
            queues.append(&(*squareCloud)->downloads());
    }
    return queues;
}

} // namespace

TransferLimit::TransferLimit(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    for (const OpenSession &session : workspace.openSessions())
        follow(session);
    connect(&workspace, &Workspace::opened, this, &TransferLimit::follow);
}

void TransferLimit::follow(const OpenSession &session)
{
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        connect(&(*squareCloud)->downloads(), &DownloadQueue::changed, this, &TransferLimit::share);
        share();
    }
}

void TransferLimit::setLimit(qint64 bytesPerSecond)
{
    m_limit = std::max<qint64>(bytesPerSecond, 0);
    share();
}

void TransferLimit::share()
{
    const QList<DownloadQueue *> queues = queuesOf(m_workspace);
    const auto fetching = std::count_if(queues.cbegin(), queues.cend(),
                                        [](const DownloadQueue *queue) { return queue->activeCount() > 0; });
    const qint64 each = m_limit == 0 ? 0 : std::max<qint64>(m_limit / std::max<qint64>(fetching, 1), 1);
    for (DownloadQueue *queue : queues) {
        if (queue->bandwidthLimit() != each)
            queue->setBandwidthLimit(each);
    }
}

} // namespace snapdeck
