// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveDiff.h"
#include "core/archive/TextDiff.h"
#include "tests/archive/Answers.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// The row in a few letters: `+name`, `-name`, `~name`, `old>name`.
QString shortOf(const ArchiveDifferenceRow &row)
{
    switch (row.change) {
    case EntryChange::Added:
        return u'+' + row.name;
    case EntryChange::Removed:
        return u'-' + row.name;
    case EntryChange::Changed:
        return u'~' + row.name;
    case EntryChange::Moved:
        break;
    }
    return row.oldName + u'>' + row.name;
}

QStringList rowsOf(const ArchiveDifference &difference)
{
    QStringList rows;
    for (const ArchiveDifferenceRow &row : difference.rows)
        rows.append(shortOf(row));
    return rows;
}

ArchiveDifference compared(const QList<ZipEntry> &from, const QList<ZipEntry> &to)
{
    return compareArchives(*indexOf(zipOf(from)), *indexOf(zipOf(to)));
}

QString textOf(const TextDifference &difference)
{
    QString text;
    for (const TextHunk &hunk : difference.hunks) {
        text += QStringLiteral("@%1,%2 %3,%4|")
                    .arg(hunk.fromLine)
                    .arg(hunk.fromCount)
                    .arg(hunk.toLine)
                    .arg(hunk.toCount);
        for (const TextLine &line : hunk.lines) {
            const QChar sign = line.change == LineChange::Same ? u' '
                : line.change == LineChange::Added             ? u'+'
                                                               : u'-';
            text += sign + line.text + u'|';
        }
    }
    return text;
}

QByteArray linesUpTo(int last)
{
    QByteArray lines;
    for (int i = 1; i <= last; ++i)
        lines += QByteArray::number(i) + '\n';
    return lines;
}

/// The newer text, from the older one and what a comparison with the whole around it says.
QByteArray patched(const QByteArray &from, const TextDifference &difference)
{
    if (difference.hunks.isEmpty())
        return from;
    QByteArray made;
    for (const TextLine &line : difference.hunks.constFirst().lines) {
        if (line.change != LineChange::Removed)
            made += line.text.toUtf8() + '\n';
    }
    return made;
}

} // namespace

/// Two archives, and two texts, side by side.
class DiffTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesArchives_data();
    void comparesArchives();
    void countsEverySide();
    void everyEntryIsAccountedFor();
    void comparesTexts_data();
    void comparesTexts();
    void everyDifferenceLeadsToTheNewerText();
    void knowsText();
    void leavesLargeOnesAlone();
    void manyChangesTakeMoments();
};

void DiffTest::comparesArchives_data()
{
    QTest::addColumn<QStringList>("from"); // name=content
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *title, const char *from, const char *to, const char *rows) {
        QTest::newRow(title) << QString::fromUtf8(from).split(u' ', Qt::SkipEmptyParts)
                             << QString::fromUtf8(to).split(u' ', Qt::SkipEmptyParts)
                             << QString::fromUtf8(rows);
    };
    row("nothing", "", "", "");
    row("same", "a=1 b=2", "b=2 a=1", "");
    row("added", "a=1", "a=1 b=2", "+b");
    row("removed", "a=1 b=2", "a=1", "-b");
    row("changed", "a=1", "a=2", "~a");
    row("moved", "a=1", "b=1", "a>b");
    row("moved into a folder", "a=1 c=3", "d/a=1 c=3", "a>d/a");
    row("copied", "a=1", "a=1 b=1", "+b");
    row("moved, two came", "a=1", "b=1 c=1", "-a +b +c");
    row("moved, two went", "a=1 b=1", "c=1", "-a -b +c");
    row("empty files do not move", "a=", "b=", "-a +b");
    row("changed places", "a=1 b=2", "a=2 b=1", "~a ~b");
    row("last one counts", "a=1 a=2", "a=2", "");
    row("last one counts, changed", "a=2 a=1", "a=2", "~a");
    row("all at once", "a=1 b=2 c=3 d=4", "a=1 b=x e=3 f=5", "~b -d c>e +f");
}

void DiffTest::comparesArchives()
{
    QFETCH(QStringList, from);
    QFETCH(QStringList, to);
    QFETCH(QString, rows);
    const auto entries = [](const QStringList &words) {
        QList<ZipEntry> made;
        for (const QString &word : words)
            made.append({word.section(u'=', 0, 0).toUtf8(), word.section(u'=', 1).toUtf8()});
        return made;
    };
    QCOMPARE(rowsOf(compared(entries(from), entries(to))).join(u' '), rows);
}

void DiffTest::countsEverySide()
{
    const ArchiveDifference difference = compared({{"same", "1"}, {"grew", "12"}, {"went", "123"}},
                                                  {{"same", "1"}, {"grew", "12345"}, {"new", "x"}});
    QCOMPARE(difference.unchanged, 1);
    QCOMPARE(difference.changed, 1);
    QCOMPARE(difference.added, 1);
    QCOMPARE(difference.removed, 1);
    QCOMPARE(difference.moved, 0);
    QCOMPARE(difference.fromBytes, 6);
    QCOMPARE(difference.toBytes, 7);
    const ArchiveDifferenceRow grew = difference.rows.constFirst();
    QCOMPARE(grew.delta(), 3);
    QCOMPARE(grew.fromEntry, 1);
    QCOMPARE(grew.toEntry, 1);
}

