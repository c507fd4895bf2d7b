// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/pages/Page.h"
#include "ui/pages/ResourceWords.h"

#include <QTimer>

class QStackedWidget;

namespace snapdeck {

class Banner;
class BatchLines;
class ContentsStack;
class EmptyState;
class Journal;
class PageHeader;
class ResourceChoice;
class ResourceCopyAction;
class ResourceList;
class ResourceModel;
class ResourcePageStatus;
class ResourceSplit;
class ResourceTakeAction;
class SearchField;
class SortFilterModel;
class SquareCloudSession;
class TableView;

/// The applications or the databases of a Square Cloud account: the list, what is chosen in it, and the many
/// snapshots that are being taken at once. Ctrl+T takes snapshots of all that is chosen, Ctrl+A chooses all;
/// Return, or a click, opens the chosen one where the window is narrow, Esc and Alt+Left go back.
class ResourcePage final : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    ResourcePage(SquareCloudSession &session, const Journal &journal, ResourceKind kind,
                 QWidget *parent = nullptr);

    [[nodiscard]] int navCount() const override;
    void refresh() override;
    void focusFilter() override;
    void showRow(const QString &id) override;
    void showTop() override;
    void showNow() override
    {
        m_ticks = -1; // the next one is slow: ages move with it
        tick();
    }
    /// Where "Download" puts files; asked for at the first one where none was set.
    void setDownloadFolder(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildHeader();
    void buildPage(const Journal &journal);
    void buildInside(QWidget *list);
    void connectSession();
    void connectList();

    void tick();

    void showContents();
    void showCurrent();
    void showChosen();
    void showChanges();
    void showLayout();

    SquareCloudSession &m_session;
    ResourceWords m_words;
    int m_lastCount = -1;
    int m_ticks = 0;
    bool m_hadContents = false;
    QTimer m_tick;
    ResourceTakeAction *m_take;
    ResourceCopyAction *m_copyId;
    QList<Resource> m_chosen;
    ResourceModel *m_model;
    SortFilterModel *m_sorted;
    PageHeader *m_header;
    SearchField *m_filter;
    Banner *m_banner;
    ResourceList *m_list;
    TableView *m_table; ///< of the list
    ResourceChoice *m_choice;
    ResourceSplit *m_split;
    ContentsStack *m_inside; ///< all of it, or what lies in a snapshot
    QStackedWidget *m_wholeStack; ///< list and detail, or why there is neither
    EmptyState *m_instead;
    ResourcePageStatus *m_status;
};

} // namespace snapdeck
