// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>

#include <optional>

class QAction;

namespace snapdeck {

/// What can be done with the inside of the snapshot that is chosen in a list: look into it, and compare it
/// with another one.
class ContentsActions final : public QObject
{
    Q_OBJECT
public:
    explicit ContentsActions(QObject *parent = nullptr);

    void setSnapshot(const std::optional<Resource> &resource, const std::optional<Snapshot> &snapshot,
                     qsizetype snapshotCount);

    /// Whatever is chosen.
    void requestComparison(const Resource &resource, const Snapshot &snapshot);

    [[nodiscard]] QAction *lookInside() const { return m_look; }
    [[nodiscard]] QAction *compare() const { return m_compare; }

Q_SIGNALS:
    void lookRequested(const snapdeck::Resource &resource, const snapdeck::Snapshot &snapshot);
    void compareRequested(const snapdeck::Resource &resource, const snapdeck::Snapshot &snapshot);

private:
    QAction *m_look;
    QAction *m_compare;
    std::optional<Resource> m_resource;
    std::optional<Snapshot> m_snapshot;
};

} // namespace snapdeck
