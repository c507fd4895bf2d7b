// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreDialog.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/Format.h"
#include "ui/pages/RestoreLine.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace snapdeck {

namespace {

using test::ResourceScene;

constexpr int Patience = 60'000;

/// The first application of an account, with the dialog open on the third newest of its snapshots.
struct RestoreStage {
    explicit RestoreStage(ResourceKind kind = ResourceKind::Application)
        : scene(ResourceScene::smallWorld(), kind)
    {
        ready = scene.load() && open();
    }

    bool open()
    {
        scene.choose(0);
        if (!QTest::qWaitFor([this] { return scene.snapshots()->model()->rowCount() > 2; }))
            return false;
        scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(2, 0));
        resource = scene.catalog().resources(kind()).value(0);
        for (const Resource &one : scene.catalog().resources(kind())) {
            if (one.name == ResourceScene::cell(scene.resources(), 0, 0))
                resource = one;
        }
        scene.button("restoreButton")->click();
        return find() && QTest::qWaitForWindowExposed(dialog);
    }

    bool find()
    {
        dialog = nullptr;
        for (auto *one : scene.page().findChildren<RestoreDialog *>())
            dialog = one->isVisible() ? one : dialog.data();
        return dialog;
    }

    [[nodiscard]] ResourceKind kind() const { return scene.kind(); }
    [[nodiscard]] QPushButton *cancel() const { return child<QPushButton>("restoreCancelButton"); }
    [[nodiscard]] QPushButton *confirm() const { return child<QPushButton>("restoreConfirmButton"); }
    [[nodiscard]] QLineEdit *typed() const { return child<QLineEdit>("restoreConfirmField"); }
    [[nodiscard]] QCheckBox *safety() const { return child<QCheckBox>("restoreSafetyCheck"); }
    void typeName() const { QTest::keyClicks(typed(), resource.name); }
    [[nodiscard]] const Operation *restore()
    {
        for (const Operation *operation : scene.session().operations().operations()) {
            if (operation->view().kind == OperationKind::Restore)
                return operation;
        }
        return nullptr;
    }
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }

    ResourceScene scene;
    Resource resource;
    QPointer<RestoreDialog> dialog;
    bool ready = false;
};

} // namespace

class RestoreDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnTheNameWithASafetySnapshot();
    void theSafetyCheckStaysUnderThePointer();
    void waysOutSendNothing_data();
    void waysOutSendNothing();
    void pastingAndDroppingDoNothing();
    void speaksOfPastingAlsoWhereItIsTyped();
    void returnInTheFieldConfirmsNothing();
    void aWrongNameConfirmsNothing();
    void aHeldKeyConfirmsNothing();
    void aReadOnlyAccountOffersNone();
    void saysWhenSomethingIsUnderWay();
    void copiesTheCommand();
    void restoresAndGoesBack();
    void restoresADatabaseWithoutASafetySnapshot();
    void tellsTheServersRefusal();
    void looksAgainAtALostAnswer();
    void everyControlIsReachedByTab();
};

