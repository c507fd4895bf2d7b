// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace snapdeck;
using namespace snapdeck::test;

/// A program that is killed in the middle of writing: what it was told is durable is there, its operations go
/// on elsewhere at once, and the file is sound.
class JournalCrashTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void killedWhileWriting();
    void killedWhileAnotherWrites();

private:
    [[nodiscard]] QString file() const { return m_folder->path() + QStringLiteral("/journal.sqlite"); }
    void start(QProcess &writer, const QString &prefix) const
    {
        writer.start(QStringLiteral(SNAPDECK_JOURNAL_WRITER), {file(), prefix});
        QVERIFY(writer.waitForStarted());
    }
    /// Every line that the program printed whole.
    static QStringList admittedBy(QProcess &writer)
    {
        const QByteArray output = writer.readAllStandardOutput();
        QStringList ids = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n');
        ids.removeAll(QString());
        return ids;
    }
    static QSet<QString> idsOf(const QList<OperationRecord> &records)
    {
        QSet<QString> ids;
        for (const auto &record : records)
            ids << record.id.value();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalCrashTest::killedWhileWriting()
{
    constexpr int rounds = 20;
    std::mt19937 random(20261122);
    QStringList admitted;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        start(writer, QStringLiteral("%1-").arg(round));
        // Killed after some bytes more of its output, so in the middle of whatever comes then.
        const qint64 enough = 1 + static_cast<qint64>(random() % 300);
        QTRY_VERIFY_WITH_TIMEOUT(writer.bytesAvailable() >= enough, 30'000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.readAllStandardError(), QByteArray());
        const QStringList ids = admittedBy(writer);
        QVERIFY(!ids.isEmpty());
        admitted << ids;

        Journal journal(file(), Journal::Threading::Callers);
        QCOMPARE(journal.health().state, JournalHealth::State::Good);
        QCOMPARE(journal.health().notice, QString());
        const QSet<QString> taken = idsOf(claimed(journal).value());
        for (const QString &id : ids)
            QVERIFY2(taken.contains(id), qPrintable(id));
        // At most the one that was just being written is there without having been reported.
        const auto its = std::ranges::count_if(
            taken, [&](const QString &id) { return id.startsWith(QStringLiteral("%1-").arg(round)); });
        QVERIFY(its == ids.size() || its == ids.size() + 1);
        QCOMPARE(RawSql(file()).one(QStringLiteral("PRAGMA integrity_check")).toString(),
                 QStringLiteral("ok"));
    }
    Journal journal(file(), Journal::Threading::Callers);
    const QSet<QString> there = idsOf(operations(journal, {}, 100'000).value());
    for (const QString &id : std::as_const(admitted))
        QVERIFY2(there.contains(id), qPrintable(id));
    AuditFilter all;
    all.most = 100'000;
    QCOMPARE(audit(journal, all)->size(), there.size());
    QCOMPARE(ledger(journal)->size(), there.size());
    qInfo("%d kills, %lld admitted", rounds, static_cast<long long>(admitted.size()));
}

void JournalCrashTest::killedWhileAnotherWrites()
{
    QProcess lasting;
    start(lasting, QStringLiteral("lasting-"));
    QTRY_VERIFY_WITH_TIMEOUT(lasting.bytesAvailable() > 0, 30'000);
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        start(writer, QStringLiteral("%1-").arg(round));
        QTRY_VERIFY_WITH_TIMEOUT(writer.bytesAvailable() > 10, 30'000);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QStringList ids = admittedBy(writer);
        Journal journal(file(), Journal::Threading::Callers);
        const QSet<QString> taken = idsOf(claimed(journal).value());
        for (const QString &id : ids)
            QVERIFY2(taken.contains(id), qPrintable(id));
        for (const QString &id : taken)
            QVERIFY2(!id.startsWith(QStringLiteral("lasting")), qPrintable(id));
    }
    QCOMPARE(lasting.state(), QProcess::Running);
    lasting.kill();
    QVERIFY(lasting.waitForFinished());
    Journal journal(file(), Journal::Threading::Callers);
    const QSet<QString> taken = idsOf(claimed(journal).value());
    const QStringList ids = admittedBy(lasting);
    for (const QString &id : ids)
        QVERIFY2(taken.contains(id), qPrintable(id));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("journal-*")}).isEmpty());
}

SNAPDECK_TEST(JournalCrashTest)
#include "JournalCrashTest.moc"
