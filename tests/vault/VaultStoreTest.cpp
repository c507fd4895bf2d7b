// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultStore.h"

#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// A vault on the disk and a store that has it open; another program is another store on the same folder.
struct Scene {
    QTemporaryDir folder;
    VaultStore store;

    Scene() { reopen(); }

    void reopen(Vault::Opening opening = Vault::Opening::Make)
    {
        store.open(root(), opening);
        store.scan(vaultNoon, [] {});
    }
    void rescan()
    {
        store.scan(vaultNoon, [] {});
    }

    [[nodiscard]] QString root() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] QString path(const CopyId &id) const { return root() + u'/' + id.value(); }
    [[nodiscard]] QString waiting(const QByteArray &zip, const QString &name = u"in.zip"_qs) const
    {
        writeAll(store.incomingFolder() + u'/' + name, zip);
        return store.incomingFolder() + u'/' + name;
    }
    VaultCopy put(const QByteArray &text, const QString &version,
                  const QDateTime &takenAt = vaultNoon.addDays(-1))
    {
        const QByteArray zip = zipWith(text);
        const auto copy = store.place({waiting(zip), factsOf(zip, version, takenAt), {}}, {}, vaultNoon);
        if (!copy)
            qFatal("%s", qPrintable(copy.error().forPeople()));
        return *copy;
    }
    [[nodiscard]] QJsonObject sidecarOf(const CopyId &id) const
    {
        return QJsonDocument::fromJson(readAll(path(id) + u".json"_qs)).object();
    }
    [[nodiscard]] QList<VaultCopy> copies() const { return store.picture().copies; }
    [[nodiscard]] QList<TrashedCopy> trash() const { return store.picture().trash; }
};

void moveFile(const QString &from, const QString &to)
{
    QVERIFY(QFile::rename(from, to));
}

bool isOwnersOnly(const QString &path)
{
    return (QFile::permissions(path)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        == QFile::Permissions();
}

} // namespace

class VaultStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesACopy();
    void neverOverwrites();
    void keepsWhatOthersWrote();
    void setsABrokenSidecarAside();
    void setsBrokenRulesAside();
    void finishesAnArrival();
    void forgetsAnArrivalThatNeverCame();
    void finishesAThrowingAway();
    void finishesATakingBack();
    void whatIsPinnedIsNotRemoved();
    void comesBackBesideAnother();
    void trashGoesAfterItsTime();
    void aGoneZipIsMissing();
    void aLostZipFindsItsPlaceAgain();
    void adoptsByNameAndNeighbours();
    void doesNotLeaveTheFolder();
    void prunesWhatWasShown();
    void remembersWhatWentForRules();
    void noticesAnotherLength();
    void survivesBeingMoved();
    void isNotThereWithoutItsDisk();
    void isReadOnlyWhereNothingCanBeMade();
    void isReadOnlyAndNotGoneWhereItNeverCouldBeMade();
    void anotherProgramsChangesAreKept();
    void anotherProgramsRulesOutliveWhatComesAndGoes();
    void aTwinStaysUntilTheOtherIsThere();
    void whatWasWrittenSinceIsToBeReadAgain();
};

void VaultStoreTest::placesACopy()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QVERIFY(copy.isGood());
    QCOMPARE(copy.id.value(), u"r1/api-r1_2026-11-21_12-00-00Z_v1.zip"_qs);
    QCOMPARE(readAll(scene.path(copy.id)), zipWith("one"));
    QVERIFY(isOwnersOnly(scene.path(copy.id)));
    QVERIFY(isOwnersOnly(scene.path(copy.id) + u".json"_qs));
    QVERIFY(isOwnersOnly(scene.root() + u"/vault.json"_qs));
    QVERIFY(isOwnersOnly(scene.root()));
    const QJsonObject said = scene.sidecarOf(copy.id);
    QCOMPARE(said.value(u"schema").toInt(), 1);
    QCOMPARE(said.value(u"verdict").toString(), u"verified"_qs);
    QCOMPARE(said.value(u"sha256").toString(), sumOf(zipWith("one")));
    QVERIFY(!said.contains(u"arriving"));
    scene.reopen();
    QCOMPARE(scene.copies(), QList{copy});
}

