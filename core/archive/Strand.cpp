// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Strand.h"

#include <QThreadPool>

namespace snapdeck::archive {

void Strand::post(std::function<void()> work)
{
    const QMutexLocker locker(&m_lock);
    m_waiting.push_back(std::move(work));
    if (m_isAtWork)
        return;
    m_isAtWork = true;
    QThreadPool::globalInstance()->start([self = shared_from_this()] { self->drain(); });
}

void Strand::drain()
{
    while (true) {
        std::function<void()> work;
        {
            const QMutexLocker locker(&m_lock);
            if (m_waiting.empty()) {
                m_isAtWork = false;
                return;
            }
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        work();
    }
}

} // namespace snapdeck::archive
