// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"

#include "core/vault/Sidecar.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr int patienceMs = 20'000;

struct Scene {
    QTemporaryDir folder;
    ManualTime time{vaultNoon};
    std::unique_ptr<Vault> vault;

    Scene() { reopen(); }

    void reopen()
    {
        vault = std::make_unique<Vault>(time);
        QSignalSpy loaded(vault.get(), &Vault::loaded);
        vault->open(root());
        if (!loaded.wait(patienceMs))
            qFatal("not loaded");
    }
    [[nodiscard]] QString root() const { return folder.path() + QStringLiteral("/vault"); }

    /// What an action answers.
    template <typename Value, typename Act> Result<Value> answerOf(Act act)
    {
        std::optional<Result<Value>> answer;
        act([&answer](const Result<Value> &told) { answer = told; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
            qFatal("no answer");
        return *answer;
    }
    Result<VaultCopy> add(const QString &path, const CopyFacts &facts)
    {
        return answerOf<VaultCopy>([&](auto handler) { vault->add(path, facts, vault.get(), handler); });
    }
    /// Downloaded to `where`, then added.
    Result<VaultCopy> put(const QByteArray &text, const QString &version, QString where = {})
    {
        if (where.isEmpty())
            where = folder.path() + u"/downloads/x.zip"_qs;
        writeAll(where, zipWith(text));
        return add(where, factsOf(zipWith(text), version));
    }
    Result<VerifyReport> verify(const QList<CopyId> &ids = {})
    {
        return answerOf<VerifyReport>([&](auto handler) { vault->verify(ids, vault.get(), handler); });
    }
};

/// Another disk than the one of temporary files, where this machine has one.
QString otherDisk()
{
    return QFileInfo(u"/dev/shm"_qs).isWritable() ? u"/dev/shm"_qs : QString();
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsADownload();
    void addsFromAnotherDisk();
    void keepsOneOfTwins();
    void replacesADamagedTwin();
    void refusesWhatIsNotWhole();
    void verifiesAndNamesTheEntry();
    void callsAVerificationOff();
    void adoptsAndReads();
    void editsPinsNotesAndTags();
    void throwsAwayAndTakesBack();
    void prunesByItsPreview();
    void keepsRules();
    void noticesWhatAnotherProgramDoes();
    void comesAndGoesWithItsDisk();
    void aVerificationEndsWithItsFolder();
    void aDownloadComesIntoItsOwnFolder();
    void tellsManyVerdictsAtOnce();
    void endsInTheMiddle();
    void readsThousands();
};

void VaultTest::addsADownload()
{
    Scene scene;
    QSignalSpy changed(scene.vault.get(), &Vault::changed);
    for (const QString &where :
         {scene.vault->incomingFolder() + u"/a.zip"_qs, scene.folder.path() + u"/b.zip"_qs}) {
        const auto copy = scene.put(where.toUtf8(), where, where);
        QVERIFY(copy);
        QVERIFY(copy->isGood());
        QVERIFY(!QFileInfo::exists(where));
        QCOMPARE(readAll(scene.vault->pathOf(copy->id)), zipWith(where.toUtf8()));
        QCOMPARE(scene.vault->find(ResourceId(u"r1"_qs), VersionId(where))->id, copy->id);
    }
    QCOMPARE(scene.vault->copies().size(), 2);
    QCOMPARE(scene.vault->copiesOf(ResourceId(u"r1"_qs)).size(), 2);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(scene.vault->state(), Vault::State::Ready);
    QSignalSpy loaded(scene.vault.get(), &Vault::loaded);
    scene.vault->open(scene.root()); // the same once more
    QVERIFY(loaded.wait(patienceMs));
    QCOMPARE(scene.vault->state(), Vault::State::Ready);
    QCOMPARE(scene.vault->copies().size(), 2);
}

void VaultTest::addsFromAnotherDisk()
{
    if (otherDisk().isEmpty())
        QSKIP("this machine has no second disk");
    Scene scene;
    const QTemporaryDir elsewhere(otherDisk() + u"/vault-XXXXXX"_qs);
    const QString path = elsewhere.path() + u"/a.zip"_qs;
    const auto copy = scene.put("far", u"v1"_qs, path);
    QVERIFY(copy);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(readAll(scene.vault->pathOf(copy->id)), zipWith("far"));
    writeAll(path, zipWith("rot"));
    const auto wrong = scene.add(path, factsOf(zipWith("far"), u"v2"_qs)); // same length, other bytes
    QCOMPARE(wrong.error().code, u"vault_not_whole"_qs);
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QDir(scene.vault->incomingFolder()).entryList({u"*.zip*"_qs}).isEmpty());
}

void VaultTest::keepsOneOfTwins()
{
    Scene scene;
    const auto one = scene.put("same", u"v1"_qs);
    const auto again = scene.put("same", u"v1"_qs);
    QVERIFY(one && again);
    QCOMPARE(again->id, one->id);
    QCOMPARE(scene.vault->copies().size(), 1);
    QVERIFY(!QFileInfo::exists(scene.folder.path() + u"/downloads/x.zip"_qs));
    QVERIFY(QDir(scene.vault->incomingFolder()).entryList({u"*.zip*"_qs}).isEmpty());
}

void VaultTest::replacesADamagedTwin()
{
    Scene scene;
    const auto one = scene.put("same", u"v1"_qs);
    QByteArray rotten = zipWith("same");
    rotten[50] = static_cast<char>(rotten[50] ^ 1);
    writeAll(scene.vault->pathOf(one->id), rotten); // believed to be good still
    const auto again = scene.put("same", u"v1"_qs);
    QVERIFY(again && again->isGood());
    QCOMPARE(readAll(scene.vault->pathOf(again->id)), zipWith("same"));
    QCOMPARE(scene.vault->copies().size(), 1);
    QCOMPARE(scene.vault->trash().constFirst().why, TrashedCopy::Why::Replaced);
}

void VaultTest::refusesWhatIsNotWhole()
{
    Scene scene;
    const QString path = scene.folder.path() + u"/a.zip"_qs;
    CopyFacts facts = factsOf(zipWith("x"), u"v1"_qs);
    QCOMPARE(scene.add(path, facts).error().code, u"vault_read"_qs);
    writeAll(path, zipWith("x").chopped(3));
    QCOMPARE(scene.add(path, facts).error().code, u"vault_not_whole"_qs);
    facts.bytes = -1;
    facts.sha256.clear(); // nobody has looked yet
    QCOMPARE(scene.add(path, facts).error().code, u"vault_not_whole"_qs);
    writeAll(path, zipWith("x"));
    const auto copy = scene.add(path, facts);
    QVERIFY(copy && copy->isGood());
    QCOMPARE(copy->facts.sha256, sumOf(zipWith("x")));
    QCOMPARE(copy->facts.entries, 2);
}

void VaultTest::verifiesAndNamesTheEntry()
{
    Scene scene;
    const auto good = scene.put("good", u"v1"_qs);
    const auto rotten = scene.put("this text will rot", u"v2"_qs);
    const auto changed = scene.put("this one is exchanged", u"v3"_qs);
    QByteArray bytes = readAll(scene.vault->pathOf(rotten->id));
    const qsizetype place = bytes.indexOf("# readme");
    bytes[place] = 'X';
    writeAll(scene.vault->pathOf(rotten->id), bytes);
    writeAll(scene.vault->pathOf(changed->id), zipWith("this one is exchangeD"));
    scene.time.advance(milliseconds(60'000));
    QSignalSpy progress(scene.vault.get(), &Vault::verifyProgressed);
    const auto report = scene.verify();
    QVERIFY(report);
    QCOMPARE(report->checked.size(), 3);
    QVERIFY(!report->isGood());
    QVERIFY(!progress.isEmpty());
    const auto seen = scene.vault->find(rotten->id);
    QCOMPARE(seen->verdict, CopyVerdict::CorruptEntry);
    QCOMPARE(seen->verdictDetail, u"README.md"_qs);
    QVERIFY(verdictText(*seen).contains(u"README.md"));
    QCOMPARE(seen->verifiedAt, scene.time.utcNow());
    QCOMPARE(scene.vault->find(changed->id)->verdict, CopyVerdict::Changed);
    QVERIFY(scene.vault->find(good->id)->isGood());
    QVERIFY(scene.verify({good->id})->isGood());
    QVERIFY(scene.verify({CopyId(u"r1/none.zip"_qs)})->checked.isEmpty());
    scene.reopen();
    QCOMPARE(scene.vault->find(rotten->id)->verdict, CopyVerdict::CorruptEntry);
}

void VaultTest::callsAVerificationOff()
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(scene.put(QByteArray::number(i), u"v"_qs + QString::number(i)));
    std::optional<VerifyReport> first;
    std::optional<VerifyReport> second;
    scene.vault->verify({}, this, [&first](const Result<VerifyReport> &report) { first = report.value(); });
    scene.vault->verify({}, this, [&second](const Result<VerifyReport> &report) { second = report.value(); });
    QVERIFY(scene.vault->isVerifying());
    scene.vault->cancelVerify();
    QVERIFY(QTest::qWaitFor([&] { return first && second; }, patienceMs));
    QVERIFY(first->wasCancelled && second->wasCancelled);
    QVERIFY(!scene.vault->isVerifying());
}

void VaultTest::adoptsAndReads()
{
    Scene scene;
    writeAll(scene.root() + u"/holiday.zip"_qs, zipWith("x"));
    writeAll(scene.root() + u"/page.zip"_qs, "<html>no archive</html>");
    const auto adopted = scene.answerOf<QList<VaultCopy>>(
        [&](auto handler) { scene.vault->adopt(scene.vault.get(), handler); });
    QCOMPARE(adopted->size(), 2);
    QVERIFY(scene.vault->find(CopyId(u"unknown/holiday.zip"_qs))->isGood());
    const auto page = scene.vault->find(CopyId(u"unknown/page.zip"_qs));
    QCOMPARE(page->verdict, CopyVerdict::NotAnArchive);
    QCOMPARE(page->resourceKey(), u"unknown"_qs);
    const auto none = scene.answerOf<QList<VaultCopy>>(
        [&](auto handler) { scene.vault->adopt(scene.vault.get(), handler); });
    QVERIFY(none && none->isEmpty());
}

void VaultTest::editsPinsNotesAndTags()
{
    Scene scene;
    const auto copy = scene.put("x", u"v1"_qs);
    using Done = std::monostate;
    Vault *vault = scene.vault.get();
    QVERIFY(scene.answerOf<Done>([&](auto done) { vault->setPinned({copy->id}, true, vault, done); }));
    QVERIFY(scene.answerOf<Done>([&](auto done) { vault->setNote(copy->id, u"n"_qs, vault, done); }));
    QVERIFY(scene.answerOf<Done>([&](auto done) {
        vault->setTags(copy->id, QStringList{u"a"_qs, u"b"_qs}, vault, done);
    }));
    const auto now = vault->find(copy->id);
    QVERIFY(now->pinned);
    QCOMPARE(now->note, u"n"_qs);
    QCOMPARE(now->tags.size(), 2);
    const auto none = scene.answerOf<Done>(
        [&](auto done) { vault->setNote(CopyId(u"r1/no.zip"_qs), u"n"_qs, vault, done); });
    QCOMPARE(none.error().code, u"vault_no_copy"_qs);
}

void VaultTest::throwsAwayAndTakesBack()
{
    Scene scene;
    const auto copy = scene.put("x", u"v1"_qs);
    Vault *vault = scene.vault.get();
    const auto thrown = scene.answerOf<QList<TrashedCopy>>(
        [&](auto handler) { vault->remove({copy->id}, vault, handler); });
    QCOMPARE(thrown->size(), 1);
    QVERIFY(vault->copies().isEmpty());
    QCOMPARE(vault->trash(), *thrown);
    const auto back = scene.answerOf<VaultCopy>(
        [&](auto handler) { vault->undo(thrown->constFirst().id, vault, handler); });
    QCOMPARE(*back, *copy);
    QCOMPARE(vault->copies(), QList{*copy});
}

void VaultTest::prunesByItsPreview()
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(scene.put(QByteArray::number(i), u"v"_qs + QString::number(i)));
    Vault *vault = scene.vault.get();
    RetentionPolicy policy;
    policy.keepLast = 2;
    QVERIFY(
        scene.answerOf<std::monostate>([&](auto done) { vault->setPolicy(u"r1"_qs, policy, vault, done); }));
    const QList<CopyFate> preview = vault->previewPrune();
    const auto gone
        = scene.answerOf<QList<TrashedCopy>>([&](auto handler) { vault->prune(preview, vault, handler); });
    QSet<CopyId> shown;
    for (const CopyFate &fate : preview) {
        if (!fate.stays())
            shown.insert(fate.id);
    }
    QSet<CopyId> went;
    for (const TrashedCopy &thrown : *gone)
        went.insert(thrown.copy.id);
    QCOMPARE(went, shown);
    QCOMPARE(vault->copies().size(), 2);
}

void VaultTest::keepsRules()
{
    Scene scene;
    Vault *vault = scene.vault.get();
    KeepRule rule;
    rule.resource = ResourceId(u"r1"_qs);
    rule.since = vaultNoon.addDays(-9);
    QVERIFY(scene.answerOf<std::monostate>([&](auto done) { vault->keepNew(rule, vault, done); }));
    QVERIFY(scene.put("x", u"v1"_qs));
    scene.reopen();
    vault = scene.vault.get();
    QCOMPARE(vault->rules().keep.size(), 1);
    QCOMPARE(vault->rules().keep.constFirst().had, QStringList{u"v1"_qs});
    QVERIFY(
        scene.answerOf<std::monostate>([&](auto done) { vault->stopKeeping(rule.resource, vault, done); }));
    QVERIFY(vault->rules().keep.isEmpty());
}

void VaultTest::noticesWhatAnotherProgramDoes()
{
    Scene scene;
    Scene other;
    QSignalSpy loaded(other.vault.get(), &Vault::loaded);
    other.vault->open(scene.root());
    QVERIFY(loaded.wait(patienceMs));
    const auto copy = scene.put("x", u"v1"_qs);
    QVERIFY(copy);
    QTRY_COMPARE_WITH_TIMEOUT(other.vault->copies().size(), 1, patienceMs);
    QVERIFY(QFile::remove(scene.vault->pathOf(copy->id))); // by hand
    QTRY_VERIFY_WITH_TIMEOUT(other.vault->copies().constFirst().isMissing, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(scene.vault->copies().constFirst().isMissing, patienceMs);
}

void VaultTest::comesAndGoesWithItsDisk()
{
    Scene scene;
    QVERIFY(scene.put("x", u"v1"_qs));
    QSignalSpy trouble(scene.vault.get(), &Vault::trouble);
    QVERIFY(QFile::rename(scene.root(), scene.folder.path() + u"/unplugged"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(scene.vault->state(), Vault::State::NotThere, patienceMs);
    QCOMPARE(scene.vault->copies().size(), 1);
    QVERIFY(!trouble.isEmpty());
    QCOMPARE(scene.put("y", u"v2"_qs).error().code, u"vault_not_there"_qs);
    QVERIFY(QFileInfo::exists(scene.folder.path() + u"/downloads/x.zip"_qs)); // can be tried again
    QVERIFY(QFile::rename(scene.folder.path() + u"/unplugged"_qs, scene.root()));
    QTRY_COMPARE_WITH_TIMEOUT(scene.vault->state(), Vault::State::Ready, patienceMs);
}

void VaultTest::aVerificationEndsWithItsFolder()
{
    Scene scene;
    Scene other; // the same copy, sound
    const auto copy = scene.put("this text will rot", u"v1"_qs);
    QVERIFY(other.put("this text will rot", u"v1"_qs));
    QByteArray rotten = zipWith("this text will rot");
    rotten[50] = static_cast<char>(rotten[50] ^ 1);
    writeAll(scene.vault->pathOf(copy->id), rotten);
    QSignalSpy loaded(scene.vault.get(), &Vault::loaded);
    const auto report = scene.answerOf<VerifyReport>([&](auto handler) {
        scene.vault->verify({}, scene.vault.get(), handler);
        scene.vault->open(other.root());
    });
    QVERIFY(!report || report->wasCancelled);
    QVERIFY(!loaded.isEmpty() || loaded.wait(patienceMs));
    QVERIFY(scene.vault->find(copy->id)->isGood());
    QVERIFY(scene.verify()->isGood());
}

void VaultTest::aDownloadComesIntoItsOwnFolder()
{
    Scene scene;
    Scene other;
    QVERIFY(other.put("x", u"v1"_qs));
    const QString path = scene.folder.path() + u"/downloads/x.zip"_qs;
    writeAll(path, zipWith("x"));
    const auto added = scene.answerOf<VaultCopy>([&](auto handler) {
        scene.vault->add(path, factsOf(zipWith("x"), u"v1"_qs), scene.vault.get(), handler);
        scene.vault->open(other.root());
    });
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"vault_closed"_qs);
    QCOMPARE(scene.vault->folder(), other.root());
    QVERIFY(scene.vault->trash().isEmpty());
    QCOMPARE(scene.vault->copies().size(), 1);
    QVERIFY(scene.vault->copies().constFirst().isGood());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patienceMs); // can be tried again
}

void VaultTest::tellsManyVerdictsAtOnce()
{
    constexpr int count = 60;
    Scene scene;
    for (int i = 0; i < count; ++i) {
        VaultCopy copy;
        copy.id = CopyId(u"r1/%1.zip"_qs.arg(i));
        copy.facts = factsOf(zipWith("x"), QString::number(i));
        writeAll(scene.vault->pathOf(copy.id), zipWith("x"));
        writeAll(sidecar::fileOf(scene.vault->pathOf(copy.id)),
                 QJsonDocument(sidecar::toJson(copy)).toJson());
    }
    scene.reopen();
    QSignalSpy changed(scene.vault.get(), &Vault::changed);
    const auto report = scene.verify();
    QCOMPARE(report->checked.size(), count);
    QVERIFY(report->isGood());
    QVERIFY2(changed.size() < count / 2, qPrintable(QString::number(changed.size())));
    for (const VaultCopy &copy : scene.vault->copies())
        QVERIFY(copy.isGood());
}

void VaultTest::endsInTheMiddle()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        QVERIFY(scene.put(QByteArray::number(i), u"v"_qs + QString::number(i)));
    bool wasTold = false;
    scene.vault->verify({}, this, [&wasTold](const auto &) { wasTold = true; });
    scene.vault->setNote(scene.vault->copies().constFirst().id, u"last words"_qs, this,
                         [&wasTold](const auto &) { wasTold = true; });
    const CopyId id = scene.vault->copies().constFirst().id;
    scene.vault.reset();
    QVERIFY(!wasTold);
    scene.reopen();
    QCOMPARE(scene.vault->find(id)->note, u"last words"_qs); // what was asked for is written
}

void VaultTest::readsThousands()
{
    constexpr int count = 5000;
    Scene scene;
    for (int i = 0; i < count; ++i) {
        VaultCopy copy;
        copy.id = CopyId(u"r%1/%2.zip"_qs.arg(i % 50).arg(i));
        copy.facts = factsOf("PK", QString::number(i), vaultNoon.addSecs(-i), u"r%1"_qs.arg(i % 50));
        copy.verdict = CopyVerdict::Verified;
        const QString path = scene.root() + u'/' + copy.id.value();
        writeAll(path, "PK");
        writeAll(sidecar::fileOf(path), QJsonDocument(sidecar::toJson(copy)).toJson());
    }
    scene.reopen();
    QCOMPARE(scene.vault->copies().size(), count);
    const auto note = scene.answerOf<std::monostate>([&](auto done) {
        scene.vault->rescan();
        scene.vault->setNote(scene.vault->copies().constFirst().id, u"n"_qs, scene.vault.get(), done);
    });
    QVERIFY(note);
    QCOMPARE(scene.vault->copies().size(), count);
}

SNAPDECK_TEST(VaultTest)
#include "VaultTest.moc"
