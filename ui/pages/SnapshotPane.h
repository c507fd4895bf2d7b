// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;

namespace snapdeck {

class ContentsActions;
class EmptyState;
class Journal;
class KeepActions;
class RestoreLauncher;
class SnapshotDownloadLine;
class SnapshotFetcher;
class SnapshotFooter;
class SnapshotModel;
class SortFilterModel;
class SquareCloudSession;
class TableView;

/// The snapshots of one resource, and what can be done with one: fetch it, copy its link, restore it. Reads
/// the listing when it shows a resource whose snapshots are not known.
class SnapshotPane final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the pane.
    SnapshotPane(SquareCloudSession &session, const Journal &journal, QWidget *parent = nullptr);

    void setResource(const std::optional<Resource> &resource);
    /// Reads the listing of the resource on show anew.
    void readListing();
    /// Ages and links grow older.
    void tick();
    void setDownloadFolder(const QString &folder);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QAction *downloadAction() const { return m_download; }
    [[nodiscard]] QAction *downloadElsewhereAction() const { return m_downloadElsewhere; }
    [[nodiscard]] QAction *copyLinkAction() const { return m_copyLink; }
    [[nodiscard]] QAction *restoreAction() const { return m_restore; }
    [[nodiscard]] KeepActions *keeping() const { return m_keep; }
    [[nodiscard]] RestoreLauncher &restores() const { return *m_launcher; }
    [[nodiscard]] ContentsActions *contents() const { return m_contents; }

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void buildActions();
    void build();
    void connectModels();
    [[nodiscard]] std::optional<Snapshot> current() const;
    /// The newest stays chosen when a newer one comes, unless the person chose another.
    void chooseNewest();
    void noteChoice();
    void showContents();
    void showEmpty();
    void showActions();
    void showRestore(const std::optional<Snapshot> &snapshot);
    void showDownload();
    void download();
    void downloadAgain();
    void downloadElsewhere();
    void copyLink();
    void restore();

    SquareCloudSession &m_session;
    std::optional<Resource> m_resource;
    QHash<ResourceId, ApiError> m_readErrors;
    bool m_followsNewest = true;
    bool m_isSwitching = false;
    SnapshotModel *m_model;
    SortFilterModel *m_sorted;
    SnapshotFetcher *m_fetcher;
    RestoreLauncher *m_launcher;
    KeepActions *m_keep;
    ContentsActions *m_contents;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    SnapshotDownloadLine *m_downloadLine;
    QWidget *m_notices; ///< around the line
    SnapshotFooter *m_footer;
    QAction *m_download;
    QAction *m_downloadElsewhere;
    QAction *m_copyLink;
    QAction *m_restore;
};

} // namespace snapdeck
