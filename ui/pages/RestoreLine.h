// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RestoreStory.h"
#include "ui/pages/SnapshotNotice.h"

#include <QPointer>

namespace snapdeck {

/// The restore of one resource, live, and how it ended until that is dismissed, with the way back.
class RestoreLine final : public SnapshotNotice
{
    Q_OBJECT
public:
    explicit RestoreLine(QWidget *parent = nullptr);

    /// Hides for nullptr. `objectionToGoBack`: why the safety snapshot cannot be restored now; empty: it can.
    void showRestore(Operation *restore, const RestoreScene &scene, const QString &objectionToGoBack,
                     const QDateTime &now);
    void showNothing();

Q_SIGNALS:
    void goBackRequested();

private:
    void act();
    void dismiss();

    QPointer<Operation> m_restore;
    OperationId m_dismissed;
};

} // namespace snapdeck
