// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SnapshotKeeper.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace snapdeck {

class Badge;
class Download;
class ElidedLabel;

/// Under the downloads: how the chosen one goes, and what can be done with it.
class TransferDetail final : public QWidget
{
    Q_OBJECT
public:
    /// The actions, in order, become its buttons; they outlive it.
    explicit TransferDetail(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Hides for nullptr.
    void showDownload(const Download *download, SnapshotKeeper::Goal goal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    Badge *m_badge;
    QLabel *m_story;
    QProgressBar *m_progress;
    ElidedLabel *m_path;
};

} // namespace snapdeck
