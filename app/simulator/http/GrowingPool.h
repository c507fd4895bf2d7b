// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace snapdeck::simulator {

// Threads that take jobs, a new one whenever all are busy: a connection keeps its thread for as long as it
// lives, and a held answer may keep it for minutes, so a fixed number would let a few clients starve the
// rest.
class GrowingPool
{
public:
    explicit GrowingPool(std::size_t most);
    ~GrowingPool();

    GrowingPool(const GrowingPool &) = delete;
    GrowingPool &operator=(const GrowingPool &) = delete;

    void enqueue(std::function<void()> job);

    // Lets the queued jobs finish and joins every thread.
    void shutdown();

private:
    void work();

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace snapdeck::simulator