void RestoreDialogTest::opensOnTheNameWithASafetySnapshot()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    QVERIFY(stage.dialog->isModal());
    QCOMPARE(stage.dialog->focusWidget(), stage.typed());
    QVERIFY(stage.cancel()->isDefault());
    QVERIFY(!stage.confirm()->isDefault() && !stage.confirm()->autoDefault());
    QVERIFY(!stage.confirm()->isEnabled());
    QVERIFY(stage.confirm()->text().contains(stage.resource.name));
    QVERIFY(stage.safety()->isChecked());
    const Quota quota = stage.scene.session().quota();
    QVERIFY(stage.child<QLabel>("restoreSafetyCost")
                ->text()
                .contains(QStringLiteral("1 of %1 left").arg(quota.left())));
    const QString said = stage.child<QWidget>("restoreConsequences")->accessibleName();
    QVERIFY(said.contains(stage.resource.name));
    QVERIFY(said.contains(u"old"));
    const QList<Snapshot> listed = stage.scene.catalog().snapshots(stage.resource.id);
    const QString kept = QStringLiteral("since %1 is kept only in the safety snapshot");
    QVERIFY(stage.child<QLabel>("restoreSafetyCost")->text().contains(
        kept.arg(Format::dateTime(listed.first().takenAt)))); // what came before is in the newest one, too
    const auto *noWayBack = stage.child<QWidget>("restoreNoWayBack");
    QVERIFY(!noWayBack->isVisible());
    stage.safety()->click();
    QVERIFY(noWayBack->isVisible());
    QVERIFY(noWayBack->accessibleName().contains(u"no way back"));
    QVERIFY(noWayBack->accessibleName().contains(u"is lost"));
    QVERIFY(!stage.child<QLabel>("restoreSafetyCost")->isVisible());
}

void RestoreDialogTest::theSafetyCheckStaysUnderThePointer()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    const auto place = [&stage] {
        QCoreApplication::sendPostedEvents(); // layouts; no news of the account, which may stand above it
        return QRect(stage.safety()->mapToGlobal(QPoint()), stage.safety()->size());
    };
    const QRect before = place();
    const QPoint box(8, before.height() / 2);
    QTest::mouseClick(stage.safety(), Qt::LeftButton, {}, box);
    QVERIFY(!stage.safety()->isChecked());
    QCOMPARE(place(), before);
    QTest::mouseClick(stage.safety(), Qt::LeftButton, {}, box);
    QVERIFY(stage.safety()->isChecked());
    QCOMPARE(place(), before);
}

void RestoreDialogTest::waysOutSendNothing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
         {"escape", "escape in the name", "cancel by mouse", "cancel by key", "return on cancel",
          "return on the dialog", "return on the check box", "close", "focus elsewhere, then close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void RestoreDialogTest::waysOutSendNothing()
{
    QFETCH(QString, way);
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName(); // all but the button: nothing less may be enough
    QVERIFY(stage.confirm()->isEnabled());
    const QPointer<RestoreDialog> dialog = stage.dialog;
    if (way == u"escape")
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
    else if (way == u"escape in the name")
        QTest::keyClick(stage.typed(), Qt::Key_Escape);
    else if (way == u"cancel by mouse")
        QTest::mouseClick(stage.cancel(), Qt::LeftButton);
    else if (way == u"cancel by key")
        QTest::keyClick(stage.cancel(), Qt::Key_Space);
    else if (way == u"return on cancel")
        QTest::keyClick(stage.cancel(), Qt::Key_Return);
    else if (way == u"return on the dialog")
        QTest::keyClick(stage.dialog, Qt::Key_Return);
    else if (way == u"return on the check box")
        QTest::keyClick(stage.safety(), Qt::Key_Return);
    else {
        if (way != u"close")
            stage.dialog->clearFocus();
        stage.dialog->close();
    }
    QTRY_VERIFY(!dialog);
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.creates(), 0);
    QCOMPARE(stage.scene.restores(), 0);
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
}

void RestoreDialogTest::pastingAndDroppingDoNothing()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    QGuiApplication::clipboard()->setText(stage.resource.name);
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Paste))
        QTest::keySequence(stage.typed(), keys);
    QTest::mouseClick(stage.typed(), Qt::MiddleButton);
    QCOMPARE(stage.typed()->contextMenuPolicy(), Qt::NoContextMenu);
    QMimeData dragged;
    dragged.setText(stage.resource.name);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.typed(), &enter);
    QCoreApplication::sendEvent(stage.typed(), &drop);
    QCOMPARE(stage.typed()->text(), QString());
    QVERIFY(!stage.confirm()->isEnabled());
}

