// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountCommands.h"

#include "app/cli/AccountText.h"
#include "app/cli/JsonForm.h"
#include "app/cli/KeyInput.h"
#include "core/accounts/Authorities.h"
#include "core/accounts/ServerAddress.h"

#include <QJsonArray>

namespace snapdeck::cli {

namespace {

AccountName nameIn(const Arguments &arguments)
{
    return AccountName(arguments.operands.constFirst());
}

QUrl urlFrom(const QString &text, Provider provider, const QUrl &otherwise)
{
    return text.isEmpty() ? otherwise : serverAddress(text, provider);
}

QString yesNo(bool yes)
{
    return yes ? Command::tr("yes") : Command::tr("no");
}

} // namespace

QString AccountAddCommand::complaint(const Arguments &given)
{
    const auto provider = providerFrom(given.value(u"provider"));
    if (!provider)
        return tr("--provider must be square-cloud or wrenn");
    if (*provider == Provider::Wrenn && given.has(u"storage-url"))
        return tr("--storage-url is for square-cloud: Wrenn has no downloads");
    if (given.has(u"key-stdin") && given.has(u"key-env"))
        return tr("give either --key-stdin or --key-env");
    if (!given.has(u"key-stdin") && !given.has(u"key-env") && !given.has(u"session-only"))
        return tr("say where the key comes from: --key-stdin or --key-env VAR");
    return {};
}

Result<Account> AccountAddCommand::wanted() const
{
    const Arguments &given = arguments();
    Account account;
    account.name = nameIn(given);
    account.provider = providerFrom(given.value(u"provider")).value_or(Provider::SquareCloud);
    account.baseUrl = urlFrom(given.value(u"base-url"), account.provider, defaultBaseUrl(account.provider));
    if (account.provider == Provider::SquareCloud)
        account.storageUrl = urlFrom(given.value(u"storage-url"), account.provider, defaultStorageUrl());
    account.sessionOnly = given.has(u"session-only");
    account.allowPlainHttp = given.has(u"allow-plain-http");
    account.readOnly = given.has(u"read-only");
    if (given.has(u"ca-file")) {
        const auto own = readAuthorities(given.value(u"ca-file"), QDateTime::currentDateTimeUtc());
        if (!own)
            return failure(own.error());
        account.authorities = own->pem;
    }
    return account;
}

void AccountAddCommand::start()
{
    const auto given = wanted();
    if (!given) {
        fail(given.error());
        return;
    }
    const Account &account = *given;
    if (const auto wrong = objectionTo(account, workspace().time().scale())) {
        fail(*wrong);
        return;
    }
    const auto key = readGivenKey(arguments()); // none with --session-only: it comes with every run
    if (!key) {
        fail(key.error());
        return;
    }
    // Asked first: where the name is taken, the key of the account that has it must not be touched.
    if (workspace().accounts().find(account.name))
        fail(workspace().accounts().add(account).error());
    else
        keep(account, *key);
}

void AccountAddCommand::keep(const Account &account, const Secret &key)
{
    if (account.sessionOnly) {
        add(account);
        return;
    }
    workspace().keys().store(account.name, key, this, [this, account](KeyPlace place) {
        Account kept = account;
        kept.sessionOnly = place == KeyPlace::SessionOnly;
        if (kept.sessionOnly)
            output().say(tr("The system's keychain did not take the key, so the account is session-only."));
        add(kept);
    });
}

void AccountAddCommand::add(const Account &account)
{
    if (const auto added = workspace().accounts().add(account); !added) {
        fail(added.error());
        return;
    }
    tellOf(output(), account);
    finishWith(toJson(account), tr("Account “%1” was added.").arg(account.name.value()));
}

void AccountListCommand::start()
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Account &account : workspace().accounts().accounts()) {
        list.append(toJson(account));
        rows.append({account.name.value(), providerName(account.provider), account.baseUrl.toString(),
                     connectionOf(account), account.sessionOnly ? tr("session") : tr("keychain"),
                     yesNo(account.readOnly)});
    }
    const QString text = rows.isEmpty()
        ? tr("There are no accounts. Add one with “snapdeck-cli account add”.")
        : table({tr("name"), tr("service"), tr("address"), tr("connection"), tr("key"), tr("read-only")},
                rows);
    for (const Account &account : workspace().accounts().accounts())
        warnOfPlainHttp(output(), account);
    finishWith({{QStringLiteral("accounts"), list}}, text);
}

void AccountTestCommand::start()
{
    workspace().open(nameIn(arguments()), this, [this](const Result<OpenSession> &session) {
        if (session)
            std::visit([this](auto *open) { test(*open); }, *session);
        else
            fail(session.error());
    });
}

void AccountTestCommand::test(SquareCloudSession &session)
{
    session.catalog().readAccount(this, [this, &session](const Result<SquareCloudAccount> &read) {
        conclude(session.account(), read ? std::nullopt : std::optional(read.error()));
    });
}

void AccountTestCommand::test(WrennSession &session)
{
    session.catalog().readCapsules(this, [this, &session](const Result<QList<Capsule>> &read) {
        conclude(session.account(), read ? std::nullopt : std::optional(read.error()));
    });
}

void AccountTestCommand::conclude(const Account &account, const std::optional<ApiError> &error)
{
    warnOfPlainHttp(output(), account);
    if (error) {
        fail(*error);
        return;
    }
    QJsonObject json = toJson(account);
    json.insert(QStringLiteral("key_accepted"), true);
    finishWith(json, tr("The service accepts the key of “%1”.").arg(account.name.value()));
}

void AccountRemoveCommand::start()
{
    const AccountName name = nameIn(arguments());
    if (!workspace().accounts().find(name)) {
        fail(unknownAccount(name.value()));
        return;
    }
    workspace().remove(name, this, [this, name](const Result<std::monostate> &removed) {
        const bool gone = !workspace().accounts().find(name);
        if (!gone) {
            fail(removed.error());
            return;
        }
        // The account is gone in any case; what may be left is its key.
        finishWith({{QStringLiteral("name"), name.value()}, {QStringLiteral("removed"), true}},
                   tr("Account “%1” was removed.").arg(name.value()),
                   removed ? std::nullopt : std::optional(removed.error()));
    });
}

} // namespace snapdeck::cli
