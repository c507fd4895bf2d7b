// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultRules.h"
#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

VaultCopy copyAt(const QString &name, const QDateTime &when, CopyVerdict verdict = CopyVerdict::Verified)
{
    VaultCopy copy;
    copy.id = CopyId(QStringLiteral("r1/") + name);
    copy.facts.resource = ResourceId(QStringLiteral("r1"));
    copy.facts.takenAt = when;
    copy.facts.bytes = 100;
    copy.verdict = verdict;
    return copy;
}

/// One a day at noon, the newest first: `0`, `1` …
QList<VaultCopy> oneADay(int days)
{
    QList<VaultCopy> copies;
    for (int i = 0; i < days; ++i)
        copies.append(copyAt(QString::number(i), vaultNoon.addDays(-i)));
    return copies;
}

QStringList stayingOf(const QList<VaultCopy> &copies, const RetentionPolicy &policy,
                      const QDateTime &now = vaultNoon, const QTimeZone &zone = QTimeZone::utc())
{
    QStringList names;
    for (const CopyFate &fate : planRetention(copies, policy, now, zone)) {
        if (fate.stays())
            names << fate.id.value().mid(3);
    }
    return names;
}

RetentionPolicy last(int count)
{
    RetentionPolicy policy;
    policy.keepLast = count;
    return policy;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverythingWithoutPolicy();
    void keepsTheLast();
    void keepsGenerations();
    void countsDaysWhereItIs();
    void ageLeavesTheLast();
    void ageEndsGenerations();
    void sizeTakesTheOldest();
    void pinsAndTheLastGoodStay();
    void badOnesTakeNoPlace();
    void passesOverWhatIsGone();
    void aWrongClockCostsLittle();
    void saysWhy();
    void saysWhatContradicts_data();
    void saysWhatContradicts();
};

void RetentionTest::keepsEverythingWithoutPolicy()
{
    QCOMPARE(stayingOf(oneADay(50), {}).size(), 50);
}

void RetentionTest::keepsTheLast()
{
    QCOMPARE(stayingOf(oneADay(10), last(3)), QStringList({u"0"_qs, u"1"_qs, u"2"_qs}));
}

void RetentionTest::keepsGenerations()
{
    RetentionPolicy policy;
    policy.daily = 3;
    policy.monthly = 2;
    // 2026-11-22 back to the 1st, then October, whose newest is the 31st: 22 days before.
    QCOMPARE(stayingOf(oneADay(60), policy), QStringList({u"0"_qs, u"1"_qs, u"2"_qs, u"22"_qs}));
    policy = {};
    policy.weekly = 2; // the 22nd is a Sunday, and ends its week
    QCOMPARE(stayingOf(oneADay(20), policy), QStringList({u"0"_qs, u"7"_qs}));
    policy = {};
    policy.yearly = 2;
    QCOMPARE(stayingOf(oneADay(400), policy), QStringList({u"0"_qs, u"326"_qs}));
}

void RetentionTest::countsDaysWhereItIs()
{
    RetentionPolicy policy;
    policy.daily = 1;
    const QList<VaultCopy> copies{copyAt(u"late"_qs, vaultNoon.addSecs(-11 * 3600)),
                                  copyAt(u"early"_qs, vaultNoon.addSecs(-13 * 3600))};
    policy.daily = 5;
    QCOMPARE(stayingOf(copies, policy).size(), 2); // either side of midnight
    QCOMPARE(stayingOf(copies, policy, vaultNoon, QTimeZone(-3 * 3600)).size(), 1);
}

void RetentionTest::ageLeavesTheLast()
{
    RetentionPolicy policy = last(3);
    policy.maxAgeDays = 5;
    QCOMPARE(stayingOf(oneADay(10), policy).size(), 6);
    QCOMPARE(stayingOf(oneADay(10), policy, vaultNoon.addDays(365)).size(), 3);
}

void RetentionTest::ageEndsGenerations()
{
    RetentionPolicy policy;
    policy.monthly = 12;
    policy.maxAgeDays = 40;
    QCOMPARE(stayingOf(oneADay(100), policy), QStringList({u"0"_qs, u"22"_qs}));
}

void RetentionTest::sizeTakesTheOldest()
{
    RetentionPolicy policy;
    policy.maxBytes = 450;
    QCOMPARE(stayingOf(oneADay(10), policy), QStringList({u"0"_qs, u"1"_qs, u"2"_qs, u"3"_qs}));
    policy.keepLast = 6; // they stay even where they are too much
    QCOMPARE(stayingOf(oneADay(10), policy).size(), 6);
    policy = {};
    policy.maxBytes = 0;
    QCOMPARE(stayingOf(oneADay(10), policy), QStringList({u"0"_qs}));
}

