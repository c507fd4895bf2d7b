// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpText.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Help)
};

constexpr qsizetype column = 34;

QString line(const QString &left, const QString &right, int indent = 2)
{
    const QString indented = QString(indent, u' ') + left;
    if (indented.size() + 2 > column)
        return indented + u'\n' + QString(column, u' ') + right + u'\n';
    return indented.leftJustified(column) + right + u'\n';
}

QString optionLines(const QList<QCommandLineOption> &options, int indent = 2)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += line(QStringLiteral("--") + option.names().constLast() + value, option.description(), indent);
    }
    return text;
}

QString commandLine(const CommandSpec &spec)
{
    return line((spec.name() + u' ' + spec.operands).trimmed(), spec.summary);
}

QString usage(const QString &what)
{
    return Text::tr("Usage: snapdeck-cli [OPTION]… %1").arg(what) + u'\n';
}

QString exitCodes()
{
    return Text::tr("Exit codes:") + u'\n' + line(QStringLiteral("0"), Text::tr("done"))
        + line(QStringLiteral("1"), Text::tr("failed; standard error says what, why and what to do"))
        + line(QStringLiteral("2"), Text::tr("wrong usage"))
        + line(QStringLiteral("3"), Text::tr("the outcome is not confirmed (yet); nothing was sent twice"))
        + line(QStringLiteral("4"), Text::tr("a limit is in the way and --wait was not given"))
        + line(QStringLiteral("5"), Text::tr("the key was refused, or there is none"))
        + line(QStringLiteral("6"), Text::tr("the service could not be reached"))
        + line(QStringLiteral("7"),
               Text::tr("refused by Snapdeck: confirmation missing or wrong, account read-only"))
        + line(QStringLiteral("130"), Text::tr("interrupted before anything was sent that changes something"))
        + Text::tr("Of several the worst counts: 1, 5, 7, 2, 6, 130, 3, 4, 0.") + u'\n';
}

} // namespace

QString helpForAll(const QList<CommandSpec> &table)
{
    QString text = usage(Text::tr("NOUN VERB [ARGUMENT]…"))
        + Text::tr("Snapshots of Square Cloud and capsules of Wrenn, for scripts. It asks nothing.")
        + QStringLiteral("\n\n") + Text::tr("Commands:") + u'\n';
    for (const CommandSpec &spec : table)
        text += commandLine(spec);
    text += u'\n' + Text::tr("Options of every command:") + u'\n' + optionLines(generalOptions())
        + line(QStringLiteral("--version"), Text::tr("print the version and exit")) + u'\n' + exitCodes()
        + u'\n'
        + Text::tr("ID is an id or a name that only one thing has. A key comes from standard input, the "
                   "environment or\n"
                   "the keychain, never from an argument: SNAPDECK_KEY_<NAME> (the account's name in "
                   "capitals, other\n"
                   "signs as _) goes before the keychain.")
        + u'\n' + Text::tr("“snapdeck-cli help NOUN” and “snapdeck-cli help NOUN VERB” tell more.");
    return text;
}

QString helpForNoun(const QList<CommandSpec> &table, const QString &noun)
{
    QStringList parts;
    for (const CommandSpec &spec : table) {
        if (spec.noun == noun && spec.verb.isEmpty()) // it stands alone
            return helpFor(spec);
        if (spec.noun == noun)
            parts << commandLine(spec) + optionLines(spec.options, 6);
    }
    return usage(noun + Text::tr(" VERB [ARGUMENT]…")) + u'\n' + parts.join(u'\n').trimmed().prepend(u"  ");
}

QString helpFor(const CommandSpec &spec)
{
    const QString own = spec.options.isEmpty()
        ? QString()
        : u'\n' + Text::tr("Options:") + u'\n' + optionLines(spec.options);
    return usage((spec.name() + u' ' + spec.operands).trimmed()
                 + (spec.options.isEmpty() ? QString() : QStringLiteral(" [OPTION]…")))
        + spec.summary + u'\n' + own + u'\n' + Text::tr("Options of every command:") + u'\n'
        + optionLines(generalOptions()).trimmed().prepend(u"  ");
}

} // namespace snapdeck::cli
