// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace snapdeck;

/// Whoever ends the program from outside leaves nothing of the demonstration behind.
class QuitSignalsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clearsAwayWhatIsTemporary_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }

    void clearsAwayWhatIsTemporary()
    {
        QFETCH(int, signal);
        const QTemporaryDir temporary;
        QProcess program;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(QStringLiteral("TMPDIR"), temporary.path());
        around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        around.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        program.setProcessEnvironment(around);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(SNAPDECK_DESKTOP), {QStringLiteral("--demo")});
        const auto journals = [&temporary] {
            qsizetype found = 0;
            for (const QFileInfo &folder : QDir(temporary.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                found += QFile::exists(folder.filePath() + QStringLiteral("/journal.sqlite")) ? 1 : 0;
            return found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(journals() == 1, 60'000); // it works on its data
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
};

SNAPDECK_TEST(QuitSignalsTest)
#include "QuitSignalsTest.moc"
