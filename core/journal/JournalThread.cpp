// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalThread.h"

namespace snapdeck {

namespace {

constexpr milliseconds catchUpEvery{5000};

} // namespace

JournalThread::JournalThread(const QString &file, Journal::Threading threading, milliseconds patience)
    : m_own(threading == Journal::Threading::Own)
    , m_worker(new JournalWorker(file, patience))
{
    if (m_own) {
        m_thread.setObjectName(QStringLiteral("journal"));
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    connect(&m_catchUp, &QTimer::timeout, this, [this] { post(&JournalWorker::catchUp); });
    m_catchUp.start(catchUpEvery);
}

JournalThread::~JournalThread()
{
    if (!m_own) {
        delete m_worker;
        return;
    }
    post([](JournalWorker &) { QThread::currentThread()->quit(); }); // after all that was posted before
    m_thread.wait();
}

void JournalThread::post(Work work)
{
    if (!m_own) {
        work(*m_worker);
        return;
    }
    ++m_posted;
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            --m_posted;
            work(*m_worker);
        },
        Qt::QueuedConnection);
}

void JournalThread::write(const JournalBacklog &changes)
{
    post([this, changes](JournalWorker &worker) { worker.write(changes, m_posted > 0); });
}

void JournalThread::send(quint64 ticket, const std::any &answer)
{
    if (m_own)
        QMetaObject::invokeMethod(
            this, [this, ticket, answer] { deliver(ticket, answer); }, Qt::QueuedConnection);
    else
        deliver(ticket, answer);
}

void JournalThread::deliver(quint64 ticket, const std::any &answer)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    const auto handler = std::move(found->second);
    m_waiting.erase(found);
    handler(answer);
}

} // namespace snapdeck
