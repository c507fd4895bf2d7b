// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureDialog.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/CaptureStage.h"

#include <QAccessible>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

#include <algorithm>

namespace snapdeck {

namespace {

using test::CaptureStage;

} // namespace

class CaptureDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnCancelWithAFreeName();
    void waysOutSendNothing_data();
    void waysOutSendNothing();
    void pastingAndDroppingDoNothing();
    void speaksOfPastingOnlyUntilItIsTyped();
    void speaksOfPastingAlsoWhereItIsTyped();
    void returnInAFieldConfirmsNothing();
    void aWrongIdConfirmsNothing();
    void saysWhenTheCapsuleNoLongerRuns();
    void copiesTheCommand();
    void everyControlHasANameAndIsReachedByTab();
};

void CaptureDialogTest::opensOnCancelWithAFreeName()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    QCOMPARE(stage.dialog->focusWidget(), stage.cancel());
    QVERIFY(stage.cancel()->isDefault());
    QVERIFY(!stage.confirm()->isDefault() && !stage.confirm()->autoDefault());
    QVERIFY(isValidTemplateName(stage.name()->text()));
    QVERIFY(!stage.overwrite()->isVisible());
    QVERIFY(!stage.confirm()->isEnabled());
    QVERIFY(stage.confirm()->accessibleName().contains(stage.id.value()));
    QVERIFY(stage.dialog->isModal());
}

void CaptureDialogTest::waysOutSendNothing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
         {"escape", "escape in the id", "cancel by mouse", "cancel by key", "return on cancel",
          "return on the dialog", "close", "focus elsewhere, then close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void CaptureDialogTest::waysOutSendNothing()
{
    QFETCH(QString, way);
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.typeId(); // all but the button: nothing less may be enough
    QVERIFY(stage.confirm()->isEnabled());
    const QPointer<CaptureDialog> dialog = stage.dialog;
    if (way == u"escape")
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
    else if (way == u"escape in the id")
        QTest::keyClick(stage.typedId(), Qt::Key_Escape);
    else if (way == u"cancel by mouse")
        QTest::mouseClick(stage.cancel(), Qt::LeftButton);
    else if (way == u"cancel by key")
        QTest::keyClick(stage.cancel(), Qt::Key_Space);
    else if (way == u"return on cancel")
        QTest::keyClick(stage.cancel(), Qt::Key_Return);
    else if (way == u"return on the dialog")
        QTest::keyClick(stage.dialog, Qt::Key_Return);
    else {
        if (way != u"close")
            stage.dialog->clearFocus();
        stage.dialog->close();
    }
    QTRY_VERIFY(!dialog);
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.writes(), 0);
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
}

void CaptureDialogTest::pastingAndDroppingDoNothing()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    QGuiApplication::clipboard()->setText(stage.id.value());
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Paste))
        QTest::keySequence(stage.typedId(), keys);
    QTest::mouseClick(stage.typedId(), Qt::MiddleButton);
    QCOMPARE(stage.typedId()->contextMenuPolicy(), Qt::NoContextMenu);
    QMimeData dragged;
    dragged.setText(stage.id.value());
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.typedId(), &enter);
    QCoreApplication::sendEvent(stage.typedId(), &drop);
    QCOMPARE(stage.typedId()->text(), QString());
    QVERIFY(!stage.confirm()->isEnabled());
}

void CaptureDialogTest::speaksOfPastingOnlyUntilItIsTyped()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    const auto saysIt = [&stage] {
        const auto labels = stage.dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"pasting is off");
        });
    };
    QTest::keySequence(stage.typedId(), QKeySequence::Paste);
    QVERIFY(saysIt());
    QVERIFY(stage.typedId()->accessibleDescription().contains(u"pasting is off"));
    const int height = stage.dialog->height();
    stage.typeId();
    QVERIFY(!saysIt());
    QVERIFY(!stage.typedId()->accessibleDescription().contains(u"pasting is off"));
    QCoreApplication::processEvents();
    QCOMPARE(stage.dialog->height(), height); // the red button stays where it is
    QTest::keyClick(stage.typedId(), Qt::Key_Backspace);
    QVERIFY(saysIt());
}