void VaultStoreTest::neverOverwrites()
{
    Scene scene;
    const VaultCopy one = scene.put("one", u"v1"_qs);
    const VaultCopy other = scene.put("another", u"v1"_qs); // the server made it anew
    QVERIFY(one.id != other.id);
    QCOMPARE(readAll(scene.path(one.id)), zipWith("one"));
    QCOMPARE(scene.copies().size(), 2);
}

void VaultStoreTest::keepsWhatOthersWrote()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QJsonObject said = scene.sidecarOf(copy.id);
    said.insert(u"ticket"_qs, u"OPS-7"_qs);
    said.insert(u"schema"_qs, 9);
    writeAll(scene.path(copy.id) + u".json"_qs, QJsonDocument(said).toJson());
    QVERIFY(scene.store.edit({copy.id}, {{u"pinned"_qs, true}}));
    QCOMPARE(scene.sidecarOf(copy.id).value(u"ticket").toString(), u"OPS-7"_qs);
    QCOMPARE(scene.sidecarOf(copy.id).value(u"schema").toInt(), 9);
    QVERIFY(scene.copies().constFirst().pinned);
    QJsonObject rules = QJsonDocument::fromJson(readAll(scene.root() + u"/vault.json"_qs)).object();
    rules.insert(u"owner"_qs, u"ops"_qs);
    writeAll(scene.root() + u"/vault.json"_qs, QJsonDocument(rules).toJson());
    QVERIFY(scene.store.changeRules([](VaultRules &changed) { changed.trashDays = 5; }));
    rules = QJsonDocument::fromJson(readAll(scene.root() + u"/vault.json"_qs)).object();
    QCOMPARE(rules.value(u"owner").toString(), u"ops"_qs);
    QCOMPARE(rules.value(u"trash_days").toInt(), 5);
}

void VaultStoreTest::setsABrokenSidecarAside()
{
    Scene scene;
    const VaultCopy good = scene.put("one", u"v1"_qs);
    const VaultCopy copy = scene.put("two", u"1d2cdc0d7a6b4fe1"_qs);
    for (const QByteArray &garbage :
         {QByteArray("{\"size\": \"much\"}"), QByteArray("\x00\xff", 2), QByteArray()}) {
        writeAll(scene.path(copy.id) + u".json"_qs, garbage);
        scene.rescan();
        QCOMPARE(scene.store.takeTroubles().value(0).code, u"vault_set_aside"_qs);
        const QList<VaultCopy> copies = scene.copies();
        QCOMPARE(copies.size(), 2);
        const VaultCopy again = copies.at(0).id == copy.id ? copies.at(0) : copies.at(1);
        QCOMPARE(again.origin, CopyOrigin::Adopted);
        QCOMPARE(again.verdict, CopyVerdict::Unverified);
        QCOMPARE(again.facts.resource, good.facts.resource); // its neighbour's
        QCOMPARE(again.facts.takenAt, copy.facts.takenAt);
        QVERIFY(again.isVersion(copy.facts.version));
    }
    const QStringList aside = QDir(scene.root() + u"/r1"_qs).entryList({u"*.broken-*"_qs});
    QCOMPARE(aside.size(), 3);
    QVERIFY(!scene.store.adopt(vaultNoon).value().contains(CopyId(u"r1/"_qs + aside.constFirst())));
}

void VaultStoreTest::setsBrokenRulesAside()
{
    Scene scene;
    writeAll(scene.root() + u"/vault.json"_qs, "{\"policies\": 7}");
    scene.rescan();
    QCOMPARE(scene.store.takeTroubles().value(0).code, u"vault_set_aside"_qs);
    QVERIFY(scene.store.picture().rules.defaultPolicy.keepsEverything());
    QVERIFY(QFileInfo::exists(scene.root() + u"/vault.json"_qs));
}

