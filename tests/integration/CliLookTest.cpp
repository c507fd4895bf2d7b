// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QDirIterator>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

simulator::SimulatorOptions large()
{
    simulator::SimulatorOptions options = CliWorld::small();
    options.versions = 2;
    options.archiveBytes = 8 * 1024 * 1024;
    options.archiveEntries = 400;
    return options;
}

QStringList versions(CliWorld &world, const QString &what)
{
    QStringList found;
    const auto listed = world.runJson({u"snapshot"_qs, u"list"_qs, what}).json()[u"snapshots"].toArray();
    for (const QJsonValue &snapshot : listed)
        found << snapshot[u"version_id"].toString();
    return found;
}

QJsonArray entriesOf(CliWorld &world, const QString &version)
{
    return world.runJson({u"snapshot"_qs, u"contents"_qs, u"api-gateway"_qs, u"--version"_qs, version})
        .json()[u"entries"]
        .toArray();
}

/// The first file of the archive that is not empty.
QJsonObject anyFile(const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries) {
        if (entry[u"size"].toInteger() > 0)
            return entry.toObject();
    }
    return {};
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files << QDir(folder).relativeFilePath(each.next());
    return files;
}

} // namespace

/// `snapshot contents`, `extract` and `diff`: a look inside that fetches pieces, never the whole.
class CliLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contentsCostTwoRequests();
    void oneFileIsTakenOut();
    void whatIsNotThereIsSaid();
    void twoVersionsAreCompared();
    void oneFileIsComparedLineByLine();
    void aServerWithoutRangesIsSaid();
    void anUnknownVersionIsNotFound();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
};

void CliLookTest::contentsCostTwoRequests()
{
    CliWorld world(large());
    const CliResult result = world.runJson({u"snapshot"_qs, u"contents"_qs, u"api-gateway"_qs});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json[u"source"].toString(), u"server"_qs);
    QVERIFY(json[u"archive_bytes"].toInteger() > 7 * 1024 * 1024);
    QVERIFY(json[u"entries"].toArray().size() > 390);
    QVERIFY(world.count(u"GET"_qs, u"/storage"_qs) <= 2);
    QVERIFY(!result.all().contains("Signature"));
}

void CliLookTest::oneFileIsTakenOut()
{
    CliWorld world(large());
    const QJsonObject file = anyFile(entriesOf(world, u"latest"_qs));
    const QString name = file[u"name"].toString();
    const int before = world.count(u"GET"_qs, u"/storage"_qs);
    const CliResult result = world.runJson({u"snapshot"_qs, u"extract"_qs, u"api-gateway"_qs, name,
                                            u"--version"_qs, u"latest"_qs, u"--to"_qs, world.downloads()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()[u"files"].toArray().size(), 1);
    const QFileInfo written(world.downloads() + u'/' + name);
    QCOMPARE(written.size(), file[u"size"].toInteger());
    QCOMPARE(filesIn(world.downloads()), QStringList{name});
    QVERIFY(world.count(u"GET"_qs, u"/storage"_qs) - before <= 4);
    QVERIFY(result.json()[u"numbered"].toArray().isEmpty());
    const CliResult again = world.runJson({u"snapshot"_qs, u"extract"_qs, u"api-gateway"_qs, name,
                                           u"--version"_qs, u"latest"_qs, u"--to"_qs, world.downloads()});
    const QString second = again.json()[u"numbered"][0][u"path"].toString();
    QCOMPARE(again.json()[u"numbered"][0][u"name"].toString(), name);
    QVERIFY(QFileInfo::exists(second) && second != written.filePath());
    QVERIFY(again.err.contains(second.toUtf8())); // nobody has to guess it
}

void CliLookTest::whatIsNotThereIsSaid()
{
    CliWorld world(large());
    const CliResult result = world.run({u"snapshot"_qs, u"extract"_qs, u"api-gateway"_qs, u"no/such/file"_qs,
                                        u"--to"_qs, world.downloads()});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("no/such/file"));
    QVERIFY(filesIn(world.downloads()).isEmpty());
}

void CliLookTest::twoVersionsAreCompared()
{
    CliWorld world(large());
    const QStringList known = versions(world, u"api-gateway"_qs);
    QVERIFY(known.size() >= 2);
    const CliResult result = world.runJson(
        {u"snapshot"_qs, u"diff"_qs, u"api-gateway"_qs, u"--from"_qs, known[1], u"--to"_qs, known[0]});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray changes = result.json()[u"changes"].toArray();
    QVERIFY(!changes.isEmpty());
    QVERIFY(result.json()[u"unchanged"].toInteger() > 300);
    QVERIFY(world.count(u"GET"_qs, u"/storage"_qs) <= 4);
    const CliResult same = world.runJson(
        {u"snapshot"_qs, u"diff"_qs, u"api-gateway"_qs, u"--from"_qs, known[0], u"--to"_qs, known[0]});
    QVERIFY(same.json()[u"changes"].toArray().isEmpty());
}

void CliLookTest::oneFileIsComparedLineByLine()
{
    CliWorld world(large());
    const QStringList known = versions(world, u"api-gateway"_qs);
    const QStringList diff{u"snapshot"_qs, u"diff"_qs, u"api-gateway"_qs, u"--from"_qs,
                           known.value(1), u"--to"_qs, known.value(0)};
    const QJsonArray changes = world.runJson(diff).json()[u"changes"].toArray();
    QVERIFY(!changes.isEmpty());
    const QString name = changes.first()[u"name"].toString();
    const CliResult file = world.runJson(diff + QStringList{u"--file"_qs, name});
    QCOMPARE(file.exitCode, 0);
    QCOMPARE(file.json()[u"same"].toBool(true), false);
    QCOMPARE(world.run(diff + QStringList{u"--file"_qs, u"no/such"_qs}).exitCode, 1);
}

void CliLookTest::aServerWithoutRangesIsSaid()
{
    simulator::SimulatorOptions options = large();
    options.ranges = false;
    CliWorld world(options);
    const CliResult result = world.runJson({u"snapshot"_qs, u"contents"_qs, u"api-gateway"_qs});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.error()[u"code"].toString(), u"no_ranges"_qs);
}

void CliLookTest::anUnknownVersionIsNotFound()
{
    CliWorld world(large());
    const CliResult result
        = world.run({u"snapshot"_qs, u"contents"_qs, u"api-gateway"_qs, u"--version"_qs, u"nonsense"_qs});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("nonsense"));
}

void CliLookTest::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nowhere to") << QStringList{u"extract"_qs, u"api-gateway"_qs, u"a.txt"_qs};
    QTest::newRow("nothing chosen") << QStringList{u"extract"_qs, u"api-gateway"_qs, u"--to"_qs, u"x"_qs};
    QTest::newRow("one side only") << QStringList{u"diff"_qs, u"api-gateway"_qs, u"--from"_qs, u"x"_qs};
    QTest::newRow("no resource") << QStringList{u"contents"_qs};
}

void CliLookTest::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    CliWorld world;
    const CliResult result = world.run(QStringList{u"snapshot"_qs} + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

SNAPDECK_TEST(CliLookTest)
#include "CliLookTest.moc"
