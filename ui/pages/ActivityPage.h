// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/pages/Page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace snapdeck {

class HistoryPane;
class OperationsPane;
class PageHeader;
class SearchField;
class TransferPane;

/// What goes on in every open account and was asked for in this run, its downloads, and the history of all
/// that ever was. One search field looks through each. GUI thread.
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    /// `workspace` outlives the page.
    explicit ActivityPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Operations that have not ended; -1 where there are none.
    [[nodiscard]] int navCount() const override;
    /// Operations look for themselves; this only brings the ages up to date.
    void refresh() override;
    void showNow() override;
    void focusFilter() override;
    void showRow(const QString &id) override { showOperation(OperationId(id)); }

    /// The operations that were asked for at once.
    void showBatch(const QString &batch);
    /// Chosen among all others; nothing changes in what is chosen where it is not there.
    void showOperation(const OperationId &operation);
    void showHistory();
    void showDownloads();

private:
    void build();
    QWidget *makeTabRow();
    void follow(const OpenSession &session);
    void showView(int index);
    void showCount();
    void tellNavCount();

    Workspace &m_workspace;
    PageHeader *m_header;
    SearchField *m_search;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    OperationsPane *m_operations;
    TransferPane *m_downloads;
    HistoryPane *m_history;
    QTimer m_burst; ///< single shot: ten thousand may change at once
    int m_lastCount = -1;
};

} // namespace snapdeck
