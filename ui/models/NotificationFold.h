// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NotificationWords.h"

#include <QHash>
#include <QList>

namespace snapdeck {

/// Makes of what operations do what is worth telling, folded: successes of a batch are told when the whole
/// batch has ended, with its counts; what failed is told soon, wherever it happened. Called off is what
/// somebody did who was there. Pure: told of changes, asked for news; no clock of its own.
class NotificationFold final
{
public:
    /// Takes in how the operation is now, be it new or changed. True where it ended in a way that wants a
    /// look.
    bool note(const OperationView &operation, const QDateTime &now);
    /// The account is closed: nothing more comes of its operations.
    void forget(const AccountName &account);

    [[nodiscard]] bool hasNews() const
    {
        return !m_alone.isEmpty() || !m_goingOn.isEmpty() || !m_told.isEmpty();
    }
    /// What came up since it was last taken.
    [[nodiscard]] News takeNews();

private:
    struct Known {
        OperationState state = OperationState::Queued;
        bool isHeld = false; ///< by a limit of its own, not by the pace of its batch
        QDateTime heldSince;
        QString batch;
        AccountName account;
    };
    struct Batch {
        int active = 0;
        News ended;
    };

    void noteNew(const OperationView &operation);
    void noteEnding(const OperationView &operation);
    void noteHold(Known &known, const OperationView &operation, const QDateTime &now);

    QHash<OperationId, Known> m_known;
    QHash<QString, Batch> m_batches;
    News m_alone; ///< endings outside of batches, and of whole batches
    QHash<QString, News> m_told; ///< trouble in batches that go on
    QHash<OperationId, OperationView> m_goingOn;
};

} // namespace snapdeck
