// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

class QAction;
class QLabel;

namespace snapdeck {

class MetricCard;
class SquareCloudSession;

/// What several chosen applications or databases come to, and the one thing to do with them all. GUI thread.
class ResourceSelection final : public QWidget
{
    Q_OBJECT
public:
    /// `session` and `take` outlive the widget.
    ResourceSelection(SquareCloudSession &session, QAction *take, QWidget *parent = nullptr);

    void showChosen(const QList<Resource> &chosen);
    /// Some have begun or ended since; `slow` for what the listings say, and its age.
    void tick(bool slow);

private:
    void showListings();
    void showFigures();

    SquareCloudSession &m_session;
    QList<Resource> m_chosen;
    QLabel *m_title;
    QLabel *m_names;
    MetricCard *m_quota;
    MetricCard *m_oldest;
    MetricCard *m_underWay;
    MetricCard *m_without;
    QLabel *m_hint;
};

} // namespace snapdeck
