// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace snapdeck {

class Badge;
class ContentsBar;
class Journal;
class Operation;
class ResourceHead;
class ResourceOperations;
class RestoreLine;
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

    /// `session` and `journal` outlive the detail.
    ResourceDetail(SquareCloudSession &session, const Journal &journal, Actions actions,
                   QWidget *parent = nullptr);

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
    void showOperation(Operation *latest, const QDateTime &now);
    void showRestore(Operation *restore, const QDateTime &now);
    void goBack();
    void watchSizes();
    /// As listed; nothing where it is not.
    [[nodiscard]] std::optional<Snapshot> listed(const SnapshotRef &ref) const;

    SquareCloudSession &m_session;
    ResourceOperations *m_operations;
    std::optional<Resource> m_resource;
    SnapshotPane *m_snapshots;
    ContentsBar *m_contents;
    ResourceHead *m_head;
    Badge *m_limit;
    SnapshotOperationLine *m_operation;
    RestoreLine *m_restore;
};

} // namespace snapdeck
