// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureManyForm.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"

#include <QSet>

namespace snapdeck {

namespace {

using test::sampleCapsule;
using test::sampleNow;
using test::sampleTemplate;

QList<CapsuleRow> three()
{
    return {{sampleCapsule("cl-aaaahtqr")}, {sampleCapsule("cl-bbbbhtqr")}, {sampleCapsule("cl-cccczzzz")}};
}

WrennFacts facts()
{
    return {false, {}, {sampleTemplate("golden-2"), sampleTemplate("minimal", false, true)}};
}

CaptureManyForm complete()
{
    CaptureManyForm form(three(), sampleNow);
    form.setFacts(facts(), three());
    form.setTyped(QStringLiteral("destroy 3"));
    return form;
}

} // namespace

class CaptureManyFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsNamesThatDiffer();
    void theCountIsTypedByHand_data();
    void theCountIsTypedByHand();
    void namesAreJudged_data();
    void namesAreJudged();
    void aNameGivenTwiceIsWrongInBoth();
    void oneThatCannotBeCapturedStopsAll();
    void sumsUpWhatIsDestroyed();
    void asksForTheNamedOnes();
};

void CaptureManyFormTest::suggestsNamesThatDiffer()
{
    const CaptureManyForm form = complete(); // two of them end alike, and were made of one template
    QSet<QString> names;
    for (const CaptureManyForm::Entry &entry : form.entries()) {
        QVERIFY(isValidTemplateName(entry.name));
        names.insert(entry.name);
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(!form.obstacle());
}

void CaptureManyFormTest::theCountIsTypedByHand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("confirms");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the act alone") << QStringLiteral("destroy") << false;
    QTest::newRow("another count") << QStringLiteral("destroy 2") << false;
    QTest::newRow("more digits") << QStringLiteral("destroy 33") << false;
    QTest::newRow("the count alone") << QStringLiteral("3") << false;
    QTest::newRow("both") << QStringLiteral("destroy 3") << true;
    QTest::newRow("an id") << QStringLiteral("cl-aaaahtqr") << false;
}

void CaptureManyFormTest::theCountIsTypedByHand()
{
    QFETCH(QString, typed);
    CaptureManyForm form = complete();
    form.setTyped(typed);
    QTEST(!form.obstacle(), "confirms");
}

void CaptureManyFormTest::namesAreJudged_data()
{
    using Verdict = CaptureManyForm::NameVerdict;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("verdict");
    QTest::newRow("free") << QStringLiteral("fresh") << int(Verdict::Free);
    QTest::newRow("empty") << QString() << int(Verdict::Invalid);
    QTest::newRow("invalid") << QStringLiteral("-x") << int(Verdict::Invalid);
    QTest::newRow("exists") << QStringLiteral("golden-2") << int(Verdict::Taken);
    QTest::newRow("platform") << QStringLiteral("minimal") << int(Verdict::Reserved);
}

void CaptureManyFormTest::namesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(int, verdict);
    CaptureManyForm form = complete();
    form.setName(1, name);
    QCOMPARE(int(form.nameVerdict(1)), verdict);
    QCOMPARE(!form.obstacle(), verdict == int(CaptureManyForm::NameVerdict::Free));
    QVERIFY(!nameBadge(form.nameVerdict(1)).text.isEmpty());
}

void CaptureManyFormTest::aNameGivenTwiceIsWrongInBoth()
{
    CaptureManyForm form = complete();
    form.setName(0, QStringLiteral("same"));
    form.setName(2, QStringLiteral("same"));
    QCOMPARE(form.nameVerdict(0), CaptureManyForm::NameVerdict::Twice);
    QCOMPARE(form.nameVerdict(2), CaptureManyForm::NameVerdict::Twice);
    QVERIFY(form.obstacle()->contains(u"twice"));
    form.setName(2, QStringLiteral("Same"));
    QVERIFY2(!form.obstacle(), "another case is another name");
}

void CaptureManyFormTest::oneThatCannotBeCapturedStopsAll()
{
    CaptureManyForm form = complete();
    QList<CapsuleRow> now = three();
    now[1].capsule = sampleCapsule("cl-bbbbhtqr", CapsuleStatus::Paused);
    form.setFacts(facts(), now);
    QVERIFY(form.obstacle()->contains(u"paused"));
    now = three();
    now.removeLast();
    form.setFacts(facts(), now);
    QVERIFY(form.obstacle()->contains(u"not there any more"));
    QCOMPARE(form.confirmationWord(), QStringLiteral("destroy 3"));
    now = three();
    now[0].work = OperationKind::Pause;
    form.setFacts(facts(), now);
    QVERIFY(form.obstacle()->contains(u"being paused"));
    WrennFacts readOnly = facts();
    readOnly.isReadOnly = true;
    form.setFacts(readOnly, three());
    QVERIFY(form.obstacle()->contains(u"read-only"));
    form.setFacts(facts(), three());
    QVERIFY(!form.obstacle());
}

void CaptureManyFormTest::sumsUpWhatIsDestroyed()
{
    const CaptureManyForm form = complete();
    const QList<Consequence> all = form.consequences(sampleNow);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].what, QStringLiteral("3 capsules are destroyed."));
    QCOMPARE(all[0].detail,
             QStringLiteral("Together 6 vCPU · 3,072 MiB. The oldest was started 41 min ago. None can be "
                            "recovered."));
    QCOMPARE(form.verb(), QStringLiteral("Capture and destroy 3 capsules"));
}

void CaptureManyFormTest::asksForTheNamedOnes()
{
    CaptureManyForm form = complete();
    form.setName(0, QStringLiteral("first"));
    const QList<CaptureWish> wishes = form.wishes();
    QCOMPARE(wishes.size(), 3);
    QCOMPARE(wishes[0].name.value(), QStringLiteral("first"));
    QCOMPARE(wishes[2].capsule.value(), QStringLiteral("cl-cccczzzz"));
    for (const CaptureWish &wish : wishes)
        QVERIFY(!wish.overwrite && !wish.deletesOld && !wish.pausesFirst && !wish.launchesCopy);
}

} // namespace snapdeck

using snapdeck::CaptureManyFormTest;
SNAPDECK_TEST(CaptureManyFormTest)

#include "CaptureManyFormTest.moc"