void RestoreDialogTest::speaksOfPastingAlsoWhereItIsTyped()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    const auto *hint = stage.child<QLabel>("restoreConfirmFieldHint");
    QVERIFY(hint && hint->text().contains(u"pasting is off"));
    stage.typeName();
    QVERIFY(hint->text().contains(u"the button below"));
    const QPalette::ColorRole calm = hint->foregroundRole();
    QTest::keySequence(stage.typed(), QKeySequence::Paste);
    QVERIFY(hint->text().contains(u"pasting is off"));
    QVERIFY(stage.typed()->accessibleDescription().contains(u"pasting is off"));
    QVERIFY(hint->foregroundRole() != calm);
    QTest::keyClick(stage.safety(), Qt::Key_Space); // all is shown anew
    QVERIFY(hint->text().contains(u"pasting is off"));
    QTest::keyClick(stage.typed(), Qt::Key_Backspace);
    QCOMPARE(hint->foregroundRole(), calm);
    QTest::keyClicks(stage.typed(), stage.resource.name.right(1));
    QVERIFY(hint->text().contains(u"the button below"));
}

void RestoreDialogTest::returnInTheFieldConfirmsNothing()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName();
    QTest::keyClick(stage.typed(), Qt::Key_Return);
    QTest::keyClick(stage.typed(), Qt::Key_Enter);
    QVERIFY(stage.child<QLabel>("restoreConfirmFieldHint")->text().contains(u"the button below")); // and says so
    QVERIFY(stage.dialog->isVisible());
    QCOMPARE(stage.scene.restores(), 0);
    QCOMPARE(stage.scene.creates(), 0);
}

void RestoreDialogTest::aWrongNameConfirmsNothing()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    QTest::keyClicks(stage.typed(), stage.resource.name.chopped(1) + u'!');
    QVERIFY(!stage.confirm()->isEnabled());
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTest::keyClick(stage.confirm(), Qt::Key_Space);
    QTest::keyClick(stage.confirm(), Qt::Key_Return);
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.restores(), 0);
    QCOMPARE(stage.scene.creates(), 0);
}

void RestoreDialogTest::aHeldKeyConfirmsNothing()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName();
    stage.confirm()->setFocus();
    for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(stage.confirm(), &held);
    }
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
}

void RestoreDialogTest::aReadOnlyAccountOffersNone()
{
    ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, true);
    QVERIFY(scene.load());
    scene.choose(0);
    QTRY_VERIFY(scene.snapshots()->model()->rowCount() > 0);
    QVERIFY(!scene.button("restoreButton")->isEnabled());
    QVERIFY(scene.button("restoreButton")->toolTip().contains(u"read-only"));
    scene.button("restoreButton")->click();
    QVERIFY(!scene.page().findChild<RestoreDialog *>());
}

void RestoreDialogTest::saysWhenSomethingIsUnderWay()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName();
    stage.scene.session().takeSnapshot(stage.resource);
    const auto *banner = stage.child<Banner>("restoreBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"under way"));
    QVERIFY(!stage.confirm()->isEnabled());
    QVERIFY(!stage.scene.button("restoreButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(stage.confirm()->isEnabled(), Patience);
    QCOMPARE(stage.scene.restores(), 0);
}

void RestoreDialogTest::copiesTheCommand()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.child<QPushButton>("restoreCopyCommandButton")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("snapdeck-cli --account prod snapshot restore %1 --version ")
                                  .arg(stage.resource.id.value())));
    QVERIFY(copied.endsWith(QStringLiteral(" --confirm %1").arg(stage.resource.id.value())));
    QVERIFY(stage.dialog->isVisible());
    QCOMPARE(stage.scene.restores(), 0);
}

