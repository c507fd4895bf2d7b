// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/pages/Page.h"

#include <QTimer>

class QStackedWidget;

namespace snapdeck {

class EmptyState;
class OperationDetail;
class OperationModel;
class PageHeader;
class SearchField;
class SortFilterModel;
class TableView;

/// What was asked for in this run, in every open account: what goes on, and how it ended. GUI thread.
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
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void follow(const OpenSession &session);
    void showState();
    void showDetail();
    void cancel(const OperationId &id);

    Workspace &m_workspace;
    OperationModel *m_model;
    SortFilterModel *m_shown;
    PageHeader *m_header;
    SearchField *m_search;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    OperationDetail *m_detail;
    QTimer m_tick; ///< countdowns and ages move by the second
    int m_lastCount = -1;
};

} // namespace snapdeck
