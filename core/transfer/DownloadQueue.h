// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/Download.h"

namespace snapdeck {

/// All downloads of this run, a few at a time, in the order they were asked for. GUI thread.
class DownloadQueue final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The queue owns it. The same snapshot into the same folder is not fetched twice at once.
    Download *add(const DownloadWish &wish);
    [[nodiscard]] const QList<Download *> &downloads() const { return m_downloads; }
    [[nodiscard]] int activeCount() const;

Q_SIGNALS:
    void added(snapdeck::Download *download);
    void changed(); ///< any state or progress

private:
    void startWaiting();

    QList<Download *> m_downloads;
};

} // namespace snapdeck
