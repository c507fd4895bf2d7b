// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCaptureCommand.h"
#include "app/cli/CommandLine.h"
#include "app/cli/JsonForm.h"
#include "app/cli/OperationText.h"
#include "app/cli/ShellText.h"
#include "app/cli/SnapshotCreateCommand.h"
#include "app/cli/SnapshotDownloadCommand.h"
#include "app/common/LogFile.h"
#include "app/common/TimeScale.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::cli;

namespace {

OperationView viewIn(OperationState state, ErrorKind error = ErrorKind::ServiceFailure)
{
    OperationView view;
    view.state = state;
    view.error.kind = error;
    return view;
}

} // namespace

/// The pure parts of the command line, and the log that the programs share.
class CliPartsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsHaveTheirExitCodes_data();
    void errorsHaveTheirExitCodes();
    void statesHaveTheirExitCodes_data();
    void statesHaveTheirExitCodes();
    void ofTwoTheWorseCounts();
    void withoutWaitAnAnswerSettles();
    void generalOptionsStandAnywhere();
    void versionIsTheProgramsOrTheVerbs();
    void helpKnowsEveryCommand();
    void helpIsACommandToo();
    void misuseNamesTheOptionAndTheCommand();
    void commandsCanBePasted();
    void sizesAreAsInTheWindow();
    void timeScaleIsAPositiveNumber();
    void latestIsTheNewest();
    void operationHasEveryPinnedField();
    void tablesLineUp();
    void logTakesMessagesAndRotates();
    void logLineStaysOneLine();
};

void CliPartsTest::errorsHaveTheirExitCodes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("unreachable") << ErrorKind::Unreachable << 6;
    QTest::newRow("timeout") << ErrorKind::Timeout << 6;
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown << 3;
    QTest::newRow("unauthorized") << ErrorKind::Unauthorized << 5;
    QTest::newRow("limited") << ErrorKind::RateLimited << 4;
    QTest::newRow("input") << ErrorKind::InvalidInput << 2;
    QTest::newRow("policy") << ErrorKind::RefusedByPolicy << 7;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 130;
    for (const ErrorKind kind : {ErrorKind::Forbidden, ErrorKind::PlanRequired, ErrorKind::NotFound,
                                 ErrorKind::Conflict, ErrorKind::InvalidRequest, ErrorKind::ServiceFailure,
                                 ErrorKind::ProtocolError, ErrorKind::LocalFailure})
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << 1;
}

void CliPartsTest::errorsHaveTheirExitCodes()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    ApiError error;
    error.kind = kind;
    QCOMPARE(static_cast<int>(exitCodeOf(error)), code);
    QCOMPARE(static_cast<int>(exitCodeOf(viewIn(OperationState::Failed, kind))), code);
}

void CliPartsTest::statesHaveTheirExitCodes_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("ready") << OperationState::Ready << 0;
    QTest::newRow("requesting") << OperationState::Requesting << 3;
    QTest::newRow("processing") << OperationState::Processing << 3;
    QTest::newRow("unconfirmed") << OperationState::Unconfirmed << 3;
    QTest::newRow("limited") << OperationState::RateLimited << 4;
    QTest::newRow("lost") << OperationState::Lost << 1;
    QTest::newRow("cancelled") << OperationState::Cancelled << 130;
}

void CliPartsTest::statesHaveTheirExitCodes()
{
    QFETCH(OperationState, state);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeOf(viewIn(state))), code);
}

void CliPartsTest::ofTwoTheWorseCounts()
{
    using enum ExitCode;
    const std::array worstFirst{Failed,      NoKey,       Refused, Usage, Unreachable,
                                Interrupted, Unconfirmed, Limited, Done};
    for (size_t i = 0; i < worstFirst.size(); ++i) {
        for (size_t k = i; k < worstFirst.size(); ++k) {
            QCOMPARE(worse(worstFirst[i], worstFirst[k]), worstFirst[i]);
            QCOMPARE(worse(worstFirst[k], worstFirst[i]), worstFirst[i]);
        }
    }
}