void VaultStoreTest::finishesAnArrival()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    // Stopped after the sidecar, before the rename.
    QJsonObject said = scene.sidecarOf(copy.id);
    said.insert(u"arriving"_qs, u"in.zip"_qs);
    writeAll(scene.path(copy.id) + u".json"_qs, QJsonDocument(said).toJson());
    moveFile(scene.path(copy.id), scene.store.incomingFolder() + u"/in.zip"_qs);
    scene.reopen();
    QCOMPARE(scene.copies(), QList{copy});
    QVERIFY(!scene.sidecarOf(copy.id).contains(u"arriving"));
    QCOMPARE(readAll(scene.path(copy.id)), zipWith("one"));
    // Stopped after the rename.
    writeAll(scene.path(copy.id) + u".json"_qs, QJsonDocument(said).toJson());
    scene.reopen();
    QCOMPARE(scene.copies(), QList{copy});
    QVERIFY(!scene.sidecarOf(copy.id).contains(u"arriving"));
}

void VaultStoreTest::forgetsAnArrivalThatNeverCame()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QJsonObject said = scene.sidecarOf(copy.id);
    QVERIFY(QFile::remove(scene.path(copy.id)));
    for (const QString &from : {u"in.zip"_qs, u"../../elsewhere.zip"_qs}) {
        writeAll(scene.folder.path() + u"/elsewhere.zip"_qs, zipWith("not ours"));
        said.insert(u"arriving"_qs, from);
        writeAll(scene.path(copy.id) + u".json"_qs, QJsonDocument(said).toJson());
        scene.reopen();
        QVERIFY(scene.copies().isEmpty());
        QVERIFY(QFileInfo::exists(scene.folder.path() + u"/elsewhere.zip"_qs));
    }
}

void VaultStoreTest::finishesAThrowingAway()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    const TrashedCopy thrown = scene.store.remove({copy.id}, vaultNoon).value().constFirst();
    const QString inside = scene.root() + u"/.trash/"_qs + thrown.id + u'/' + copy.id.value().mid(3);
    // Stopped after the zip went, before the sidecar.
    moveFile(inside + u".json"_qs, scene.path(copy.id) + u".json"_qs);
    scene.reopen();
    QVERIFY(scene.copies().isEmpty());
    QCOMPARE(scene.trash(), QList{thrown});
    // Stopped after trash.json: nothing has gone yet.
    moveFile(inside, scene.path(copy.id));
    moveFile(inside + u".json"_qs, scene.path(copy.id) + u".json"_qs);
    scene.reopen();
    QCOMPARE(scene.copies(), QList{copy});
    QVERIFY(scene.trash().isEmpty());
}

void VaultStoreTest::finishesATakingBack()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    const TrashedCopy thrown = scene.store.remove({copy.id}, vaultNoon).value().constFirst();
    const QString inside = scene.root() + u"/.trash/"_qs + thrown.id + u'/' + copy.id.value().mid(3);
    moveFile(inside, scene.path(copy.id)); // stopped before the sidecar
    scene.reopen();
    QCOMPARE(scene.copies(), QList{copy});
    QVERIFY(scene.trash().isEmpty());
}

void VaultStoreTest::whatIsPinnedIsNotRemoved()
{
    Scene scene;
    const VaultCopy loose = scene.put("one", u"v1"_qs);
    const VaultCopy copy = scene.put("two", u"v2"_qs);
    QVERIFY(scene.store.edit({copy.id}, {{u"pinned"_qs, true}}));
    const auto refused = scene.store.remove({loose.id, copy.id}, vaultNoon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"vault_pinned"_qs);
    QCOMPARE(scene.copies().size(), 2); // all or none
    QVERIFY(scene.store.edit({copy.id}, {{u"pinned"_qs, false}}));
    QVERIFY(scene.store.remove({loose.id, copy.id}, vaultNoon));
    QVERIFY(scene.copies().isEmpty());
}

void VaultStoreTest::comesBackBesideAnother()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QVERIFY(scene.store.edit({copy.id}, {{u"note"_qs, u"mine"_qs}}));
    QVERIFY(scene.store.remove({copy.id}, vaultNoon));
    const VaultCopy other = scene.put("other", u"v1"_qs);
    QCOMPARE(other.id, copy.id);
    const VaultCopy back = scene.store.undo(scene.trash().constFirst().id, vaultNoon).value();
    QVERIFY(back.id != other.id);
    QCOMPARE(back.note, u"mine"_qs);
    QCOMPARE(readAll(scene.path(back.id)), zipWith("one"));
    QCOMPARE(readAll(scene.path(other.id)), zipWith("other"));
    QVERIFY(scene.trash().isEmpty());
    QCOMPARE(scene.store.undo(u"99"_qs, vaultNoon).error().code, u"vault_not_in_trash"_qs);
    QCOMPARE(scene.store.undo(u"../r1"_qs, vaultNoon).error().code, u"vault_not_in_trash"_qs);
}

