// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

#include <QObject>

#include <functional>

namespace snapdeck {

class Journal;
class OperationList;
class Time;

/// Tells how an operation ended, for another that waits for it; whether it goes on here, in another program,
/// or ended in an earlier run. GUI thread.
class OperationEnds final : public QObject
{
    Q_OBJECT
public:
    /// Nothing: nobody knows such an operation.
    using Hear = std::function<void(const std::optional<OperationView> &)>;

    /// All outlive it.
    OperationEnds(OperationList &list, Journal &journal, Time &time, QObject *parent = nullptr);

    /// `hear` is called once, later, and not at all once `context` is gone.
    void whenEnded(const OperationId &id, QObject *context, Hear hear);

private:
    void lookUp(const OperationId &id, QObject *context, const Hear &hear, int failedReads = 0);

    OperationList &m_list;
    Journal &m_journal;
    Time &m_time;
};

} // namespace snapdeck
