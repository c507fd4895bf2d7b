// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountRegistry.h"
#include "core/secrets/KeyRing.h"
#include "core/session/SquareCloudSession.h"
#include "core/session/WrennSession.h"

#include <QSet>

#include <variant>

namespace snapdeck {

/// The session of whichever provider; owned by the Workspace.
using OpenSession = std::variant<SquareCloudSession *, WrennSession *>;

/// Opens accounts: finds the key, refuses what must not be used, keeps the session until the account is
/// removed, so that its operations go on while another account is looked at. GUI thread.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the workspace.
    Workspace(AccountRegistry &accounts, KeyRing &keys, SessionServices services, QObject *parent = nullptr);

    [[nodiscard]] AccountRegistry &accounts() { return m_accounts; }
    [[nodiscard]] KeyRing &keys() { return m_keys; }
    [[nodiscard]] Time &time() { return m_services.time; }
    [[nodiscard]] Journal &journal() { return m_services.journal; }

    /// Hands out the session of the account, the same one every time.
    void open(const AccountName &name, QObject *context, Handler<OpenSession> handler);
    [[nodiscard]] QList<OpenSession> openSessions() const { return m_sessions.values(); }
    /// Operations that have not ended, in all open sessions.
    [[nodiscard]] int activeOperations() const;
    /// The same of one account; 0 where it is not open.
    [[nodiscard]] int activeOperations(const AccountName &name) const;
    /// Of these, what waits until somebody resumes its batch.
    [[nodiscard]] int pausedOperations() const;
    /// And what goes on by itself.
    [[nodiscard]] int operationsUnderWay() const { return activeOperations() - pausedOperations(); }
    /// What can still be called off: it has not been sent.
    [[nodiscard]] int unsentOperations() const;
    [[nodiscard]] int unsentOperations(const AccountName &name) const;
    /// Goes on with every operation that no living program works on, of all accounts whose key is at hand;
    /// and looks for such ones every minute from then on, since another program may end before its operations
    /// do.
    void recover();
    /// Ends the account's session, so that the next open() reads its key anew. The caller has made sure that
    /// nobody looks into it any more, and that no operation is under way.
    void close(const AccountName &name);
    /// Takes over what is new of an account that is there; its session ends as by close(), and so does what was
    /// read of its server, where that is another one now. The limits stay: they are the key's. Where the account
    /// cannot be written, nothing has changed. The handler comes when the account can be opened again.
    void change(const Account &account, QObject *context, Handler<std::monostate> handler);
    /// Forgets the account, its key and its session.
    void remove(const AccountName &name, QObject *context, Handler<std::monostate> handler);

Q_SIGNALS:
    void opened(const snapdeck::OpenSession &session);

private:
    void recoverAccount(const AccountName &name);
    [[nodiscard]] OpenSession make(const Account &account, const Secret &key);

    AccountRegistry &m_accounts;
    KeyRing &m_keys;
    SessionServices m_services;
    QHash<AccountName, OpenSession> m_sessions;
    QHash<AccountName, int> m_generations; ///< how often it was closed
    QSet<AccountName> m_recovering;
};

} // namespace snapdeck