void VaultStoreTest::trashGoesAfterItsTime()
{
    Scene scene;
    const VaultCopy old = scene.put("old", u"v1"_qs);
    const VaultCopy recent = scene.put("recent", u"v2"_qs);
    QVERIFY(scene.store.remove({old.id}, vaultNoon.addDays(-31)));
    QVERIFY(scene.store.remove({recent.id}, vaultNoon.addDays(-29)));
    scene.reopen();
    QCOMPARE(scene.trash().size(), 1);
    QCOMPARE(scene.trash().constFirst().copy.id, recent.id);
    QCOMPARE(scene.store.emptyTrash().value(), zipWith("recent").size());
    QVERIFY(scene.trash().isEmpty());
}

void VaultStoreTest::aGoneZipIsMissing()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QVERIFY(QFile::remove(scene.path(copy.id)));
    scene.rescan();
    QVERIFY(scene.copies().constFirst().isMissing);
    QVERIFY(!scene.copies().constFirst().isGood());
    // Downloaded again it takes its old place, with what was said of it.
    QVERIFY(scene.store.edit({copy.id}, {{u"note"_qs, u"mine"_qs}}));
    const VaultCopy again = scene.put("one", u"v1"_qs);
    QCOMPARE(again.id, copy.id);
    QCOMPARE(again.note, u"mine"_qs);
    QVERIFY(again.isGood());
    QVERIFY(QFile::remove(scene.path(copy.id)));
    scene.rescan();
    QVERIFY(scene.store.remove({copy.id}, vaultNoon));
    QVERIFY(scene.copies().isEmpty());
}

void VaultStoreTest::aLostZipFindsItsPlaceAgain()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QDir().mkpath(scene.root() + u"/elsewhere"_qs);
    moveFile(scene.path(copy.id), scene.root() + u"/elsewhere/"_qs + copy.id.value().mid(3));
    scene.rescan();
    QCOMPARE(scene.store.adopt(vaultNoon).value(), QList{copy.id});
    VaultCopy back = copy;
    back.verdict = CopyVerdict::Unverified; // it has the name and the length, and may be another
    back.verifiedAt = {};
    QCOMPARE(scene.copies(), QList{back});
}

void VaultStoreTest::adoptsByNameAndNeighbours()
{
    Scene scene;
    scene.put("one", u"v1"_qs);
    const QByteArray zip = zipWith("by hand");
    writeAll(scene.root() + u"/api-r1_2026-11-01_10-00-00Z_abcdef.zip"_qs, zip);
    writeAll(scene.root() + u"/shop_2026-11-01_10-00-00Z_abcdef.zip"_qs, zip);
    writeAll(scene.root() + u"/holiday.zip"_qs, zip);
    writeAll(scene.root() + u"/r1/before migration.zip"_qs, zip);
    writeAll(scene.root() + u"/readme.txt"_qs, "no archive");
    QCOMPARE(scene.store.adopt(vaultNoon).value().size(), 4);
    QHash<QString, VaultCopy> byName;
    for (const VaultCopy &copy : scene.copies())
        byName.insert(copy.id.value(), copy);
    QVERIFY(byName.contains(u"r1/api-r1_2026-11-01_10-00-00Z_abcdef.zip"_qs));
    QVERIFY(byName.contains(u"shop/shop_2026-11-01_10-00-00Z_abcdef.zip"_qs));
    QVERIFY(byName.contains(u"unknown/holiday.zip"_qs));
    QCOMPARE(byName.value(u"r1/before migration.zip"_qs).facts.resource, ResourceId(u"r1"_qs));
    QVERIFY(byName.value(u"unknown/holiday.zip"_qs).facts.resource.isEmpty());
    QVERIFY(scene.store.adopt(vaultNoon).value().isEmpty());
}

