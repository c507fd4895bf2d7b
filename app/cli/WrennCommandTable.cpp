// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the table that is about capsules and templates.
#include "app/cli/CapsuleCaptureCommand.h"
#include "app/cli/CapsuleCommands.h"
#include "app/cli/CommandSpecs.h"
#include "app/cli/TemplateCommands.h"
#include "app/cli/WrennListCommands.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

CommandSpec onOne(const QString &noun, const QString &verb, const QString &operand, const QString &summary,
                  const QList<QCommandLineOption> &options,
                  std::unique_ptr<Command> (*maker)(Services, Arguments))
{
    return {noun, verb, operand, summary, options, 1, 1, {}, maker};
}

CommandSpec onCapsule(const QString &verb, const QString &summary, const QList<QCommandLineOption> &options,
                      std::unique_ptr<Command> (*maker)(Services, Arguments))
{
    return onOne(QStringLiteral("capsule"), verb, QStringLiteral("ID"), summary, options, maker);
}

CommandSpec onTemplate(const QString &verb, const QString &summary, const QList<QCommandLineOption> &options,
                       std::unique_ptr<Command> (*maker)(Services, Arguments))
{
    return onOne(QStringLiteral("template"), verb, QStringLiteral("NAME"), summary, options, maker);
}

CommandSpec captureCommand()
{
    return {QStringLiteral("capsule"),
            QStringLiteral("capture"),
            QStringLiteral("ID…"),
            Text::tr("make templates of capsules; this destroys the capsules"),
            {option("name", "NAME", Text::tr("of the template; else one is made up that goes on with yours")),
             flag("overwrite", Text::tr("replace the template of that name, where the server can")),
             flag("delete-old", Text::tr("delete the template of that name first, where it cannot")),
             option("confirm-delete", "NAME",
                    Text::tr("goes with --delete-old: the name once more; without it nothing is sent")),
             flag("pause-first", Text::tr("pause the capsule before; newer servers only")),
             flag("launch-copy", Text::tr("launch a capsule like it of the template afterwards")),
             option("confirm-destroy", "ID…",
                    Text::tr("the id of each capsule once more; without it nothing is sent"))},
            1,
            anyNumber,
            CapsuleCaptureCommand::complaint,
            make<CapsuleCaptureCommand>};
}

CommandSpec createCommand()
{
    return {QStringLiteral("capsule"),
            QStringLiteral("create"),
            {},
            Text::tr("launch a capsule, and follow it until it runs"),
            {option("template", "T", Text::tr("what it is made of; required")),
             option("vcpus", "N", Text::tr("by default as many as the template has, else 1")),
             option("memory-mb", "N", Text::tr("in MiB; by default as much as the template has, else 512")),
             option("timeout-s", "N",
                    Text::tr("seconds without use after which it pauses; 0, the default: never"))},
            0,
            0,
            CapsuleCreateCommand::complaint,
            make<CapsuleCreateCommand>};
}

QList<CommandSpec> listCommands()
{
    return {{QStringLiteral("capsule"),
             QStringLiteral("list"),
             {},
             Text::tr("list the capsules of Wrenn, and when they pause by themselves"),
             {},
             0,
             0,
             {},
             make<CapsuleListCommand>},
            {QStringLiteral("template"),
             QStringLiteral("list"),
             {},
             Text::tr("list the templates of Wrenn, where they come from, and whether they were seen to run"),
             {option("type", "snapshot|base|platform", Text::tr("only those"))},
             0,
             0,
             TemplateListCommand::complaint,
             make<TemplateListCommand>}};
}

} // namespace

QList<CommandSpec> wrennCommands()
{
    const QList<CommandSpec> lists = listCommands();
    return {
        lists.constFirst(),
        createCommand(),
        onCapsule(QStringLiteral("pause"), Text::tr("pause a capsule, and follow it until it is"), {},
                  make<CapsulePauseCommand>),
        onCapsule(QStringLiteral("resume"), Text::tr("have a paused capsule run again"), {},
                  make<CapsuleResumeCommand>),
        onCapsule(QStringLiteral("keep-awake"), Text::tr("put off the pause that a capsule makes by itself"),
                  {}, make<CapsuleKeepAwakeCommand>),
        onCapsule(
            QStringLiteral("destroy"), Text::tr("destroy a capsule for good"),
            {option("confirm", "ID", Text::tr("the capsule's id once more; without it nothing is sent"))},
            make<CapsuleDestroyCommand>),
        captureCommand(),
        lists.constLast(),
        onTemplate(QStringLiteral("try"),
                   Text::tr("launch a capsule of a template to see whether it runs, and destroy it again"),
                   {}, make<TemplateTryCommand>),
        onTemplate(QStringLiteral("delete"), Text::tr("delete a template for good"),
                   {option("confirm", "NAME", Text::tr("the name once more; without it nothing is sent"))},
                   make<TemplateDeleteCommand>),
    };
}

} // namespace snapdeck::cli