void DiffTest::everyEntryIsAccountedFor()
{
    QVERIFY(rc::check([] {
        const auto some
            = rc::gen::container<std::map<int, int>>(rc::gen::inRange(0, 30), rc::gen::inRange(0, 8));
        const auto older = *some;
        const auto newer = *some;
        const auto entries = [](const std::map<int, int> &names) {
            QList<ZipEntry> made;
            for (const auto &[name, content] : names)
                made.append({QByteArray::number(name), QByteArray(content, 'x')});
            return made;
        };
        const ArchiveDifference found = compared(entries(older), entries(newer));
        RC_ASSERT(found.unchanged + found.changed + found.removed + found.moved == qint64(older.size()));
        RC_ASSERT(found.unchanged + found.changed + found.added + found.moved == qint64(newer.size()));
        qint64 delta = 0;
        for (const ArchiveDifferenceRow &row : found.rows)
            delta += row.delta();
        RC_ASSERT(delta == found.toBytes - found.fromBytes);
    }));
}

void DiffTest::comparesTexts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << linesUpTo(5) << linesUpTo(5) << "";
    QTest::newRow("both empty") << QByteArray() << QByteArray() << "";
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\nb\n") << "@0,0 1,2|+a|+b|";
    QTest::newRow("to nothing") << QByteArray("a\n") << QByteArray() << "@1,1 0,0|-a|";
    QTest::newRow("changed line") << linesUpTo(9) << linesUpTo(9).replace("5\n", "five\n")
                                  << "@4,3 4,3| 4|-5|+five| 6|";
    QTest::newRow("first line") << linesUpTo(4) << "0\n" + linesUpTo(4) << "@1,1 1,2|+0| 1|";
    QTest::newRow("last line") << linesUpTo(4) << linesUpTo(5) << "@4,1 4,2| 4|+5|";
    QTest::newRow("near changes are one")
        << linesUpTo(9) << linesUpTo(9).replace("3\n", "").replace("6\n", "")
        << "@2,6 2,4| 2|-3| 4| 5|-6| 7|";
    QTest::newRow("far changes are two") << linesUpTo(9) << linesUpTo(9).replace("3\n", "").replace("7\n", "")
                                         << "@2,3 2,2| 2|-3| 4|@6,3 5,2| 6|-7| 8|";
    QTest::newRow("no end of the last line")
        << QByteArray("a\nb\n") << QByteArray("a\nb") << "@1,2 1,2| a|-b|+b|";
    QTest::newRow("other ends") << QByteArray("a\r\n") << QByteArray("a\n") << "@1,1 1,1|-a|+a|";
    QTest::newRow("Latin") << QByteArray("\xE4\n") << QByteArray("\xC3\xA4\n")
                           << QStringLiteral("@1,1 1,1|-ä|+ä|");
}

void DiffTest::comparesTexts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, text);
    const TextDifference difference = compareTexts(from, to, 1);
    QCOMPARE(difference.comparison, TextComparison::Compared);
    QCOMPARE(textOf(difference), text);
}

void DiffTest::everyDifferenceLeadsToTheNewerText()
{
    QVERIFY(rc::check([] {
        const auto some = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
        const auto textFrom = [](const std::vector<int> &numbers) {
            QByteArray text;
            for (const int number : numbers)
                text += QByteArray::number(number) + '\n';
            return text;
        };
        const QByteArray from = textFrom(*some);
        const QByteArray to = textFrom(*some);
        const TextDifference whole = compareTexts(from, to, 1000);
        RC_ASSERT(patched(from, whole) == to);
        RC_ASSERT(whole.hunks.size() == (from == to ? 0 : 1));
        RC_ASSERT(whole.added - whole.removed == to.count('\n') - from.count('\n'));
        qsizetype changed = 0;
        for (const TextHunk &hunk : compareTexts(from, to, 0).hunks)
            changed += hunk.lines.size();
        RC_ASSERT(changed == whole.added + whole.removed);
    }));
}

void DiffTest::knowsText()
{
    QVERIFY(isText({}));
    QVERIFY(isText("console.log(1)\r\n\tx\n"));
    QVERIFY(isText("\xC3\xA4\xE4"));
    QVERIFY(!isText(QByteArrayView("a\0b", 3)));
    QVERIFY(!isText("\x01\x02\x03\x04 text"));
    QCOMPARE(compareTexts(QByteArrayView("a\0b", 3), "a").comparison, TextComparison::Binary);
}

void DiffTest::leavesLargeOnesAlone()
{
    const QByteArray large(mostTextBytes + 1, 'x');
    QCOMPARE(compareTexts(large, "a").comparison, TextComparison::TooLarge);
    QCOMPARE(compareTexts(QByteArray(300'000, '\n'), "a").comparison, TextComparison::TooLarge);
}

void DiffTest::manyChangesTakeMoments()
{
    QByteArray from;
    QByteArray to;
    for (int i = 0; i < 20'000; ++i) {
        from += "old " + QByteArray::number(i) + '\n';
        to += (i % 10 == 0 ? "old " : "new ") + QByteArray::number(i) + '\n';
    }
    const TextDifference difference = compareTexts(from, to);
    QCOMPARE(difference.added, difference.removed);
    QVERIFY(difference.added >= 18'000);
}

SNAPDECK_TEST(DiffTest)
#include "DiffTest.moc"
