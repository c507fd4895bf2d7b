// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"
#include "ui/dialogs/CaptureWords.h"
#include "ui/dialogs/CommandLine.h"

namespace snapdeck {

namespace {

using test::sampleCapsule;
using test::sampleNow;
using test::sampleTemplate;

const char *const id = "cl-bngm05eke15fmnql8fjezhtqr";

CaptureFacts facts(bool isNewer)
{
    CaptureFacts all;
    all.capsules = {sampleCapsule(id)};
    for (const char *other : {"cl-2", "cl-3", "cl-4", "cl-5", "cl-6"}) {
        all.capsules << sampleCapsule(other);
        all.capsules.last().templateName = QStringLiteral("golden-2");
    }
    all.templates = {sampleTemplate("golden-2", isNewer), sampleTemplate("minimal", isNewer, true)};
    return all;
}

/// All but what a test is about.
CaptureForm form(bool isNewer, const char *name = "golden-2")
{
    CaptureForm made{CapsuleId(QString::fromLatin1(id))};
    made.setFacts(facts(isNewer));
    made.setName(QString::fromLatin1(name));
    made.setTypedId(QString::fromLatin1(id));
    return made;
}

} // namespace

class CaptureChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatKeepsNamesWantsADeletion();
    void theDeletionIsConfirmedByTheOldName();
    void anotherTemplateTakesTheDeletionBack();
    void aServerThatOverwritesDeletesNothing();
    void aRefusalIsBelievedMoreThanTheListing();
    void whereNothingIsListedNothingIsKnown();
    void pausingFirstIsForNewerServers();
    void aPausedCapsuleIsCapturedWhereTheServerDoes();
    void theSentenceHasAllFacts_data();
    void theSentenceHasAllFacts();
    void theConsequencesNameTheUsers();
    void theVerbNamesWhatIsDestroyed();
    void theCommandDoesTheSame();
};

void CaptureChoicesTest::aServerThatKeepsNamesWantsADeletion()
{
    CaptureForm made = form(true);
    QCOMPARE(made.nameRule(), NameRule::Keeps);
    QVERIFY(made.needsDeletion());
    made.setOverwriteAgreed(true);
    QVERIFY(!made.overwriteAgreed());
    QVERIFY(made.obstacle()->contains(u"does not overwrite"));
    QVERIFY(!made.wish().overwrite && !made.wish().deletesOld);
    QVERIFY(nameHint(made).contains(u"deleted first"));
}

void CaptureChoicesTest::theDeletionIsConfirmedByTheOldName()
{
    CaptureForm made = form(true);
    made.setTypedOldName(QStringLiteral("golden-2")); // before it was chosen, it means nothing
    made.setDeletionChosen(true);
    QVERIFY(made.obstacle()->contains(u"old template"));
    for (const char *wrong : {"golden-", "Golden-2", "golden-2 ", id}) {
        made.setTypedOldName(QString::fromLatin1(wrong));
        QVERIFY2(made.obstacle(), wrong);
    }
    made.setTypedOldName(QStringLiteral("golden-2"));
    QVERIFY(!made.obstacle());
    QVERIFY(made.wish().deletesOld);
    QVERIFY(!made.wish().overwrite);
    made.setTypedId(QStringLiteral("golden-2"));
    QVERIFY2(made.obstacle(), "the one does not confirm the other");
}

void CaptureChoicesTest::anotherTemplateTakesTheDeletionBack()
{
    CaptureForm renamed = form(true);
    renamed.setDeletionChosen(true);
    renamed.setTypedOldName(QStringLiteral("golden-2"));
    renamed.setName(QStringLiteral("golden-"));
    renamed.setName(QStringLiteral("golden-2"));
    QVERIFY(!renamed.deletionChosen());
    QCOMPARE(renamed.typedOldName(), TypedWord::Nothing);

    CaptureForm remade = form(true);
    remade.setDeletionChosen(true);
    remade.setTypedOldName(QStringLiteral("golden-2"));
    remade.setFacts(facts(true));
    QVERIFY2(!remade.obstacle(), "the same template, listed again");
    CaptureFacts newer = facts(true);
    newer.templates[0].createdAt = sampleNow;
    remade.setFacts(newer);
    QVERIFY2(remade.obstacle(), "somebody else has made it anew");
    QVERIFY(!remade.wish().deletesOld);
}

void CaptureChoicesTest::aServerThatOverwritesDeletesNothing()
{
    CaptureForm made = form(false);
    QVERIFY(!made.needsDeletion());
    made.setDeletionChosen(true);
    QVERIFY(!made.deletionChosen());
    made.setOverwriteAgreed(true);
    QVERIFY(!made.obstacle());
    QVERIFY(made.wish().overwrite && !made.wish().deletesOld);
}

void CaptureChoicesTest::aRefusalIsBelievedMoreThanTheListing()
{
    CaptureForm made = form(false);
    made.setServerKeeps();
    QVERIFY(made.needsDeletion());
    made.setDeletionChosen(true);
    QVERIFY(made.obstacle());
    made.setTypedOldName(QStringLiteral("golden-2"));
    QVERIFY(!made.obstacle());
    QVERIFY(made.wish().deletesOld);
}

