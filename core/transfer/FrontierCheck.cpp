// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/FrontierCheck.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qint64 bufferBytes = 256 * 1024; ///< fits into a processor's cache

} // namespace

FrontierCheck::FrontierCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    m_thread = std::thread([this] { run(); });
}

FrontierCheck::~FrontierCheck()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void FrontierCheck::advance(qint64 frontier)
{
    {
        const std::lock_guard lock(m_mutex);
        // Woken a buffer at a time, not for every piece of the network's.
        if (frontier - m_frontier < bufferBytes)
            return;
        m_frontier = frontier;
    }
    m_changed.notify_one();
}

void FrontierCheck::finish(qint64 total)
{
    {
        const std::lock_guard lock(m_mutex);
        m_frontier = total;
        m_total = total;
    }
    m_changed.notify_one();
}

qint64 FrontierCheck::awaitMore(qint64 at)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopped || m_frontier > at || m_total >= 0; });
    return m_stopped ? 0 : m_frontier - at;
}

/// Reads until the end, or until it cannot.
bool FrontierCheck::readBehind()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray buffer(bufferBytes, Qt::Uninitialized);
    qint64 at = 0;
    while (const qint64 more = awaitMore(at)) {
        const qint64 count = m_file.read(buffer.data(), std::min(bufferBytes, more));
        if (count <= 0)
            return false;
        const QByteArrayView bytes(buffer.constData(), count);
        m_sum.add(bytes);
        m_archive.add(bytes);
        at += count;
    }
    return true;
}

void FrontierCheck::run()
{
    const bool isRead = readBehind();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_total >= 0; });
    if (m_stopped)
        return;
    const FrontierReport report{isRead, isRead && m_archive.isSound(), m_sum.finish(), m_archive.entries()};
    QMetaObject::invokeMethod(
        this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
}

} // namespace snapdeck
