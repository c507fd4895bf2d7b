// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the table that is about what the journal knows.
#include "app/cli/CommandSpecs.h"
#include "app/cli/HistoryCommand.h"
#include "app/cli/OperationCancelCommand.h"
#include "app/cli/OperationCheckCommand.h"
#include "app/cli/OperationFollowCommand.h"
#include "app/cli/OperationListCommand.h"
#include "app/cli/OperationShowCommand.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

CommandSpec operationCommand(const QString &verb, const QString &summary,
                             std::unique_ptr<Command> (*maker)(Services, Arguments))
{
    return {QStringLiteral("operation"), verb, QStringLiteral("OP"), summary, {}, 1, 1, {}, maker};
}

} // namespace

QList<CommandSpec> operationCommands()
{
    return {
        {QStringLiteral("operation"),
         QStringLiteral("list"),
         {},
         Text::tr("list the open operations and the last 20, of --account or of all accounts"),
         {flag("all", Text::tr("every operation that the journal knows"))},
         0,
         0,
         {},
         make<OperationListCommand>},
        operationCommand(QStringLiteral("show"),
                         Text::tr("say how an operation stands; looks once where it is open"),
                         make<OperationShowCommand>),
        {QStringLiteral("operation"),
         QStringLiteral("follow"),
         QStringLiteral("OP | --all"),
         Text::tr("go on with what an earlier run left open, to the end; nothing is sent twice"),
         {flag("all", Text::tr("every open one, of --account or of all accounts"))},
         0,
         1,
         OperationFollowCommand::complaint,
         make<OperationFollowCommand>},
        operationCommand(QStringLiteral("cancel"),
                         Text::tr("cancel an operation of which nothing has been sent yet"),
                         make<OperationCancelCommand>),
        operationCommand(QStringLiteral("check"),
                         Text::tr("look once more for an outcome that is not confirmed"),
                         make<OperationCheckCommand>),
        {QStringLiteral("history"),
         {},
         {},
         Text::tr("who asked for what, when, and what the service said, newest first"),
         {option("since", "T", Text::tr("from this day or moment on, UTC: 2026-11-22, 2026-11-22T16:42:07Z")),
          option("until", "T", Text::tr("up to this day or moment")),
          option("text", "S", Text::tr("only lines whose resource, code or message holds S")),
          option("operation", "OP", Text::tr("only lines of this operation")),
          flag("csv", Text::tr("print CSV instead of a table"))},
         0,
         0,
         HistoryCommand::complaint,
         make<HistoryCommand>},
    };
}

} // namespace snapdeck::cli
