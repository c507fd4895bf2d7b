// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeepRule.h"

#include "core/transfer/SnapshotFileName.h"
#include "core/vault/CopyNaming.h"
#include "core/vault/Sidecar.h"
#include "core/vault/SizeTrend.h"
#include "core/vault/VaultRulesCodec.h"
#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const ResourceId kept(QStringLiteral("r1"));

ListedSnapshot listed(const QString &version, int daysAgo, const ResourceId &resource = kept)
{
    return {resource, VersionId(version), vaultNoon.addDays(-daysAgo)};
}

KeepRule ruleSince(int daysAgo)
{
    KeepRule rule;
    rule.resource = kept;
    rule.since = vaultNoon.addDays(-daysAgo);
    return rule;
}

VaultCopy copyOf(const ListedSnapshot &snapshot)
{
    VaultCopy copy;
    copy.facts.resource = snapshot.resource;
    copy.facts.version = snapshot.version;
    copy.facts.takenAt = snapshot.takenAt;
    return copy;
}

} // namespace

/// What is pure beside retention: what to fetch, how sizes go, names and codecs.
class KeepRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wantsWhatIsNewOldestFirst();
    void wantsNothingTwice();
    void doesNotBringBackWhatWent();
    void knowsAdoptedOnesByTheirBeginning();
    void doesWithoutVersions();
    void warnsOfASuddenShrink();
    void namesFoldersLegally();
    void readsItsOwnFileNames();
    void sidecarsComeBackAsTheyWere();
    void rulesComeBackAsTheyWere();
    void wrongFieldsAreNamed();
};

void KeepRuleTest::wantsWhatIsNewOldestFirst()
{
    const QList<ListedSnapshot> there{listed(u"v3"_qs, 1), listed(u"v2"_qs, 2), listed(u"v1"_qs, 30),
                                      listed(u"x"_qs, 1, ResourceId(u"other"_qs))};
    QCOMPARE(wantedSnapshots(there, {}, {ruleSince(5)}), QList<qsizetype>({1, 0}));
    KeepRule all = ruleSince(0);
    all.since = {};
    QCOMPARE(wantedSnapshots(there, {}, {all}), QList<qsizetype>({2, 1, 0}));
    QVERIFY(wantedSnapshots(there, {}, {}).isEmpty());
}

void KeepRuleTest::wantsNothingTwice()
{
    const ListedSnapshot one = listed(u"v1"_qs, 1);
    QCOMPARE(wantedSnapshots({one, one}, {}, {ruleSince(5)}).size(), 1);
    QVERIFY(wantedSnapshots({one}, {copyOf(one)}, {ruleSince(5)}).isEmpty());
}

void KeepRuleTest::doesNotBringBackWhatWent()
{
    const ListedSnapshot one = listed(u"v1"_qs, 1);
    const QList<KeepRule> seen = withSeen({ruleSince(5)}, {copyOf(one), copyOf(listed(u"old"_qs, 30))});
    QCOMPARE(seen.constFirst().had, QStringList{u"v1"_qs});
    QVERIFY(wantedSnapshots({one}, {}, seen).isEmpty());
    QCOMPARE(wantedSnapshots({one, listed(u"v2"_qs, 0)}, {}, seen), QList<qsizetype>{1});
}

void KeepRuleTest::knowsAdoptedOnesByTheirBeginning()
{
    const ListedSnapshot one = listed(u"1d2cdc0d7a6b4fe1a"_qs, 1);
    VaultCopy copy = copyOf(one);
    copy.facts.version = VersionId(u"1d2cdc0d7a6b"_qs);
    copy.facts.takenAt = {};
    copy.origin = CopyOrigin::Adopted;
    QVERIFY(wantedSnapshots({one}, {copy}, {ruleSince(5)}).isEmpty());
    QVERIFY(wantedSnapshots({one}, {}, withSeen({ruleSince(5)}, {copy})).isEmpty());
}

void KeepRuleTest::doesWithoutVersions()
{
    const ListedSnapshot one{kept, {}, vaultNoon.addSecs(-60)};
    QCOMPARE(wantedSnapshots({one}, {}, {ruleSince(5)}).size(), 1);
    QVERIFY(wantedSnapshots({one}, {copyOf(one)}, {ruleSince(5)}).isEmpty());
    QVERIFY(wantedSnapshots({one}, {}, withSeen({ruleSince(5)}, {copyOf(one)})).isEmpty());
}

