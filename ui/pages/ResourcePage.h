// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/pages/Page.h"
#include "ui/pages/ResourceWords.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace snapdeck {

class Banner;
class EmptyState;
class PageHeader;
class ResourceDetail;
class ResourceModel;
class ResourcePageStatus;
class ResourceSplit;
class ResourceTakeAction;
class SearchField;
class SortFilterModel;
class SquareCloudSession;
class TableView;

/// The applications or the databases of a Square Cloud account: the list, and what is chosen in it. Ctrl+T
/// takes snapshots of all that is chosen; Return, or a click, opens the chosen one where the window is
/// narrow, Alt+Left goes back.
class ResourcePage final : public Page
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    ResourcePage(SquareCloudSession &session, ResourceKind kind, QWidget *parent = nullptr);

    [[nodiscard]] int navCount() const override;
    void refresh() override;
    void focusFilter() override;
    /// Where "Download" puts files; asked for at the first one where none was set.
    void setDownloadFolder(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildHeader();
    QWidget *makeList();
    QWidget *makeDetail();
    void connectSession();
    void connectList();

    [[nodiscard]] QList<Resource> chosen() const;
    [[nodiscard]] std::optional<Resource> current() const;
    void copyIds();
    void tick();

    void showContents();
    void focusList();
    void showCurrent();
    void showChosen();
    void showLayout();

    SquareCloudSession &m_session;
    ResourceWords m_words;
    int m_lastCount = -1;
    int m_ticks = 0;
    bool m_hadContents = false;
    QTimer m_tick;
    ResourceTakeAction *m_take;
    QAction *m_copyId;
    ResourceModel *m_model;
    SortFilterModel *m_sorted;
    PageHeader *m_header;
    SearchField *m_filter;
    Banner *m_banner;
    TableView *m_table;
    QStackedWidget *m_listStack; ///< table, or nothing matches
    QStackedWidget *m_detailStack; ///< detail, or nothing is chosen
    ResourceDetail *m_detail;
    ResourceSplit *m_split;
    QStackedWidget *m_wholeStack; ///< list and detail, or why there is neither
    EmptyState *m_noMatch;
    EmptyState *m_instead;
    ResourcePageStatus *m_status;
};

} // namespace snapdeck
