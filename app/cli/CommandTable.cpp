// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include "app/cli/AccountCommands.h"
#include "app/cli/AccountEditCommand.h"
#include "app/cli/CommandSpecs.h"
#include "app/cli/QuotaCommand.h"
#include "app/cli/ResourceListCommand.h"
#include "app/cli/SnapshotCreateCommand.h"
#include "app/cli/SnapshotDownloadCommand.h"
#include "app/cli/SnapshotListCommand.h"
#include "app/cli/SnapshotPlanCommand.h"
#include "app/cli/SnapshotRestoreCommand.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

QString idsOrAll(const Arguments &given)
{
    if (given.has(u"all") && !given.operands.isEmpty())
        return Text::tr("give either IDs or --all");
    return {};
}

std::unique_ptr<Command> makeCreate(Services services, Arguments arguments)
{
    return arguments.has(u"plan") ? make<SnapshotPlanCommand>(services, std::move(arguments))
                                  : make<SnapshotCreateCommand>(services, std::move(arguments));
}

QList<QCommandLineOption> accountAddOptions()
{
    return {
        option("provider", "square-cloud|wrenn", Text::tr("the service; required")),
        option("base-url", "URL", Text::tr("address of the service, where it is not the provider's own")),
        option("storage-url", "URL",
               Text::tr("where snapshots lie, for servers whose listings have no links")),
        option("ca-file", "FILE",
               Text::tr("certificate authority (PEM) of a server of your own: trusted besides the system's, "
                        "for this account's host only; a copy is kept")),
        flag("key-stdin", Text::tr("read the key from standard input, one line")),
        option("key-env", "VAR", Text::tr("read the key from an environment variable")),
        flag("session-only",
             Text::tr("keep the key nowhere: it comes from SNAPDECK_KEY_<NAME> in every run")),
        flag("allow-plain-http", Text::tr("accept an unencrypted connection to another computer")),
        flag("read-only", Text::tr("refuse whatever changes something on the server")),
    };
}

QList<QCommandLineOption> accountEditOptions()
{
    return {
        option("storage-url", "URL",
               Text::tr("where snapshots lie, for servers whose listings have no links")),
        option("ca-file", "FILE",
               Text::tr("certificate authority (PEM) of a server of your own, instead of an earlier one")),
        flag("no-ca-file", Text::tr("trust the system's authorities alone")),
        option("colour", "blue|green|violet|amber|red", Text::tr("along the window's edge")),
        flag("key-stdin", Text::tr("read another key from standard input, one line")),
        option("key-env", "VAR", Text::tr("read another key from an environment variable")),
        flag("session-only",
             Text::tr("forget the stored key: it comes from SNAPDECK_KEY_<NAME> in every run")),
    };
}

QList<CommandSpec> accountCommands()
{
    return {
        {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("NAME"), Text::tr("add an account"),
         accountAddOptions(), 1, 1, AccountAddCommand::complaint, make<AccountAddCommand>},
        {QStringLiteral("account"), QStringLiteral("edit"), QStringLiteral("NAME"),
         Text::tr(
             "change the account's authority, colour or key; another address is another account: add it, "
             "then remove this one"),
         accountEditOptions(), 1, 1, AccountEditCommand::complaint, make<AccountEditCommand>},
        {QStringLiteral("account"),
         QStringLiteral("list"),
         {},
         Text::tr("list the accounts"),
         {},
         0,
         0,
         {},
         make<AccountListCommand>},
        {QStringLiteral("account"),
         QStringLiteral("test"),
         QStringLiteral("NAME"),
         Text::tr("ask the service whether it accepts the key"),
         {},
         1,
         1,
         {},
         make<AccountTestCommand>},
        {QStringLiteral("account"),
         QStringLiteral("remove"),
         QStringLiteral("NAME"),
         Text::tr("forget the account and its key"),
         {},
         1,
         1,
         {},
         make<AccountRemoveCommand>},
    };
}

