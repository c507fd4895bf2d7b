// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"
#include "core/archive/Extraction.h"
#include "core/archive/FileSource.h"
#include "tests/archive/Answers.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QStringList wordsOf(const QJsonValue &value)
{
    return sorted(value.toVariant().toStringList());
}

QString nameOf(ArchiveVerdict verdict)
{
    switch (verdict) {
    case ArchiveVerdict::Verified:
        return QStringLiteral("verified");
    case ArchiveVerdict::NotAnArchive:
        return QStringLiteral("not_an_archive");
    case ArchiveVerdict::Broken:
        return QStringLiteral("broken");
    case ArchiveVerdict::CorruptEntry:
        return QStringLiteral("corrupt_entry");
    case ArchiveVerdict::Encrypted:
        return QStringLiteral("encrypted");
    case ArchiveVerdict::Unreadable:
    case ArchiveVerdict::Cancelled:
        break;
    }
    return QStringLiteral("neither");
}

QStringList namesOf(EntryTroubles troubles)
{
    const QList<std::pair<EntryTrouble, QString>> names{
        {EntryTrouble::Climbs, QStringLiteral("climbs")},
        {EntryTrouble::Absolute, QStringLiteral("absolute")},
        {EntryTrouble::Backslash, QStringLiteral("backslash")},
        {EntryTrouble::ReservedName, QStringLiteral("reserved")},
        {EntryTrouble::Link, QStringLiteral("link")},
        {EntryTrouble::Duplicate, QStringLiteral("duplicate")},
        {EntryTrouble::Encrypted, QStringLiteral("encrypted")},
        {EntryTrouble::OddEncoding, QStringLiteral("odd_encoding")},
        {EntryTrouble::Bomb, QStringLiteral("bomb")},
        {EntryTrouble::Nested, QStringLiteral("nested")},
        {EntryTrouble::Lying, QStringLiteral("lying")},
    };
    QStringList made;
    for (const auto &[trouble, name] : names) {
        if (troubles.testFlag(trouble))
            made.append(name);
    }
    return sorted(made);
}

QStringList namesOf(const QList<ExtractionQuestion> &asks)
{
    QStringList names;
    for (const ExtractionQuestion &ask : asks) {
        names.append(ask.limit == ExtractionLimit::Bytes         ? QStringLiteral("bytes")
                         : ask.limit == ExtractionLimit::Entries ? QStringLiteral("entries")
                                                                 : QStringLiteral("growth"));
    }
    return sorted(names);
}

QStringList codesOf(const QList<RefusedEntry> &refused)
{
    QStringList codes;
    for (const RefusedEntry &entry : refused)
        codes.append(entry.why.code);
    return sorted(codes);
}

/// Everything under a folder, relative to it; hidden ones and links as well.
QStringList everythingIn(const QString &folder, QDir::Filters kinds)
{
    QStringList found;
    QDirIterator all(folder, kinds | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(QDir(folder).relativeFilePath(all.next()));
    return sorted(found);
}

} // namespace

/// Every archive of hostile.py: what it is said to be, what it unpacks to, and that nothing leaves the
/// target.
class HostileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAsExpected_data() { addRows(); }
    void opensAsExpected();
    void checksAsExpected_data() { addRows(); }
    void checksAsExpected();
    void unpacksAsExpected_data() { addRows(); }
    void unpacksAsExpected();
    void zipfileAgrees_data() { addRows(); }
    void zipfileAgrees();
    void sevenZipAgrees_data() { addRows(); }
    void sevenZipAgrees();

private:
    void addRows();
    [[nodiscard]] QString pathOf(const QJsonObject &row) const
    {
        return m_folder.filePath(row.value(u"file").toString());
    }
    [[nodiscard]] static bool isSound(const QJsonObject &row)
    {
        return row.value(u"opens").toString() == u"ok" && row.value(u"check").toString() == u"verified";
    }

    QTemporaryDir m_folder;
    QJsonArray m_rows;
};

