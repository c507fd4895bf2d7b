// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DesktopOptions.h"

#include "app/common/TimeScale.h"
#include "core/settings/Languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::DesktopOptions)
};

struct Parser {
    QCommandLineParser parser;
    QCommandLineOption help{QStringList{QStringLiteral("h"), QStringLiteral("help")},
                            Text::tr("Show this help.")};
    QCommandLineOption version{QStringLiteral("version"), Text::tr("Show the version.")};
    QCommandLineOption demo{
        QStringLiteral("demo"),
        Text::tr("Try everything with simulated services: no account, no network, own throw-away data.")};
    QCommandLineOption tour{
        QStringLiteral("tour"),
        Text::tr("With --demo: play the guided tour, write numbered pictures to <folder>, then end."),
        Text::tr("folder")};
    QCommandLineOption gallery{QStringLiteral("gallery"),
                               Text::tr("Show every element of the window in every state.")};
    QCommandLineOption measure{QStringLiteral("measure-startup"),
                               Text::tr("Print the time to the first paint as one line of JSON, then end.")};
    QCommandLineOption data{QStringLiteral("data-dir"), Text::tr("Keep accounts and logs in <folder>."),
                            Text::tr("folder")};
    QCommandLineOption theme{QStringLiteral("theme"), Text::tr("<system>, <light> or <dark>, for this run."),
                             Text::tr("theme")};
    QCommandLineOption language{QStringLiteral("language"), Text::tr("<en>, <pt_BR> or <es>, for this run."),
                                Text::tr("language")};
    QCommandLineOption account{QStringLiteral("account"), Text::tr("Show the account <name> first."),
                               Text::tr("name")};
    QCommandLineOption scale{
        QStringLiteral("time-scale"),
        Text::tr("Run the clock <factor> times faster, with a simulator started the same way."),
        Text::tr("factor")};

    Parser()
    {
        parser.setApplicationDescription(
            Text::tr("Snapshots of Square Cloud and Wrenn, taken once and never lost."));
        parser.addOptions(
            {help, version, demo, tour, gallery, measure, data, theme, language, account, scale});
    }
};

QString usageProblem(const Parser &asked, const QStringList &themes)
{
    const QCommandLineParser &parser = asked.parser;
    if (!parser.positionalArguments().isEmpty())
        return Text::tr("Unexpected argument “%1”.").arg(parser.positionalArguments().first());
    if (parser.isSet(asked.tour) && !parser.isSet(asked.demo))
        return Text::tr("--tour is played with --demo only.");
    if (parser.isSet(asked.demo) && parser.isSet(asked.data))
        return Text::tr("--demo has throw-away data of its own; leave --data-dir out.");
    if (parser.isSet(asked.tour) && parser.value(asked.tour).isEmpty())
        return Text::tr("--tour needs a folder.");
    if (parser.isSet(asked.theme) && !themes.contains(parser.value(asked.theme)))
        return Text::tr("--theme is one of: %1.").arg(themes.join(QStringLiteral(", ")));
    if (parser.isSet(asked.language) && !isLanguage(parser.value(asked.language)))
        return Text::tr("--language is one of: %1.").arg(QStringLiteral("en, pt_BR, es"));
    if (parser.isSet(asked.scale) && !timeScaleFrom(parser.value(asked.scale)))
        return Text::tr("--time-scale is a number above 0, at most 10000.");
    return {};
}

DesktopAnswer usage(const QString &problem)
{
    return {problem + u'\n' + Text::tr("See snapdeck --help.") + u'\n', 2};
}

} // namespace

std::variant<DesktopOptions, DesktopAnswer> parseDesktopOptions(const QStringList &arguments)
{
    Parser asked;
    if (!asked.parser.parse(arguments))
        return usage(asked.parser.errorText());
    if (asked.parser.isSet(asked.help))
        return DesktopAnswer{
            asked.parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("snapdeck")),
            0};
    if (asked.parser.isSet(asked.version))
        return DesktopAnswer{QStringLiteral("snapdeck " SNAPDECK_VERSION "\n"), 0};
    const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("platform")};
    if (const QString problem = usageProblem(asked, themes); !problem.isEmpty())
        return usage(problem);
    DesktopOptions options;
    options.demo = asked.parser.isSet(asked.demo);
    options.tourFolder = asked.parser.value(asked.tour);
    options.gallery = asked.parser.isSet(asked.gallery);
    options.measureStartup = asked.parser.isSet(asked.measure);
    options.dataFolder = asked.parser.value(asked.data);
    options.theme = asked.parser.value(asked.theme);
    options.language = asked.parser.value(asked.language);
    options.account = AccountName(asked.parser.value(asked.account));
    options.timeScale = timeScaleFrom(asked.parser.value(asked.scale));
    return options;
}

} // namespace snapdeck