void RetentionTest::pinsAndTheLastGoodStay()
{
    QList<VaultCopy> copies = oneADay(6);
    copies[5].pinned = true;
    for (int i = 0; i < 3; ++i)
        copies[i].verdict = CopyVerdict::CorruptEntry;
    const QList<CopyFate> fates = planRetention(copies, last(1), vaultNoon, QTimeZone::utc());
    QVERIFY(fates.at(3).kept.contains(KeepReason::LastGood));
    QVERIFY(!fates.at(4).stays());
    QCOMPARE(fates.at(5).kept, QList{KeepReason::Pinned});
}

void RetentionTest::badOnesTakeNoPlace()
{
    QList<VaultCopy> copies = oneADay(6);
    copies[0].verdict = CopyVerdict::Unverified;
    copies[2].verdict = CopyVerdict::Broken;
    QCOMPARE(stayingOf(copies, last(2)), QStringList({u"0"_qs, u"1"_qs, u"2"_qs, u"3"_qs}));
    RetentionPolicy policy;
    policy.daily = 1;
    QCOMPARE(stayingOf(copies, policy), QStringList({u"0"_qs, u"1"_qs}));
}

void RetentionTest::passesOverWhatIsGone()
{
    QList<VaultCopy> copies = oneADay(3);
    copies[0].isMissing = true;
    QCOMPARE(stayingOf(copies, last(1)), QStringList({u"1"_qs}));
}

void RetentionTest::aWrongClockCostsLittle()
{
    RetentionPolicy policy = last(2);
    policy.maxAgeDays = 30;
    QCOMPARE(stayingOf(oneADay(10), policy, vaultNoon.addYears(-20)).size(), 10);
    QCOMPARE(stayingOf(oneADay(10), policy, vaultNoon.addYears(200)).size(), 2);
}

void RetentionTest::saysWhy()
{
    RetentionPolicy policy = last(1);
    policy.daily = 2;
    const QList<CopyFate> fates = planRetention(oneADay(3), policy, vaultNoon, QTimeZone::utc());
    QCOMPARE(fateText(fates.at(0)), u"the newest verified copy, one of the last, newest of its day"_qs);
    QCOMPARE(fateText(fates.at(2)), u"no rule keeps it"_qs);
    QCOMPARE(policyText({}), u"everything"_qs);
    QVERIFY(policyText(policy).startsWith(u"the last 1"));
}

void RetentionTest::saysWhatContradicts_data()
{
    QTest::addColumn<RetentionPolicy>("policy");
    QTest::addColumn<bool>("contradicts");
    const auto row = [](const char *name, bool contradicts, RetentionPolicy policy) {
        QTest::newRow(name) << policy << contradicts;
    };
    row("nothing", false, {});
    row("no age", false, {3, 7, 4, 12, 5, std::nullopt, std::nullopt});
    row("the last are exempt", false, {50, 0, 0, 0, 0, 1, std::nullopt});
    row("as many days as days", false, {0, 7, 0, 0, 0, 7, std::nullopt});
    row("the eighth begins within", false, {0, 8, 0, 0, 0, 7, std::nullopt});
    row("the ninth never comes", true, {0, 9, 0, 0, 0, 7, std::nullopt});
    row("one of each always comes", false, {0, 1, 1, 1, 1, 1, std::nullopt});
    row("weeks", true, {0, 0, 8, 0, 0, 30, std::nullopt});
    row("months", true, {0, 0, 0, 12, 0, 90, std::nullopt});
    row("years", true, {0, 0, 0, 0, 3, 365, std::nullopt});
}

void RetentionTest::saysWhatContradicts()
{
    QFETCH(RetentionPolicy, policy);
    QFETCH(bool, contradicts);
    const QString objection = policyObjection(policy);
    QCOMPARE(!objection.isEmpty(), contradicts);
    QVERIFY(!contradicts || objection.contains(u"older than"));
    if (!contradicts || policy.daily == 0)
        return;
    // As it is said, so it is: one day less keeps the same of any copies.
    RetentionPolicy shorter = policy;
    --shorter.daily;
    QCOMPARE(stayingOf(oneADay(20), policy), stayingOf(oneADay(20), shorter));
}

SNAPDECK_TEST(RetentionTest)
#include "RetentionTest.moc"
