// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/Interrupt.h"
#include "app/cli/JournalGate.h"
#include "app/cli/JsonForm.h"
#include "app/common/LogFile.h"
#include "app/common/SharedClock.h"
#include "core/http/HttpTrace.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/settings/DataDirectory.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Program)
};

/// A result that has not come to where it was to go is not done. Whatever else happened says more.
int exitStatus(ExitCode code, Output &output)
{
    if (!output.loss())
        return static_cast<int>(code);
    output.explain(*output.loss());
    return static_cast<int>(code == ExitCode::Done ? exitCodeOf(*output.loss()) : code);
}

int complain(const Misuse &misuse, bool json)
{
    Output output(json ? Output::Form::Json : Output::Form::People);
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    error.code = QStringLiteral("usage");
    error.message = misuse.text;
    output.say(QStringLiteral("snapdeck-cli: ") + misuse.text);
    output.say(misuse.about.isEmpty()
                   ? Text::tr("“snapdeck-cli --help” shows the commands.")
                   : Text::tr("“snapdeck-cli help %1” shows how it is used.").arg(misuse.about));
    if (json)
        output.result({{QStringLiteral("error"), toJson(error)}}, {});
    return exitStatus(ExitCode::Usage, output);
}

int show(const QString &text)
{
    Output output(Output::Form::People);
    output.raw(text.trimmed().toUtf8() + '\n');
    return exitStatus(ExitCode::Done, output);
}

/// What these read may lie in the vault already, whole or in part.
bool readsVault(const CommandSpec &spec)
{
    static const QStringList verbs{QStringLiteral("contents"), QStringLiteral("extract"),
                                   QStringLiteral("diff"), QStringLiteral("download")};
    return spec.noun == u"snapshot" && verbs.contains(spec.verb);
}

/// Only its own commands make a vault; and none where a person chose a folder that is not there now.
void openVault(Vault &vault, const Preferences &preferences, const DataDirectory &directory,
               const CommandSpec &spec)
{
    const QString chosen = preferences.vaultFolder();
    const bool mayMake = chosen.isEmpty() && spec.noun == u"vault";
    if (spec.noun == u"vault" || readsVault(spec))
        vault.open(chosen.isEmpty() ? directory.vaultFolder() : chosen,
                   mayMake ? Vault::Opening::Make : Vault::Opening::OnlyExisting);
}

int execute(const Run &run, const DataDirectory &directory, Output &output)
{
    SystemTime time(run.timeScale, sharedClockOrigin(directory.path(), run.timeScale));
    AccountRegistry accounts(directory.configFile());
    KeyRing keys(KeyRing::Keychain::Use);
    HttpTrace trace;
    QnamTransport transport(&trace);
    Journal journal(directory.journalFile());
    Preferences preferences(directory.configFile());
    Vault vault(time);
    openVault(vault, preferences, directory, run.spec);
    Vault *copies = readsVault(run.spec) ? &vault : nullptr;
    Workspace workspace(accounts, keys, {transport, time, journal, copies, false});
    const std::unique_ptr<Command> command
        = run.spec.make({workspace, output, vault, preferences}, run.arguments);
    QObject::connect(command.get(), &Command::finished, command.get(),
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    watchJournal(journal, output, command.get());
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, command.get(), &Command::interrupt);
    // From the event loop, since its end has to be heard there.
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    return exitStatus(static_cast<ExitCode>(QCoreApplication::exec()), output);
}

int runCommand(const Run &run)
{
    Output output(run.arguments.has(u"json") ? Output::Form::Json : Output::Form::People);
    const auto directory = DataDirectory::open(run.arguments.value(u"data-dir"));
    if (!directory) {
        output.fail(directory.error());
        return exitStatus(exitCodeOf(directory.error()), output);
    }
    const LogFile log(directory->logFolder(), QStringLiteral("snapdeck-cli"));
    return execute(run, *directory, output);
}

} // namespace

int runProgram(const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    if (const auto *run = std::get_if<Run>(&line))
        return runCommand(*run);
    if (const auto *text = std::get_if<Show>(&line))
        return show(text->text);
    return complain(std::get<Misuse>(line), arguments.contains(u"--json"));
}

} // namespace snapdeck::cli
