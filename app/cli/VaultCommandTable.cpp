// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the table that is about the local copies.
#include "app/cli/CommandSpecs.h"
#include "app/cli/VaultCopyCommands.h"
#include "app/cli/VaultKeepCommands.h"
#include "app/cli/VaultPathCommand.h"
#include "app/cli/VaultRuleCommands.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

CommandSpec vaultCommand(const char *verb, const char *operands, const QString &summary, int fewest, int most,
                         std::function<std::unique_ptr<Command>(Services, Arguments)> maker,
                         QString (*complaint)(const Arguments &) = nullptr)
{
    CommandSpec spec;
    spec.noun = QStringLiteral("vault");
    spec.verb = QLatin1String(verb);
    spec.operands = QString::fromUtf8(operands);
    spec.summary = summary;
    spec.fewestOperands = fewest;
    spec.mostOperands = most;
    spec.complaint = complaint;
    spec.make = std::move(maker);
    return spec;
}

CommandSpec with(CommandSpec spec, const QList<QCommandLineOption> &options)
{
    spec.options = options;
    return spec;
}

QList<QCommandLineOption> policyOptions()
{
    return {
        option("keep-last", "N", Text::tr("the newest N; with only age or size beside it, at least these")),
        option("daily", "N", Text::tr("the newest of each of N days")),
        option("weekly", "N", Text::tr("the newest of each of N weeks")),
        option("monthly", "N", Text::tr("the newest of each of N months")),
        option("yearly", "N", Text::tr("the newest of each of N years")),
        option("max-age", "DAYS", Text::tr("nothing older")),
        option("max-size", "SIZE", Text::tr("all of them together, such as 20GB")),
        flag("everything", Text::tr("keep everything")),
        flag("inherit", Text::tr("follow the policy of all others again")),
    };
}

auto pins(bool pinned)
{
    return [pinned](Services services, Arguments arguments) -> std::unique_ptr<Command> {
        return std::make_unique<VaultPinCommand>(services, std::move(arguments), pinned);
    };
}

std::unique_ptr<Command> makeKeep(Services services, Arguments arguments)
{
    return arguments.operands.value(0) == u"add" ? make<VaultKeepAddCommand>(services, std::move(arguments))
                                                 : make<VaultKeepCommand>(services, std::move(arguments));
}

QList<CommandSpec> copyCommands()
{
    return {
        vaultCommand("list", "[ID]", Text::tr("list the local copies, newest first"), 0, 1,
                     make<VaultListCommand>),
        vaultCommand("verify", "[ID]", Text::tr("read copies through; fails where one is not good"), 0, 1,
                     make<VaultVerifyCommand>),
        vaultCommand("adopt", "", Text::tr("take in the zips that lie in the folder, and read them"), 0, 0,
                     make<VaultAdoptCommand>),
        vaultCommand("pin", "ID VERSION", Text::tr("no policy takes this copy"), 2, 2, pins(true)),
        vaultCommand("unpin", "ID VERSION", Text::tr("policies count this copy again"), 2, 2, pins(false)),
        vaultCommand("note", "ID VERSION [TEXT]", Text::tr("say something about a copy; nothing: unsay it"),
                     2, 3, make<VaultNoteCommand>),
        vaultCommand("tag", "ID VERSION [TAG]…", Text::tr("give a copy these tags, and no others"), 2,
                     anyNumber, make<VaultTagCommand>),
        vaultCommand("remove", "ID VERSION", Text::tr("put a copy into the trash"), 2, 2,
                     make<VaultRemoveCommand>),
        vaultCommand("trash", "[list | undo N | empty]", Text::tr("show the trash, bring back, or empty it"),
                     0, 2, make<VaultTrashCommand>, VaultTrashCommand::complaint),
    };
}

} // namespace

QList<CommandSpec> vaultCommands()
{
    QList<CommandSpec> table = copyCommands();
    table += {
        with(vaultCommand("prune", "", Text::tr("put into the trash what the policies do not keep"), 0, 0,
                          make<VaultPruneCommand>),
             {flag("dry-run", Text::tr("only say what would go and what stays, and why"))}),
        with(vaultCommand("policy", "show [ID] | set [ID]",
                          Text::tr("show or set what is kept, of one resource or of all others"), 1, 2,
                          make<VaultPolicyCommand>, VaultPolicyCommand::complaint),
             policyOptions()),
        with(vaultCommand("keep", "add ID | remove ID | list",
                          Text::tr("have every new snapshot of a resource fetched into the vault"), 1, 2,
                          makeKeep, VaultKeepCommand::complaint),
             {flag("existing", Text::tr("with add: those that are listed already, too"))}),
        with(vaultCommand("path", "[DIR]", Text::tr("say where the vault is, or use DIR from now on"), 0, 1,
                          make<VaultPathCommand>, VaultPathCommand::complaint),
             {flag("usual", Text::tr("use the folder in the data folder again"))}),
    };
    return table;
}

} // namespace snapdeck::cli
