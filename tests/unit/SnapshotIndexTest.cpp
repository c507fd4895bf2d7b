// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SnapshotIndex.h"

#include "tests/support/TestRunner.h"

#include <QElapsedTimer>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
constexpr auto apps = ResourceKind::Application;
constexpr auto databases = ResourceKind::Database;

ResourceId id(const QString &text)
{
    return ResourceId(text);
}

Resource resource(const QString &text, ResourceKind kind = apps)
{
    Resource made;
    made.id = id(text);
    made.kind = kind;
    return made;
}

Snapshot snapshot(const QString &name, const QString &version, qint64 minutesAgo)
{
    Snapshot made;
    made.ref = {SnapshotName(name), VersionId(version)};
    made.takenAt = noon.addSecs(-60 * minutesAgo);
    return made;
}

QStringList versions(const QList<Snapshot> &snapshots)
{
    QStringList found;
    for (const Snapshot &one : snapshots)
        found << one.ref.version.value();
    return found;
}

} // namespace

/// Which snapshot belongs to which resource, and what a stale listing may not hide.
class SnapshotIndexTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsByIdWithoutDashes_data();
    void joinsByIdWithoutDashes();
    void joinsByWhatTheOwnListingTaught();
    void whatMatchesNothingIsUnclaimed();
    void unclaimedIsReplacedKindByKind();
    void deletedResourcesSnapshotsAreUnclaimed();
    void staleListingHidesNothingNewer();
    void listingWithoutAFreshOneHidesItNot();
    void oldOnesLeaveTheListing();
    void unversionedOnesAreKeptApart();
    void hundredThousandAreJoinedQuickly();
};

void SnapshotIndexTest::joinsByIdWithoutDashes_data()
{
    QTest::addColumn<QString>("resourceId");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<bool>("joined");
    QTest::newRow("the same") << "abc1"
                              << "abc1" << apps << true;
    QTest::newRow("dashes in the name") << "0f1e2d"
                                        << "0f-1e-2d" << apps << true;
    QTest::newRow("dashes in the id") << "0f-1e-2d"
                                      << "0f1e2d" << apps << true;
    QTest::newRow("capitals") << "ABC1"
                              << "abc1" << apps << true;
    QTest::newRow("another") << "abc1"
                             << "abc2" << apps << false;
    QTest::newRow("database with its type") << "0f1e2d"
                                            << "0f-1e-2d_postgres" << databases << true;
    QTest::newRow("database without") << "0f1e2d"
                                      << "0f1e2d" << databases << true;
    QTest::newRow("application with a type") << "0f1e2d"
                                             << "0f1e2d_postgres" << apps << false;
}

void SnapshotIndexTest::joinsByIdWithoutDashes()
{
    QFETCH(QString, resourceId);
    QFETCH(QString, name);
    QFETCH(ResourceKind, kind);
    QFETCH(bool, joined);
    SnapshotIndex index;
    index.setResources({resource(resourceId, kind)});
    (void)index.takeAccounts(kind, {snapshot(name, QStringLiteral("v"), 60)}, noon);
    QCOMPARE(index.snapshots(id(resourceId)).size(), joined ? 1 : 0);
    QCOMPARE(index.unclaimed().size(), joined ? 0 : 1);
    const ResourceKind otherKind = kind == apps ? databases : apps;
    SnapshotIndex elsewhere;
    elsewhere.setResources({resource(resourceId, otherKind)});
    (void)elsewhere.takeAccounts(kind, {snapshot(name, QStringLiteral("v"), 60)}, noon);
    QCOMPARE(elsewhere.unclaimed().size(), 1); // the kinds are never mixed up
}

void SnapshotIndexTest::joinsByWhatTheOwnListingTaught()
{
    const QString name = QStringLiteral("some-uuid-of-its-own");
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    (void)index.takeAccounts(apps, {snapshot(name, QStringLiteral("v1"), 60)}, noon);
    QCOMPARE(index.unclaimed().size(), 1);
    QVERIFY(!index.knows(id(QStringLiteral("a1"))));
    index.takeOwn(id(QStringLiteral("a1")), {snapshot(name, QStringLiteral("v1"), 60)}, noon);
    QVERIFY(index.unclaimed().isEmpty());
    const QList<ResourceId> told = index.takeAccounts(
        apps, {snapshot(name, QStringLiteral("v2"), 50), snapshot(name, QStringLiteral("v1"), 60)}, noon);
    QCOMPARE(told, QList<ResourceId>{id(QStringLiteral("a1"))});
    QCOMPARE(versions(index.snapshots(id(QStringLiteral("a1")))),
             (QStringList{QStringLiteral("v2"), QStringLiteral("v1")}));
}

