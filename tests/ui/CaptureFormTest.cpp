// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureForm.h"

#include "tests/support/TestRunner.h"
#include "ui/dialogs/CaptureWords.h"
#include "ui/dialogs/CommandLine.h"

#include <QProcess>

namespace snapdeck {

namespace {

const CapsuleId capsuleId(QStringLiteral("cl-bngm05eke15fmnql8fjezhtqr"));
const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Capsule capsule(const CapsuleId &id, CapsuleStatus status = CapsuleStatus::Running)
{
    Capsule made;
    made.id = id;
    made.status = status;
    made.statusText = status == CapsuleStatus::Running ? QStringLiteral("running") : QStringLiteral("paused");
    made.templateName = QStringLiteral("base-python-ml");
    made.createdAt = now.addSecs(-41 * 60);
    made.startedAt = now.addSecs(-41 * 60);
    made.lastActiveAt = now.addSecs(-3);
    return made;
}

Template named(const char *name, bool platform = false)
{
    Template made;
    made.name = TemplateName(QString::fromLatin1(name));
    made.isPlatform = platform;
    made.isBase = platform;
    made.sizeBytes = 1'900'000'000;
    made.createdAt = QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC);
    return made;
}

CaptureFacts facts()
{
    CaptureFacts all;
    all.capsules = {capsule(capsuleId), capsule(CapsuleId(QStringLiteral("cl-2"))),
                    capsule(CapsuleId(QStringLiteral("cl-3"))),
                    capsule(CapsuleId(QStringLiteral("cl-4")), CapsuleStatus::Paused)};
    all.templates = {named("base-python-ml"), named("minimal", true)};
    return all;
}

/// Everything entered rightly.
CaptureForm complete(const QString &name = QStringLiteral("fresh"))
{
    CaptureForm form(capsuleId);
    form.setFacts(facts());
    form.setName(name);
    form.setTypedId(capsuleId.value());
    return form;
}

} // namespace

class CaptureFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingRightMayBeConfirmed();
    void namesAreJudged_data();
    void namesAreJudged();
    void onlyTheWholeIdConfirms_data();
    void onlyTheWholeIdConfirms();
    void overwritingNeedsAConsentOfItsOwn();
    void aConsentIsForOneTemplateOnly();
    void theCapsuleMustStillRun();
    void readOnlyAccountsCaptureNothing();
    void suggestedNamesAreOursAndValid_data();
    void suggestedNamesAreOursAndValid();
    void consequencesHaveTheRealNumbers();
    void theCommandSurvivesTheShell();
};

void CaptureFormTest::everythingRightMayBeConfirmed()
{
    const CaptureForm form = complete();
    QVERIFY(!form.obstacle());
    QCOMPARE(form.wish().capsule, capsuleId);
    QCOMPARE(form.wish().name.value(), QStringLiteral("fresh"));
    QVERIFY(!form.wish().overwrite);
}

void CaptureFormTest::namesAreJudged_data()
{
    using Verdict = CaptureForm::NameVerdict;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("verdict");
    QTest::newRow("free") << QStringLiteral("fresh") << int(Verdict::Free);
    QTest::newRow("another case is another name") << QStringLiteral("Minimal") << int(Verdict::Free);
    QTest::newRow("longest") << QString(64, u'a') << int(Verdict::Free);
    QTest::newRow("too long") << QString(65, u'a') << int(Verdict::Invalid);
    QTest::newRow("empty") << QString() << int(Verdict::Invalid);
    QTest::newRow("begins with a dash") << QStringLiteral("-x") << int(Verdict::Invalid);
    QTest::newRow("space at the end") << QStringLiteral("x ") << int(Verdict::Invalid);
    QTest::newRow("line feed at the end") << QStringLiteral("x\n") << int(Verdict::Invalid);
    QTest::newRow("own") << QStringLiteral("base-python-ml") << int(Verdict::Taken);
    QTest::newRow("platform") << QStringLiteral("minimal") << int(Verdict::Reserved);
}

void CaptureFormTest::namesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(int, verdict);
    const CaptureForm form = complete(name);
    QCOMPARE(int(form.nameVerdict()), verdict);
    QCOMPARE(!form.obstacle(), verdict == int(CaptureForm::NameVerdict::Free));
    QVERIFY(!nameBadge(form).text.isEmpty());
}

void CaptureFormTest::onlyTheWholeIdConfirms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("confirms");
    const QString id = capsuleId.value();
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("beginning") << id.chopped(1) << false;
    QTest::newRow("whole") << id << true;
    QTest::newRow("more") << id + u'x' << false;
    QTest::newRow("space before") << u' ' + id << false;
    QTest::newRow("space after") << id + u' ' << false;
    QTest::newRow("capitals") << id.toUpper() << false;
    QTest::newRow("another capsule") << QStringLiteral("cl-2") << false;
}

void CaptureFormTest::onlyTheWholeIdConfirms()
{
    QFETCH(QString, typed);
    QFETCH(bool, confirms);
    CaptureForm form = complete();
    form.setTypedId(typed);
    QCOMPARE(!form.obstacle(), confirms);
}

void CaptureFormTest::overwritingNeedsAConsentOfItsOwn()
{
    CaptureForm form = complete(QStringLiteral("base-python-ml"));
    QVERIFY(form.obstacle());
    form.setOverwriteAgreed(true);
    QVERIFY(!form.obstacle());
    QVERIFY(form.wish().overwrite);
    QVERIFY(form.wish().oldMadeAt.isValid()); // no other of that name is meant
    QCOMPARE(form.wish().oldMadeAt, form.replaced()->createdAt);
    QVERIFY(!complete(QStringLiteral("fresh")).wish().oldMadeAt.isValid());

    CaptureForm platform = complete(QStringLiteral("minimal"));
    platform.setOverwriteAgreed(true);
    QVERIFY(platform.obstacle());
    QVERIFY(!platform.wish().overwrite);
}

