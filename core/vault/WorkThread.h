// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <any>
#include <functional>
#include <unordered_map>

namespace snapdeck {

/// Does blocking work on a thread of its own, in order, and brings the answers back. Handlers, and what they
/// hold, never leave the owner's thread: what travels is the number of a ticket. Lives on that thread.
class WorkThread final : public QObject
{
    Q_OBJECT
public:
    explicit WorkThread(const QString &name);
    /// Waits until everything that was posted is done; handlers are not called any more.
    ~WorkThread() override;

    void post(std::function<void()> work);

    /// `work` runs there; `handler` here, unless `context` is gone by then.
    template <typename Answer, typename Work>
    void ask(QObject *context, Work work, std::function<void(const Answer &)> handler)
    {
        const quint64 ticket = ++m_lastTicket;
        m_waiting.emplace(ticket, [context = QPointer(context), handler](const std::any &answer) {
            if (context && handler)
                handler(std::any_cast<const Answer &>(answer));
        });
        post([this, ticket, work = std::move(work)] { send(ticket, std::any(Answer(work()))); });
    }

    /// Moves it there; it is deleted there at the end.
    void house(QObject *guest);

private:
    void send(quint64 ticket, const std::any &answer);
    void deliver(quint64 ticket, const std::any &answer);

    QThread m_thread;
    QObject *m_there; ///< lives on m_thread
    quint64 m_lastTicket = 0;
    std::unordered_map<quint64, std::function<void(const std::any &)>> m_waiting;
};

} // namespace snapdeck
