// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountEditCommand.h"

#include "app/cli/AccountText.h"
#include "app/cli/JsonForm.h"
#include "app/cli/KeyInput.h"
#include "core/accounts/Authorities.h"
#include "core/accounts/ColourNames.h"
#include "core/accounts/ServerAddress.h"

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
        = {u"storage-url", u"ca-file", u"no-ca-file", u"colour", u"key-stdin", u"key-env", u"session-only"};
    if (std::none_of(std::begin(changes), std::end(changes),
                     [&given](QStringView option) { return given.has(option); }))
        return tr("say what is to be different");
    if (given.has(u"key-stdin") && given.has(u"key-env"))
        return tr("give either --key-stdin or --key-env");
    if (given.has(u"session-only") && hasKey(given))
        return tr("give either a key or --session-only");
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
    if (given.has(u"storage-url"))
        account.storageUrl = serverAddress(given.value(u"storage-url"), account.provider);
    if (given.has(u"colour"))
        account.colour = given.value(u"colour");
    if (given.has(u"no-ca-file"))
        account.authorities.clear();
    if (given.has(u"ca-file")) {
        const auto own = readAuthorities(given.value(u"ca-file"), QDateTime::currentDateTimeUtc());
        if (!own)
            return failure(own.error());
        account.authorities = own->pem;
    }
    account.sessionOnly = given.has(u"session-only") || (before.sessionOnly && !hasKey(given));
    return account;
}

std::optional<ApiError> AccountEditCommand::objection(const Account &wished)
{
    if (wished.provider == Provider::Wrenn && arguments().has(u"storage-url")) {
        ApiError error;
        error.kind = ErrorKind::InvalidInput;
        error.message = tr("--storage-url is for square-cloud: Wrenn has no downloads");
        return error;
    }
    return objectionTo(wished, workspace().time().scale());
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
    if (const auto wrong = objection(*wished)) {
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
    Account first = wished;
    // What a keychain has may be the key of an earlier server: it is read again once it has taken this one.
    first.sessionOnly = wished.sessionOnly || before.sessionOnly;
    if (const auto changed = workspace().accounts().change(first); !changed)
        fail(changed.error());
    else if (!key.isEmpty())
        store(before, wished, key);
    else if (arguments().has(u"session-only")) // once more, too, where the keychain kept it the last time
        forgetKey(wished);
    else
        conclude(wished);
}

void AccountEditCommand::store(const Account &before, const Account &wished, const Secret &key)
{
    m_awaited = Awaited::Taking;
    workspace().keys().store(wished.name, key, this, [this, before, wished](KeyPlace place) {
        if (isFinished())
            return;
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
    m_awaited = Awaited::Forgetting;
    workspace().keys().remove(account.name, this, [this, account](const Result<std::monostate> &removed) {
        if (!isFinished())
            conclude(account, removed ? std::nullopt : std::optional(removed.error()));
    });
}

/// What the registry keeps is changed before the keychain is asked.
void AccountEditCommand::interrupt()
{
    if (m_awaited == Awaited::Nothing) {
        Command::interrupt();
        return;
    }
    output().say(
        m_awaited == Awaited::Taking
            ? tr("Interrupted. All but the key was changed; whether the system's keychain took the "
                 "key is not known. Give it again.")
            : tr("Interrupted. The account was changed, but the system's keychain may still hold its "
                 "key. Run it again with --session-only."));
    finish(ExitCode::Interrupted);
}

void AccountEditCommand::conclude(const Account &account, const std::optional<ApiError> &missing)
{
    tellOf(output(), account);
    finishWith(toJson(account), tr("Account “%1” was changed.").arg(account.name.value()), missing);
}

} // namespace snapdeck::cli
