// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Output.h"
#include "core/session/Workspace.h"

#include <QObject>

#include <optional>

namespace snapdeck {
class Preferences;
class Vault;
} // namespace snapdeck

namespace snapdeck::cli {

/// What a command works with; all outlive it.
struct Services {
    Workspace &workspace;
    Output &output;
    Vault &vault; ///< being read
    Preferences &preferences;
};

/// One verb at work. Emits finished() exactly once, never from within start().
class Command : public QObject
{
    Q_OBJECT
public:
    Command(Services services, Arguments arguments);

    virtual void start() = 0;
    /// Ctrl+C. By itself: nothing had left that changes anything.
    virtual void interrupt();

Q_SIGNALS:
    void finished(snapdeck::cli::ExitCode code);

protected:
    /// Nothing more may leave: the end has been told.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Workspace &workspace() { return m_services.workspace; }
    [[nodiscard]] Output &output() { return m_services.output; }
    [[nodiscard]] Vault &vault() { return m_services.vault; }
    [[nodiscard]] Preferences &preferences() { return m_services.preferences; }

    void finish(ExitCode code);
    /// Says it, and ends with the code that belongs to it.
    void fail(const ApiError &error);
    /// A result of which a part could not be read: prints what there is, and says what is missing.
    void finishWith(QJsonObject json, const QString &text, const std::optional<ApiError> &missing = {});

private:
    Services m_services;
    Arguments m_arguments;
    bool m_finished = false;
};

/// A command on one account. `changesServer()` says whether it asks the server to change something, which a
/// read-only account does not allow, nor a journal that cannot be written.
class AccountCommand : public Command
{
    Q_OBJECT
public:
    AccountCommand(Services services, Arguments arguments, Provider provider);

    void start() final;

protected:
    [[nodiscard]] virtual bool changesServer() const { return false; }
    /// What speaks against the arguments themselves; asked before anything else happens.
    [[nodiscard]] virtual std::optional<ApiError> objection() const { return std::nullopt; }
    virtual void work(OpenSession session) = 0;

private:
    void open(const AccountName &name);

    Provider m_provider;
};

[[nodiscard]] ApiError unknownAccount(const QString &named);

/// The account named with --account, or the only one of this provider. ErrorKind::InvalidInput where that is
/// not one. Pure.
[[nodiscard]] Result<Account> chooseAccount(const QList<Account> &accounts, const QString &named,
                                            Provider provider);

} // namespace snapdeck::cli