void RestoreDialogTest::restoresAndGoesBack()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    auto *line = stage.scene.find<RestoreLine>("restoreLine");
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->text().contains(u"safety snapshot first"));
    QVERIFY(!stage.scene.find<QWidget>("operationLine")->isVisible());
    QVERIFY(
        stage.scene.button("restoreLineButton")->isEnabled()); // nothing has left, so it can be called off
    QVERIFY(!stage.scene.button("takeSnapshotButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(stage.restore() && stage.restore()->isFinished(), Patience);
    QCOMPARE(stage.restore()->view().state, OperationState::Ready);
    QCOMPARE(stage.scene.creates(), 1);
    QCOMPARE(stage.scene.restores(), 1);
    QTRY_VERIFY(line->text().contains(u"to the version of"));
    auto *back = stage.scene.button("restoreLineButton");
    QCOMPARE(back->text(), QStringLiteral("Go back…"));
    QTRY_VERIFY(back->isEnabled());
    back->click();
    QVERIFY(stage.find());
    QVERIFY(!stage.confirm()->isEnabled()); // going back is a restore like any other
    QVERIFY(stage.dialog->windowTitle().startsWith(u"Go back"));
    QVERIFY(stage.child<QWidget>("restoreConsequences")->accessibleName().contains(u"is undone"));
    stage.child<QPushButton>("restoreCopyCommandButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        stage.restore()->view().safetySnapshot.version.value()));
    stage.cancel()->click();
    QCOMPARE(stage.scene.restores(), 1);
}

void RestoreDialogTest::restoresADatabaseWithoutASafetySnapshot()
{
    RestoreStage stage(ResourceKind::Database);
    QVERIFY(stage.ready);
    stage.safety()->click();
    stage.typeName();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.restore() && stage.restore()->isFinished(), Patience);
    QCOMPARE(stage.restore()->view().state, OperationState::Ready);
    QCOMPARE(stage.scene.creates(), 0);
    QCOMPARE(stage.scene.restores(), 1);
    QVERIFY(!stage.scene.button("restoreLineButton")->isVisible()); // there is no way back
}

void RestoreDialogTest::tellsTheServersRefusal()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*/snapshots/restore")},
                          {QStringLiteral("kind"), QStringLiteral("status")},
                          {QStringLiteral("status"), 403},
                          {QStringLiteral("code"), QStringLiteral("PERMISSION_DENIED")},
                          {QStringLiteral("count"), 1}});
    stage.safety()->click();
    stage.typeName();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.restore() && stage.restore()->isFinished(), Patience);
    QCOMPARE(stage.restore()->view().state, OperationState::Failed);
    QTRY_COMPARE(stage.scene.find<RestoreLine>("restoreLine")->text(),
                 stage.restore()->view().error.forPeople());
    QCOMPARE(stage.scene.restores(), 1);
}

void RestoreDialogTest::looksAgainAtALostAnswer()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*/snapshots/restore")},
                          {QStringLiteral("kind"), QStringLiteral("close-before-reply")},
                          {QStringLiteral("count"), 1}});
    stage.safety()->click();
    stage.typeName();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.restore() && stage.restore()->isFinished(), 120'000);
    QCOMPARE(stage.restore()->view().state, OperationState::Unconfirmed);
    auto *again = stage.scene.button("restoreLineButton");
    QTRY_COMPARE(again->text(), QStringLiteral("Check again"));
    again->click();
    QTRY_VERIFY(!stage.restore()->isFinished());
    QCOMPARE(stage.scene.restores(), 1);
}

void RestoreDialogTest::everyControlIsReachedByTab()
{
    RestoreStage stage;
    QVERIFY(stage.ready);
    stage.typeName();
    stage.safety()->setFocus();
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order << stage.dialog->focusWidget()->objectName();
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             QStringList({QStringLiteral("restoreSafetyCheck"), QStringLiteral("restoreConfirmField"),
                          QStringLiteral("restoreCopyCommandButton"), QStringLiteral("restoreCancelButton"),
                          QStringLiteral("restoreConfirmButton")}));
}

} // namespace snapdeck

using snapdeck::RestoreDialogTest;
SNAPDECK_TEST(RestoreDialogTest)

#include "RestoreDialogTest.moc"
