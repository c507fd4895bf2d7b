// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/HelpText.h"
#include "app/common/TimeScale.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::CommandLine)
};

using Options = QHash<QString, QString>;

QString complaintOf(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const QString dashes = unknown.constFirst().size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    return Text::tr("unknown option “%1”").arg(dashes + unknown.constFirst());
}

/// One whose value's name ends in `…` may be given several times; its values come joined with commas.
QString valueOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (option.valueName().isEmpty())
        return {};
    return option.valueName().endsWith(u'…') ? parser.values(option).join(u',') : parser.value(option);
}

/// Reads the options of `known` off `words`; what is no option is left in `rest`.
QString parse(const QList<QCommandLineOption> &known, bool onlyBeforeTheFirstWord, const QStringList &words,
              Options &found, QStringList &rest)
{
    QCommandLineParser parser;
    parser.addOptions(known);
    if (onlyBeforeTheFirstWord)
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(QStringList{QCoreApplication::applicationName()} + words))
        return complaintOf(parser);
    for (const QCommandLineOption &option : known) {
        if (parser.isSet(option))
            found.insert(option.names().constLast(), valueOf(parser, option));
    }
    rest = parser.positionalArguments();
    return {};
}

/// The table's entry that the words begin with; takes its words off them.
std::variant<CommandSpec, QString> findCommand(const QList<CommandSpec> &table, QStringList &words)
{
    const QString noun = words.value(0);
    QStringList verbs;
    for (const CommandSpec &spec : table) {
        if (spec.noun != noun)
            continue;
        if (spec.verb.isEmpty() || spec.verb == words.value(1)) {
            words.remove(0, spec.verb.isEmpty() ? 1 : 2);
            return spec;
        }
        verbs << spec.verb;
    }
    if (verbs.isEmpty())
        return Text::tr("unknown command “%1”").arg(noun);
    const QString known = verbs.join(QStringLiteral(", "));
    if (words.size() < 2 || words.at(1).startsWith(u'-'))
        return Text::tr("what about “%1”? It knows: %2").arg(noun, known);
    return Text::tr("“%1” has no “%2”; it knows: %3").arg(noun, words.at(1), known);
}

QString complaintAbout(const CommandSpec &spec, const Arguments &arguments)
{
    const auto count = arguments.operands.size();
    if (count < spec.fewestOperands)
        return Text::tr("“%1” needs %2").arg(spec.name(), spec.operands);
    if (count > spec.mostOperands)
        return Text::tr("“%1” does not know what to do with “%2”")
            .arg(spec.name(), arguments.operands.constLast());
    return spec.complaint ? spec.complaint(arguments) : QString();
}

CommandLine parseVerb(const CommandSpec &spec, const QStringList &words, Arguments arguments)
{
    const QString wrong
        = parse(generalOptions() + spec.options, false, words, arguments.options, arguments.operands);
    if (!wrong.isEmpty())
        return Misuse{wrong, spec.name()};
    if (arguments.has(u"help"))
        return Show{helpFor(spec)};
    if (const QString complaint = complaintAbout(spec, arguments); !complaint.isEmpty())
        return Misuse{complaint, spec.name()};
    const QString scaleText
        = arguments.has(u"time-scale") ? arguments.value(u"time-scale") : QStringLiteral("1");
    const auto scale = timeScaleFrom(scaleText);
    if (!scale)
        return Misuse{Text::tr("--time-scale must be a number above 0, not “%1”").arg(scaleText),
                      spec.name()};
    return Run{spec, std::move(arguments), *scale};
}

bool wantsHelp(const QStringList &words)
{
    return words.contains(u"--help") || words.contains(u"-h");
}

/// `help`, `help NOUN`, `help NOUN VERB`: what --help says there.
CommandLine showHelp(const QList<CommandSpec> &table, QStringList words)
{
    if (words.isEmpty())
        return Show{helpForAll(table)};
    const QString noun = words.constFirst();
    const auto hasNoun = [&noun](const CommandSpec &spec) { return spec.noun == noun; };
    const bool isWholeNoun = words.size() == 1 && std::any_of(table.begin(), table.end(), hasNoun);
    if (isWholeNoun)
        return Show{helpForNoun(table, noun)};
    const auto found = findCommand(table, words);
    if (const auto *spec = std::get_if<CommandSpec>(&found))
        return words.isEmpty()
            ? CommandLine(Show{helpFor(*spec)})
            : Misuse{Text::tr("“help” does not know what to do with “%1”").arg(words.first())};
    return Misuse{std::get<QString>(found)};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    // Before the noun --version is the program's; after it, it may be a verb's.
    const QCommandLineOption version(QStringLiteral("version"));
    Arguments given;
    QStringList words;
    const QString wrong = parse(generalOptions() + QList{version}, true, arguments, given.options, words);
    if (!wrong.isEmpty())
        return Misuse{wrong};
    if (given.has(u"version"))
        return Show{QStringLiteral("snapdeck-cli " SNAPDECK_VERSION)};
    const QList<CommandSpec> table = commandTable();
    if (words.isEmpty())
        return given.has(u"help") ? CommandLine(Show{helpForAll(table)})
                                  : Misuse{Text::tr("no command was given")};
    const QString noun = words.constFirst();
    if (noun == u"help")
        return showHelp(table, words.mid(1));
    const auto found = findCommand(table, words);
    if (const auto *spec = std::get_if<CommandSpec>(&found); spec && !given.has(u"help"))
        return parseVerb(*spec, words, std::move(given));
    const bool isNoun
        = std::any_of(table.begin(), table.end(), [&](const auto &spec) { return spec.noun == noun; });
    if (isNoun && (given.has(u"help") || wantsHelp(words)))
        return Show{helpForNoun(table, noun)};
    return Misuse{std::holds_alternative<QString>(found) ? std::get<QString>(found) : QString(),
                  isNoun ? noun : QString()};
}

} // namespace snapdeck::cli
