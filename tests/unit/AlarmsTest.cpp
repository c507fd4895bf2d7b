// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Alarms.h"

#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <memory>
#include <vector>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

class AlarmsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRingsAtItsOwnMoment();
    void onlyTheLastOneOfASleeperRings();
    void nobodyIsWokenWhoIsGoneOrHasTurnedItOff();
    void aClockSetBackWakesAll();
    void aClockSetForwardWakesWithinAMinute();
    void manyAreWokenAFewHundredATurn();
    void manyNeedOneTimer();
    void theAlarmsMayEndWhileTheyRing();

private:
    [[nodiscard]] QDateTime in(milliseconds delay) const { return m_time.utcNow().addMSecs(delay.count()); }

    ManualTime m_time;
};

void AlarmsTest::eachRingsAtItsOwnMoment()
{
    Alarms alarms(m_time);
    QObject early;
    QObject late;
    QStringList rung;
    alarms.set(&late, in(10min), [&] { rung << QStringLiteral("late"); });
    alarms.set(&early, in(90s), [&] { rung << QStringLiteral("early"); });
    m_time.advance(89s);
    QCOMPARE(rung, QStringList());
    m_time.advance(1s);
    QCOMPARE(rung, QStringList{QStringLiteral("early")});
    m_time.advance(10min);
    QCOMPARE(rung, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
}

void AlarmsTest::onlyTheLastOneOfASleeperRings()
{
    Alarms alarms(m_time);
    QObject sleeper;
    int first = 0;
    int second = 0;
    alarms.set(&sleeper, in(10s), [&] { ++first; });
    alarms.set(&sleeper, in(20s), [&] { ++second; });
    m_time.advance(1h);
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void AlarmsTest::nobodyIsWokenWhoIsGoneOrHasTurnedItOff()
{
    Alarms alarms(m_time);
    auto gone = std::make_unique<QObject>();
    QObject awake;
    int rung = 0;
    alarms.set(gone.get(), in(10s), [&] { ++rung; });
    alarms.set(&awake, in(10s), [&] { ++rung; });
    gone.reset();
    alarms.turnOff(&awake);
    m_time.advance(1h);
    QCOMPARE(rung, 0);
}

void AlarmsTest::aClockSetBackWakesAll()
{
    Alarms alarms(m_time);
    QObject one;
    QObject other;
    int rung = 0;
    alarms.set(&one, in(5min), [&] { ++rung; });
    alarms.set(&other, in(26h), [&] { ++rung; });
    m_time.jump(-24h);
    m_time.advance(1min);
    QCOMPARE(rung, 2);
}

void AlarmsTest::aClockSetForwardWakesWithinAMinute()
{
    Alarms alarms(m_time);
    QObject due;
    QObject later;
    QStringList rung;
    alarms.set(&due, in(5h), [&] { rung << QStringLiteral("due"); });
    alarms.set(&later, in(26h), [&] { rung << QStringLiteral("later"); });
    m_time.jump(24h);
    m_time.advance(1min);
    QCOMPARE(rung, QStringList{QStringLiteral("due")});
}

void AlarmsTest::manyAreWokenAFewHundredATurn()
{
    Alarms alarms(m_time);
    std::vector<std::unique_ptr<QObject>> sleepers(1000);
    size_t rung = 0;
    for (auto &sleeper : sleepers) {
        sleeper = std::make_unique<QObject>();
        alarms.set(sleeper.get(), in(10s), [&] { ++rung; });
    }
    QVERIFY(m_time.advanceToNext());
    QVERIFY(rung > 0 && rung < sleepers.size() / 2);
    m_time.advance(0ms);
    QCOMPARE(rung, sleepers.size());
}

void AlarmsTest::manyNeedOneTimer()
{
    Alarms alarms(m_time);
    std::vector<std::unique_ptr<QObject>> sleepers(1000);
    for (auto &sleeper : sleepers) {
        sleeper = std::make_unique<QObject>();
        alarms.set(sleeper.get(), in(26h), [] {});
    }
    QCOMPARE(m_time.pending(), size_t(1));
}

void AlarmsTest::theAlarmsMayEndWhileTheyRing()
{
    auto alarms = std::make_unique<Alarms>(m_time);
    QObject one;
    QObject other;
    int rung = 0;
    for (QObject *sleeper : {&one, &other})
        alarms->set(sleeper, in(10s), [&] {
            ++rung;
            alarms.reset();
        });
    m_time.advance(1h);
    QCOMPARE(rung, 1);
}

SNAPDECK_TEST(AlarmsTest)
#include "AlarmsTest.moc"
