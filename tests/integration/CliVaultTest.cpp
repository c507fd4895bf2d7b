// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QString vaultOf(const CliWorld &world)
{
    return world.dataDir() + u"/vault"_qs;
}

QStringList vault(const QStringList &words)
{
    return QStringList{u"vault"_qs} + words;
}

/// Puts the two newest snapshots of an application into the vault by hand, and has them adopted.
QJsonArray adoptTwo(CliWorld &world)
{
    const QJsonArray listed
        = world.runJson({u"snapshot"_qs, u"list"_qs, u"api-gateway"_qs}).json()[u"snapshots"].toArray();
    for (int i = 0; i < 2; ++i) {
        const CliResult fetched
            = world.run({u"snapshot"_qs, u"download"_qs, u"api-gateway"_qs, u"--version"_qs,
                         listed.at(i)[u"version_id"].toString(), u"--to"_qs, vaultOf(world)});
        if (fetched.exitCode != 0)
            qFatal("%s", fetched.err.constData());
    }
    return world.runJson(vault({u"adopt"_qs})).json()[u"copies"].toArray();
}

void spoil(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = file.size() / 3;
    QVERIFY(file.seek(place));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(place));
    QCOMPARE(file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 0x55))), 1);
}

} // namespace

/// `vault …`: local copies, without a network but for `keep add`.
class CliVaultTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewVaultIsEmpty();
    void adoptsAndVerifies();
    void badCopiesFailAndAreNamed();
    void marksAndTrash();
    void policiesPruneWhatTheyShow();
    void keepsRules();
    void movesElsewhereAndNoticesItsAbsence();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
};

void CliVaultTest::aNewVaultIsEmpty()
{
    CliWorld world;
    const CliResult list = world.runJson(vault({u"list"_qs}));
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()[u"folder"].toString(), vaultOf(world));
    QVERIFY(list.json()[u"copies"].toArray().isEmpty());
    QCOMPARE(world.run(vault({u"verify"_qs})).exitCode, 0);
    QCOMPARE(world.run(vault({u"prune"_qs})).exitCode, 0);
    QCOMPARE(world.runJson(vault({u"list"_qs, u"nobody"_qs})).exitCode, 1);
    QCOMPARE(world.run(vault({u"path"_qs})).out.trimmed(), vaultOf(world).toUtf8());
}

void CliVaultTest::adoptsAndVerifies()
{
    CliWorld world;
    const QJsonArray adopted = adoptTwo(world);
    QCOMPARE(adopted.size(), 2);
    for (const QJsonValue &copy : adopted) {
        QCOMPARE(copy[u"verdict"].toString(), u"verified"_qs);
        QCOMPARE(copy[u"origin"].toString(), u"adopted"_qs);
        QCOMPARE(copy[u"resource"][u"name"].toString(), u"api-gateway"_qs);
        QVERIFY(QFile::exists(copy[u"path"].toString()));
    }
    world.stopServer();
    const CliResult verified = world.runJson(vault({u"verify"_qs, u"api-gateway"_qs}));
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json()[u"good"].toInt(), 2);
    QCOMPARE(world.runJson(vault({u"list"_qs})).json()[u"copies"].toArray().size(), 2);
    QVERIFY(world.run(vault({u"list"_qs})).out.contains("api-gateway"));
}

void CliVaultTest::badCopiesFailAndAreNamed()
{
    CliWorld world;
    const QString path = adoptTwo(world).at(0)[u"path"].toString();
    spoil(path);
    const CliResult verified = world.runJson(vault({u"verify"_qs}));
    QCOMPARE(verified.exitCode, 1);
    QCOMPARE(verified.json()[u"bad"].toInt(), 1);
    QVERIFY(verified.err.contains(path.toUtf8()));
    for (const QJsonValue &copy : verified.json()[u"copies"].toArray()) {
        if (copy[u"path"].toString() != path)
            continue;
        QCOMPARE(copy[u"verdict"].toString(), u"corrupt_entry"_qs);
        QVERIFY(verified.err.contains(copy[u"verdict_detail"].toString().toUtf8()));
    }
}

void CliVaultTest::marksAndTrash()
{
    CliWorld world;
    const QString version = adoptTwo(world).at(0)[u"version_id"].toString();
    const auto mark = [&](const QString &verb, const QStringList &more = {}) {
        return world.runJson(vault(QStringList{verb, u"api-gateway"_qs, version} + more));
    };
    QVERIFY(mark(u"pin"_qs).json()[u"copies"][0][u"pinned"].toBool());
    QCOMPARE(mark(u"remove"_qs).exitCode, 7); // it stays until it is unpinned
    QVERIFY(!mark(u"unpin"_qs).json()[u"copies"][0][u"pinned"].toBool());
    QCOMPARE(mark(u"note"_qs, {u"before it"_qs}).json()[u"copies"][0][u"note"].toString(), u"before it"_qs);
    QCOMPARE(mark(u"tag"_qs, {u"a"_qs, u"b"_qs}).json()[u"copies"][0][u"tags"].toArray().size(), 2);
    const CliResult removed = mark(u"remove"_qs);
    QCOMPARE(removed.exitCode, 0);
    const QString number = removed.json()[u"removed"][0][u"number"].toString();
    QCOMPARE(mark(u"pin"_qs).exitCode, 1);
    QCOMPARE(world.runJson(vault({u"trash"_qs})).json()[u"trash"].toArray().size(), 1);
    const CliResult back = world.runJson(vault({u"trash"_qs, u"undo"_qs, number}));
    QCOMPARE(back.json()[u"copies"][0][u"note"].toString(), u"before it"_qs);
    QCOMPARE(world.runJson(vault({u"trash"_qs, u"undo"_qs, number})).exitCode, 1);
    QCOMPARE(mark(u"remove"_qs).exitCode, 0);
    QVERIFY(world.runJson(vault({u"trash"_qs, u"empty"_qs})).json()[u"freed_bytes"].toInt() > 0);
}

