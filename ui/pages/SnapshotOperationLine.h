// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"
#include "ui/pages/SnapshotNotice.h"

#include <QPointer>

namespace snapdeck {

/// The snapshot that is being taken of one resource, live, and how the last one ended until that is
/// dismissed.
class SnapshotOperationLine final : public SnapshotNotice
{
    Q_OBJECT
public:
    explicit SnapshotOperationLine(QWidget *parent = nullptr);

    /// Hides for nullptr. The same operation again shows what it has become.
    void showOperation(Operation *operation, bool paused, const QDateTime &now);

Q_SIGNALS:
    /// Somebody wants to know how one ended that was never confirmed.
    void lookRequested();

private:
    void act();
    void dismiss();

    QPointer<Operation> m_operation;
    OperationId m_dismissed;
};

} // namespace snapdeck
