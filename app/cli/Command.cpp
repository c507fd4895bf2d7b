// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/JournalGate.h"
#include "app/cli/JsonForm.h"

namespace snapdeck::cli {

namespace {

ApiError refuse(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError readOnly(const Account &account)
{
    return refuse(ErrorKind::RefusedByPolicy,
                  Command::tr("The account “%1” is read-only.").arg(account.name.value()),
                  Command::tr("Nothing was sent. Use another account, or add it again without --read-only."));
}

} // namespace

Command::Command(Services services, Arguments arguments)
    : m_services(services)
    , m_arguments(std::move(arguments))
{
}

void Command::interrupt()
{
    output().say(tr("Interrupted. Nothing was changed."));
    finish(ExitCode::Interrupted);
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(code);
}

void Command::fail(const ApiError &error)
{
    output().fail(error);
    finish(exitCodeOf(error));
}

void Command::finishWith(QJsonObject json, const QString &text, const std::optional<ApiError> &missing)
{
    if (missing) {
        output().explain(*missing);
        json.insert(QStringLiteral("error"), toJson(*missing));
    }
    output().result(json, text);
    finish(missing ? exitCodeOf(*missing) : ExitCode::Done);
}

AccountCommand::AccountCommand(Services services, Arguments arguments, Provider provider)
    : Command(services, std::move(arguments))
    , m_provider(provider)
{
}

void AccountCommand::start()
{
    if (const auto wrong = objection()) {
        fail(*wrong);
        return;
    }
    const auto account
        = chooseAccount(workspace().accounts().accounts(), arguments().value(u"account"), m_provider);
    if (!account) {
        fail(account.error());
        return;
    }
    if (changesServer() && account->readOnly) {
        fail(readOnly(*account));
        return;
    }
    whenOpened(workspace().journal(), this, [this, name = account->name] {
        if (!isFinished())
            open(name);
    });
}

void AccountCommand::open(const AccountName &name)
{
    if (const auto wrong = journalObjection(workspace().journal().health())) {
        if (changesServer()) {
            fail(*wrong);
            return;
        }
        output().explain(workspace().journal().health().error.value_or(*wrong));
    }
    workspace().open(name, this, [this](const Result<OpenSession> &session) {
        if (!session) {
            fail(session.error());
            return;
        }
        // The journal answers in order: once it has told this, the session has read the account's limits.
        workspace().journal().readOrphaned(this, [this, session = *session](const auto &) {
            if (!isFinished())
                work(session);
        });
    });
}

ApiError unknownAccount(const QString &named)
{
    return refuse(ErrorKind::InvalidInput, Command::tr("There is no account named “%1”.").arg(named),
                  Command::tr("“snapdeck-cli account list” shows those there are."));
}

Result<Account> chooseAccount(const QList<Account> &accounts, const QString &named, Provider provider)
{
    const QString service = providerName(provider);
    QList<Account> fitting;
    for (const Account &account : accounts) {
        const bool fits = account.provider == provider;
        if (named.isEmpty() && fits)
            fitting.append(account);
        if (named.isEmpty() || account.name.value() != named)
            continue;
        if (fits)
            return account;
        return failure(refuse(ErrorKind::InvalidInput,
                              Command::tr("The account “%1” is one of %2, and this needs one of %3.")
                                  .arg(named, providerName(account.provider), service),
                              Command::tr("Name another one with --account.")));
    }
    if (!named.isEmpty())
        return failure(unknownAccount(named));
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.isEmpty())
        return failure(refuse(ErrorKind::InvalidInput, Command::tr("There is no account of %1.").arg(service),
                              Command::tr("Add one with “snapdeck-cli account add”.")));
    return failure(refuse(ErrorKind::InvalidInput,
                          Command::tr("There is more than one account of %1.").arg(service),
                          Command::tr("Say which with --account.")));
}

} // namespace snapdeck::cli
