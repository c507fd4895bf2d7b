// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"

#include "tests/support/TestRunner.h"

#include <QLocale>
#include <QTimeZone>

namespace snapdeck::test {

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("future") << qint64(-90) << QStringLiteral("just now");
        QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
        QTest::newRow("seconds") << qint64(12) << QStringLiteral("12 s ago");
        QTest::newRow("minutes") << qint64(719) << QStringLiteral("11 min ago");
        QTest::newRow("hours") << qint64(3 * 3600) << QStringLiteral("3 h ago");
        QTest::newRow("day") << qint64(86400) << QStringLiteral("1 d ago");
        QTest::newRow("days") << qint64(28 * 86400 + 5) << QStringLiteral("28 d ago");
    }
    void ages()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QCOMPARE(Format::ago(at(0), at(seconds)), words);
    }

    void countdownsEndWhenTheySay()
    {
        QCOMPARE(Format::countdown(at(161), at(0)), QStringLiteral("2:41"));
        QCOMPARE(Format::countdown(at(0).addMSecs(160'001), at(0)), QStringLiteral("2:41"));
        QCOMPARE(Format::countdown(at(38), at(0)), QStringLiteral("0:38"));
        QCOMPARE(Format::countdown(at(5 * 3600 + 12 * 60 + 3), at(0)), QStringLiteral("5:12:03"));
        QCOMPARE(Format::countdown(at(0), at(10)), QStringLiteral("0:00"));
    }

    void spokenDurationsAreWords()
    {
        QVERIFY(Format::spokenDuration(40).startsWith(QStringLiteral("40 second")));
        QVERIFY(Format::spokenDuration(180).startsWith(QStringLiteral("3 minute")));
        QVERIFY(Format::spokenDuration(3 * 3600).startsWith(QStringLiteral("3 hour")));
        QVERIFY(Format::spokenDuration(3 * 86400).startsWith(QStringLiteral("3 day")));
    }

    void sizesAreDecimal()
    {
        QCOMPARE(Format::size(0), QStringLiteral("0 bytes"));
        QCOMPARE(Format::size(999), QStringLiteral("999 bytes"));
        QCOMPARE(Format::size(612'400'000), QStringLiteral("612.4 MB"));
        QCOMPARE(Format::roughSize(612'400'000), QStringLiteral("612 MB"));
        QCOMPARE(Format::roughSize(1'400'000'000), QStringLiteral("1.4 GB"));
        QCOMPARE(Format::sizeChange(113), QStringLiteral("+113 bytes"));
        QCOMPARE(Format::sizeChange(1'800'000), QStringLiteral("+1.8 MB"));
        QCOMPARE(Format::sizeChange(-400'000), QStringLiteral("\u2212400.0 kB"));
        QCOMPARE(Format::size(5'000'000'000'000), QStringLiteral("5.0 TB"));
    }

    void figuresFollowTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(Format::size(612'400'000), QStringLiteral("612,4 MB"));
        QCOMPARE(Format::count(10'000), QStringLiteral("10.000"));
        QLocale::setDefault(before);
    }

    void progressNeverPassesTheWhole()
    {
        QCOMPARE(Format::progress(64, 100), QStringLiteral("64 %"));
        QCOMPARE(Format::progress(300, 100), QStringLiteral("100 %"));
        QCOMPARE(Format::progress(5'000, -1), QStringLiteral("5.0 kB"));
    }

    void datesNameTheYearWhereItIsAnother()
    {
        const QDateTime when(QDate(2026, 12, 21), QTime(20, 14), Qt::LocalTime);
        QCOMPARE(Format::dateTime(when), QStringLiteral("21 Dec 2026, 20:14"));
        QCOMPARE(Format::day(when, when.addDays(-30)), QStringLiteral("21 Dec"));
        QCOMPARE(Format::day(when, when.addDays(30)), QStringLiteral("21 Dec 2026"));
    }
};

} // namespace snapdeck::test

using snapdeck::test::FormatTest;
SNAPDECK_TEST(FormatTest)

#include "FormatTest.moc"