void VaultStoreTest::doesNotLeaveTheFolder()
{
    Scene scene;
    const QString outside = scene.folder.path() + u"/outside"_qs;
    writeAll(outside + u"/secret.zip"_qs, zipWith("secret"));
    QVERIFY(QFile::link(outside, scene.root() + u"/linked"_qs));
    QVERIFY(QFile::link(outside + u"/secret.zip"_qs, scene.root() + u"/linked.zip"_qs));
    QVERIFY(scene.store.adopt(vaultNoon).value().isEmpty());
    // Neither into a folder nor onto a sidecar that lies elsewhere.
    QVERIFY(QFile::link(outside, scene.root() + u"/r1"_qs));
    const QByteArray zip = zipWith("in");
    const QString waiting = scene.waiting(zip);
    QVERIFY(!scene.store.place({waiting, factsOf(zip, u"v1"_qs), {}}, {}, vaultNoon));
    QVERIFY(QFile::remove(waiting));
    QVERIFY(QFile::remove(scene.root() + u"/r1"_qs));
    writeAll(outside + u"/precious.json"_qs, "{\"mine\": 1}");
    writeAll(scene.root() + u"/r2/a.zip"_qs, zip);
    QVERIFY(QFile::link(outside + u"/precious.json"_qs, scene.root() + u"/r2/a.zip.json"_qs));
    QCOMPARE(scene.store.adopt(vaultNoon).value().size(), 1);
    QCOMPARE(readAll(outside + u"/precious.json"_qs), "{\"mine\": 1}");
    QCOMPARE(QDir(outside).entryList(QDir::Files).size(), 2);
    writeAll(scene.root() + u"/.trash/7/trash.json"_qs,
             R"({"from": "../outside/stolen.zip", "at": "2026-11-22T10:00:00Z"})");
    writeAll(scene.root() + u"/.trash/7/x.zip"_qs, zipWith("x"));
    scene.rescan();
    const VaultCopy back = scene.store.undo(u"7"_qs, vaultNoon).value();
    QCOMPARE(back.id.value().section(u'/', 0, 0), u"unknown"_qs);
}

void VaultStoreTest::prunesWhatWasShown()
{
    Scene scene;
    QList<VaultCopy> put;
    for (int i = 0; i < 6; ++i)
        put.append(scene.put(QByteArray::number(i), u"v"_qs + QString::number(i), vaultNoon.addDays(-i)));
    QVERIFY(scene.store.changeRules([](VaultRules &rules) { rules.defaultPolicy.keepLast = 2; }));
    const VaultPicture shown = scene.store.picture();
    const QList<CopyFate> preview = planPrune(shown.copies, shown.rules, vaultNoon, QTimeZone::utc());
    // Somebody else pins one meanwhile.
    VaultStore other;
    other.open(scene.root(), Vault::Opening::OnlyExisting);
    other.scan(vaultNoon, [] {});
    QVERIFY(other.edit({put.at(4).id}, {{u"pinned"_qs, true}}));
    const auto gone = scene.store.prune(preview, vaultNoon, QTimeZone::utc());
    QVERIFY(gone);
    QSet<CopyId> ids;
    for (const TrashedCopy &thrown : *gone) {
        ids.insert(thrown.copy.id);
        QCOMPARE(thrown.why, TrashedCopy::Why::Retention);
    }
    QCOMPARE(ids, QSet<CopyId>({put.at(2).id, put.at(3).id, put.at(5).id}));
    QCOMPARE(scene.copies().size(), 3);
}

void VaultStoreTest::remembersWhatWentForRules()
{
    Scene scene;
    KeepRule rule;
    rule.resource = ResourceId(u"r1"_qs);
    rule.since = vaultNoon.addDays(-10);
    QVERIFY(scene.store.changeRules([&rule](VaultRules &rules) { rules.keep.append(rule); }));
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QVERIFY(scene.store.remove({copy.id}, vaultNoon));
    QVERIFY(scene.store.emptyTrash());
    scene.reopen();
    QVERIFY(scene.copies().isEmpty());
    const ListedSnapshot listed{copy.facts.resource, copy.facts.version, copy.facts.takenAt};
    QVERIFY(wantedSnapshots({listed}, {}, scene.store.picture().rules.keep).isEmpty());
}

void VaultStoreTest::noticesAnotherLength()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    writeAll(scene.path(copy.id), zipWith("one").chopped(7));
    scene.rescan();
    QVERIFY(!scene.copies().constFirst().isGood());
    QCOMPARE(scene.copies().constFirst().verdict, CopyVerdict::Broken);
}