void SnapshotIndexTest::whatMatchesNothingIsUnclaimed()
{
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    const QList<Snapshot> listed{snapshot(QStringLiteral("x"), QStringLiteral("1"), 60),
                                 snapshot(QStringLiteral("a1"), QStringLiteral("2"), 70),
                                 snapshot(QStringLiteral("x"), QStringLiteral("3"), 80)};
    (void)index.takeAccounts(apps, listed, noon);
    QCOMPARE(versions(index.unclaimed()), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
}

void SnapshotIndexTest::unclaimedIsReplacedKindByKind()
{
    SnapshotIndex index;
    const auto listApps = [&index] {
        (void)index.takeAccounts(apps, {snapshot(QStringLiteral("x"), QStringLiteral("app"), 60)}, noon);
    };
    listApps();
    (void)index.takeAccounts(databases, {snapshot(QStringLiteral("y"), QStringLiteral("db"), 60)}, noon);
    listApps(); // twice, as by two readers at once
    QCOMPARE(versions(index.unclaimed()), (QStringList{QStringLiteral("app"), QStringLiteral("db")}));
    (void)index.takeAccounts(apps, {}, noon);
    QCOMPARE(versions(index.unclaimed()), QStringList{QStringLiteral("db")});
}

void SnapshotIndexTest::deletedResourcesSnapshotsAreUnclaimed()
{
    const QString name = QStringLiteral("own-name");
    const QList<Snapshot> listed{snapshot(name, QStringLiteral("v1"), 60)};
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1")), resource(QStringLiteral("a2"))});
    index.takeOwn(id(QStringLiteral("a1")), listed, noon);
    index.setResources({resource(QStringLiteral("a2"))});
    QVERIFY(!index.knows(id(QStringLiteral("a1"))));
    QVERIFY(index.takeAccounts(apps, listed, noon).isEmpty());
    QCOMPARE(versions(index.unclaimed()), QStringList{QStringLiteral("v1")});
}

void SnapshotIndexTest::staleListingHidesNothingNewer()
{
    const ResourceId a1 = id(QStringLiteral("a1"));
    const Snapshot older = snapshot(QStringLiteral("a1"), QStringLiteral("old"), 600);
    const Snapshot newer = snapshot(QStringLiteral("a1"), QStringLiteral("new"), 300);
    const QStringList both{QStringLiteral("new"), QStringLiteral("old")};
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    index.takeOwn(a1, {newer, older}, noon);
    (void)index.takeAccounts(apps, {older}, noon);
    QCOMPARE(versions(index.snapshots(a1)), both);
    index.takeOwn(a1, {older}, noon); // the resource's own listing comes from a cache as well
    QCOMPARE(versions(index.snapshots(a1)), both);
}

void SnapshotIndexTest::listingWithoutAFreshOneHidesItNot()
{
    const ResourceId a1 = id(QStringLiteral("a1"));
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    index.takeOwn(a1, {snapshot(QStringLiteral("a1"), QStringLiteral("fresh"), 2)}, noon);
    (void)index.takeAccounts(apps, {}, noon);
    QCOMPARE(index.snapshots(a1).size(), 1);
    (void)index.takeAccounts(apps, {}, noon.addSecs(3600));
    QCOMPARE(index.snapshots(a1).size(), 0);
    QVERIFY(index.knows(a1));
}

void SnapshotIndexTest::oldOnesLeaveTheListing()
{
    const ResourceId a1 = id(QStringLiteral("a1"));
    const Snapshot first = snapshot(QStringLiteral("a1"), QStringLiteral("1"), 3000);
    const Snapshot second = snapshot(QStringLiteral("a1"), QStringLiteral("2"), 1500);
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    index.takeOwn(a1, {second, first}, noon);
    (void)index.takeAccounts(apps, {second}, noon);
    QCOMPARE(versions(index.snapshots(a1)), QStringList{QStringLiteral("2")});
}

void SnapshotIndexTest::unversionedOnesAreKeptApart()
{
    const ResourceId a1 = id(QStringLiteral("a1"));
    const Snapshot older = snapshot(QStringLiteral("a1"), {}, 600);
    const Snapshot newer = snapshot(QStringLiteral("a1"), {}, 5);
    SnapshotIndex index;
    index.setResources({resource(QStringLiteral("a1"))});
    index.takeOwn(a1, {newer, older}, noon);
    (void)index.takeAccounts(apps, {older}, noon);
    QCOMPARE(index.snapshots(a1), (QList<Snapshot>{newer, older}));
    (void)index.takeAccounts(apps, {newer, older}, noon);
    QCOMPARE(index.snapshots(a1), (QList<Snapshot>{newer, older}));
}

void SnapshotIndexTest::hundredThousandAreJoinedQuickly()
{
    QList<Resource> resources;
    QList<Snapshot> listed;
    for (int i = 0; i < 2000; ++i) {
        const QString name = QStringLiteral("0f1e2d3c-%1").arg(i);
        resources.append(resource(name));
        for (int v = 0; v < 50; ++v)
            listed.append(snapshot(name, QString::number(v), 60 + v));
    }
    SnapshotIndex index;
    index.setResources(resources);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(index.takeAccounts(apps, listed, noon).size(), 2000);
    QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
}

SNAPDECK_TEST(SnapshotIndexTest)
#include "SnapshotIndexTest.moc"