void CliVaultTest::policiesPruneWhatTheyShow()
{
    CliWorld world;
    QCOMPARE(adoptTwo(world).size(), 2);
    const CliResult set
        = world.runJson(vault({u"policy"_qs, u"set"_qs, u"api-gateway"_qs, u"--keep-last"_qs, u"1"_qs}));
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.json()[u"policy"][u"keep_last"].toInt(), 1);
    const CliResult shown = world.runJson(vault({u"prune"_qs, u"--dry-run"_qs}));
    QCOMPARE(shown.json()[u"removed"].toArray().size(), 1);
    QCOMPARE(world.runJson(vault({u"list"_qs})).json()[u"copies"].toArray().size(), 2);
    const CliResult done = world.runJson(vault({u"prune"_qs}));
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json()[u"removed"][0][u"id"], shown.json()[u"removed"][0][u"id"]);
    QCOMPARE(world.runJson(vault({u"list"_qs})).json()[u"copies"].toArray().size(), 1);
    QCOMPARE(world.runJson(vault({u"trash"_qs})).json()[u"trash"][0][u"why"].toString(), u"retention"_qs);
    QCOMPARE(world.runJson(vault({u"policy"_qs, u"set"_qs, u"--max-size"_qs, u"1.5GB"_qs}))
                 .json()[u"default"][u"max_bytes"]
                 .toDouble(),
             1.5e9);
    const CliResult contradiction
        = world.run(vault({u"policy"_qs, u"set"_qs, u"--weekly"_qs, u"8"_qs, u"--max-age"_qs, u"30"_qs}));
    QCOMPARE(contradiction.exitCode, 2);
    QVERIFY2(contradiction.err.contains("contradict"), contradiction.err.constData());
}

void CliVaultTest::keepsRules()
{
    CliWorld world;
    QCOMPARE(world.runJson(vault({u"keep"_qs, u"add"_qs, u"nobody"_qs})).exitCode, 1);
    const CliResult added = world.runJson(vault({u"keep"_qs, u"add"_qs, u"api-gateway"_qs}));
    QCOMPARE(added.exitCode, 0);
    const QJsonArray rules = world.runJson(vault({u"keep"_qs, u"list"_qs})).json()[u"keep"].toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.at(0)[u"account"].toString(), u"demo"_qs);
    QCOMPARE(world.run(vault({u"keep"_qs, u"remove"_qs, u"api-gateway"_qs})).exitCode, 0);
    QCOMPARE(world.run(vault({u"keep"_qs, u"remove"_qs, u"api-gateway"_qs})).exitCode, 1);
}

void CliVaultTest::movesElsewhereAndNoticesItsAbsence()
{
    CliWorld world;
    const QString other = world.dataDir() + u"/disk/vault"_qs;
    QCOMPARE(world.run(vault({u"path"_qs, other})).exitCode, 0);
    QCOMPARE(world.run(vault({u"path"_qs})).out.trimmed(), other.toUtf8());
    QVERIFY(QFile::rename(world.dataDir() + u"/disk"_qs, world.dataDir() + u"/unplugged"_qs));
    const CliResult gone = world.runJson(vault({u"list"_qs}));
    QCOMPARE(gone.exitCode, 1);
    QCOMPARE(gone.error()[u"code"].toString(), u"vault_not_there"_qs);
    QVERIFY(!QFile::exists(other));
    QCOMPARE(world.run(vault({u"path"_qs, u"--usual"_qs})).exitCode, 0);
    QCOMPARE(world.run(vault({u"list"_qs})).exitCode, 0);
}

void CliVaultTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("policy") << QStringList{u"policy"_qs, u"guess"_qs};
    QTest::newRow("no rule") << QStringList{u"policy"_qs, u"set"_qs};
    QTest::newRow("number") << QStringList{u"policy"_qs, u"set"_qs, u"--daily"_qs, u"many"_qs};
    QTest::newRow("size") << QStringList{u"policy"_qs, u"set"_qs, u"--max-size"_qs, u"20XB"_qs};
    QTest::newRow("trash") << QStringList{u"trash"_qs, u"undo"_qs};
    QTest::newRow("keep") << QStringList{u"keep"_qs, u"add"_qs};
    QTest::newRow("pin") << QStringList{u"pin"_qs, u"api-gateway"_qs};
}

void CliVaultTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, words);
    CliWorld world;
    const CliResult result = world.run(vault(words));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

SNAPDECK_TEST(CliVaultTest)
#include "CliVaultTest.moc"