void VaultStoreTest::survivesBeingMoved()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QVERIFY(scene.store.remove({scene.put("two", u"v2"_qs).id}, vaultNoon));
    const QString elsewhere = scene.folder.path() + u"/moved"_qs;
    moveFile(scene.root(), elsewhere);
    QVERIFY(QFile::remove(elsewhere + u"/vault.json"_qs)); // and half lost
    VaultStore moved;
    moved.open(elsewhere, Vault::Opening::OnlyExisting);
    moved.scan(vaultNoon, [] {});
    QCOMPARE(moved.picture().state, Vault::State::Ready);
    QCOMPARE(moved.picture().copies, QList{copy});
    QCOMPARE(moved.picture().trash.size(), 1);
}

void VaultStoreTest::isNotThereWithoutItsDisk()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    const QString elsewhere = scene.folder.path() + u"/unplugged"_qs;
    moveFile(scene.root(), elsewhere);
    QDir().mkpath(scene.root()); // the mount point stays
    QVERIFY(scene.store.isOutOfDate());
    scene.rescan();
    QCOMPARE(scene.store.picture().state, Vault::State::NotThere);
    QCOMPARE(scene.store.takeTroubles().value(0).code, u"vault_not_there"_qs);
    QCOMPARE(scene.copies(), QList{copy}); // nothing is forgotten
    QCOMPARE(scene.store.edit({copy.id}, {{u"pinned"_qs, true}}).error().code, u"vault_not_there"_qs);
    QCOMPARE(scene.store.adopt(vaultNoon).error().code, u"vault_not_there"_qs);
    QVERIFY(QDir(scene.root()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QDir().rmdir(scene.root());
    moveFile(elsewhere, scene.root());
    QVERIFY(scene.store.isOutOfDate());
    scene.rescan();
    QCOMPARE(scene.store.picture().state, Vault::State::Ready);
    QCOMPARE(scene.copies(), QList{copy});
    VaultStore chosen;
    chosen.open(scene.folder.path() + u"/never"_qs, Vault::Opening::OnlyExisting);
    chosen.scan(vaultNoon, [] {});
    QCOMPARE(chosen.picture().state, Vault::State::NotThere);
    QVERIFY(!QFileInfo::exists(scene.folder.path() + u"/never"_qs));
}

void VaultStoreTest::isReadOnlyWhereNothingCanBeMade()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QDir(scene.store.incomingFolder()).removeRecursively();
    writeAll(scene.store.incomingFolder(), "in the way"); // a test may run as root, whom no permission stops
    scene.reopen();
    QCOMPARE(scene.store.picture().state, Vault::State::ReadOnly);
    QCOMPARE(scene.copies(), QList{copy});
    QVERIFY(!scene.store.edit({copy.id}, {{u"pinned"_qs, true}}));
    std::atomic_bool isCancelled = false;
    std::atomic<qint64> done = 0;
    const CopyInspection found = inspectCopy(scene.path(copy.id), copy.facts.sha256, isCancelled, done);
    QVERIFY(scene.store.writeVerdict(copy.id, found, vaultNoon).value().isGood());
}

void VaultStoreTest::isReadOnlyAndNotGoneWhereItNeverCouldBeMade()
{
    QTemporaryDir folder;
    writeAll(folder.filePath(u".incoming"_qs), "in the way"); // a test may run as root
    VaultStore store;
    store.open(folder.path(), Vault::Opening::Make);
    for (const bool isFirst : {true, false, false}) {
        store.scan(vaultNoon, [] {});
        QCOMPARE(store.picture().state, Vault::State::ReadOnly);
        const QList<ApiError> troubles = store.takeTroubles();
        QCOMPARE(troubles.size(), isFirst ? 1 : 0); // said once
        QVERIFY(!isFirst || troubles[0].code == u"vault_write"_qs);
        QVERIFY(!store.isOutOfDate());
    }
    QCOMPARE(store.adopt(vaultNoon).error().code, u"vault_read_only"_qs);
    QVERIFY(QFile::remove(folder.filePath(u".incoming"_qs)));
    store.scan(vaultNoon, [] {});
    QCOMPARE(store.picture().state, Vault::State::Ready);
}

