// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Burst.h"
#include "ui/pages/Page.h"
#include "ui/theme/Icons.h"

#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace snapdeck {

class Banner;
class EmptyState;
class ListPoller;
class PageHeader;
class RowModelBase;
class SearchField;
class SortFilterModel;
class TableView;
class WrennSession;

/// A list of what a Wrenn account has: head with age and search, table, and what stands in its place while
/// there is nothing to show. Has the account read anew while somebody looks at it; keeps what it shows when
/// that fails. GUI thread.
class WrennListPage : public Page
{
    Q_OBJECT
public:
    void refresh() override;
    /// Ages grow by the second; a page with a detail has it speak of the same moment.
    void showNow() override;
    void focusFilter() override;
    [[nodiscard]] int navCount() const override;

protected:
    /// What the page calls its things.
    struct Words {
        QString title;
        QString search;
        QString loading;
        QString emptyTitle;
        QString emptyText;
        QString noMatch; ///< %1: what was typed
        Icon icon = Icon::None;
    };

    /// `session` outlives the page.
    WrennListPage(WrennSession &session, Words words, QWidget *parent);
    ~WrennListPage() override;

    /// To be called once, by the constructor that made them; both are children of the page.
    void setModels(RowModelBase *rows, SortFilterModel *shown);
    /// To be called when what is listed may have become otherwise: it is shown at once; where there are many, in a
    /// turn of its own, and as long as nobody sees the page only when somebody does.
    void takeSoon();
    /// Shows what is listed now.
    void take();
    /// Gathers what is listed now; what is returned puts it into the model, where there are many a turn later.
    [[nodiscard]] virtual std::function<void()> gather() = 0;
    /// It is in the model.
    virtual void showTaken() = 0;
    /// How many there are, whether or not they have been taken.
    [[nodiscard]] virtual qsizetype listedCount() const = 0;
    /// To be called whenever the number of rows may have changed.
    void showState();
    /// Says beside the title how many rows there are.
    void showCount();
    /// What is arranged around the list follows its state.
    virtual void showLayout() { }
    /// Something is on its way to another state: look more often.
    [[nodiscard]] virtual bool isChanging() const { return false; }
    /// To be called where that may have become otherwise, as often as it may.
    void schedule();

    [[nodiscard]] WrennSession &session() const { return m_session; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] TableView *table() const { return m_table; }
    /// Between the head and the table, for what has to be told.
    [[nodiscard]] QVBoxLayout *notices() const { return m_notices; }
    /// The table, or what stands in its place.
    [[nodiscard]] QStackedWidget *listArea() const { return m_stack; }
    [[nodiscard]] SortFilterModel *shown() const { return m_shown; }
    [[nodiscard]] const QString &title() const { return m_words.title; }
    /// The id of the current row; empty where there is none.
    [[nodiscard]] QString currentId() const;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void takeNow();
    void tellCount();
    void showAge();
    void showError();
    void showEmpty();

    WrennSession &m_session;
    Words m_words;
    RowModelBase *m_rows = nullptr;
    SortFilterModel *m_shown = nullptr;
    int m_lastCount = -1;
    bool m_isStale = false;
    std::function<void()> m_gathered; ///< not in the model yet
    Burst m_taking;
    std::unique_ptr<ListPoller> m_poller;
    QTimer m_tick;
    PageHeader *m_header;
    SearchField *m_search;
    QWidget *m_errorRoom; ///< the banner and the air around it
    Banner *m_error;
    QVBoxLayout *m_notices;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace snapdeck
