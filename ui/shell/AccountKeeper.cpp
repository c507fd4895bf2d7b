// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountKeeper.h"

#include "core/accounts/ServerAddress.h"
#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/ResourceOperations.h"

#include <QCoreApplication>
#include <QPointer>

namespace snapdeck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::AccountKeeper)
};

ApiError mustWait()
{
    ApiError error;
    error.kind = ErrorKind::RefusedByPolicy;
    error.message = Words::tr("Something of this account is still under way.");
    error.advice
        = Words::tr("Change it when Activity shows nothing under way; its colour can be changed now.");
    return error;
}

bool isSameButForColour(Account one, const Account &other)
{
    one.colour = other.colour;
    return one == other;
}

/// The session, where it is one of this account, and one that has restores.
SquareCloudSession *cloudOf(const OpenSession &session, const AccountName &name)
{
    auto *const *cloud = std::get_if<SquareCloudSession *>(&session);
    return cloud && (*cloud)->account().name == name ? *cloud : nullptr;
}

/// Restores that going back from is offered now.
QList<OperationId> undoableRestores(SquareCloudSession &cloud)
{
    QList<OperationId> found;
    const ResourceOperations latest(cloud.operations());
    for (const Operation *operation : cloud.operations().operations()) {
        const OperationView &view = operation->view();
        const bool isLast = latest.latestOn(view.resourceId) == operation;
        if (isLast && isTerminal(view.state) && !view.safetySnapshot.version.isEmpty())
            found.append(view.id);
    }
    return found;
}

} // namespace

AccountKeeper::AccountKeeper(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&m_workspace, &Workspace::opened, this, &AccountKeeper::bringBackInto);
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

void AccountKeeper::edit(const AccountName &name)
{
    openEditor(name, AddAccountDialog::Wish::Account);
}

void AccountKeeper::askForKey(const AccountName &name)
{
    openEditor(name, AddAccountDialog::Wish::Key);
}

void AccountKeeper::openEditor(const AccountName &name, AddAccountDialog::Wish wish)
{
    const auto account = m_workspace.accounts().find(name);
    if (!account)
        return;
    AddAccountDialog *dialog = openDialog();
    dialog->edit(*account, wish);
    if (m_workspace.activeOperations(name) > 0)
        dialog->showNotice(mustWait().forPeople());
    connect(dialog, &AddAccountDialog::submitted, this,
            [this, dialog, before = *account](const Account &wished, const Secret &key) {
                change(before, wished, key, dialog);
            });
}

void AccountKeeper::change(const Account &before, const Account &wished, const Secret &key,
                           AddAccountDialog *dialog)
{
    if (key.isEmpty() && isSameButForColour(before, wished)) {
        recolour(wished, dialog);
        return;
    }
    if (before.baseUrl == wished.baseUrl) {
        changeNow(before, wished, key, dialog);
        return;
    }
    // What another program has sent, or an earlier run, is looked for at the server to which it was sent.
    m_workspace.journal().readIsBusy(wished.name, dialog,
                                     [this, before, wished, key, dialog](const Result<bool> &isBusy) {
                                         if (!isBusy || *isBusy)
                                             dialog->showError(isBusy ? mustWait() : isBusy.error());
                                         else
                                             changeNow(before, wished, key, dialog);
                                     });
}

void AccountKeeper::recolour(const Account &wished, AddAccountDialog *dialog)
{
    if (const auto changed = m_workspace.accounts().change(wished); !changed) {
        dialog->showError(changed.error());
        return;
    }
    dialog->accept();
    Q_EMIT ready(wished.name);
}

void AccountKeeper::changeNow(const Account &before, const Account &wished, const Secret &key,
                              AddAccountDialog *dialog)
{
    if (!dialog->isVisible()) // submitted twice
        return;
    if (m_workspace.activeOperations(wished.name) > 0) { // begun behind the dialog, perhaps
        dialog->showError(mustWait());
        return;
    }
    noteWaysBack(before);
    Q_EMIT leaving(wished.name);
    const QPointer<AddAccountDialog> open(dialog);
    Account first = wished;
    // What a keychain has may be another server's key, and it may not take this one, or only after an end.
    first.sessionOnly
        = wished.sessionOnly || before.sessionOnly || !isSameServer(before.baseUrl, wished.baseUrl);
    m_workspace.change(first, this, [this, before, wished, key, open](const Result<std::monostate> &changed) {
        if (!changed) {
            if (open)
                open->showError(changed.error());
            Q_EMIT ready(wished.name);
            return;
        }
        if (open)
            open->accept();
        if (key.isEmpty())
            Q_EMIT ready(wished.name);
        else if (before.sessionOnly || !wished.sessionOnly)
            storeKey(wished, key);
        else
            moveKeyOut(wished, key);
    });
}

/// Where no session is open, what an earlier one left still waits for the next.
void AccountKeeper::noteWaysBack(const Account &before)
{
    for (const OpenSession &session : m_workspace.openSessions()) {
        if (SquareCloudSession *cloud = cloudOf(session, before.name))
            m_waysBack.insert(before.name, {cloud->account().baseUrl, undoableRestores(*cloud)});
    }
}

/// A session begins with what is open; what ended stays in the journal, and the way back with it. Another
/// server knows nothing of it.
void AccountKeeper::bringBackInto(const OpenSession &session)
{
    auto *const *opened = std::get_if<SquareCloudSession *>(&session);
    if (!opened)
        return;
    SquareCloudSession *cloud = *opened;
    const WaysBack left = m_waysBack.take(cloud->account().name);
    if (!isSameServer(cloud->account().baseUrl, left.server))
        return;
    for (const OperationId &id : left.restores) {
        m_workspace.journal().readOperation(id, cloud,
                                            [cloud](const Result<std::optional<OperationRecord>> &read) {
                                                if (read && *read)
                                                    cloud->bringBack(**read);
                                            });
    }
}

/// From the keychain, where the earlier one would stay for good.
void AccountKeeper::moveKeyOut(const Account &account, const Secret &key)
{
    m_workspace.keys().remove(account.name, this, [this](const Result<std::monostate> &removed) {
        if (!removed)
            Q_EMIT warned(removed.error().forPeople());
    });
    storeKey(account, key);
}

void AccountKeeper::storeKey(const Account &account, const Secret &key)
{
    if (account.sessionOnly) {
        m_workspace.keys().keepForSession(account.name, key);
        Q_EMIT ready(account.name);
        return;
    }
    m_workspace.keys().store(account.name, key, this, [this, account, name = account.name](KeyPlace place) {
        if (place == KeyPlace::Keychain)
            noteStored(account);
        Q_EMIT ready(name);
        if (place == KeyPlace::SessionOnly)
            Q_EMIT warned(tr("No keychain took the key of “%1”, so it is kept for this session only.")
                              .arg(name.value()));
    });
}

void AccountKeeper::noteStored(const Account &account)
{
    auto now = m_workspace.accounts().find(account.name); // recoloured meanwhile, perhaps
    if (!now || now->sessionOnly == account.sessionOnly || now->baseUrl != account.baseUrl)
        return;
    now->sessionOnly = account.sessionOnly;
    if (const auto changed = m_workspace.accounts().change(*now); !changed)
        Q_EMIT warned(changed.error().forPeople());
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
    m_waysBack.remove(name);
    m_workspace.remove(name, this, [this](const Result<std::monostate> &removed) {
        if (!removed)
            Q_EMIT warned(removed.error().forPeople());
    });
    Q_EMIT ready({});
}

} // namespace snapdeck
