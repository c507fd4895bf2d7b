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

#include <QCoreApplication>

#include <cstdio>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Program)
};

int exitStatus(ExitCode code)
{
    return static_cast<int>(code);
}

int complain(const Misuse &misuse, bool json)
{
    Output output(json ? Output::Form::Json : Output::Form::People);
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    error.code = QStringLiteral("usage");
    error.message = misuse.text;
    output.say(QStringLiteral("snapdeck-cli: ") + misuse.text);
    output.say(Text::tr("“snapdeck-cli --help” shows the commands."));
    if (json)
        output.result({{QStringLiteral("error"), toJson(error)}}, {});
    return exitStatus(ExitCode::Usage);
}

int show(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    return exitStatus(ExitCode::Done);
}

int execute(const Run &run, const DataDirectory &directory, Output &output)
{
    SystemTime time(run.timeScale, sharedClockOrigin(directory.path(), run.timeScale));
    AccountRegistry accounts(directory.configFile());
    KeyRing keys(KeyRing::Keychain::Use);
    HttpTrace trace;
    QnamTransport transport(&trace);
    Journal journal(directory.journalFile());
    Workspace workspace(accounts, keys, {transport, time, journal});
    const std::unique_ptr<Command> command = run.spec.make({workspace, output}, run.arguments);
    QObject::connect(command.get(), &Command::finished, command.get(),
                     [](ExitCode code) { QCoreApplication::exit(exitStatus(code)); });
    watchJournal(journal, output, command.get());
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, command.get(), &Command::interrupt);
    // From the event loop, since its end has to be heard there.
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runCommand(const Run &run)
{
    Output output(run.arguments.has(u"json") ? Output::Form::Json : Output::Form::People);
    const auto directory = DataDirectory::open(run.arguments.value(u"data-dir"));
    if (!directory) {
        output.fail(directory.error());
        return exitStatus(exitCodeOf(directory.error()));
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