void CaptureDialogTest::speaksOfPastingAlsoWhereItIsTyped()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    const auto *hint = stage.dialog->findChild<QLabel *>(QStringLiteral("captureConfirmFieldHint"));
    QVERIFY(hint);
    stage.typeId();
    QVERIFY(hint->text().contains(u"the button below"));
    const QPalette::ColorRole calm = hint->foregroundRole();
    QTest::keySequence(stage.typedId(), QKeySequence::Paste);
    QVERIFY(hint->text().contains(u"pasting is off"));
    QVERIFY(stage.typedId()->accessibleDescription().contains(u"pasting is off"));
    QVERIFY(hint->foregroundRole() != calm);
    QTest::keyClicks(stage.name(), QStringLiteral("x")); // all is shown anew
    QVERIFY(hint->text().contains(u"pasting is off"));
    QTest::keyClick(stage.typedId(), Qt::Key_Backspace);
    QCOMPARE(hint->foregroundRole(), calm);
    QTest::keyClicks(stage.typedId(), stage.id.value().right(1));
    QVERIFY(hint->text().contains(u"the button below"));
}

void CaptureDialogTest::returnInAFieldConfirmsNothing()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.typeId();
    QTest::keyClick(stage.name(), Qt::Key_Return);
    QTest::keyClick(stage.typedId(), Qt::Key_Return);
    QTest::keyClick(stage.typedId(), Qt::Key_Enter);
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.writes(), 0);
}

void CaptureDialogTest::aWrongIdConfirmsNothing()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    QTest::keyClicks(stage.typedId(), stage.id.value().chopped(1) + u'!');
    QVERIFY(!stage.confirm()->isEnabled());
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTest::keyClick(stage.confirm(), Qt::Key_Space);
    QTest::keyClick(stage.confirm(), Qt::Key_Return);
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.writes(), 0);
}

void CaptureDialogTest::saysWhenTheCapsuleNoLongerRuns()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.typeId();
    QVERIFY(stage.confirm()->isEnabled());
    QSignalSpy paused(&stage.scene.catalog(), &WrennCatalog::capsulesChanged);
    stage.scene.session().api().pauseCapsule(stage.id, &stage.page, [](const auto &) {});
    const auto *banner = stage.dialog->findChild<Banner *>(QStringLiteral("captureBanner"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 15'000); // nobody but the dialog looks
    QVERIFY(banner->text().contains(u"not running"));
    QVERIFY(!stage.confirm()->isEnabled());
    QCOMPARE(stage.scene.captures(), 0);
}

void CaptureDialogTest::copiesTheCommand()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.enterName(QStringLiteral("fresh"));
    QTest::mouseClick(stage.dialog->findChild<QPushButton *>(QStringLiteral("captureCopyCommandButton")),
                      Qt::LeftButton);
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QStringLiteral("snapdeck-cli --account ml-team capsule capture %1 --name fresh --confirm-destroy %1")
            .arg(stage.id.value()));
    QVERIFY(stage.dialog->isVisible());
    QCOMPARE(stage.scene.writes(), 0);
}

void CaptureDialogTest::everyControlHasANameAndIsReachedByTab()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.enterName(stage.scene.ownTemplate()->name.value());
    QTest::keyClick(stage.overwrite(), Qt::Key_Space);
    stage.typeId();
    stage.name()->setFocus();
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        QWidget *here = stage.dialog->focusWidget();
        order << here->objectName();
        QVERIFY(!QAccessible::queryAccessibleInterface(here)->text(QAccessible::Name).isEmpty());
        QTest::keyClick(here, Qt::Key_Tab);
    }
    QCOMPARE(order,
             QStringList({QStringLiteral("captureNameField"), QStringLiteral("captureOverwriteCheck"),
                          QStringLiteral("captureLaunchCopyCheck"), QStringLiteral("captureConfirmField"),
                          QStringLiteral("captureCopyCommandButton"), QStringLiteral("captureCancelButton"),
                          QStringLiteral("captureConfirmButton")}));
}

} // namespace snapdeck

using snapdeck::CaptureDialogTest;
SNAPDECK_TEST(CaptureDialogTest)

#include "CaptureDialogTest.moc"
