// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "core/journal/JournalWorker.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <any>
#include <atomic>
#include <unordered_map>

namespace snapdeck {

/// Carries the facade's calls to the worker and the answers back. Handlers, and what they hold, never leave
/// the facade's thread: what travels is the number of a ticket. Lives on that thread.
class JournalThread final : public QObject
{
    Q_OBJECT
public:
    JournalThread(const QString &file, Journal::Threading threading, milliseconds patience);
    /// Waits until everything that was posted is done.
    ~JournalThread() override;

    [[nodiscard]] JournalWorker &worker() { return *m_worker; }

    using Work = std::function<void(JournalWorker &)>;
    /// Carried out in order; at once without a thread of its own.
    void post(Work work);
    void write(const JournalBacklog &changes);

    template <typename Answer, typename Question, typename Handler>
    void ask(QObject *context, Question question, Handler handler)
    {
        const quint64 ticket = ++m_lastTicket;
        m_waiting.emplace(ticket, [context = QPointer(context), handler](const std::any &answer) {
            if (context && handler)
                handler(std::any_cast<const Answer &>(answer));
        });
        post([this, ticket, question = std::move(question)](JournalWorker &worker) {
            send(ticket, std::any(Answer(question(worker))));
        });
    }

private:
    void send(quint64 ticket, const std::any &answer);
    void deliver(quint64 ticket, const std::any &answer);

    QThread m_thread;
    std::atomic_int m_posted = 0; ///< and not yet carried out
    QTimer m_catchUp;
    bool m_own;
    JournalWorker *m_worker; ///< deleted on its own thread
    quint64 m_lastTicket = 0;
    std::unordered_map<quint64, std::function<void(const std::any &)>> m_waiting;
};

} // namespace snapdeck
