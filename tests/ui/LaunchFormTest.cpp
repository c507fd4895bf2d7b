// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LaunchForm.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/models/TemplateWords.h"

namespace snapdeck {

namespace {

using test::sampleNow;
using test::sampleTemplate;

WrennFacts facts()
{
    Template untold = sampleTemplate("python", true, true);
    untold.vcpus.reset();
    untold.memoryMb.reset();
    return {false, {}, {sampleTemplate("golden-2", true), untold}};
}

} // namespace

class LaunchFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateHasToBeChosen();
    void theMachineIsTheTemplates();
    void saysWhatItWillAskFor();
    void saysWhereTheMachineDiffers();
    void theCommandDoesTheSame();
    void originsAreTold();
    void proofsAreTold();
};

void LaunchFormTest::aTemplateHasToBeChosen()
{
    LaunchForm form;
    form.setFacts(facts());
    QVERIFY(form.obstacle()->contains(u"Choose"));
    form.choose(TemplateName(QStringLiteral("golden-2")));
    QVERIFY(!form.obstacle());
    WrennFacts none = facts();
    none.templates.clear();
    form.setFacts(none);
    QVERIFY(form.obstacle()->contains(u"not there any more"));
    none = facts();
    none.isReadOnly = true;
    form.setFacts(none);
    QVERIFY(form.objection().contains(u"read-only"));
}

void LaunchFormTest::theMachineIsTheTemplates()
{
    LaunchForm form;
    form.setFacts(facts());
    form.setTimeoutSeconds(600);
    form.choose(TemplateName(QStringLiteral("golden-2")));
    QCOMPARE(form.spec(), (CapsuleSpec{TemplateName(QStringLiteral("golden-2")), 4, 2048, 600}));
    form.choose(TemplateName(QStringLiteral("python")));
    QCOMPARE(form.spec(), (CapsuleSpec{TemplateName(QStringLiteral("python")), 1, 512, 600}));
}

void LaunchFormTest::saysWhatItWillAskFor()
{
    LaunchForm form;
    form.setFacts(facts());
    form.choose(TemplateName(QStringLiteral("golden-2")));
    QCOMPARE(
        form.sentence(),
        QStringLiteral("A capsule with 4 vCPU · 2,048 MiB is launched from “golden-2”; it never pauses by "
                       "itself."));
    form.setTimeoutSeconds(90);
    form.setVcpus(2);
    QCOMPARE(form.sentence(),
             QStringLiteral("A capsule with 2 vCPU · 2,048 MiB is launched from “golden-2”; it pauses itself "
                            "after 1 min 30 s without use."));
}

void LaunchFormTest::saysWhereTheMachineDiffers()
{
    LaunchForm form;
    form.setFacts(facts());
    form.choose(TemplateName(QStringLiteral("golden-2")));
    QVERIFY(form.machineHint().isEmpty());
    form.setMemoryMb(512);
    QCOMPARE(form.machineHint(), QStringLiteral("The template itself has 4 vCPU · 2,048 MiB."));
    form.choose(TemplateName(QStringLiteral("python")));
    form.setMemoryMb(4096);
    QVERIFY2(form.machineHint().isEmpty(), "it tells none");
}

void LaunchFormTest::theCommandDoesTheSame()
{
    QCOMPARE(launchCommand(AccountName(QStringLiteral("ml")),
                           {TemplateName(QStringLiteral("golden-2")), 2, 1024, 600}),
             QStringLiteral("snapdeck-cli --account ml capsule create --template golden-2 --vcpus 2 "
                            "--memory-mb 1024 --timeout-s 600"));
    QCOMPARE(destroyCommand(AccountName(QStringLiteral("ml")), CapsuleId(QStringLiteral("cl-1"))),
             QStringLiteral("snapdeck-cli --account ml capsule destroy cl-1 --confirm cl-1"));
}

void LaunchFormTest::originsAreTold()
{
    QCOMPARE(originText(std::nullopt, sampleNow), QStringLiteral("Not made with this Snapdeck"));
    TemplateOrigin origin;
    origin.capsule = CapsuleId(QStringLiteral("cl-1"));
    origin.at = QDateTime(QDate(2026, 11, 12), QTime(14, 3), Qt::LocalTime).toUTC();
    QCOMPARE(originText(origin, sampleNow), QStringLiteral("Captured from cl-1 on 12 Nov 14:03"));
    origin.by = QStringLiteral("anna@host");
    origin.from = QStringLiteral("python-base");
    QCOMPARE(originText(origin, sampleNow),
             QStringLiteral("Captured from cl-1 on 12 Nov 14:03 by anna@host, made of python-base"));
}

void LaunchFormTest::proofsAreTold()
{
    TemplateRow row{sampleTemplate("golden-2", true)};
    QCOMPARE(proofBadge(row).text, QStringLiteral("Never tried"));
    QCOMPARE(proofText(row, sampleNow), QStringLiteral("Never tried"));
    row.isBeingTried = true;
    QCOMPARE(proofBadge(row).text, QStringLiteral("Being tried"));
    row.isBeingTried = false;
    row.provenAt = sampleNow.addSecs(-120);
    QCOMPARE(proofBadge(row).text, QStringLiteral("Proven"));
    QCOMPARE(proofText(row, sampleNow), QStringLiteral("Seen to start 2 min ago"));
    row.isBeingDeleted = true;
    QCOMPARE(typeBadge(row).text, QStringLiteral("Deleting"));
}

} // namespace snapdeck

using snapdeck::LaunchFormTest;
SNAPDECK_TEST(LaunchFormTest)

#include "LaunchFormTest.moc"
