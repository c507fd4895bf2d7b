// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultRules.h"
#include "tests/support/TestRunner.h"
#include "tests/vault/VaultScene.h"

#include <QSet>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QTimeZone anyZone()
{
    return QTimeZone(*rc::gen::element(0, -3 * 3600, 5 * 3600 + 1800, 13 * 3600));
}

QList<VaultCopy> anyCopies()
{
    QList<VaultCopy> copies;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
        VaultCopy copy;
        copy.id = CopyId(QStringLiteral("r/%1.zip").arg(i));
        copy.facts.resource = ResourceId(QStringLiteral("r%1").arg(*rc::gen::inRange(0, 3)));
        copy.facts.takenAt = vaultNoon.addSecs(-qint64(*rc::gen::inRange(0, 900)) * 3600 * 13);
        copy.facts.bytes = *rc::gen::inRange(-1, 1000);
        copy.verdict = *rc::gen::element(CopyVerdict::Verified, CopyVerdict::Verified,
                                         CopyVerdict::Unverified, CopyVerdict::CorruptEntry);
        copy.pinned = *rc::gen::inRange(0, 8) == 0;
        copy.isMissing = *rc::gen::inRange(0, 12) == 0;
        copies.append(copy);
    }
    return copies;
}

RetentionPolicy anyPolicy()
{
    RetentionPolicy policy;
    for (int *count : {&policy.keepLast, &policy.daily, &policy.weekly, &policy.monthly, &policy.yearly})
        *count = *rc::gen::element(0, 0, 1, 2, 5);
    if (*rc::gen::arbitrary<bool>())
        policy.maxAgeDays = *rc::gen::inRange(0, 400);
    if (*rc::gen::arbitrary<bool>())
        policy.maxBytes = *rc::gen::inRange(0, 10'000);
    return policy;
}

VaultRules anyRules()
{
    VaultRules rules;
    rules.defaultPolicy = anyPolicy();
    rules.policies.insert(QStringLiteral("r1"), anyPolicy());
    return rules;
}

QSet<CopyId> staying(const QList<CopyFate> &fates)
{
    QSet<CopyId> ids;
    for (const CopyFate &fate : fates) {
        if (fate.stays())
            ids.insert(fate.id);
    }
    return ids;
}

QList<VaultCopy> only(const QList<VaultCopy> &copies, const QSet<CopyId> &ids)
{
    QList<VaultCopy> left;
    std::copy_if(copies.begin(), copies.end(), std::back_inserter(left),
                 [&ids](const VaultCopy &copy) { return ids.contains(copy.id); });
    return left;
}

} // namespace

class RetentionPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondTimeNothingGoes();
    void pinsAndTheLastGoodStay();
    void timeOnlyTakes();
    void moreKeepsMore();
    void theOrderDoesNotMatter();
    void ageNeverTakesTheLast();
};

void RetentionPropertyTest::aSecondTimeNothingGoes()
{
    QVERIFY(rc::check("what stays once stays again", [] {
        const QList<VaultCopy> copies = anyCopies();
        const VaultRules rules = anyRules();
        const QTimeZone zone = anyZone();
        const QSet<CopyId> stay = staying(planPrune(copies, rules, vaultNoon, zone));
        RC_ASSERT(staying(planPrune(only(copies, stay), rules, vaultNoon, zone)) == stay);
    }));
}

void RetentionPropertyTest::pinsAndTheLastGoodStay()
{
    QVERIFY(rc::check("pins stay, and of each resource the newest good one", [] {
        const QList<VaultCopy> copies = anyCopies();
        const QDateTime now = vaultNoon.addDays(*rc::gen::inRange(-5000, 5000));
        const QSet<CopyId> stay = staying(planPrune(copies, anyRules(), now, anyZone()));
        QMap<QString, QDateTime> newestGood;
        for (const VaultCopy &copy : copies) {
            RC_ASSERT(copy.isMissing || !copy.pinned || stay.contains(copy.id));
            if (copy.isGood())
                newestGood[copy.resourceKey()] = std::max(newestGood.value(copy.resourceKey()), copy.when());
        }
        for (auto it = newestGood.cbegin(); it != newestGood.cend(); ++it) {
            RC_ASSERT(std::any_of(copies.begin(), copies.end(), [&](const VaultCopy &copy) {
                return copy.isGood() && copy.resourceKey() == it.key() && copy.when() == it.value()
                    && stay.contains(copy.id);
            }));
        }
    }));
}

