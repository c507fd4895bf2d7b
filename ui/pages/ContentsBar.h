// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

namespace snapdeck {

class Banner;
class ContentsActions;

/// Above a list of snapshots: the way into the chosen one, and a warning where the newest one is much smaller
/// than those before it, since something may have been lost before it was taken.
class ContentsBar final : public QWidget
{
    Q_OBJECT
public:
    /// `actions` outlives the bar.
    explicit ContentsBar(ContentsActions *actions, QWidget *parent = nullptr);

    /// Newest first. A warning that was dismissed does not come back for the same snapshot.
    void showSnapshots(const QList<Snapshot> &snapshots);

Q_SIGNALS:
    /// The newest one shall be compared.
    void compareRequested();

private:
    Banner *m_warning;
    QWidget *m_warningRoom;
    QDateTime m_warnedOf;
    QDateTime m_dismissed;
};

} // namespace snapdeck