QList<CommandSpec> snapshotCommands()
{
    return {
        {QStringLiteral("snapshot"),
         QStringLiteral("list"),
         QStringLiteral("[ID | --all]"),
         Text::tr("list snapshots, newest first"),
         {flag("all", Text::tr("of everything; the same as no ID")),
          flag("show-links",
               Text::tr("print the signed links too; they are secrets: whoever has one can download"))},
         0,
         1,
         idsOrAll,
         make<SnapshotListCommand>},
        {QStringLiteral("snapshot"),
         QStringLiteral("create"),
         QStringLiteral("ID… | --all"),
         Text::tr("take snapshots; JSON: an operation, or {\"operations\":[…]} for several or --all"),
         {flag("all", Text::tr("of every application and database")),
          flag("wait", Text::tr("follow each one to its end, through limits too")),
          flag("plan", Text::tr("only say when each would be sent; sends nothing"))},
         0,
         anyNumber,
         SnapshotCreateCommand::complaint,
         makeCreate},
        {QStringLiteral("snapshot"),
         QStringLiteral("restore"),
         QStringLiteral("ID"),
         Text::tr("put a snapshot back; this replaces what is there now"),
         {option("version", "V", Text::tr("which one, as “snapshot list” shows it; required")),
          option("confirm", "ID", Text::tr("the same ID once more; without it nothing is sent")),
          flag("no-safety-snapshot", Text::tr("take none of what is there now; then there is no way back"))},
         1,
         1,
         SnapshotRestoreCommand::complaint,
         make<SnapshotRestoreCommand>},
        {QStringLiteral("snapshot"),
         QStringLiteral("download"),
         QStringLiteral("ID"),
         Text::tr("fetch a snapshot; it gets its name only when it is whole and checked"),
         {option("version", "V|latest", Text::tr("which one; by default the newest that is listed")),
          option("to", "DIR", Text::tr("the folder; required")),
          option("connections", "N", Text::tr("1 to 8 connections; by default as many as help"))},
         1,
         1,
         SnapshotDownloadCommand::complaint,
         make<SnapshotDownloadCommand>},
    };
}

} // namespace

QList<QCommandLineOption> generalOptions()
{
    return {
        option("data-dir", "DIR", Text::tr("keep settings and log in DIR instead of the usual place")),
        option("account", "NAME", Text::tr("the account to use; needed where there are several")),
        flag("json", Text::tr("print one JSON document on standard output; words go to standard error")),
        option("time-scale", "X",
               Text::tr("run the clock X times faster, with a simulator on this computer")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("print this and exit")),
    };
}

QList<CommandSpec> commandTable()
{
    const auto lister = [](ResourceKind kind) {
        return [kind](Services services, Arguments arguments) -> std::unique_ptr<Command> {
            return std::make_unique<ResourceListCommand>(services, std::move(arguments), kind);
        };
    };
    QList<CommandSpec> table = accountCommands();
    table.append({QStringLiteral("app"),
                  QStringLiteral("list"),
                  {},
                  Text::tr("list the applications of Square Cloud"),
                  {},
                  0,
                  0,
                  {},
                  lister(ResourceKind::Application)});
    table.append({QStringLiteral("database"),
                  QStringLiteral("list"),
                  {},
                  Text::tr("list the databases of Square Cloud"),
                  {},
                  0,
                  0,
                  {},
                  lister(ResourceKind::Database)});
    table.append(snapshotCommands());
    table.append(wrennCommands());
    table.append(snapshotLookCommands());
    table.append(vaultCommands());
    table.append(operationCommands());
    table.append({QStringLiteral("quota"),
                  {},
                  {},
                  Text::tr("say how many snapshots the day still allows, and when the next one frees up"),
                  {},
                  0,
                  0,
                  {},
                  make<QuotaCommand>});
    return table;
}

} // namespace snapdeck::cli
