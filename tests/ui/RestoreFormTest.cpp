// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreForm.h"

#include "tests/support/TestRunner.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/RestoreWords.h"
#include "ui/models/RestoreStory.h"
#include "ui/models/StateBadges.h"

#include <QTest>

namespace snapdeck {

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(14, 0), Qt::LocalTime);

Resource resourceNamed(const QString &name)
{
    Resource resource;
    resource.id = ResourceId(QStringLiteral("1d2cdc0d6329d12eab"));
    resource.name = name;
    return resource;
}

Snapshot version(const QString &id = QStringLiteral("v-7"))
{
    Snapshot snapshot;
    snapshot.ref = {SnapshotName(QStringLiteral("abc")), VersionId(id)};
    snapshot.sizeBytes = 610'400'000;
    snapshot.takenAt = now.addDays(-2).toUTC();
    return snapshot;
}

RestoreForm formFor(const QString &name = QStringLiteral("api-gateway"), const RestoreFacts &facts = {})
{
    RestoreForm form(resourceNamed(name), version());
    form.setFacts(facts);
    return form;
}

QString allOf(const RestoreForm &form)
{
    QStringList words;
    for (const Consequence &consequence : restoreConsequences(form, now))
        words << consequence.what << consequence.detail;
    return words.join(u'\n');
}

QString lossOf(const RestoreForm &form)
{
    const Consequence lost = noWayBack(form, now);
    return lost.what + u'\n' + lost.detail;
}

OperationView restoreIn(OperationState state)
{
    OperationView view;
    view.kind = OperationKind::Restore;
    view.state = state;
    view.resourceName = QStringLiteral("api-gateway");
    view.since = now.addSecs(-30).toUTC();
    view.snapshot = version().ref;
    return view;
}

} // namespace

class RestoreFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWholeNameConfirms();
    void namesThatCannotBeTypedAreConfirmedById_data();
    void namesThatCannotBeTypedAreConfirmedById();
    void twinsAreConfirmedById();
    void saysWhyAVersionCannotBeRestored();
    void tellsWhatIsReplaced();
    void tellsWhatTheSafetySnapshotCosts();
    void withoutASafetySnapshotThereIsNoWayBack();
    void spellsTheCommand();
    void tellsTheStepsOfARestore();
};

void RestoreFormTest::onlyTheWholeNameConfirms()
{
    RestoreForm form = formFor();
    QVERIFY(form.obstacle());
    for (const char *typed :
         {"a", "api-gatewa", "API-GATEWAY", "api-gateway ", " api-gateway", "api gateway"}) {
        form.setTyped(QString::fromLatin1(typed));
        QVERIFY2(form.obstacle(), typed);
    }
    QCOMPARE(form.typed(), RestoreForm::Typed::Wrong);
    form.setTyped(QStringLiteral("api-gateway"));
    QVERIFY(!form.obstacle());
    QCOMPARE(typedBadge(form).tone, Tone::Ok);
    QVERIFY(form.wish().safeguard);
}

void RestoreFormTest::namesThatCannotBeTypedAreConfirmedById_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("two blanks") << QStringLiteral("api  gateway");
    QTest::newRow("a blank at the end") << QStringLiteral("api ");
    QTest::newRow("a blank that does not break") << QStringLiteral("api\u00a0gateway");
    QTest::newRow("no width") << QStringLiteral("api\u200bgateway");
    QTest::newRow("the other direction") << QStringLiteral("api\u202egateway");
    QTest::newRow("endless") << QString(65, u'a');
}

void RestoreFormTest::namesThatCannotBeTypedAreConfirmedById()
{
    QFETCH(QString, name);
    RestoreForm form = formFor(name);
    QVERIFY(form.isConfirmedById());
    form.setTyped(name);
    QVERIFY(form.obstacle());
    form.setTyped(form.resource().id.value());
    QVERIFY(!form.obstacle());
}

void RestoreFormTest::twinsAreConfirmedById()
{
    RestoreFacts facts;
    facts.isNameShared = true;
    RestoreForm form = formFor(QStringLiteral("api-gateway"), facts);
    form.setTyped(QStringLiteral("api-gateway"));
    QVERIFY(form.obstacle());
    form.setTyped(form.confirmationWord());
    QVERIFY(!form.obstacle());
}

void RestoreFormTest::saysWhyAVersionCannotBeRestored()
{
    RestoreFacts facts;
    QVERIFY(!formFor().objection());
    QVERIFY(
        RestoreForm(resourceNamed(QStringLiteral("a")), version(), true).objection()->contains(u"read-only"));
    QVERIFY(
        RestoreForm(resourceNamed(QStringLiteral("a")), version({})).objection()->contains(u"no version"));
    facts.isListed = false;
    QVERIFY(formFor(QStringLiteral("a"), facts).objection()->contains(u"any more"));
    facts = {};
    facts.isUnderWay = true;
    QVERIFY(formFor(QStringLiteral("a"), facts).objection()->contains(u"under way"));
    facts = {};
    facts.objectionHere = QStringLiteral("Nothing can be written down.");
    RestoreForm form = formFor(QStringLiteral("a"), facts);
    form.setTyped(QStringLiteral("a"));
    QCOMPARE(form.obstacle().value(), facts.objectionHere);
}

