// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Workspace.h"

#include "core/journal/Journal.h"

namespace snapdeck {

namespace {

/// Another program may end before its operations do.
constexpr std::chrono::seconds orphanGap{60};

ApiError noAccount(const AccountName &name)
{
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    error.message = Workspace::tr("There is no account named “%1”.").arg(name.value());
    error.advice = Workspace::tr("Add it first, or choose one that is there.");
    return error;
}

/// The key of a session-only account was never given to the keychain, so it is not asked for it either.
KeyPlace keptWhere(const Account &account)
{
    return account.sessionOnly ? KeyPlace::SessionOnly : KeyPlace::Keychain;
}

} // namespace

Workspace::Workspace(AccountRegistry &accounts, KeyRing &keys, SessionServices services, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_keys(keys)
    , m_services(services)
{
}

OpenSession Workspace::make(const Account &account, const Secret &key)
{
    if (account.provider == Provider::SquareCloud)
        return new SquareCloudSession(account, key, m_services, this);
    return new WrennSession(account, key, m_services, this);
}

void Workspace::open(const AccountName &name, QObject *context, Handler<OpenSession> handler)
{
    const auto account = m_accounts.find(name);
    const auto objection
        = account ? objectionTo(*account, m_services.time.scale()) : std::optional(noAccount(name));
    if (objection) {
        handler(failure(*objection));
        return;
    }
    if (const auto known = m_sessions.constFind(name); known != m_sessions.cend()) {
        handler(*known);
        return;
    }
    const auto openWith = [this, account = *account, context, handler = std::move(handler),
                           generation = m_generations.value(name)](const Result<Secret> &key) {
        if (generation != m_generations.value(account.name)) { // closed meanwhile: the key may be another
            open(account.name, context, handler);
            return;
        }
        if (!key) {
            handler(failure(key.error()));
            return;
        }
        // Asking the keychain may take a person's time; the account may be another by now, or gone.
        const auto still = m_accounts.find(account.name);
        if (!still || still->baseUrl != account.baseUrl || still->provider != account.provider) {
            handler(failure(noAccount(account.name)));
            return;
        }
        if (!m_sessions.contains(account.name)) {
            m_sessions.insert(account.name, make(*still, *key));
            Q_EMIT opened(m_sessions.value(account.name));
        }
        handler(m_sessions.value(account.name));
    };
    m_keys.read(name, context, openWith, keptWhere(*account));
}

void Workspace::recover()
{
    m_services.journal.readOrphaned(this, [this](const Result<QList<AccountName>> &accounts) {
        for (const AccountName &name : accounts.value_or(QList<AccountName>()))
            recoverAccount(name);
    });
    m_services.time.callAfter(orphanGap, this, [this] { recover(); });
}

void Workspace::recoverAccount(const AccountName &name)
{
    if (m_recovering.contains(name)) // its key is still being asked for
        return;
    m_recovering.insert(name);
    open(name, this, [this, name](const Result<OpenSession> &session) {
        m_recovering.remove(name);
        if (session)
            std::visit([](auto *opened) { opened->recover(); }, *session);
    });
}

int Workspace::activeOperations() const
{
    int active = 0;
    for (const OpenSession &session : m_sessions)
        active += std::visit([](auto *open) { return open->operations().activeCount(); }, session);
    return active;
}

int Workspace::activeOperations(const AccountName &name) const
{
    const auto session = m_sessions.constFind(name);
    if (session == m_sessions.cend())
        return 0;
    return std::visit([](auto *open) { return open->operations().activeCount(); }, *session);
}

int Workspace::pausedOperations() const
{
    int paused = 0;
    for (const OpenSession &session : m_sessions) {
        if (const auto *const *square = std::get_if<SquareCloudSession *>(&session))
            paused += (*square)->pausedCount();
    }
    return paused;
}

int Workspace::unsentOperations() const
{
    const QList<AccountName> names = m_sessions.keys();
    return std::accumulate(names.cbegin(), names.cend(), 0,
                           [this](int sum, const AccountName &name) { return sum + unsentOperations(name); });
}

int Workspace::unsentOperations(const AccountName &name) const
{
    const auto session = m_sessions.constFind(name);
    if (session == m_sessions.cend())
        return 0;
    const OperationList *list = std::visit([](auto *open) { return &open->operations(); }, *session);
    const QList<Operation *> &all = list->operations();
    return int(std::count_if(all.cbegin(), all.cend(), [](const Operation *operation) {
        return !operation->isFinished() && operation->view().cancellable;
    }));
}

void Workspace::close(const AccountName &name)
{
    ++m_generations[name];
    if (const auto session = m_sessions.constFind(name); session != m_sessions.cend()) {
        std::visit([](auto *open) { open->deleteLater(); }, *session);
        m_sessions.remove(name);
    }
}

void Workspace::change(const Account &account, QObject *context, Handler<std::monostate> handler)
{
    const auto before = m_accounts.find(account.name);
    if (auto changed = m_accounts.change(account); !changed) {
        handler(failure(changed.error()));
        return;
    }
    const bool moves = before->baseUrl != account.baseUrl;
    // Last: what still lives of the session could store once more what it has read.
    const auto end = [this, name = account.name, moves, handler = std::move(handler)] {
        if (moves)
            m_services.journal.forgetListings(name);
        handler(std::monostate{});
    };
    if (const auto session = m_sessions.constFind(account.name); session != m_sessions.cend())
        std::visit([&](auto *open) { connect(open, &QObject::destroyed, context, end); }, *session);
    else
        QMetaObject::invokeMethod(context, end, Qt::QueuedConnection);
    close(account.name);
}

void Workspace::remove(const AccountName &name, QObject *context, Handler<std::monostate> handler)
{
    const auto account = m_accounts.find(name);
    const KeyPlace kept = account ? keptWhere(*account) : KeyPlace::Keychain;
    if (auto removed = m_accounts.remove(name); !removed) {
        handler(failure(removed.error()));
        return;
    }
    // Last: what still lives of the session could write its operations down once more.
    const auto forget = [this, name] { m_services.journal.forget(name); };
    if (const auto session = m_sessions.constFind(name); session != m_sessions.cend())
        std::visit([&](auto *open) { connect(open, &QObject::destroyed, this, forget); }, *session);
    else
        forget();
    close(name);
    m_keys.remove(name, context, std::move(handler), kept);
}

} // namespace snapdeck
