// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QHash>
#include <QObject>

#include <variant>

namespace snapdeck {

/// Where a key ended up.
enum class KeyPlace { Keychain, SessionOnly };

/// The accounts' keys: `SNAPDECK_KEY_<NAME>` in the environment first, then those given for this session,
/// then the operating system's keychain. Handlers come back later, on this thread.
class KeyRing final : public QObject
{
    Q_OBJECT
public:
    enum class Keychain { Use, None };

    /// Keychain::None never touches the system's: demos and tests.
    explicit KeyRing(Keychain keychain, QObject *parent = nullptr);

    /// ErrorKind::Unauthorized where there is no key. `kept` KeyPlace::SessionOnly never asks the keychain.
    void read(const AccountName &account, QObject *context, Handler<Secret> handler,
              KeyPlace kept = KeyPlace::Keychain);
    /// Tries the keychain; where there is none, the key is kept for this session only, and that is what the
    /// handler hears.
    void store(const AccountName &account, const Secret &key, QObject *context, std::function<void(KeyPlace)> handler);
    void keepForSession(const AccountName &account, const Secret &key);
    /// Forgets the key everywhere it was kept; ErrorKind::LocalFailure where the keychain may still have it.
    void remove(const AccountName &account, QObject *context, Handler<std::monostate> handler,
                KeyPlace kept = KeyPlace::Keychain);

    /// `SNAPDECK_KEY_` and the name in capitals, other signs as `_`.
    [[nodiscard]] static QByteArray environmentName(const AccountName &account);

private:
    Keychain m_keychain;
    QHash<AccountName, Secret> m_session;
};

} // namespace snapdeck
