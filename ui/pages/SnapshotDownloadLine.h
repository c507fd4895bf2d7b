// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/Download.h"
#include "ui/pages/SnapshotNotice.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace snapdeck {

class SnapshotKeeper;

/// The download of a snapshot on show: how far it is, how fast, how it ended.
class SnapshotDownloadLine final : public SnapshotNotice
{
    Q_OBJECT
public:
    explicit SnapshotDownloadLine(QWidget *parent = nullptr);

    /// Hides for nullptr, for what was dismissed, and for what is gone from where it was to be.
    void showDownload(Download *download, const SnapshotKeeper &keeper);

Q_SIGNALS:
    void retryRequested(); ///< into another folder where that one was what is wrong

private:
    void act();
    void dismiss();

    QPointer<Download> m_download;
    QTimer m_leaving; ///< runs while it says that all is well, and leaves nothing to do
    QSet<const Download *> m_dismissed; ///< by address only: downloads live as long as their session
};

} // namespace snapdeck
