// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http/GrowingPool.h"

namespace snapdeck::simulator {

GrowingPool::GrowingPool(std::size_t most)
    : m_most(most)
{
}

GrowingPool::~GrowingPool()
{
    shutdown();
}

void GrowingPool::enqueue(std::function<void()> job)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > m_idle && m_threads.size() < m_most) {
        m_threads.emplace_back([this] { work(); });
    }
    m_changed.notify_one();
}

void GrowingPool::shutdown()
{
    std::vector<std::thread> threads;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        threads.swap(m_threads);
    }
    m_changed.notify_all();
    for (std::thread &thread : threads) {
        thread.join();
    }
}

void GrowingPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty()) {
            return;
        }
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace snapdeck::simulator