void CaptureChoicesTest::whereNothingIsListedNothingIsKnown()
{
    CaptureForm made = form(true, "fresh");
    CaptureFacts none = facts(true);
    none.templates.clear();
    made.setFacts(none);
    QCOMPARE(made.nameRule(), NameRule::Unknown);
    QVERIFY(nameHint(made).contains(u"not known"));
    QVERIFY(nameBadge(made).text.contains(u"not known"));
    QVERIFY(made.pauseObjection()->contains(u"not known"));
}

void CaptureChoicesTest::pausingFirstIsForNewerServers()
{
    CaptureForm older = form(false, "fresh");
    older.setPausesFirst(true);
    QVERIFY(older.pauseObjection()->contains(u"running"));
    QVERIFY(!older.wish().pausesFirst);
    CaptureForm newer = form(true, "fresh");
    newer.setPausesFirst(true);
    newer.setLaunchesCopy(true);
    QVERIFY(!newer.pauseObjection());
    QVERIFY(newer.wish().pausesFirst && newer.wish().launchesCopy);
}

void CaptureChoicesTest::aPausedCapsuleIsCapturedWhereTheServerDoes()
{
    for (const bool isNewer : {false, true}) {
        CaptureForm made = form(isNewer, "fresh");
        CaptureFacts paused = facts(isNewer);
        paused.capsules[0] = sampleCapsule(id, CapsuleStatus::Paused);
        made.setFacts(paused);
        made.setPausesFirst(true);
        QCOMPARE(!made.obstacle(), isNewer);
        QVERIFY2(!made.wish().pausesFirst, "it is paused already");
    }
}

void CaptureChoicesTest::theSentenceHasAllFacts_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<bool>("copies");
    QTest::addColumn<QString>("said");
    const QString who = QStringLiteral("cl-bngm0…htqr (2 vCPU · 1,024 MiB, made of python-base 3 d ago)");
    QTest::newRow("plain") << false << false << false
                           << who + QStringLiteral(" is captured into “golden-2”, and destroyed.");
    QTest::newRow("copy") << false << false << true
                          << who
            + QStringLiteral(" is captured into “golden-2”, and destroyed. Then a copy of it is launched.");
    QTest::newRow("paused") << false << true << false
                            << who + QStringLiteral(" is paused, captured into “golden-2”, and destroyed.");
    QTest::newRow("deleted") << true << false << false
                             << QStringLiteral("The old template “golden-2” is deleted; then ") + who
            + QStringLiteral(" is captured into a new “golden-2”, and destroyed.");
    QTest::newRow("all") << true << true << true
                         << who
            + QStringLiteral(" is paused, the old template “golden-2” is deleted, and then the capsule is "
                             "captured into a new “golden-2”, and destroyed. Then a copy of it is launched.");
}

void CaptureChoicesTest::theSentenceHasAllFacts()
{
    QFETCH(bool, deletes);
    QFETCH(bool, pauses);
    QFETCH(bool, copies);
    CaptureForm made = form(true);
    made.setDeletionChosen(deletes);
    made.setPausesFirst(pauses);
    made.setLaunchesCopy(copies);
    QTEST(captureSentence(made, sampleNow), "said");
}

void CaptureChoicesTest::theConsequencesNameTheUsers()
{
    CaptureForm made = form(true);
    QCOMPARE(captureConsequences(made, sampleNow).size(), 1); // it was not asked for yet
    made.setDeletionChosen(true);
    const QList<Consequence> both = captureConsequences(made, sampleNow);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[1].what, QStringLiteral("Template “golden-2” is deleted first."));
    QCOMPARE(
        both[1].detail,
        QStringLiteral("1.9 GB from 12 Nov, 10 d old. 5 other capsules run from it and keep running: cl-2, "
                       "cl-3, cl-4 and 2 more. If the capture fails after that, neither is there."));
}

void CaptureChoicesTest::theVerbNamesWhatIsDestroyed()
{
    CaptureForm made = form(true);
    QCOMPARE(captureVerb(made, QStringLiteral("cl-x"), QStringLiteral("golden-2")),
             QStringLiteral("Capture and destroy cl-x"));
    made.setDeletionChosen(true);
    QCOMPARE(captureVerb(made, QStringLiteral("cl-x"), QStringLiteral("golden-2")),
             QStringLiteral("Delete golden-2, capture and destroy cl-x"));
}

void CaptureChoicesTest::theCommandDoesTheSame()
{
    CaptureWish wish{CapsuleId(QStringLiteral("cl-1")), TemplateName(QStringLiteral("golden-2"))};
    wish.deletesOld = true;
    wish.pausesFirst = true;
    wish.launchesCopy = true;
    Capsule source = sampleCapsule("cl-1");
    source.timeoutSeconds = 600;
    QCOMPARE(
        captureCommand(AccountName(QStringLiteral("ml")), wish, source),
        QStringLiteral("snapdeck-cli --account ml capsule pause cl-1 && "
                       "snapdeck-cli --account ml template delete golden-2 --confirm golden-2 && "
                       "snapdeck-cli --account ml capsule capture cl-1 --name golden-2 --confirm-destroy "
                       "cl-1 && snapdeck-cli --account ml capsule create --template golden-2 --vcpus 2 "
                       "--memory-mb 1024 --timeout-s 600"));
}

} // namespace snapdeck

using snapdeck::CaptureChoicesTest;
SNAPDECK_TEST(CaptureChoicesTest)

#include "CaptureChoicesTest.moc"
