// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/OverviewTarget.h"
#include "ui/shell/SideBar.h"

#include <QHash>
#include <QStackedWidget>

namespace snapdeck {

class Page;

/// The pages of every opened account. They are made when an account is first shown and kept, so that going
/// back finds everything as it was left.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(Workspace &workspace, QWidget *parent = nullptr);

    /// What the side bar offers for this session; the order is that of the pages.
    [[nodiscard]] static QList<SideBar::Entry> entriesFor(const OpenSession &session);
    /// Makes the account's pages if need be; the last one shown there comes back.
    void showAccount(const OpenSession &session);
    void showPage(int index);
    /// Brings that page of the shown account forward, and what is meant on it.
    void showTarget(const OverviewTarget &target);
    void showWelcome();

    [[nodiscard]] int currentPageIndex() const;
    [[nodiscard]] QList<Page *> currentPages() const { return m_pages.value(m_account); }
    /// nullptr while the welcome is shown.
    [[nodiscard]] Page *currentPage() const;
    void forget(const AccountName &account);

Q_SIGNALS:
    void pageShown(int index);
    void countsChanged();
    void noticed(const QString &text);
    void activityRequested(const QString &batch);
    void keyRequested(const snapdeck::AccountName &account);
    void addAccountRequested();
    void vaultFolderRequested();
    void demoRequested();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void focusPage(QWidget *last);
    [[nodiscard]] bool focusList();
    [[nodiscard]] QList<Page *> makePages(const OpenSession &session);

    Workspace &m_workspace;
    QWidget *m_welcome;
    QHash<AccountName, QList<Page *>> m_pages;
    QHash<AccountName, int> m_lastShown;
    AccountName m_account;
};

} // namespace snapdeck
