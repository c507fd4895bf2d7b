// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/CaptureStage.h"

#include <QKeyEvent>
#include <QSignalSpy>

namespace snapdeck {

namespace {

using test::CaptureStage;

void sendKey(QWidget *widget, QEvent::Type type, int key, bool repeated)
{
    QKeyEvent event(type, key, Qt::NoModifier, QString(), repeated);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

/// What the red button sends: one request, however it is pressed and whatever becomes of the answer.
class CaptureSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMouseConfirmsOnce_data();
    void theMouseConfirmsOnce();
    void theKeyboardConfirmsOnce_data();
    void theKeyboardConfirmsOnce();
    void impatienceConfirmsOnce();
    void aKeyHeldDownConfirmsNothing();
    void aLostAnswerIsNotAskedForAgain();
    void overwritingIsAgreedToSeparately();
};

void CaptureSendingTest::theMouseConfirmsOnce_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("the server destroys the capsule") << true;
    QTest::newRow("the server leaves it paused") << false;
}

void CaptureSendingTest::theMouseConfirmsOnce()
{
    QFETCH(bool, gone);
    CaptureStage stage({.fate = gone ? simulator::CapsuleFate::Gone : simulator::CapsuleFate::Paused});
    QVERIFY(stage.ready);
    const TemplateName name(stage.name()->text());
    stage.typeId();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTRY_VERIFY(!stage.dialog);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isCaptured(), 20'000);
    QCOMPARE(stage.scene.captures(), 1);
    QCOMPARE(stage.scene.writes(), 1);
    QVERIFY(stage.scene.catalog().templateNamed(name));
    QCOMPARE(stage.report(),
             (gone ? QStringLiteral("%1 was captured into “%2”. The capsule is gone.")
                   : QStringLiteral("%1 was captured into “%2”. The capsule is still there, paused."))
                 .arg(stage.id.value(), name.value()));
    QCOMPARE(stage.scene.catalog().capsule(stage.id).has_value(), !gone);
}

void CaptureSendingTest::theKeyboardConfirmsOnce_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
}

void CaptureSendingTest::theKeyboardConfirmsOnce()
{
    QFETCH(int, key);
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.dialog->activateWindow();
    stage.typedId()->setFocus();
    stage.typeId();
    for (int i = 0; i < 3; ++i) // the command, Cancel, and then the act
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(stage.dialog->focusWidget(), stage.confirm());
    QTest::keyClick(stage.confirm(), Qt::Key(key));
    QTRY_VERIFY(!stage.dialog);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isCaptured(), 20'000);
    QCOMPARE(stage.scene.captures(), 1);
}

void CaptureSendingTest::impatienceConfirmsOnce()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.typeId();
    QPushButton *button = stage.confirm();
    QSignalSpy confirmed(stage.dialog, &CaptureDialog::confirmed);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    button->click();
    Q_EMIT button->clicked();
    QCOMPARE(confirmed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isCaptured(), 20'000);
    QCOMPARE(stage.scene.captures(), 1);
}

void CaptureSendingTest::aKeyHeldDownConfirmsNothing()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.typeId();
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        for (int i = 0; i < 5; ++i) {
            sendKey(stage.confirm(), QEvent::KeyPress, key, true);
            sendKey(stage.confirm(), QEvent::KeyRelease, key, true);
        }
        sendKey(stage.confirm(), QEvent::KeyRelease, key, false);
    }
    QVERIFY(stage.dialog->isVisible());
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.writes(), 0);
}

void CaptureSendingTest::aLostAnswerIsNotAskedForAgain()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v1/snapshots")},
                          {QStringLiteral("kind"), QStringLiteral("close-before-reply")}});
    const QString name = stage.name()->text();
    stage.typeId();
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    const Operation *operation = stage.scene.session().operations().latestOn(stage.id.value());
    QVERIFY(operation);
    QSignalSpy unknown(operation, &Operation::outcomeUnknown);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isCaptured(), 30'000);
    QVERIFY(!unknown.isEmpty());
    QCOMPARE(stage.scene.captures(), 1);
    QCOMPARE(stage.report(),
             QStringLiteral("%1 was captured into “%2”. The capsule is gone.").arg(stage.id.value(), name));
}

void CaptureSendingTest::overwritingIsAgreedToSeparately()
{
    CaptureStage stage;
    QVERIFY(stage.ready);
    const Template old = *stage.scene.ownTemplate();
    stage.enterName(old.name.value());
    QVERIFY(stage.overwrite()->isVisible());
    QVERIFY(!stage.overwrite()->isChecked());
    stage.typeId();
    QVERIFY(!stage.confirm()->isEnabled());
    QTest::keyClick(stage.overwrite(), Qt::Key_Space);
    QVERIFY(stage.confirm()->isEnabled());
    QTest::keyClicks(stage.name(), QStringLiteral("x"));
    QTest::keyClick(stage.name(), Qt::Key_Backspace);
    QVERIFY2(!stage.confirm()->isEnabled(), "the consent was for another name");
    QTest::keyClick(stage.overwrite(), Qt::Key_Space);
    QTest::mouseClick(stage.confirm(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isCaptured(), 20'000);
    QCOMPARE(stage.scene.captures(), 1);
    QVERIFY(stage.scene.catalog().templateNamed(old.name)->createdAt > old.createdAt);
}

} // namespace snapdeck

using snapdeck::CaptureSendingTest;
SNAPDECK_TEST(CaptureSendingTest)

#include "CaptureSendingTest.moc"
