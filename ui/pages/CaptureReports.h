// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationList.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace snapdeck {

class Banner;

/// One banner for every capture: what goes on while it runs, and then what became of template and capsule,
/// until it is put away. Captures that had ended before are Activity's. GUI thread.
class CaptureReports final : public QWidget
{
    Q_OBJECT
public:
    /// `operations` outlives the widget.
    explicit CaptureReports(OperationList &operations, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void follow(Operation *operation);
    void show(const OperationView &capture);
    void takeAway(const OperationId &capture);
    void dropOldest();

    OperationList &m_operations;
    QVBoxLayout *m_column;
    QHash<OperationId, Banner *> m_banners;
    QList<OperationId> m_order; ///< newest first
};

} // namespace snapdeck
