// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/GiveWay.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace snapdeck {

/// Does `work` on a thread of the pool, and hands what it made to `take` on the caller's, on a later turn of
/// the loop. The thread gives way to the window's. Where `context` or `owner` is gone by then nobody takes
/// it: QFuture::then() would look for the context all the same. `work` may outlive both, so it holds what it
/// needs by value.
template <typename Work, typename Take> void doAside(QObject *owner, QObject *context, Work work, Take take)
{
    using Made = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Made>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)] { take(watcher->result()); });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() mutable {
        giveWayToWindow();
        return work();
    }));
}

template <typename Work, typename Take> void doAside(QObject *context, Work work, Take take)
{
    doAside(context, context, std::move(work), std::move(take));
}

} // namespace snapdeck
