// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountRegistry.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

namespace snapdeck {

namespace {

/// QSettings splits groups at slashes, so the name is kept in a form that has none.
QString groupOf(const AccountName &name)
{
    return QStringLiteral("accounts/")
        + QString::fromLatin1(QUrl::toPercentEncoding(name.value(), {}, "_").replace('%', '_'));
}

ApiError error(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError made;
    made.kind = kind;
    made.message = message;
    made.advice = advice;
    return made;
}

ApiError noSuch(const AccountName &name)
{
    return error(ErrorKind::NotFound, AccountRegistry::tr("There is no account named “%1”.").arg(name.value()),
                 AccountRegistry::tr("List the accounts to see their names."));
}

std::optional<Account> read(const QSettings &settings, const QString &group)
{
    const auto value = [&](const char *key) { return settings.value(group + u'/' + QLatin1String(key)); };
    const auto provider = providerFrom(value("provider").toString());
    Account account;
    account.name = AccountName(value("name").toString());
    if (!provider || account.name.isEmpty())
        return std::nullopt;
    account.provider = *provider;
    account.baseUrl = QUrl(value("base_url").toString());
    account.storageUrl = QUrl(value("storage_url").toString());
    account.colour = value("colour").toString();
    account.authorities = value("authorities").toString().toLatin1();
    account.sessionOnly = value("session_only").toBool();
    account.allowPlainHttp = value("allow_plain_http").toBool();
    account.readOnly = value("read_only").toBool();
    return account;
}

void write(QSettings &settings, const QString &group, const Account &account)
{
    const auto set = [&](const char *key, const QVariant &value) {
        settings.setValue(group + u'/' + QLatin1String(key), value);
    };
    set("name", account.name.value());
    set("provider", providerName(account.provider));
    set("base_url", account.baseUrl.toString(QUrl::FullyEncoded));
    set("storage_url", account.storageUrl.toString(QUrl::FullyEncoded));
    set("colour", account.colour);
    // A copy, so that neither a moved nor a changed file changes whom the account trusts; here, so that it
    // comes and goes with the account in one piece.
    if (!account.authorities.isEmpty())
        set("authorities", QString::fromLatin1(account.authorities));
    set("session_only", account.sessionOnly);
    set("allow_plain_http", account.allowPlainHttp);
    set("read_only", account.readOnly);
}

/// QSettings makes new files readable for everybody, and keeps the permissions of those that are there.
void makeForOwnerOnly(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

AccountRegistry::AccountRegistry(QString configFile, QObject *parent)
    : QObject(parent)
    , m_configFile(std::move(configFile))
{
    load();
}

void AccountRegistry::load()
{
    QSettings settings(m_configFile, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("accounts"));
    const QStringList groups = settings.childGroups();
    settings.endGroup();
    for (const QString &group : groups) {
        if (auto account = read(settings, QStringLiteral("accounts/") + group))
            m_accounts.append(*account);
    }
}

std::optional<Account> AccountRegistry::find(const AccountName &name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&name](const Account &account) { return account.name == name; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

Result<std::monostate> AccountRegistry::save(const AccountName &name, const Account *account)
{
    const QString group = groupOf(name);
    makeForOwnerOnly(m_configFile);
    QSettings settings(m_configFile, QSettings::IniFormat);
    settings.remove(group); // what the account has no longer goes, too
    if (account)
        write(settings, group, *account);
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        // Qt keeps what it could not write for the next time that anything goes into the file.
        settings.remove(group);
        if (const auto known = find(name))
            write(settings, group, *known);
        return failure(error(ErrorKind::LocalFailure,
                             tr("The settings could not be written to %1.").arg(m_configFile),
                             tr("Check that the file and its folder can be written.")));
    }
    QFile::setPermissions(m_configFile, QFile::ReadOwner | QFile::WriteOwner);
    return std::monostate{};
}

Result<std::monostate> AccountRegistry::add(const Account &account)
{
    if (find(account.name))
        return failure(error(ErrorKind::InvalidInput,
                             tr("There is already an account named “%1”.").arg(account.name.value()),
                             tr("Choose another name, or remove the old account first.")));
    auto saved = save(account.name, &account);
    if (saved) {
        m_accounts.append(account);
        Q_EMIT accountsChanged();
    }
    return saved;
}

Result<std::monostate> AccountRegistry::change(const Account &account)
{
    if (!find(account.name))
        return failure(noSuch(account.name));
    auto saved = save(account.name, &account);
    if (saved) {
        for (Account &known : m_accounts)
            known = known.name == account.name ? account : known;
        Q_EMIT accountsChanged();
    }
    return saved;
}

Result<std::monostate> AccountRegistry::remove(const AccountName &name)
{
    if (!find(name))
        return failure(noSuch(name));
    auto saved = save(name, nullptr);
    if (saved) {
        m_accounts.removeIf([&name](const Account &account) { return account.name == name; });
        Q_EMIT accountsChanged();
    }
    return saved;
}

} // namespace snapdeck
