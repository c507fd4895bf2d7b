// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DestroyForm.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"

namespace snapdeck {

namespace {

using test::sampleCapsule;
using test::sampleNow;
using test::sampleTemplate;

const CapsuleId capsuleId(QStringLiteral("cl-bngm05eke15fmnql8fjezhtqr"));
const TemplateName templateName(QStringLiteral("golden-2"));

CapsuleRow capsuleRow()
{
    return {sampleCapsule("cl-bngm05eke15fmnql8fjezhtqr")};
}

TemplateDeletionForm::Facts templateFacts(int users)
{
    TemplateDeletionForm::Facts facts;
    facts.row = TemplateRow{sampleTemplate("golden-2", true)};
    for (int i = 0; i < users; ++i) {
        facts.capsules << sampleCapsule(qPrintable(QStringLiteral("cl-%1").arg(i)));
        facts.capsules.last().templateName = templateName.value();
    }
    return facts;
}

} // namespace

class DestroyFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWholeIdConfirms_data();
    void onlyTheWholeIdConfirms();
    void theCapsuleHasToBeThereAndAtRest();
    void saysWhatIsLost();
    void onlyTheWholeNameDeletesATemplate();
    void anotherTemplateOfTheNameIsConfirmedAnew();
    void thePlatformsAreProtected();
    void namesWhoUsesATemplate();
    void saysWhenATemplateCannotBeMadeAgain();
};

void DestroyFormTest::onlyTheWholeIdConfirms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("confirms");
    const QString id = capsuleId.value();
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("beginning") << id.chopped(1) << false;
    QTest::newRow("whole") << id << true;
    QTest::newRow("more") << id + u'x' << false;
    QTest::newRow("space after") << id + u' ' << false;
    QTest::newRow("capitals") << id.toUpper() << false;
    QTest::newRow("short id") << shortId(id) << false;
}

void DestroyFormTest::onlyTheWholeIdConfirms()
{
    QFETCH(QString, typed);
    DestroyForm form(capsuleId);
    form.setFacts({}, capsuleRow());
    form.setTyped(typed);
    QTEST(!form.obstacle(), "confirms");
}

void DestroyFormTest::theCapsuleHasToBeThereAndAtRest()
{
    DestroyForm form(capsuleId);
    form.setTyped(capsuleId.value());
    form.setFacts({}, std::nullopt);
    QVERIFY(form.obstacle()->contains(u"not there"));
    CapsuleRow busy = capsuleRow();
    busy.work = OperationKind::Capture;
    form.setFacts({}, busy);
    QVERIFY(form.obstacle()->contains(u"being captured"));
    form.setFacts({true, {}, {}}, capsuleRow());
    QVERIFY(form.obstacle()->contains(u"read-only"));
    form.setFacts({}, capsuleRow());
    QVERIFY(!form.obstacle());
}

void DestroyFormTest::saysWhatIsLost()
{
    DestroyForm form(capsuleId);
    form.setFacts({}, capsuleRow());
    QCOMPARE(
        form.sentence(sampleNow),
        QStringLiteral("cl-bngm0…htqr (2 vCPU · 1,024 MiB, made of python-base 3 d ago) is destroyed, and "
                       "nothing is kept of it."));
    const QList<Consequence> all = form.consequences(sampleNow);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].detail,
             QStringLiteral("It has run for 41 min and was last active 3 s ago; it cannot be recovered."));
}

void DestroyFormTest::onlyTheWholeNameDeletesATemplate()
{
    TemplateDeletionForm form(templateName);
    form.setFacts(templateFacts(0));
    for (const char *wrong : {"", "golden-", "golden-2 ", "Golden-2", "golden-22"}) {
        form.setTyped(QString::fromLatin1(wrong));
        QVERIFY2(form.obstacle(), wrong);
    }
    form.setTyped(templateName.value());
    QVERIFY(!form.obstacle());
    form.setFacts({});
    QVERIFY(form.obstacle()->contains(u"not there"));
}

void DestroyFormTest::anotherTemplateOfTheNameIsConfirmedAnew()
{
    TemplateDeletionForm form(templateName);
    form.setFacts(templateFacts(0));
    form.setTyped(templateName.value());
    form.setFacts(templateFacts(2));
    QVERIFY2(!form.obstacle(), "the same template, listed again");
    TemplateDeletionForm::Facts other = templateFacts(0);
    other.row->made.createdAt = sampleNow;
    form.setFacts(other);
    QVERIFY(form.obstacle());
    QCOMPARE(form.typed(), TypedWord::Nothing);
}

void DestroyFormTest::thePlatformsAreProtected()
{
    TemplateRow platform{sampleTemplate("minimal", true, true)};
    QVERIFY(objectionTo(TemplateAct::Delete, &platform, {}).contains(u"platform"));
    QVERIFY(objectionTo(TemplateAct::Launch, &platform, {}).isEmpty());
    QVERIFY(objectionTo(TemplateAct::Try, &platform, {}).isEmpty());
    TemplateRow tried{sampleTemplate("golden-2", true)};
    tried.isBeingTried = true;
    QVERIFY(!objectionTo(TemplateAct::Try, &tried, {}).isEmpty());
    QVERIFY(!objectionTo(TemplateAct::Delete, &tried, {}).isEmpty());
    QVERIFY(objectionTo(TemplateAct::Launch, &tried, {}).isEmpty());
    QVERIFY(!objectionTo(TemplateAct::Launch, nullptr, {}).isEmpty());
}

void DestroyFormTest::namesWhoUsesATemplate()
{
    TemplateDeletionForm form(templateName);
    form.setFacts(templateFacts(5));
    const QList<Consequence> all = form.consequences(sampleNow);
    QCOMPARE(all[1].what, QStringLiteral("5 capsules were made of it."));
    QCOMPARE(all[1].detail, QStringLiteral("They go on: cl-0, cl-1, cl-2 and 2 more."));
    QVERIFY(all[0].detail.startsWith(u"1.9 GB from 12 Nov, 10 d old."));
    form.setFacts(templateFacts(0));
    QCOMPARE(form.consequences(sampleNow)[1].what, QStringLiteral("No capsule uses it."));
}

void DestroyFormTest::saysWhenATemplateCannotBeMadeAgain()
{
    TemplateDeletionForm::Facts facts = templateFacts(1);
    facts.origin = TemplateOrigin{CapsuleId(QStringLiteral("cl-gone")), {}, {}, sampleNow, {}};
    TemplateDeletionForm form(templateName);
    form.setFacts(facts);
    QVERIFY(form.consequences(sampleNow)[0].detail.contains(u"cl-gone"));
    facts.origin->capsule = CapsuleId(QStringLiteral("cl-0"));
    form.setFacts(facts);
    QVERIFY(!form.consequences(sampleNow)[0].detail.contains(u"cannot be made again"));
}

} // namespace snapdeck

using snapdeck::DestroyFormTest;
SNAPDECK_TEST(DestroyFormTest)

#include "DestroyFormTest.moc"
