// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/OperationFilterModel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace snapdeck {

class EmptyState;
class OperationActions;
class OperationDetail;
class OperationModel;
class TableView;

/// What goes on in every open account, and how what was asked for in this run has ended. GUI thread.
class OperationsPane final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives the pane.
    explicit OperationsPane(Workspace &workspace, QWidget *parent = nullptr);

    /// To be put above the pane; the pane's own.
    [[nodiscard]] QWidget *controls() const;
    void setFilterText(const QString &text);
    void showBatch(const QString &batch);
    void showOperation(const OperationId &operation);
    void focusTable();
    /// Brings the ages up to date.
    void refresh();
    [[nodiscard]] int count() const;
    /// Of these, those that the filter lets through.
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void changed();
    void clearFilterRequested();
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void follow(const OpenSession &session);
    void fitAccount();
    void addBatch(const SnapshotBatch &batch, const AccountName &account);
    void showSort(int index);
    void noteLeaving(int first, int last);
    void showState();
    void showDetail();

    Workspace &m_workspace;
    OperationModel *m_model;
    OperationFilterModel *m_shown;
    QComboBox *m_sort;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    OperationDetail *m_detail;
    OperationActions *m_actions;
    bool m_wasShown = false;
    bool m_choiceHasLeft = false; ///< by itself; nothing is chosen in its place
    QTimer m_tick; ///< countdowns and ages move by the second
};

} // namespace snapdeck