void CliPartsTest::withoutWaitAnAnswerSettles()
{
    for (const bool waits : {false, true}) {
        QVERIFY(isSettled(viewIn(OperationState::Ready), waits));
        QVERIFY(isSettled(viewIn(OperationState::Failed), waits));
        QVERIFY(!isSettled(viewIn(OperationState::Queued), waits));
        QVERIFY(!isSettled(viewIn(OperationState::Requesting), waits));
        QCOMPARE(isSettled(viewIn(OperationState::Processing), waits), !waits);
        OperationView limited = viewIn(OperationState::RateLimited, ErrorKind::RateLimited);
        limited.limit = LimitKind::CoolDown;
        QCOMPARE(isSettled(limited, waits), !waits);
        limited.error = {}; // our own pause between two requests of this run
        QVERIFY(!isSettled(limited, waits));
        limited.limit = LimitKind::DailyQuota;
        QCOMPARE(isSettled(limited, waits), !waits);
    }
}

void CliPartsTest::generalOptionsStandAnywhere()
{
    for (const QStringList &words :
         {QStringList{u"--json"_qs, u"--account=a"_qs, u"app"_qs, u"list"_qs},
          QStringList{u"app"_qs, u"list"_qs, u"--account"_qs, u"a"_qs, u"--json"_qs},
          QStringList{u"--json"_qs, u"app"_qs, u"list"_qs, u"--account"_qs, u"a"_qs}}) {
        const CommandLine line = parseCommandLine(words);
        const auto *run = std::get_if<Run>(&line);
        QVERIFY(run);
        QVERIFY(run->arguments.has(u"json"));
        QCOMPARE(run->arguments.value(u"account"), u"a"_qs);
        QCOMPARE(run->spec.name(), u"app list"_qs);
        QCOMPARE(run->timeScale, 1.0);
    }
}

void CliPartsTest::versionIsTheProgramsOrTheVerbs()
{
    QVERIFY(std::holds_alternative<Show>(parseCommandLine({u"--version"_qs})));
    const CommandLine line = parseCommandLine(
        {u"snapshot"_qs, u"download"_qs, u"x"_qs, u"--version"_qs, u"V1"_qs, u"--to"_qs, u"."_qs});
    QCOMPARE(std::get<Run>(line).arguments.value(u"version"), u"V1"_qs);
}

void CliPartsTest::helpKnowsEveryCommand()
{
    const QString all = std::get<Show>(parseCommandLine({u"--help"_qs})).text;
    for (const CommandSpec &spec : commandTable()) {
        QVERIFY2(all.contains(spec.name()), qPrintable(spec.name()));
        const CommandLine own = parseCommandLine(spec.name().split(u' ') + QStringList{u"--help"_qs});
        QVERIFY(std::holds_alternative<Show>(own));
        for (const QCommandLineOption &option : spec.options)
            QVERIFY(std::get<Show>(own).text.contains(u"--"_qs + option.names().constFirst()));
        QVERIFY(std::holds_alternative<Show>(parseCommandLine({spec.noun, u"--help"_qs})));
    }
}

void CliPartsTest::helpIsACommandToo()
{
    const auto textOf = [](const QStringList &words) {
        const CommandLine line = parseCommandLine(words);
        const auto *shown = std::get_if<Show>(&line);
        return shown ? shown->text : QString();
    };
    QCOMPARE(textOf({u"help"_qs}), textOf({u"--help"_qs}));
    QCOMPARE(textOf({u"help"_qs, u"snapshot"_qs}), textOf({u"snapshot"_qs, u"--help"_qs}));
    QCOMPARE(textOf({u"help"_qs, u"snapshot"_qs, u"create"_qs}),
             textOf({u"snapshot"_qs, u"create"_qs, u"--help"_qs}));
    QVERIFY(textOf({u"help"_qs, u"quota"_qs}).contains(u"quota"));
    for (const QStringList &wrong :
         {QStringList{u"help"_qs, u"nonsense"_qs}, QStringList{u"help"_qs, u"snapshot"_qs, u"nonsense"_qs},
          QStringList{u"help"_qs, u"snapshot"_qs, u"create"_qs, u"more"_qs}})
        QVERIFY(std::holds_alternative<Misuse>(parseCommandLine(wrong)));
}

void CliPartsTest::misuseNamesTheOptionAndTheCommand()
{
    const auto misuseOf = [](const QStringList &words) {
        const CommandLine line = parseCommandLine(words);
        const auto *misuse = std::get_if<Misuse>(&line);
        return misuse ? *misuse : Misuse{};
    };
    const Misuse wrong = misuseOf({u"snapshot"_qs, u"create"_qs, u"--al"_qs});
    QVERIFY(wrong.text.contains(u"“--al”"));
    QCOMPARE(wrong.about, u"snapshot create"_qs);
    QCOMPARE(misuseOf({u"snapshot"_qs, u"nonsense"_qs}).about, u"snapshot"_qs);
    QVERIFY(misuseOf({u"nonsense"_qs}).about.isEmpty());
    const CommandLine help = parseCommandLine({u"help"_qs, u"history"_qs});
    QVERIFY(!std::get<Show>(help).text.contains(u"VERB"));
}