void HostileTest::initTestCase()
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedChannels);
    writer.start(QStringLiteral(SNAPDECK_PYTHON), {QStringLiteral(SNAPDECK_HOSTILE_SCRIPT), m_folder.path()});
    QVERIFY(writer.waitForFinished(patienceMs));
    QCOMPARE(writer.exitCode(), 0);
    QFile table(m_folder.filePath(QStringLiteral("expected.json")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    m_rows = QJsonDocument::fromJson(table.readAll()).array();
    QVERIFY(m_rows.size() >= 36);
}

void HostileTest::addRows()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &value : std::as_const(m_rows))
        QTest::newRow(qPrintable(value[u"name"].toString())) << value.toObject();
}

void HostileTest::opensAsExpected()
{
    QFETCH(QJsonObject, row);
    FileSource source(pathOf(row));
    const auto index = opened(source);
    QCOMPARE(outcomeOf(index), row.value(u"opens").toString());
    if (index) {
        QCOMPARE(namesOf((*index)->troubles), wordsOf(row.value(u"troubles")));
    } else {
        QVERIFY(!index.error().message.isEmpty());
        QVERIFY(!index.error().advice.isEmpty());
    }
}

void HostileTest::checksAsExpected()
{
    QFETCH(QJsonObject, row);
    const ArchiveReport report = checkArchive(pathOf(row), [] { return false; });
    QVERIFY2(nameOf(report.verdict) == row.value(u"check").toString(), qPrintable(nameOf(report.verdict)));
    QVERIFY(report.verdict == ArchiveVerdict::Verified || !report.detail.isEmpty());
}

void HostileTest::unpacksAsExpected()
{
    QFETCH(QJsonObject, row);
    FileSource source(pathOf(row));
    const auto index = opened(source);
    if (!index)
        return;
    const ExtractionPlan plan = planExtraction(**index, {});
    QCOMPARE(namesOf(plan.asks), wordsOf(row.value(u"asks")));
    QCOMPARE(codesOf(plan.refused), wordsOf(row.value(u"refused")));
    if (!plan.asks.isEmpty())
        return;
    const QTemporaryDir sandbox;
    const QString target = sandbox.filePath(QStringLiteral("parent/target"));
    Extraction extraction(source, *index, plan, target);
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    const auto outcome = finished.constFirst().constFirst().value<ExtractionOutcome>();
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(ApiError()).message));
    QCOMPARE(codesOf(outcome.failed), wordsOf(row.value(u"failed")));
    const QDir::Filters files = QDir::Files | QDir::System;
    QCOMPARE(everythingIn(target, files), wordsOf(row.value(u"files")));
    QCOMPARE(everythingIn(sandbox.path(), files).size(), outcome.files.size());
    for (const QString &path : everythingIn(sandbox.path(), QDir::AllEntries))
        QVERIFY2(!QFileInfo(sandbox.filePath(path)).isSymLink(), qPrintable(path));
    QCOMPARE(
        QDir(sandbox.filePath(QStringLiteral("parent"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("target")});
}

void HostileTest::zipfileAgrees()
{
    QFETCH(QJsonObject, row);
    const QString expected = row.value(u"python").toString();
    if (expected != u"any")
        QCOMPARE(row.value(u"python_says").toBool() == isSound(row), expected == u"same");
}

void HostileTest::sevenZipAgrees()
{
    QFETCH(QJsonObject, row);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("7z"));
    if (program.isEmpty())
        QSKIP("7z is not here");
    const QString expected = row.value(u"seven").toString();
    if (expected == u"any")
        return;
    QProcess seven;
    seven.start(program, {QStringLiteral("t"), QStringLiteral("-pwrong"), pathOf(row)});
    seven.closeWriteChannel();
    QVERIFY(seven.waitForFinished(patienceMs));
    QCOMPARE((seven.exitCode() == 0) == isSound(row), expected == u"same");
}

SNAPDECK_TEST(HostileTest)
#include "HostileTest.moc"
