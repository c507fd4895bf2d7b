// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Vault.h"
#include "ui/pages/Page.h"

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace snapdeck {

class Banner;
class PageHeader;
class SearchField;
class VaultActions;
class VaultPane;
class VaultTrashPane;
class VaultVerifyLine;

/// The local copies of all resources, and the trash. One search field looks through either. GUI thread.
class VaultPage final : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    VaultPage(Vault &vault, const Clock &clock, QWidget *parent = nullptr);

    /// Copies; -1 as long as nobody knows.
    [[nodiscard]] int navCount() const override;
    void refresh() override;
    void focusFilter() override;

Q_SIGNALS:
    void lookInsideRequested(const snapdeck::CopyId &id);

private:
    void build();
    void buildHeader();
    QMenu *makeMenu();
    QWidget *makeNotices();
    QWidget *makeTabRow();
    void connectVault();
    void showView(int index);
    void showState();
    void showCounts();
    void showNotices();
    void showError(const ApiError &error);
    void offerUndo(const QStringList &trashIds, const QString &text);

    Vault &m_vault;
    VaultActions *m_actions;
    PageHeader *m_header;
    SearchField *m_search;
    QPushButton *m_verifyAll;
    QAction *m_cleanUp = nullptr;
    QAction *m_rules = nullptr;
    QAction *m_adopt = nullptr;
    QWidget *m_notices = nullptr;
    Banner *m_state;
    Banner *m_error;
    Banner *m_undo;
    VaultVerifyLine *m_verifying;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    VaultPane *m_copies;
    VaultTrashPane *m_trash;
    QStringList m_undoable; ///< trash ids of what was removed last
    int m_lastCount = -1;
};

} // namespace snapdeck
