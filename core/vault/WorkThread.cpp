// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/WorkThread.h"

#include "core/base/GiveWay.h"

namespace snapdeck {

WorkThread::WorkThread(const QString &name)
    : m_there(new QObject)
{
    m_thread.setObjectName(name);
    house(m_there);
    m_thread.start();
    post(giveWayToWindow);
}

WorkThread::~WorkThread()
{
    post([] { QThread::currentThread()->quit(); }); // after all that was posted before
    m_thread.wait();
}

void WorkThread::house(QObject *guest)
{
    guest->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, guest, &QObject::deleteLater);
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_there, std::move(work), Qt::QueuedConnection);
}

void WorkThread::send(quint64 ticket, const std::any &answer)
{
    QMetaObject::invokeMethod(
        this, [this, ticket, answer] { deliver(ticket, answer); }, Qt::QueuedConnection);
}

void WorkThread::deliver(quint64 ticket, const std::any &answer)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    const auto handler = std::move(found->second);
    m_waiting.erase(found);
    handler(answer);
}

} // namespace snapdeck
