// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/base/Result.h"

#include <QObject>

#include <optional>
#include <variant>

namespace snapdeck {

/// The accounts of this data directory, in `config.ini`. Keys are never here.
class AccountRegistry final : public QObject
{
    Q_OBJECT
public:
    /// `configFile` need not exist. An account that cannot be read is kept in the file, but not listed.
    explicit AccountRegistry(QString configFile, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const AccountName &name) const;

    /// Fails if the name is taken, or the file cannot be written.
    Result<std::monostate> add(const Account &account);
    /// Takes over what is new of the account of that name; fails where there is none, or the file cannot be
    /// written.
    Result<std::monostate> change(const Account &account);
    Result<std::monostate> remove(const AccountName &name);

Q_SIGNALS:
    void accountsChanged();

private:
    void load();
    Result<std::monostate> save(const AccountName &name, const Account *account);

    QString m_configFile;
    QList<Account> m_accounts;
};

} // namespace snapdeck
