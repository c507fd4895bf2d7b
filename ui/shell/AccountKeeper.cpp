// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountKeeper.h"

#include "ui/dialogs/AddAccountDialog.h"
#include "ui/dialogs/Questions.h"

namespace snapdeck {

AccountKeeper::AccountKeeper(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

AddAccountDialog *AccountKeeper::openDialog()
{
    auto *dialog = new AddAccountDialog(m_workspace.time().scale(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void AccountKeeper::add()
{
    AddAccountDialog *dialog = openDialog();
    connect(dialog, &AddAccountDialog::submitted, this,
            [this, dialog](const Account &account, const Secret &key) { addAndStore(account, key, dialog); });
}

void AccountKeeper::addAndStore(const Account &account, const Secret &key, AddAccountDialog *dialog)
{
    if (const auto added = m_workspace.accounts().add(account); !added) {
        dialog->showError(added.error());
        return;
    }
    dialog->accept();
    storeKey(account, key);
}

void AccountKeeper::askForKey(const AccountName &name)
{
    const auto account = m_workspace.accounts().find(name);
    if (!account)
        return;
    if (m_workspace.activeOperations(name) > 0) {
        tell(m_window,
             {QStringLiteral("keyMustWait"),
              tr("Not while something is under way"),
              tr("A new key ends the session of “%1”, and what it is following would be lost from sight. "
                 "Give the key "
                 "when Activity shows nothing under way.")
                  .arg(name.value()),
              {},
              tr("Close")});
        return;
    }
    AddAccountDialog *dialog = openDialog();
    dialog->askForKeyOnly(*account);
    connect(dialog, &AddAccountDialog::submitted, this,
            [this, dialog](const Account &asked, const Secret &key) {
                if (m_workspace.activeOperations(asked.name) > 0) { // begun behind the dialog
                    dialog->reject();
                    askForKey(asked.name);
                    return;
                }
                dialog->accept();
                Q_EMIT leaving(asked.name);
                m_workspace.close(asked.name);
                storeKey(asked, key);
            });
}

void AccountKeeper::storeKey(const Account &account, const Secret &key)
{
    if (account.sessionOnly) {
        m_workspace.keys().keepForSession(account.name, key);
        Q_EMIT ready(account.name);
        return;
    }
    m_workspace.keys().store(account.name, key, this, [this, name = account.name](KeyPlace place) {
        Q_EMIT ready(name);
        if (place == KeyPlace::SessionOnly)
            Q_EMIT warned(tr("No keychain took the key of “%1”, so it is kept for this session only.")
                              .arg(name.value()));
    });
}

void AccountKeeper::askToRemove(const AccountName &name)
{
    const int unsent = m_workspace.unsentOperations(name);
    const QString sent = tr("Its key is deleted from this machine. Nothing changes on the service: what is "
                            "under way there goes on, but is no longer watched.");
    const QString dropped = tr("%n have not been sent, and never will be.", nullptr, unsent);
    ask(m_window,
        {QStringLiteral("removeAccountQuestion"), tr("Remove “%1”?").arg(name.value()),
         unsent > 0 ? sent + u' ' + dropped : sent, tr("Remove account"), tr("Keep it")},
        [this, name] { remove(name); });
}

void AccountKeeper::remove(const AccountName &name)
{
    Q_EMIT leaving(name);
    m_workspace.remove(name, this, [this](const Result<std::monostate> &removed) {
        if (!removed)
            Q_EMIT warned(removed.error().forPeople());
    });
    Q_EMIT ready({});
}

} // namespace snapdeck