void CaptureFormTest::aConsentIsForOneTemplateOnly()
{
    CaptureForm renamed = complete(QStringLiteral("base-python-ml"));
    renamed.setOverwriteAgreed(true);
    renamed.setName(QStringLiteral("base-python-m"));
    renamed.setName(QStringLiteral("base-python-ml"));
    QVERIFY(renamed.obstacle());

    CaptureForm replaced = complete(QStringLiteral("base-python-ml"));
    replaced.setOverwriteAgreed(true);
    replaced.setFacts(facts());
    QVERIFY2(!replaced.obstacle(), "the same template, listed again");
    CaptureFacts newer = facts();
    newer.templates[0].createdAt = now;
    replaced.setFacts(newer);
    QVERIFY2(replaced.obstacle(), "somebody else has replaced it meanwhile");

    CaptureForm appeared = complete(QStringLiteral("fresh"));
    CaptureFacts more = facts();
    more.templates << named("fresh");
    appeared.setFacts(more);
    QVERIFY2(appeared.obstacle(), "the name was free when it was typed");
}

void CaptureFormTest::theCapsuleMustStillRun()
{
    CaptureForm form = complete();
    CaptureFacts paused = facts();
    paused.capsules[0].status = CapsuleStatus::Paused;
    paused.capsules[0].statusText = QStringLiteral("paused");
    form.setFacts(paused);
    QVERIFY(form.obstacle());
    QVERIFY(form.obstacle()->contains(u"paused"));
    CaptureFacts gone = facts();
    gone.capsules.removeFirst();
    form.setFacts(gone);
    QVERIFY(form.obstacle());
    CaptureFacts busy = facts();
    busy.alreadyCapturing = true;
    form.setFacts(busy);
    QVERIFY(form.obstacle());
    form.setFacts(facts());
    QVERIFY(!form.obstacle());
}

void CaptureFormTest::readOnlyAccountsCaptureNothing()
{
    CaptureForm form(capsuleId, true);
    form.setFacts(facts());
    form.setName(QStringLiteral("fresh"));
    form.setTypedId(capsuleId.value());
    QVERIFY(form.obstacle());
}

void CaptureFormTest::suggestedNamesAreOursAndValid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("suggested");
    QTest::newRow("usual") << QStringLiteral("web") << QStringLiteral("web-20261122-1200-htqr");
    QTest::newRow("none") << QString() << QStringLiteral("capsule-20261122-1200-htqr");
    QTest::newRow("strange") << QStringLiteral("_my tämplate")
                             << QStringLiteral("mytmplate-20261122-1200-htqr");
    QTest::newRow("long") << QString(64, u'a') << QString(40, u'a') + QStringLiteral("-20261122-1200-htqr");
}

void CaptureFormTest::suggestedNamesAreOursAndValid()
{
    QFETCH(QString, from);
    const CapsuleId capsule(QStringLiteral("cl-bngm05eke15fmnql8fjezhtqr"));
    const TemplateName name = capture::suggestedName(from, capsule, now);
    QTEST(name.value(), "suggested");
    QVERIFY(isValidTemplateName(name.value()));
    // Two capsules of one template in one minute: two names.
    QVERIFY(name
            != capture::suggestedName(from, CapsuleId(QStringLiteral("cl-0q8s2m41x7b90abcdefghijkl")), now));
}

void CaptureFormTest::consequencesHaveTheRealNumbers()
{
    CaptureForm form = complete();
    QCOMPARE(captureConsequences(form, now).size(), 1);
    QCOMPARE(captureConsequences(form, now)[0].detail,
             QStringLiteral("It has run for 41 min and was last active 3 s ago; it cannot be recovered."));
    form.setName(QStringLiteral("base-python-ml"));
    QCOMPARE(form.runningFromReplaced().size(), 2); // neither the one to be destroyed nor the paused one
    const QList<Consequence> both = captureConsequences(form, now);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[1].what, QStringLiteral("Template “base-python-ml” is overwritten."));
    QCOMPARE(
        both[1].detail,
        QStringLiteral("1.9 GB from 12 Nov, 10 d old. 2 other capsules run from it and keep running: cl-2 "
                       "and cl-3. A paused one was made from it, too: cl-4."));
    CaptureFacts atRest = facts();
    for (Capsule &one : atRest.capsules) {
        if (one.id != capsuleId)
            one.status = one.id.value() == u"cl-3" ? CapsuleStatus::Stopped : CapsuleStatus::Paused;
    }
    form.setFacts(atRest);
    QCOMPARE(captureConsequences(form, now)[1].detail,
             QStringLiteral("1.9 GB from 12 Nov, 10 d old. No other capsule runs from it. 2 paused ones were made "
                            "from it, too: cl-2 and cl-4."));
}

void CaptureFormTest::theCommandSurvivesTheShell()
{
    const CaptureWish wish{capsuleId, TemplateName(QStringLiteral("fresh")), true};
    QCOMPARE(
        captureCommand(AccountName(QStringLiteral("ml-team")), wish),
        QStringLiteral("snapdeck-cli --account ml-team capsule capture cl-bngm05eke15fmnql8fjezhtqr --name "
                       "fresh --overwrite --confirm-destroy cl-bngm05eke15fmnql8fjezhtqr"));
    const QString evil = QStringLiteral("it's; touch $HOME `x` \"y\"\n*");
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), shellLine({QStringLiteral("printf"), QStringLiteral("%s"), evil})});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), evil);
}

} // namespace snapdeck

using snapdeck::CaptureFormTest;
SNAPDECK_TEST(CaptureFormTest)

#include "CaptureFormTest.moc"
