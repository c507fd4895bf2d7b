// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QMutex>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace snapdeck::archive {

/// Work that is done one piece after the other, each on some thread of the pool: what it works on needs no
/// lock. What was posted is done even where the strand is let go of. From any thread.
class Strand final : public std::enable_shared_from_this<Strand>
{
public:
    void post(std::function<void()> work);

    /// Does `work`, then hands what it made to `take` on the caller's thread, unless `context` is gone by
    /// then.
    template <typename Work, typename Take> void ask(QObject *context, Work work, Take take)
    {
        using Made = std::invoke_result_t<Work>;
        auto *watcher = new QFutureWatcher<Made>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
            watcher->deleteLater();
            take(watcher->result());
        });
        const auto promise = std::make_shared<QPromise<Made>>();
        promise->start();
        watcher->setFuture(promise->future());
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
    }

private:
    void drain();

    QMutex m_lock;
    std::deque<std::function<void()>> m_waiting;
    bool m_isAtWork = false;
};

} // namespace snapdeck::archive
