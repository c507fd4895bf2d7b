// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QMenu>

class QActionGroup;

namespace snapdeck {

/// The menu of accounts: choose, add, edit, give a new key, remove. It asks; the window carries out.
class AccountSwitcher final : public QMenu
{
    Q_OBJECT
public:
    explicit AccountSwitcher(AccountRegistry &accounts, QWidget *parent = nullptr);

    void setCurrent(const AccountName &name);

Q_SIGNALS:
    void chosen(const snapdeck::AccountName &name);
    void addRequested();
    void editRequested(const snapdeck::AccountName &name);
    void keyRequested(const snapdeck::AccountName &name);
    void removeRequested(const snapdeck::AccountName &name);

private:
    void rebuild();

    AccountRegistry &m_accounts;
    AccountName m_current;
    QActionGroup *m_group = nullptr;
};

} // namespace snapdeck
