// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/OperationEnds.h"

#include "core/base/Time.h"
#include "core/journal/Journal.h"
#include "core/operations/OperationList.h"

namespace snapdeck {

namespace {

constexpr milliseconds lookAgainAfter{5'000}; ///< another program works on it
constexpr int mostFailedReads = 60; ///< one after the other; who waits must not wait for ever

} // namespace

OperationEnds::OperationEnds(OperationList &list, Journal &journal, Time &time, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_journal(journal)
    , m_time(time)
{
}

void OperationEnds::whenEnded(const OperationId &id, QObject *context, Hear hear)
{
    Operation *operation = m_list.find(id);
    if (!operation) {
        lookUp(id, context, hear);
    } else if (operation->isFinished()) {
        QMetaObject::invokeMethod(
            context, [view = operation->view(), hear = std::move(hear)] { hear(view); },
            Qt::QueuedConnection);
    } else {
        // Queued: what hears of it may start the next request, and the one that ended still has to be told
        // of.
        connect(
            operation, &Operation::finished, context,
            [operation, hear = std::move(hear)] { hear(operation->view()); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
}

void OperationEnds::lookUp(const OperationId &id, QObject *context, const Hear &hear, int failedReads)
{
    m_journal.readOperation(
        id, context,
        [this, id, context, hear, failedReads](const Result<std::optional<OperationRecord>> &read) {
            const bool isOpen = read && *read && !(*read)->ended;
            if (!isOpen && (read || failedReads + 1 >= mostFailedReads)) {
                hear(read && *read ? std::optional(viewOf(**read)) : std::nullopt);
                return;
            }
            const int failed = read ? 0 : failedReads + 1;
            m_time.callAfter(lookAgainAfter, context,
                             [this, id, context, hear, failed] { lookUp(id, context, hear, failed); });
        });
}

} // namespace snapdeck
