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

class ContentsStack;
class PageHeader;
class SearchField;
class SquareCloudSession;
class VaultActions;
class VaultPane;
class VaultTrashPane;

/// The local copies of all resources, and the trash. One search field looks through either. GUI thread.
class VaultPage final : public Page
{
    Q_OBJECT
public:
    /// All outlive the page. `session` shows what lies in a copy; where it is null nobody can look.
    VaultPage(Vault &vault, const Clock &clock, SquareCloudSession *session, QWidget *parent = nullptr);

    /// Copies; -1 as long as nobody knows.
    [[nodiscard]] int navCount() const override;
    void refresh() override;
    void showNow() override;
    void focusFilter() override;

Q_SIGNALS:
    void folderRequested(); ///< another one shall be chosen for the vault

private:
    QWidget *makeList();
    void buildInside(QWidget *list, SquareCloudSession &session);
    void lookInside(const CopyId &id);
    void buildHeader();
    QMenu *makeMenu();
    QWidget *makeTabRow();
    void connectVault();
    void showView(int index);
    void showState();
    void showCounts();
    void showVerifyAll();

    Vault &m_vault;
    VaultActions *m_actions;
    PageHeader *m_header;
    SearchField *m_search;
    QPushButton *m_verifyAll;
    QAction *m_cleanUp = nullptr;
    QAction *m_rules = nullptr;
    QAction *m_adopt = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    VaultPane *m_copies;
    VaultTrashPane *m_trash;
    ContentsStack *m_inside = nullptr; ///< all of it, or what lies in a copy
    int m_lastCount = -1;
};

} // namespace snapdeck
