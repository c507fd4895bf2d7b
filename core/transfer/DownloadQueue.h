// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/Download.h"
#include "core/transfer/PartState.h"

namespace snapdeck {

/// All downloads of this run, a few at a time, in order: the first in downloads() goes first. GUI thread.
class DownloadQueue final : public QObject
{
    Q_OBJECT
public:
    explicit DownloadQueue(QObject *parent = nullptr);

    /// The queue owns it. The same snapshot into the same folder is not fetched twice at once. Where the
    /// folder holds a part of it, that is continued.
    Download *add(const DownloadWish &wish);
    [[nodiscard]] const QList<Download *> &downloads() const { return m_downloads; }
    [[nodiscard]] int activeCount() const;

    /// To that place in downloads(); 0 is the front. One that is running already goes on.
    void move(Download *download, qsizetype place);
    /// Of all downloads together; 0 is no limit.
    void setBandwidthLimit(qint64 bytesPerSecond);
    [[nodiscard]] qint64 bandwidthLimit() const;

    /// What lies in a folder and can be continued by a wish for the same resource and version. Reads small
    /// files alone.
    [[nodiscard]] static QList<PartialDownload> partials(const QString &folder);

Q_SIGNALS:
    void added(snapdeck::Download *download);
    void changed(); ///< any state or progress, or the order

private:
    void startWaiting();

    std::shared_ptr<Bandwidth> m_bandwidth;
    QList<Download *> m_downloads;
};

} // namespace snapdeck
