// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennStage.h"
#include "ui/models/TemplateWords.h"
#include "ui/widgets/Badge.h"

#include <QClipboard>
#include <QGuiApplication>

namespace snapdeck {

namespace {

using test::WrennStage;

constexpr int Patience = 30'000;

QString cell(const WrennStage &stage, const QString &name, int column)
{
    const auto *model = stage.on<TableView>(stage.templates, "templateTable")->model();
    const auto found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.isEmpty() ? QString() : found.first().siblingAtColumn(column).data().toString();
}

} // namespace

/// What the page of the templates shows of the chosen one, and what it asks for.
class TemplateActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDetailTellsTheChosenOne();
    void countsWhoUsesIt();
    void platformOnesAreProtected();
    void launchesWithItChosen();
    void triesAndProves();
    void cancellingTheTrialSendsNothing();
    void deletesOnceTheNameIsTyped();
    void tellsWhereACaptureCameFrom();
    void copiesTheName();
    void readOnlyAccountsDoNothing();
};

void TemplateActsTest::theDetailTellsTheChosenOne()
{
    WrennStage stage;
    stage.templates.show();
    QVERIFY(stage.ready);
    const Template own = *stage.scene.ownTemplate();
    stage.chooseTemplate(own.name.value());
    QCOMPARE(stage.said(stage.templates, "templateOrigin"), QStringLiteral("Not made with this Snapdeck"));
    QCOMPARE(stage.said(stage.templates, "templateMachine"), machineText(own.vcpus, own.memoryMb));
    QCOMPARE(stage.on<Badge>(stage.templates, "templateProofBadge")->spec().text,
             QStringLiteral("Never tried"));
    QCOMPARE(cell(stage, own.name.value(), TemplateModel::Proven), QStringLiteral("Never tried"));
}

void TemplateActsTest::countsWhoUsesIt()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QList<Capsule> &capsules = stage.scene.catalog().capsules();
    const QString name = capsules.first().templateName;
    const auto users = usersOf(TemplateName(name), capsules);
    QVERIFY(!users.isEmpty());
    QCOMPARE(cell(stage, name, TemplateModel::UsedBy), QString::number(users.size()));
    stage.chooseTemplate(name);
    for (const Capsule &user : users)
        QVERIFY(stage.said(stage.templates, "templateUsers").contains(user.id.value()));
}

void TemplateActsTest::platformOnesAreProtected()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    stage.chooseTemplate(QStringLiteral("minimal"));
    QVERIFY(!stage.templateButton("deleteTemplateButton")->isEnabled());
    QVERIFY(stage.templateButton("deleteTemplateButton")->toolTip().contains(u"operator"));
    QVERIFY(stage.templateButton("launchTemplateButton")->isEnabled());
    QVERIFY(stage.templateButton("tryTemplateButton")->isEnabled());
}

void TemplateActsTest::launchesWithItChosen()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const Template own = *stage.scene.ownTemplate();
    stage.chooseTemplate(own.name.value());
    stage.templateButton("launchTemplateButton")->click();
    QVERIFY(stage.dialog());
    QVERIFY(stage.inDialog<QLabel>("launchSentence")->text().contains(own.name.value()));
    QVERIFY(stage.inDialog<QLabel>("launchSentence")->text().contains(machineText(own.vcpus, own.memoryMb)));
    stage.inDialog("launchConfirmButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.scene.writes(), 1);
    QVERIFY(stage.report(stage.capsules, "operationReport").contains(own.name.value()));
}

void TemplateActsTest::triesAndProves()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString name = stage.scene.ownTemplate()->name.value();
    const auto before = stage.scene.catalog().capsules().size();
    stage.chooseTemplate(name);
    stage.templateButton("tryTemplateButton")->click();
    QVERIFY(stage.dialog());
    stage.inDialog("actButton")->click();
    QCOMPARE(cell(stage, name, TemplateModel::Proven), QStringLiteral("Being tried"));
    QVERIFY(!stage.templateButton("tryTemplateButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QTRY_COMPARE(cell(stage, name, TemplateModel::Proven), QStringLiteral("Proven"));
    QTRY_VERIFY(stage.said(stage.templates, "templateProof").startsWith(u"Seen to start"));
    QTRY_COMPARE(stage.scene.catalog().capsules().size(), before);
    QCOMPARE(stage.scene.writes(), 2); // one launched, and that one destroyed
    QVERIFY(stage.report(stage.templates, "operationReport").endsWith(u"It was destroyed afterwards."));
    QVERIFY(!stage.on<Banner>(stage.capsules, "operationReport"));
}

void TemplateActsTest::cancellingTheTrialSendsNothing()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    stage.chooseTemplate(stage.scene.ownTemplate()->name.value());
    for (const bool byKey : {true, false}) {
        stage.templateButton("tryTemplateButton")->click();
        QVERIFY(stage.dialog());
        if (byKey)
            QTest::keyClick(stage.dialog(), Qt::Key_Return);
        else
            QTest::mouseClick(stage.inDialog("backButton"), Qt::LeftButton);
        QTRY_VERIFY(!stage.dialog());
    }
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
    QCOMPARE(stage.scene.writes(), 0);
}

void TemplateActsTest::deletesOnceTheNameIsTyped()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString name = stage.scene.ownTemplate()->name.value();
    stage.chooseTemplate(name);
    stage.templateButton("deleteTemplateButton")->click();
    stage.type("deleteTemplateConfirmField", name.chopped(1));
    QVERIFY(!stage.inDialog("deleteTemplateConfirmButton")->isEnabled());
    stage.type("deleteTemplateConfirmField", name.right(1));
    QTest::mouseClick(stage.inDialog("deleteTemplateConfirmButton"), Qt::LeftButton);
    QCOMPARE(cell(stage, name, TemplateModel::Type), QStringLiteral("Deleting"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QTRY_VERIFY(cell(stage, name, TemplateModel::Type).isEmpty());
    QCOMPARE(stage.scene.writes(), 1);
}

void TemplateActsTest::tellsWhereACaptureCameFrom()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString id = stage.running().first();
    const Capsule source = *stage.scene.catalog().capsule(CapsuleId(id));
    const TemplateName made(QStringLiteral("golden-2"));
    stage.scene.session().work().capture({source.id, made});
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QTRY_VERIFY(stage.said(stage.templates, "templateOrigin").contains(id));
    QVERIFY(stage.said(stage.templates, "templateOrigin")
                .endsWith(QStringLiteral("made of ") + source.templateName));
}

void TemplateActsTest::copiesTheName()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    QSignalSpy noticed(&stage.templates, &Page::noticed);
    const QString name = stage.scene.ownTemplate()->name.value();
    stage.chooseTemplate(name);
    stage.templateButton("copyTemplateNameButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
    QCOMPARE(noticed.size(), 1);
}

void TemplateActsTest::readOnlyAccountsDoNothing()
{
    WrennStage stage({.readOnly = true});
    QVERIFY(stage.ready);
    stage.chooseTemplate(stage.scene.ownTemplate()->name.value());
    for (const char *name : {"launchTemplateButton", "tryTemplateButton", "deleteTemplateButton"}) {
        QVERIFY2(!stage.templateButton(name)->isEnabled(), name);
        QVERIFY2(stage.templateButton(name)->toolTip().contains(u"read-only"), name);
    }
    QVERIFY(stage.templateButton("copyTemplateNameButton")->isEnabled());
}

} // namespace snapdeck

using snapdeck::TemplateActsTest;
SNAPDECK_TEST(TemplateActsTest)

#include "TemplateActsTest.moc"
