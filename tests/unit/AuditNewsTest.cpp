// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/AuditNews.h"

#include "tests/support/TestRunner.h"

namespace snapdeck {

class AuditNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTimeDiffers_data();
    void onlyTheTimeDiffers();
    void somethingElseDiffers_data();
    void somethingElseDiffers();
};

void AuditNewsTest::onlyTheTimeDiffers_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hours and minutes") << "Try again at 12:03."
                                       << "Try again at 9:45.";
    QTest::newRow("seconds") << "Blocked until 12:03:10"
                             << "Blocked until 23:59:59.250";
    QTest::newRow("moment") << "Free from 2026-11-22T12:05:00Z on"
                            << "Free from 2026-11-23 01:07+02:00 on";
    QTest::newRow("half a day") << "Come back at 3:04 PM, please"
                                << "Come back at 11:10 a.m., please";
    QTest::newRow("two") << "Between 1:00 and 2:00"
                         << "Between 3:00 and 04:30";
}

void AuditNewsTest::onlyTheTimeDiffers()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(withoutTimes(one), withoutTimes(other));
}

void AuditNewsTest::somethingElseDiffers_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("words") << "Blocked at 12:03"
                           << "Refused at 12:03";
    QTest::newRow("port") << "127.0.0.1:22 is closed"
                          << "127.0.0.1:23 is closed";
    QTest::newRow("port after IPv6") << "[::1]:22 is closed"
                                     << "[::1]:23 is closed";
    QTest::newRow("address") << "fe80::1:22 is closed"
                             << "fe80::1:23 is closed";
    QTest::newRow("number") << "3 of 12 failed"
                            << "4 of 12 failed";
    QTest::newRow("longer") << "entry 12:345"
                            << "entry 12:346";
}

void AuditNewsTest::somethingElseDiffers()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(withoutTimes(one) != withoutTimes(other));
}

} // namespace snapdeck

using snapdeck::AuditNewsTest;
SNAPDECK_TEST(AuditNewsTest)

#include "AuditNewsTest.moc"
