// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace snapdeck {

/// Does `work` on a thread of the pool, and hands what it made to `take` on the caller's. Where `context` is
/// gone by then nobody takes it: QFuture::then() would look for the context all the same.
template <typename Work, typename Take> void doAside(QObject *context, Work work, Take take)
{
    using Made = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Made>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace snapdeck
