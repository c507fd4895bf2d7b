// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ResourceHealth.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const HealthRules rules;

Snapshot takenAt(const QDateTime &when, int linkDays = 30)
{
    Snapshot snapshot;
    snapshot.ref = {SnapshotName(QStringLiteral("web.zip")), VersionId(when.toString(Qt::ISODate))};
    snapshot.takenAt = when;
    snapshot.link = SignedLink(QUrl(QStringLiteral("https://storage.example/web.zip?sig=1&expires=%1")
                                        .arg(noon.addDays(linkDays).toSecsSinceEpoch())),
                               when);
    return snapshot;
}

VaultCopy copyOf(const QDateTime &when, CopyVerdict verdict)
{
    VaultCopy copy;
    copy.facts.takenAt = when;
    copy.verdict = verdict;
    copy.verifiedAt = noon.addSecs(-60);
    return copy;
}

OperationView operationIn(OperationState state, const QDateTime &startedAt)
{
    OperationView operation;
    operation.state = state;
    operation.startedAt = startedAt;
    operation.since = startedAt.addSecs(5);
    return operation;
}

HealthFacts verified(const QDateTime &when)
{
    HealthFacts facts;
    facts.knowsSnapshots = true;
    facts.newest = takenAt(when);
    facts.newestCopy = copyOf(when, CopyVerdict::Verified);
    facts.verifiedAt = when;
    facts.newestIsKept = true;
    return facts;
}

HealthFacts anyFacts()
{
    const auto day = [] { return noon.addSecs(-*rc::gen::inRange(0, 60) * 12 * 3600); };
    HealthFacts facts;
    facts.knowsSnapshots = *rc::gen::arbitrary<bool>();
    if (facts.knowsSnapshots && *rc::gen::arbitrary<bool>())
        facts.newest = takenAt(day(), *rc::gen::inRange(-1, 30));
    if (*rc::gen::arbitrary<bool>()) {
        const QDateTime when = day();
        const auto verdict = *rc::gen::element(CopyVerdict::Verified, CopyVerdict::Broken, CopyVerdict::Unverified);
        facts.newestCopy = copyOf(when, verdict);
        if (verdict == CopyVerdict::Verified)
            facts.verifiedAt = when;
    }
    if (*rc::gen::arbitrary<bool>())
        facts.operation = operationIn(
            *rc::gen::element(OperationState::Processing, OperationState::Ready, OperationState::Failed,
                              OperationState::Cancelled, OperationState::Unconfirmed),
            day());
    return facts;
}

} // namespace

class ResourceHealthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachWorryHasItsName_data();
    void eachWorryHasItsName();
    void whatIsListedSinceMakesGoodAFailure();
    void underWayIsNoMoreThanWhatIsWrong();
    void safeNeedsAFreshVerifiedCopy();
};

void ResourceHealthTest::eachWorryHasItsName_data()
{
    QTest::addColumn<HealthFacts>("facts");
    QTest::addColumn<Worry>("worry");
    const QDateTime yesterday = noon.addDays(-1);
    HealthFacts facts = verified(yesterday);
    QTest::newRow("verified yesterday") << facts << Worry::None;
    QTest::newRow("verified, but long ago") << verified(noon.addDays(-8)) << Worry::Overdue;
    QTest::newRow("nothing known") << HealthFacts() << Worry::NotRead;
    facts = {};
    facts.knowsSnapshots = true;
    QTest::newRow("none") << facts << Worry::NoSnapshot;
    facts.newest = takenAt(yesterday);
    QTest::newRow("at the service only") << facts << Worry::NotVerified;
    facts.newest = takenAt(noon.addDays(-28), 2);
    QTest::newRow("its link ends") << facts << Worry::Expiring;
    facts.newest = takenAt(noon.addDays(-9));
    QTest::newRow("too old") << facts << Worry::Overdue;
    facts.newest = takenAt(yesterday);
    facts.newestCopy = copyOf(yesterday, CopyVerdict::CorruptEntry);
    QTest::newRow("damaged here") << facts << Worry::Damaged;
    facts = verified(yesterday);
    facts.operation = operationIn(OperationState::Failed, noon.addSecs(-600));
    QTest::newRow("failed since") << facts << Worry::Failed;
    facts.operation = operationIn(OperationState::Unconfirmed, noon.addSecs(-600));
    QTest::newRow("unconfirmed since") << facts << Worry::Unconfirmed;
    facts.operation = operationIn(OperationState::Cancelled, noon.addSecs(-600));
    QTest::newRow("cancelled is no worry") << facts << Worry::None;
}

void ResourceHealthTest::eachWorryHasItsName()
{
    QFETCH(const HealthFacts, facts);
    QFETCH(const Worry, worry);
    QCOMPARE(assess(facts, rules, noon).worry, worry);
}

void ResourceHealthTest::whatIsListedSinceMakesGoodAFailure()
{
    HealthFacts facts = verified(noon.addSecs(-300));
    facts.operation = operationIn(OperationState::Failed, noon.addSecs(-600));
    QCOMPARE(assess(facts, rules, noon).worry, Worry::None);
    facts.operation = operationIn(OperationState::Failed, noon.addSecs(-200));
    QCOMPARE(assess(facts, rules, noon), (Health{Worry::Failed, noon.addSecs(-195)}));
}

void ResourceHealthTest::underWayIsNoMoreThanWhatIsWrong()
{
    HealthFacts facts = verified(noon.addDays(-1));
    facts.operation = operationIn(OperationState::Processing, noon.addSecs(-60));
    QCOMPARE(assess(facts, rules, noon).worry, Worry::None); // it is safe as it is
    facts = {};
    facts.knowsSnapshots = true;
    facts.operation = operationIn(OperationState::Processing, noon.addSecs(-60));
    QCOMPARE(assess(facts, rules, noon).worry, Worry::UnderWay);
}

void ResourceHealthTest::safeNeedsAFreshVerifiedCopy()
{
    const bool holds = rc::check("safe is only what lies here, whole and fresh", [] {
        const HealthFacts facts = anyFacts();
        const Health health = assess(facts, rules, noon);
        const bool isFresh = facts.verifiedAt.isValid() && facts.verifiedAt >= noon.addDays(-rules.freshDays);
        if (health.worry == Worry::None)
            RC_ASSERT(isFresh);
        const bool isWrong = facts.newestCopy && facts.newestCopy->isBad() && !isFresh;
        if (isWrong)
            RC_ASSERT(health.worry == Worry::Damaged || health.worry == Worry::UnderWay);
        RC_CLASSIFY(health.worry == Worry::None);
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(ResourceHealthTest)

#include "ResourceHealthTest.moc"
