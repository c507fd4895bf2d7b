// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace snapdeck {

class Badge;
class ResourceHead;
class SnapshotOperationLine;
class SnapshotPane;
class SquareCloudSession;

/// One application or database: what it is, what is being done with it, and its snapshots. Follows the
/// session by itself.
class ResourceDetail final : public QWidget
{
    Q_OBJECT
public:
    /// The page's actions, shown here; all outlive the detail.
    struct Actions {
        QAction *take = nullptr;
        QAction *copyId = nullptr;
    };

    ResourceDetail(SquareCloudSession &session, Actions actions, QWidget *parent = nullptr);

    void showResource(const Resource &resource);
    /// False where the page's head already says it.
    void setNameShown(bool shown);
    /// Countdowns go on; `slow` every tenth time, for ages.
    void tick(bool slow);
    [[nodiscard]] SnapshotPane *snapshots() const { return m_snapshots; }

private:
    void buildMenu(const Actions &actions);
    QWidget *makeTop(const Actions &actions);
    void showState();

    SquareCloudSession &m_session;
    std::optional<Resource> m_resource;
    SnapshotPane *m_snapshots;
    ResourceHead *m_head;
    Badge *m_limit;
    SnapshotOperationLine *m_operation;
};

} // namespace snapdeck