void RetentionPropertyTest::timeOnlyTakes()
{
    QVERIFY(rc::check("what goes now goes later, too", [] {
        const QList<VaultCopy> copies = anyCopies();
        VaultRules rules = anyRules();
        rules.defaultPolicy.maxBytes.reset(); // where others go, there is room again
        rules.policies.clear();
        const QTimeZone zone = anyZone();
        const QSet<CopyId> now = staying(planPrune(copies, rules, vaultNoon, zone));
        const QDateTime later = vaultNoon.addDays(*rc::gen::inRange(0, 1000));
        RC_ASSERT(now.contains(staying(planPrune(copies, rules, later, zone))));
    }));
}

void RetentionPropertyTest::moreKeepsMore()
{
    QVERIFY(rc::check("a policy that allows more keeps all that the other one kept", [] {
        const QList<VaultCopy> copies = anyCopies();
        VaultRules rules;
        rules.defaultPolicy = anyPolicy();
        RetentionPolicy &policy = rules.defaultPolicy;
        const QTimeZone zone = anyZone();
        const bool bySize = policy.maxBytes.has_value() && *rc::gen::arbitrary<bool>();
        if (!bySize)
            policy.maxBytes.reset();
        const QSet<CopyId> few = staying(planPrune(copies, rules, vaultNoon, zone));
        if (bySize)
            *policy.maxBytes += *rc::gen::inRange(0, 5000);
        if (!bySize) {
            for (int *count : {&policy.keepLast, &policy.daily, &policy.weekly, &policy.monthly}) {
                if (*count > 0)
                    *count += *rc::gen::inRange(0, 4);
            }
        }
        if (policy.maxAgeDays && !bySize)
            *policy.maxAgeDays += *rc::gen::inRange(0, 100);
        RC_ASSERT(staying(planPrune(copies, rules, vaultNoon, zone)).contains(few));
    }));
}

void RetentionPropertyTest::theOrderDoesNotMatter()
{
    QVERIFY(rc::check("whatever order the copies come in", [] {
        QList<VaultCopy> copies = anyCopies();
        const VaultRules rules = anyRules();
        const QTimeZone zone = anyZone();
        const QList<CopyFate> before = planPrune(copies, rules, vaultNoon, zone);
        std::reverse(copies.begin(), copies.end());
        RC_ASSERT(planPrune(copies, rules, vaultNoon, zone) == before);
    }));
}

void RetentionPropertyTest::ageNeverTakesTheLast()
{
    QVERIFY(rc::check("age and size leave keepLast good ones, whatever the clock says", [] {
        const QList<VaultCopy> copies = anyCopies();
        VaultRules rules;
        rules.defaultPolicy = anyPolicy();
        rules.defaultPolicy.keepLast = *rc::gen::inRange(1, 6);
        const QDateTime now = vaultNoon.addYears(*rc::gen::inRange(-100, 100));
        const QSet<CopyId> stay = staying(planPrune(copies, rules, now, anyZone()));
        QMap<QString, int> good;
        QMap<QString, int> left;
        for (const VaultCopy &copy : copies) {
            good[copy.resourceKey()] += copy.isGood() ? 1 : 0;
            left[copy.resourceKey()] += copy.isGood() && stay.contains(copy.id) ? 1 : 0;
        }
        for (auto it = good.cbegin(); it != good.cend(); ++it)
            RC_ASSERT(left.value(it.key()) >= std::min(it.value(), rules.defaultPolicy.keepLast));
    }));
}

SNAPDECK_TEST(RetentionPropertyTest)
#include "RetentionPropertyTest.moc"
