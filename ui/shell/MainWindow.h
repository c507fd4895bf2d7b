// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QWidget>

class QTimer;

namespace snapdeck {

class AccountKeeper;
class AccountLine;
class AccountSwitcher;
class Banner;
class JournalBanner;
class PageStack;
class QuitQuestion;
class SettingsMenu;
class ShellStatus;
class SideBar;
class StatusStrip;
class Theme;
class TransferSettings;

/// The window: which account, which page, what runs. Everything else is in the pages.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the window.
    MainWindow(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the account and shows its pages; the first one there is where `name` is empty.
    void showAccount(const AccountName &name);
    /// That was asked for last; empty: the first one there.
    [[nodiscard]] const AccountName &account() const { return m_wanted; }
    /// On the Activity page; nothing of the sort there, the page alone.
    void showOperation(const OperationId &operation);
    /// All that tells how long ago, or how long still, tells it as of now.
    void showNow();
    [[nodiscard]] PageStack &pages() { return *m_pages; }
    [[nodiscard]] SettingsMenu &settings() { return *m_settings; }
    [[nodiscard]] QuitQuestion &quitQuestion() { return *m_quit; }
    [[nodiscard]] TransferSettings &transferSettings() { return *m_transfers; }

Q_SIGNALS:
    void accountShown(const snapdeck::AccountName &name);
    void themeChosen();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void wire();
    void takeSession(const OpenSession &session);
    void showOpenError(const AccountName &name, const ApiError &error);
    void leaveAccount(const AccountName &name);
    void showNoAccount();
    void showCounts();
    void showActivity();
    void showDownloads();
    void showBatch(const QString &batch);
    void showAbout();

    Workspace &m_workspace;
    AccountName m_wanted; ///< asked for last
    AccountName m_unopened; ///< of which the banner speaks
    bool m_lacksKey = false; ///< that one
    AccountLine *m_line;
    SideBar *m_sideBar;
    JournalBanner *m_journal;
    Banner *m_banner;
    PageStack *m_pages;
    StatusStrip *m_strip;
    ShellStatus *m_status;
    AccountKeeper *m_keeper;
    AccountSwitcher *m_switcher;
    SettingsMenu *m_settings;
    TransferSettings *m_transfers;
    QTimer *m_refresh;
    QuitQuestion *m_quit;
};

} // namespace snapdeck
