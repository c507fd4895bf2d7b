// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountEditCommand.h"

#include "app/cli/AccountText.h"
#include "app/cli/JsonForm.h"
#include "app/cli/KeyInput.h"
#include "core/accounts/Authorities.h"
#include "core/accounts/ColourNames.h"
#include "core/accounts/ServerAddress.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace snapdeck::cli {

namespace {

bool hasKey(const Arguments &given)
{
    return given.has(u"key-stdin") || given.has(u"key-env");
}

} // namespace

QString AccountEditCommand::complaint(const Arguments &given)
{
    static constexpr QStringView changes[]
        = {u"base-url",  u"storage-url", u"ca-file",      u"no-ca-file",      u"colour",
           u"key-stdin", u"key-env",     u"session-only", u"allow-plain-http"};
    if (std::none_of(std::begin(changes), std::end(changes),
                     [&given](QStringView option) { return given.has(option); }))
        return tr("say what is to be different");
    if (given.has(u"key-stdin") && given.has(u"key-env"))
        return tr("give either --key-stdin or --key-env");
    if (given.has(u"ca-file") && given.has(u"no-ca-file"))
        return tr("give either --ca-file or --no-ca-file");
    if (given.has(u"colour")
        && std::find(colourNames.begin(), colourNames.end(), given.value(u"colour")) == colourNames.end())
        return tr("--colour must be blue, green, violet, amber or red");
    return {};
}

Result<Account> AccountEditCommand::wanted(const Account &before) const
{
    const Arguments &given = arguments();
    Account account = before;
    if (given.has(u"base-url"))
        account.baseUrl = serverAddress(given.value(u"base-url"), account.provider);
    if (given.has(u"storage-url"))
        account.storageUrl = serverAddress(given.value(u"storage-url"), account.provider);
    if (given.has(u"colour"))
        account.colour = given.value(u"colour");
    if (given.has(u"no-ca-file") || account.baseUrl.scheme() == u"http") // as in the window
        account.authorities.clear();
    if (given.has(u"ca-file")) {
        const auto own = readAuthorities(given.value(u"ca-file"), QDateTime::currentDateTimeUtc());
        if (!own)
            return failure(own.error());
        account.authorities = own->pem;
    }
    account.allowPlainHttp = before.allowPlainHttp || given.has(u"allow-plain-http");
    account.sessionOnly = given.has(u"session-only") || (before.sessionOnly && !hasKey(given));
    return account;
}

std::optional<ApiError> AccountEditCommand::objection(const Account &before, const Account &wished)
{
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    if (before.provider == Provider::Wrenn && arguments().has(u"storage-url")) {
        error.message = tr("--storage-url is for square-cloud: Wrenn has no downloads");
        return error;
    }
    if (const auto wrong = objectionTo(wished, workspace().time().scale()))
        return wrong;
    if (isSameServer(before.baseUrl, wished.baseUrl) || wished.sessionOnly || hasKey(arguments()))
        return std::nullopt;
    error.message = tr("The key of “%1” was given for %2, and is sent to no other server.")
                        .arg(before.name.value(), before.baseUrl.host());
    error.advice = tr("Give the key for %1 with --key-stdin or --key-env, or --session-only to keep none.")
                       .arg(wished.baseUrl.host());
    return error;
}

void AccountEditCommand::start()
{
    const AccountName name(arguments().operands.constFirst());
    const auto before = workspace().accounts().find(name);
    if (!before) {
        fail(unknownAccount(name.value()));
        return;
    }
    const auto wished = wanted(*before);
    if (!wished) {
        fail(wished.error());
        return;
    }
    if (const auto wrong = objection(*before, *wished)) {
        fail(*wrong);
        return;
    }
    const auto key = readGivenKey(arguments());
    if (!key)
        fail(key.error());
    else
        change(*before, *wished, *key);
}

void AccountEditCommand::change(const Account &before, const Account &wished, const Secret &key)
{
    if (before.baseUrl == wished.baseUrl) {
        changeNow(before, wished, key);
        return;
    }
    // What was sent is looked for at the server to which it was sent, whichever program sent it.
    workspace().journal().readIsBusy(
        wished.name, this, [this, before, wished, key](const Result<bool> &isBusy) {
            if (isBusy && !*isBusy) {
                changeNow(before, wished, key);
                return;
            }
            ApiError error;
            error.kind = ErrorKind::RefusedByPolicy;
            error.message = tr("Something of this account is still under way.");
            error.advice = tr("Change it when “snapdeck-cli operation list” shows nothing under way.");
            fail(isBusy ? error : isBusy.error());
        });
}

void AccountEditCommand::changeNow(const Account &before, const Account &wished, const Secret &key)
{
    Account first = wished;
    // What a keychain has is another server's key, and it may not take this one, or only after an end.
    first.sessionOnly = wished.sessionOnly || !isSameServer(before.baseUrl, wished.baseUrl);
    workspace().change(first, this, [this, before, wished, key](const Result<std::monostate> &changed) {
        if (!changed)
            fail(changed.error());
        else if (!wished.sessionOnly && !key.isEmpty())
            store(before, wished, key);
        else if (wished.sessionOnly && !before.sessionOnly)
            forgetKey(wished);
        else
            conclude(wished);
    });
}

void AccountEditCommand::store(const Account &before, const Account &wished, const Secret &key)
{
    workspace().keys().store(wished.name, key, this, [this, before, wished](KeyPlace place) {
        Account kept = wished;
        kept.sessionOnly = place == KeyPlace::SessionOnly;
        if (const auto changed = workspace().accounts().change(kept); !changed) {
            fail(changed.error());
            return;
        }
        if (kept.sessionOnly)
            output().say(tr("The system's keychain did not take the key, so the account is session-only."));
        if (kept.sessionOnly && !before.sessionOnly)
            forgetKey(kept);
        else
            conclude(kept);
    });
}

/// The earlier one would stay in the keychain for good.
void AccountEditCommand::forgetKey(const Account &account)
{
    workspace().keys().remove(account.name, this, [this, account](const Result<std::monostate> &removed) {
        conclude(account, removed ? std::nullopt : std::optional(removed.error()));
    });
}

void AccountEditCommand::conclude(const Account &account, const std::optional<ApiError> &missing)
{
    tellOf(output(), account);
    finishWith(toJson(account), tr("Account “%1” was changed.").arg(account.name.value()), missing);
}

} // namespace snapdeck::cli
