// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Request.h"
#include "tests/support/TestRunner.h"

#include <ctime>

using namespace snapdeck;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Response with(const QByteArray &name, const QByteArray &value)
{
    return {200, {{name, value}}, {}};
}

} // namespace

/// The headers that rules are built on.
class ResponseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsTheDate_data();
    void readsTheDate();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void retryAfterIsToldOnTheServersClock();
    void readsContentLength_data();
    void readsContentLength();
};

void ResponseTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin"); // a zone that lacks an hour in spring
    tzset();
    QLocale::setDefault(QLocale(QLocale::German)); // months have other names here
}

void ResponseTest::readsTheDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    QTest::addRow("the standard's own") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                        << QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::addRow("blanks") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT ")
                            << QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::addRow("an hour that is missing here") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
                                                  << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QTest::addRow("leap day") << QByteArray("Tue, 29 Feb 2028 23:59:59 GMT")
                              << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59), Qt::UTC);
    for (const char *wrong :
         {"", "yesterday", "1795000000", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 2026 00:00:00 GMT",
          "Sun, 06 Nov 1994 25:00:00 GMT", "2026-11-22T12:00:00Z", " GMT"})
        QTest::addRow("not \"%s\"", wrong) << QByteArray(wrong) << QDateTime();
}

void ResponseTest::readsTheDate()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, date);
    const auto read = with("date", text).date();
    QCOMPARE(read.has_value(), date.isValid());
    if (read) {
        QCOMPARE(*read, date);
        QCOMPARE(read->timeSpec(), Qt::UTC);
    }
}

void ResponseTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime nothing;
    const QDateTime tomorrow = noon.addSecs(24 * 3600);
    QTest::addRow("none") << QByteArray() << nothing;
    QTest::addRow("at once") << QByteArray("0") << noon;
    QTest::addRow("seconds") << QByteArray("17") << noon.addSecs(17);
    QTest::addRow("blanks") << QByteArray(" 17 ") << noon.addSecs(17);
    QTest::addRow("a day") << QByteArray("86400") << tomorrow;
    QTest::addRow("a year") << QByteArray("31536000") << tomorrow;
    QTest::addRow("more than a number holds") << QByteArray("99999999999999999999999") << tomorrow;
    QTest::addRow("negative") << QByteArray("-5") << nothing;
    QTest::addRow("fraction") << QByteArray("1.5") << nothing;
    QTest::addRow("words") << QByteArray("soon") << nothing;
    QTest::addRow("date") << QByteArray("Sun, 22 Nov 2026 12:05:00 GMT") << noon.addSecs(300);
    QTest::addRow("date gone by") << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << noon;
    QTest::addRow("another day's name") << QByteArray("Mon, 22 Nov 2126 12:00:00 GMT") << nothing;
    QTest::addRow("date in a century") << QByteArray("Fri, 22 Nov 2126 12:00:00 GMT") << tomorrow;
    QTest::addRow("date in a year") << QByteArray("Mon, 22 Nov 2027 12:00:00 GMT") << tomorrow;
}

void ResponseTest::readsRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, moment);
    const auto read = with("Retry-After", text).retryAfter(noon);
    QCOMPARE(read.value_or(QDateTime()), moment);
}

void ResponseTest::retryAfterIsToldOnTheServersClock()
{
    // The server's clock is three hours behind: the wait is five minutes all the same.
    const Response response{
        429,
        {{"Date", "Sun, 22 Nov 2026 09:00:00 GMT"}, {"Retry-After", "Sun, 22 Nov 2026 09:05:00 GMT"}},
        {}};
    QCOMPARE(response.retryAfter(noon), std::optional(noon.addSecs(300)));
}

void ResponseTest::readsContentLength_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("length"); // -1: none
    QTest::addRow("zero") << QByteArray("0") << qint64(0);
    QTest::addRow("large") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::addRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::addRow("doubled") << QByteArray("5, 5") << qint64(-1);
    QTest::addRow("hex") << QByteArray("0x10") << qint64(-1);
    QTest::addRow("none") << QByteArray() << qint64(-1);
}

void ResponseTest::readsContentLength()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, length);
    QCOMPARE(with("content-length", text).contentLength().value_or(-1), length);
}

SNAPDECK_TEST(ResponseTest)
#include "ResponseTest.moc"