void RestoreFormTest::tellsWhatIsReplaced()
{
    RestoreFacts facts;
    QVERIFY(allOf(formFor()).contains(u"api-gateway"));
    QVERIFY(allOf(formFor()).contains(u"610.4 MB"));
    QVERIFY(allOf(formFor()).contains(u"2 d old"));
    QVERIFY(!allOf(formFor()).contains(u"running"));
    facts.isRunning = true;
    QVERIFY(allOf(formFor(QStringLiteral("a"), facts)).contains(u"running"));
    Snapshot unknownSize = version();
    unknownSize.sizeBytes = -1;
    QVERIFY(!allOf(RestoreForm(resourceNamed(QStringLiteral("a")), unknownSize)).contains(u'('));
}

void RestoreFormTest::tellsWhatTheSafetySnapshotCosts()
{
    RestoreFacts facts;
    facts.quota.limit = 32;
    facts.quota.used = 18;
    QVERIFY(safetyCost(formFor(QStringLiteral("a"), facts), now).startsWith(u"Uses 1 of 14 left today."));
    const QString wait = safetyCost(formFor(QStringLiteral("a"), facts), now);
    QVERIFY(wait.contains(u"30 minutes from when it was taken")); // until it is listed
    QVERIFY(wait.contains(u"45 minutes pass without")); // until the restore is given up
    facts.quota.used = 32;
    facts.quota.nextFreesAt = now.addSecs(3600);
    QVERIFY(safetyCost(formFor(QStringLiteral("a"), facts), now).contains(u"15:00"));
    facts = {};
    facts.snapshotWait = LimitWait{LimitKind::CoolDown, now.addSecs(120)};
    QVERIFY(safetyCost(formFor(QStringLiteral("a"), facts), now).contains(u"14:02"));
}

void RestoreFormTest::withoutASafetySnapshotThereIsNoWayBack()
{
    RestoreFacts facts;
    facts.newestTakenAt = now.addSecs(-3 * 3600);
    RestoreForm form = formFor(QStringLiteral("a"), facts);
    const QString replaced = allOf(form);
    QVERIFY(!replaced.contains(u"no way back"));
    QVERIFY(!replaced.contains(u"Everything changed")); // some of it is in the newest snapshot
    QVERIFY(safetyCost(form, now).contains(u"Everything changed since"));
    form.setSafeguard(false);
    QCOMPARE(allOf(form), replaced); // it stands above the choice, and does not move what is below it
    QVERIFY(lossOf(form).contains(u"no way back"));
    QVERIFY(lossOf(form).contains(u"3 h ago"));
    QVERIFY(lossOf(form).contains(u"what changed after that is lost"));
    QVERIFY(!form.wish().safeguard);
}

void RestoreFormTest::spellsTheCommand()
{
    RestoreForm form = formFor();
    QCOMPARE(restoreCommand(AccountName(QStringLiteral("prod br")), form.wish()),
             QStringLiteral("snapdeck-cli --account 'prod br' snapshot restore 1d2cdc0d6329d12eab "
                            "--version v-7 --confirm 1d2cdc0d6329d12eab"));
    form.setSafeguard(false);
    QVERIFY(restoreCommand(AccountName(QStringLiteral("a")), form.wish()).contains(u"--no-safety-snapshot"));
}

void RestoreFormTest::tellsTheStepsOfARestore()
{
    RestoreScene scene;
    scene.restore = restoreIn(OperationState::Queued);
    scene.restore.safety = OperationId(QStringLiteral("op-2"));
    QVERIFY(isSafeguarding(scene.restore));
    QVERIFY(restoreStory(scene, now).contains(u"safety snapshot first"));
    scene.safety = restoreIn(OperationState::RateLimited);
    scene.safety->nextAt = now.addSecs(600);
    QVERIFY(restoreStory(scene, now).contains(u"14:10"));
    QVERIFY(!restoreStory(scene, now.addSecs(600)).contains(u"14:10")); // it is over
    scene.restore.safetySnapshot = version(QStringLiteral("v-8")).ref;
    scene.restore.state = OperationState::RateLimited;
    scene.restore.nextAt = now.addSecs(60);
    QVERIFY(restoreStory(scene, now).contains(u"1:00"));
    QVERIFY(!restoreStory(scene, now.addSecs(60)).contains(u"0:00"));
    scene.restore = restoreIn(OperationState::Queued);
    scene.restore.safetySnapshot = version(QStringLiteral("v-8")).ref;
    QVERIFY(!isSafeguarding(scene.restore));
    QVERIFY(restoreStory(scene, now).contains(u"nothing is replaced yet"));
    scene.restore.state = OperationState::Ready;
    scene.restore.running = true;
    scene.targetTakenAt = version().takenAt;
    QVERIFY(restoreStory(scene, now).contains(u"20 Nov, 14:00"));
    QVERIFY(restoreStory(scene, now).contains(u"It runs."));
    scene.restore.running = false;
    QVERIFY(restoreStory(scene, now).contains(u"does not run"));
    scene.restore.ranBefore = false;
    QVERIFY(restoreStory(scene, now).contains(u"stopped before, and still is"));
    scene.restore.state = OperationState::Failed;
    scene.restore.error.message = QStringLiteral("It is of another database.");
    QVERIFY(restoreStory(scene, now).contains(u"another database"));
}

} // namespace snapdeck

using snapdeck::RestoreFormTest;
SNAPDECK_TEST(RestoreFormTest)

#include "RestoreFormTest.moc"
