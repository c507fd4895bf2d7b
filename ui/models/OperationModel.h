// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/operations/OperationList.h"
#include "ui/models/Burst.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <QSet>

namespace snapdeck {

struct OperationRow {
    OperationId id;
    const Operation *operation = nullptr; ///< not copied: there may be ten thousand; leaves before it goes
    int revision = 0; ///< grows with every change of the operation
    [[nodiscard]] const OperationView &view() const { return operation->view(); }
    friend bool operator==(const OperationRow &one, const OperationRow &other)
    {
        return one.id == other.id && one.revision == other.revision;
    }
};

/// The operations of as many accounts as are followed; the row's id is the operation's. Changes are taken
/// together, a moment later, since ten thousand may change at once. Ages and countdowns are those at the
/// moment of asking.
class OperationModel : public RowModel<OperationRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { State, What, Resource, Account, Started, Next, Outcome, ColumnCount };

    /// `clock` outlives the model.
    explicit OperationModel(const Clock &clock, QObject *parent = nullptr);

    /// Shows what is in the list, now and later; once the list is gone its operations leave.
    void follow(OperationList &operations);
    /// What of the batch has not been sent waits until it is resumed.
    void setPaused(const QString &batch, bool paused);
    /// As it is shown.
    [[nodiscard]] OperationView viewOf(const OperationRow &row) const;
    /// Asleep it only remembers what changed, and takes it when it wakes.
    void setAwake(bool awake);

    QString filterText(int row) const override;

protected:
    QString idOf(const OperationRow &row) const override { return row.id.value(); }
    QVariant cell(const OperationRow &row, int column, int role) const override;

private:
    void mark(const Operation *operation);
    void takeMarked();
    void forget(const QObject *operations);
    QString words(const OperationView &view, int column) const;
    QVariant tip(const OperationView &view, int column) const;
    [[nodiscard]] bool isPaused(const OperationView &view) const;
    [[nodiscard]] qint64 startKey(const OperationView &view) const;
    QVariant cellOf(const OperationView &view, int column, int role) const;

    const Clock &m_clock;
    QHash<QString, const QObject *> m_origin; ///< operation → the list it came from, which may be gone
    QHash<QString, const Operation *> m_marked; ///< changed since they were taken
    QStringList m_markOrder;
    Burst m_burst;
    QSet<QString> m_paused; ///< batches
    QHash<QString, QDateTime> m_batchStart;
    int m_revision = 0;
    bool m_isAwake = true;
};

} // namespace snapdeck