void CliPartsTest::commandsCanBePasted()
{
    Arguments given;
    QCOMPARE(sameProgram(given), u"snapdeck-cli"_qs);
    given.options = {{u"data-dir"_qs, u"/my data"_qs}, {u"account"_qs, u"prod"_qs}, {u"json"_qs, {}}};
    QCOMPARE(sameProgram(given), u"snapdeck-cli --data-dir '/my data' --account prod"_qs);
    QCOMPARE(shellWord(u"it's"_qs), u"'it'\\''s'"_qs);
}

void CliPartsTest::sizesAreAsInTheWindow()
{
    QCOMPARE(sizeText(999), u"999 bytes"_qs);
    QCOMPARE(sizeText(612'400'000), u"612.4 MB"_qs);
    QCOMPARE(sizeText(5'000'000'000), u"5.0 GB"_qs);
}

void CliPartsTest::timeScaleIsAPositiveNumber()
{
    QCOMPARE(timeScaleFrom(u"60"_qs), std::optional(60.0));
    QCOMPARE(timeScaleFrom(u"0.5"_qs), std::optional(0.5));
    for (const char *text : {"", "0", "-1", "nan", "inf", "fast", "1e9", "10x"})
        QVERIFY2(!timeScaleFrom(QString::fromLatin1(text)), text);
}

void CliPartsTest::latestIsTheNewest()
{
    Snapshot newest;
    newest.ref = {SnapshotName(u"s"_qs), VersionId(u"v2"_qs)};
    Snapshot older;
    older.ref = {SnapshotName(u"s"_qs), VersionId(u"v1"_qs)};
    const QList<Snapshot> listed{newest, older};
    QCOMPARE(chooseVersion(listed, u"latest"_qs)->ref.version.value(), u"v2"_qs);
    QCOMPARE(chooseVersion(listed, {})->ref.version.value(), u"v2"_qs);
    QCOMPARE(chooseVersion(listed, u"v1"_qs)->ref.version.value(), u"v1"_qs);
    QVERIFY(!chooseVersion(listed, u"v3"_qs));
    QVERIFY(!chooseVersion({}, u"latest"_qs));
}

void CliPartsTest::operationHasEveryPinnedField()
{
    const QJsonObject json = toJson(viewIn(OperationState::Queued));
    for (const auto &name : {u"operation", u"account", u"kind", u"resource", u"state", u"code", u"message",
                             u"retry_at", u"version_id", u"url_expires_at", u"template", u"capsule_fate"})
        QVERIFY(json.contains(name));
}

void CliPartsTest::tablesLineUp()
{
    QCOMPARE(table({u"a"_qs, u"b"_qs}, {{u"long"_qs, u"1"_qs}, {u"x"_qs, u"2"_qs}}),
             u"A     B\nlong  1\nx     2"_qs);
    QCOMPARE(printable(u"a\x1b[2Jb\nc"_qs), u"a\ufffd[2Jb\nc"_qs);
}

void CliPartsTest::logTakesMessagesAndRotates()
{
    QTemporaryDir folder;
    {
        const LogFile log(folder.path(), u"program"_qs);
        qWarning("%s", "first");
        const QByteArray filler(64 * 1024, 'x');
        for (int i = 0; i < 100; ++i)
            qWarning("%s", filler.constData());
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"program.log"_qs));
    QVERIFY(files.contains(u"program.1.log"_qs));
    QVERIFY(files.size() <= LogFile::maxFiles);
    for (const QString &name : files) {
        const QFileInfo file(folder.filePath(name));
        QVERIFY(file.size() <= LogFile::maxBytes);
        QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
    }
}

void CliPartsTest::logLineStaysOneLine()
{
    QTemporaryDir folder;
    QString path;
    {
        const LogFile log(folder.path(), u"program"_qs);
        path = log.path();
        qWarning("%s", "one\n2026-11-22T00:00:00Z info forged: line");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1);
}

SNAPDECK_TEST(CliPartsTest)
#include "CliPartsTest.moc"
