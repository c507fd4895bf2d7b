// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SortFilterModel.h"
#include "ui/models/TransferModel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace snapdeck {

class Banner;
class EmptyState;
class TableView;
class TransferActions;
class TransferDetail;
class TransferPartials;

/// The downloads of all open accounts, in their order, and what an earlier run did not end.
class TransferPane final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives the pane.
    explicit TransferPane(Workspace &workspace, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    void focusTable();
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    /// Of these, those that the filter lets through.
    [[nodiscard]] int shownCount() const { return m_sorted->rowCount(); }

Q_SIGNALS:
    void changed(); ///< how many there are, or are shown
    void noticed(const QString &text);
    void clearFilterRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void buildActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys,
                       const std::function<void(const TransferModel::Found &)> &act);
    [[nodiscard]] TransferModel::Found current() const;
    void showState();
    void showDetail();
    void showPartials();

    TransferModel *m_model;
    SortFilterModel *m_sorted;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_notices;
    Banner *m_offer;
    TransferDetail *m_detail = nullptr;
    TransferActions *m_do;
    TransferPartials *m_partials;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_again = nullptr;
};

} // namespace snapdeck