void VaultStoreTest::anotherProgramsChangesAreKept()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    VaultStore other;
    other.open(scene.root(), Vault::Opening::OnlyExisting);
    other.scan(vaultNoon, [] {});
    QVERIFY(other.edit({copy.id}, {{u"note"_qs, u"theirs"_qs}}));
    QVERIFY(scene.store.edit({copy.id}, {{u"pinned"_qs, true}}));
    QVERIFY(other.changeRules([](VaultRules &rules) { rules.trashDays = 4; }));
    QVERIFY(scene.store.changeRules([](VaultRules &rules) { rules.defaultPolicy.daily = 4; }));
    for (VaultStore *store : {&scene.store, &other}) {
        store->scan(vaultNoon, [] {});
        QCOMPARE(store->picture().copies.constFirst().note, u"theirs"_qs);
        QVERIFY(store->picture().copies.constFirst().pinned);
        QCOMPARE(store->picture().rules.trashDays, 4);
        QCOMPARE(store->picture().rules.defaultPolicy.daily, 4);
    }
}

void VaultStoreTest::anotherProgramsRulesOutliveWhatComesAndGoes()
{
    Scene scene;
    KeepRule rule;
    rule.resource = ResourceId(u"r1"_qs);
    rule.since = vaultNoon.addDays(-10);
    QVERIFY(scene.store.changeRules([&rule](VaultRules &rules) { rules.keep.append(rule); }));
    VaultStore other;
    other.open(scene.root(), Vault::Opening::OnlyExisting);
    other.scan(vaultNoon, [] {});
    QVERIFY(other.changeRules([](VaultRules &rules) { rules.trashDays = 4; }));
    const VaultCopy copy = scene.put("one", u"v1"_qs); // noted for the rule
    QVERIFY(other.changeRules([](VaultRules &rules) { rules.defaultPolicy.daily = 4; }));
    QVERIFY(scene.store.remove({copy.id}, vaultNoon));
    scene.rescan();
    const VaultRules rules = scene.store.picture().rules;
    QCOMPARE(rules.trashDays, 4);
    QCOMPARE(rules.defaultPolicy.daily, 4);
    QCOMPARE(rules.keep.constFirst().had, QStringList{u"v1"_qs});
}

void VaultStoreTest::aTwinStaysUntilTheOtherIsThere()
{
    Scene scene;
    const VaultCopy twin = scene.put("one", u"v1"_qs);
    const QByteArray zip = zipWith("one");
    const QString never = scene.store.incomingFolder() + u"/never.zip"_qs;
    QVERIFY(!scene.store.place({never, factsOf(zip, u"v1"_qs), {}}, twin.id, vaultNoon));
    QCOMPARE(scene.copies(), QList{twin});
    QVERIFY(scene.trash().isEmpty());
    const auto placed
        = scene.store.place({scene.waiting(zip), factsOf(zip, u"v1"_qs), {}}, twin.id, vaultNoon);
    QVERIFY(placed);
    QCOMPARE(scene.copies(), QList{*placed});
    QCOMPARE(scene.trash().constFirst().copy.id, twin.id);
}

void VaultStoreTest::whatWasWrittenSinceIsToBeReadAgain()
{
    Scene scene;
    const VaultCopy copy = scene.put("one", u"v1"_qs);
    QFile zip(scene.path(copy.id));
    QVERIFY(zip.open(QIODevice::ReadWrite));
    QVERIFY(zip.setFileTime(QDateTime::currentDateTimeUtc().addSecs(60), QFile::FileModificationTime));
    zip.close();
    scene.rescan();
    QCOMPARE(scene.copies().constFirst().verdict, CopyVerdict::Unverified);
    std::atomic_bool isCancelled = false;
    std::atomic<qint64> done = 0;
    const CopyInspection found = inspectCopy(scene.path(copy.id), copy.facts.sha256, isCancelled, done);
    QVERIFY(scene.store.writeVerdict(copy.id, found, vaultNoon).value().isGood());
    scene.reopen();
    QVERIFY(scene.copies().constFirst().isGood());
}

SNAPDECK_TEST(VaultStoreTest)
#include "VaultStoreTest.moc"