void KeepRuleTest::warnsOfASuddenShrink()
{
    const auto at = [](int day, qint64 bytes) { return SizePoint{vaultNoon.addDays(day), bytes}; };
    const SizeTrend steady = sizeTrend({at(4, 105), at(1, 100), at(2, 110), at(3, 120), at(0, -1)});
    QCOMPARE(steady.points.size(), 4);
    QVERIFY(!steady.warning());
    const SizeTrend shrunk = sizeTrend({at(1, 100), at(2, 110), at(3, 120), at(4, 54)});
    QVERIFY(shrunk.warning());
    QCOMPARE(shrunk.warning()->usualBytes, 110);
    QVERIFY(shrunk.warning()->text().contains(u"110 bytes"));
    QVERIFY(!sizeTrend({at(1, 100), at(2, 110), at(3, 120), at(4, 55)}).warning()); // exactly half
    const SizeTrend again = sizeTrend({at(1, 100), at(2, 110), at(3, 120), at(4, 1), at(5, 115)});
    QCOMPARE(again.shrinks.size(), 1);
    QVERIFY(!again.warning());
    QVERIFY(!sizeTrend({at(1, 100), at(2, 1)}).warning());
    QVERIFY(!sizeTrend({}).warning());
}

void KeepRuleTest::namesFoldersLegally()
{
    QCOMPARE(copyFolderName(u"1d2cdc0d7a6b4fe1"_qs), u"1d2cdc0d7a6b4fe1"_qs);
    QCOMPARE(copyFolderName(u"unknown"_qs), u"unknown"_qs);
    for (const QString &name :
         {u".."_qs, u"."_qs, u".trash"_qs, u"a/b"_qs, u"a\\b"_qs, u"CON"_qs, u"nul.txt"_qs, u""_qs, u"a:b"_qs,
          u"end."_qs, QString(300, u'x'), u"a b"_qs, u"a\n"_qs}) {
        const QString folder = copyFolderName(name);
        QVERIFY2(folder.startsWith(u"r-") && folder.size() == 18, qPrintable(name));
    }
}

void KeepRuleTest::readsItsOwnFileNames()
{
    const QDateTime taken = vaultNoon.addSecs(-12345);
    const QString name = snapshotFileName(u"api_gate way"_qs, taken, VersionId(u"1d2cdc0d7a6b4fe1"_qs));
    for (const QString &form : {name, QString(name).replace(u".zip"_qs, u" (2).zip"_qs)}) {
        const CopyFacts facts = factsFromFileName(form);
        QCOMPARE(facts.takenAt, taken);
        QCOMPARE(facts.resourceName, u"api_gate-way"_qs);
        QCOMPARE(facts.version, VersionId(u"1d2cdc0d7a6b"_qs));
    }
    QCOMPARE(factsFromFileName(snapshotFileName(u"x"_qs, taken, {})).takenAt, taken);
    QVERIFY(factsFromFileName(snapshotFileName(u"x"_qs, taken, {})).version.isEmpty());
    QCOMPARE(factsFromFileName(u"backup.zip"_qs), CopyFacts());
    QCOMPARE(factsFromFileName(u"a_2026-13-41_99-00-00Z_v.zip"_qs), CopyFacts());
}

void KeepRuleTest::sidecarsComeBackAsTheyWere()
{
    VaultCopy copy;
    copy.id = CopyId(u"r1/a.zip"_qs);
    copy.facts = factsOf("bytes", u"v1"_qs);
    copy.origin = CopyOrigin::Adopted;
    copy.addedAt = vaultNoon;
    copy.verdict = CopyVerdict::CorruptEntry;
    copy.verdictDetail = u"src/main.js"_qs;
    copy.verifiedAt = vaultNoon.addMSecs(5);
    copy.pinned = true;
    copy.note = u"before the migration — „ß\""_qs;
    copy.tags = QStringList{u"prod"_qs, u"keep"_qs};
    QCOMPARE(sidecar::fromJson(sidecar::toJson(copy), copy.id).value(), copy);
    const VaultCopy bare = sidecar::fromJson({}, copy.id).value();
    QCOMPARE(bare.verdict, CopyVerdict::Unverified);
    QCOMPARE(bare.facts.bytes, -1);
}

void KeepRuleTest::rulesComeBackAsTheyWere()
{
    VaultRules rules;
    rules.defaultPolicy.keepLast = 7;
    RetentionPolicy special;
    special.daily = 1;
    special.maxAgeDays = 90;
    special.maxBytes = 1LL << 40;
    rules.policies.insert(u"r1"_qs, special);
    KeepRule rule = ruleSince(3);
    rule.account = AccountName(u"demo"_qs);
    rule.had = QStringList{u"v1"_qs, u"v2"_qs};
    rules.keep.append(rule);
    rules.trashDays = 3;
    QCOMPARE(vault_rules::fromJson(vault_rules::toJson(rules)).value(), rules);
    QCOMPARE(vault_rules::fromJson({}).value(), VaultRules());
}

void KeepRuleTest::wrongFieldsAreNamed()
{
    const auto wrong = sidecar::fromJson({{u"size"_qs, u"big"_qs}}, {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::ProtocolError);
    QVERIFY(!vault_rules::fromJson({{u"policies"_qs, 7}}));
    QVERIFY(!vault_rules::fromJson({{u"policies"_qs, QJsonObject{{u"r1"_qs, 7}}}}));
    QVERIFY(!vault_rules::fromJson({{u"default_policy"_qs, QJsonObject{{u"daily"_qs, u"x"_qs}}}}));
}

SNAPDECK_TEST(KeepRuleTest)
#include "KeepRuleTest.moc"
