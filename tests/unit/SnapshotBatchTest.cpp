// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/SquareCloudLife.h"

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// Many snapshots at once, as a whole: when the last of them is to leave.
class SnapshotBatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void endIsToldThoughItIsTomorrow();
    void endIsStillToldAfterARestart();
    void pausedBatchStandsInNobodysWay();
    void calledOffBatchStandsInNobodysWay();

private:
    [[nodiscard]] qint64 secondsToTheLast(const SnapshotBatch *batch) const;
    [[nodiscard]] QList<Resource> apps(int first, int last) const;

    std::unique_ptr<SquareCloudLife> m_life;
};

void SnapshotBatchTest::init()
{
    m_life = std::make_unique<SquareCloudLife>();
    for (int number = 1; number <= SquareCloudLife::appCount; ++number)
        m_life->service.on("POST /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200,
                           m_life->made("v" + QByteArray::number(number)));
}

/// -1 where no time is told.
qint64 SnapshotBatchTest::secondsToTheLast(const SnapshotBatch *batch) const
{
    return batch->lastLeavesAt() ? m_life->time.utcNow().secsTo(*batch->lastLeavesAt()) : -1;
}

QList<Resource> SnapshotBatchTest::apps(int first, int last) const
{
    return m_life->apps(last).mid(first - 1);
}

void SnapshotBatchTest::endIsToldThoughItIsTomorrow()
{
    m_life->setPlan(512); // four a day
    QVERIFY(m_life->refresh());
    const SnapshotBatch *batch = m_life->session->takeSnapshots(m_life->apps(6));
    QVERIFY2(secondsToTheLast(batch) > 24 * 3600, qPrintable(QString::number(secondsToTheLast(batch))));
}

void SnapshotBatchTest::endIsStillToldAfterARestart()
{
    m_life->setPlan(512);
    QVERIFY(m_life->refresh());
    const QString id = m_life->session->takeSnapshots(m_life->apps(6))->id();
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advance(1s);
        return m_life->session->batch(id)->progress().ready == 4;
    }));
    QVERIFY(m_life->restart());
    QTRY_VERIFY(secondsToTheLast(m_life->session->batch(id)) > 23 * 3600);
}

void SnapshotBatchTest::pausedBatchStandsInNobodysWay()
{
    QVERIFY(m_life->refresh());
    SnapshotBatch *first = m_life->session->takeSnapshots(apps(1, 3));
    m_life->time.advance(1ms);
    SnapshotBatch *second = m_life->session->takeSnapshots(apps(4, 6));
    QTRY_COMPARE(first->progress().ready, 1);
    QCOMPARE(secondsToTheLast(first), 10);
    QCOMPARE(secondsToTheLast(second), 25);
    QSignalSpy told(second, &SnapshotBatch::changed);
    first->setPaused(true);
    QCOMPARE(secondsToTheLast(first), -1);
    QCOMPARE(secondsToTheLast(second), 15);
    QTRY_VERIFY(!told.isEmpty());
    first->setPaused(false);
    QCOMPARE(secondsToTheLast(first), 10);
    QCOMPARE(secondsToTheLast(second), 25);
}

void SnapshotBatchTest::calledOffBatchStandsInNobodysWay()
{
    QVERIFY(m_life->refresh());
    SnapshotBatch *first = m_life->session->takeSnapshots(apps(1, 3));
    m_life->time.advance(1ms);
    const SnapshotBatch *second = m_life->session->takeSnapshots(apps(4, 6));
    QTRY_COMPARE(first->progress().ready, 1);
    first->cancelRest();
    QTRY_COMPARE(first->progress().cancelled, 2);
    QCOMPARE(secondsToTheLast(first), -1);
    QCOMPARE(secondsToTheLast(second), 15);
}

SNAPDECK_TEST(SnapshotBatchTest)
#include "SnapshotBatchTest.moc"
