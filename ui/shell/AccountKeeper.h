// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/dialogs/AddAccountDialog.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace snapdeck {

/// Adds accounts, changes them, gives them new keys, removes them: asks over the window, and carries out what was decided.
class AccountKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`, which owns the keeper; `workspace` outlives both.
    AccountKeeper(Workspace &workspace, QWidget *window);

    void add();
    /// Its session ends with the change, so that waits for what is under way; a colour alone is changed at once.
    void edit(const AccountName &name);
    /// The same, for the sake of the key.
    void askForKey(const AccountName &name);
    void askToRemove(const AccountName &name);

Q_SIGNALS:
    /// The account's session is about to end: nothing may look into it after this.
    void leaving(const snapdeck::AccountName &name);
    /// The account can be opened; an empty name: whichever is there.
    void ready(const snapdeck::AccountName &name);
    void warned(const QString &text);

private:
    AddAccountDialog *openDialog();
    void addAndStore(const Account &account, const Secret &key, AddAccountDialog *dialog);
    void openEditor(const AccountName &name, AddAccountDialog::Wish wish);
    void change(const Account &before, const Account &wished, const Secret &key, AddAccountDialog *dialog);
    void recolour(const Account &wished, AddAccountDialog *dialog);
    void changeNow(const Account &before, const Account &wished, const Secret &key, AddAccountDialog *dialog);
    void noteWaysBack(const Account &before);
    void bringBackInto(const OpenSession &session);
    void moveKeyOut(const Account &account, const Secret &key);
    void storeKey(const Account &account, const Secret &key);
    /// From now on the keychain is asked for its key.
    void noteStored(const Account &account);
    void remove(const AccountName &name);

    /// Restores that going back from was offered when the account's session ended, and the server that has
    /// them.
    struct WaysBack {
        QUrl server;
        QList<OperationId> restores;
    };

    Workspace &m_workspace;
    QWidget *m_window;
    QHash<AccountName, WaysBack> m_waysBack; ///< until the account is open again
};

} // namespace snapdeck
