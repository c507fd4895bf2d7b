// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennStage.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <functional>

namespace snapdeck {

namespace {

using test::WrennScene;
using test::WrennStage;

constexpr int Patience = 30'000;

/// One dialog of the account, filled in so that only its button is missing.
struct Way {
    const char *prefix; ///< of its object names
    std::function<void(WrennStage &)> open;
    std::function<void(WrennStage &)> fillIn;
    const char *field; ///< one in which text is typed
    int writes; ///< what its button sends
};

void openCapture(WrennStage &stage)
{
    stage.choose({stage.running().first()});
    stage.button("captureButton")->click();
}

void fillInCapture(WrennStage &stage)
{
    stage.type("captureConfirmField", stage.inDialog<QLabel>("captureSubject")->text());
}

void fillInDeletion(WrennStage &stage)
{
    const QString old = stage.scene.ownTemplate()->name.value();
    stage.inDialog<QLineEdit>("captureNameField")->selectAll();
    stage.type("captureNameField", old);
    QTest::keyClick(stage.inDialog<QCheckBox>("captureDeleteOldCheck"), Qt::Key_Space);
    stage.type("captureOldNameField", old);
    fillInCapture(stage);
}

const QList<Way> &ways()
{
    static const QList<Way> all{
        {"capture", openCapture, fillInCapture, "captureConfirmField", 1},
        {"capture", openCapture, fillInDeletion, "captureOldNameField", 2},
        {"captureMany",
         [](WrennStage &stage) {
             stage.choose(stage.running().mid(0, 2));
             stage.button("captureManyButton")->click();
         },
         [](WrennStage &stage) { stage.type("captureManyConfirmField", QStringLiteral("destroy 2")); },
         "captureManyConfirmField", 2},
        {"destroy",
         [](WrennStage &stage) {
             stage.choose({stage.running().first()});
             stage.button("destroyButton")->click();
         },
         [](WrennStage &stage) {
             stage.type("destroyConfirmField", stage.inDialog<QLabel>("destroySubject")->text());
         },
         "destroyConfirmField", 1},
        {"deleteTemplate",
         [](WrennStage &stage) {
             stage.chooseTemplate(stage.scene.ownTemplate()->name.value());
             stage.templateButton("deleteTemplateButton")->click();
         },
         [](WrennStage &stage) {
             stage.type("deleteTemplateConfirmField",
                        stage.inDialog<QLabel>("deleteTemplateSubject")->text());
         },
         "deleteTemplateConfirmField", 1},
        {"launch", [](WrennStage &stage) { stage.button("newCapsuleButton")->click(); },
         [](WrennStage &stage) { stage.inDialog<QTableView>("launchTemplateTable")->selectRow(0); },
         "launchTemplateSearch", 1},
    };
    return all;
}

QPushButton *buttonOf(const WrennStage &stage, const Way &way, const char *which)
{
    return stage.dialog()->findChild<QPushButton *>(QLatin1String(way.prefix) + QLatin1String(which));
}

void sendKey(QWidget *widget, QEvent::Type type, int key, bool repeated)
{
    const QPointer<QWidget> there(widget);
    QKeyEvent event(type, key, Qt::NoModifier, QString(), repeated);
    if (there)
        QCoreApplication::sendEvent(widget, &event);
}

/// Everything that is not the button, in turn. Those that leave the dialog open are followed by Escape.
const QList<std::pair<const char *, std::function<void(WrennStage &, const Way &)>>> &otherWays()
{
    using Act = std::function<void(WrennStage &, const Way &)>;
    static const QList<std::pair<const char *, Act>> all{
        {"escape", [](WrennStage &stage, const Way &) { QTest::keyClick(stage.dialog(), Qt::Key_Escape); }},
        {"cancel by mouse",
         [](WrennStage &stage, const Way &way) {
             QTest::mouseClick(buttonOf(stage, way, "CancelButton"), Qt::LeftButton);
         }},
        {"cancel by key",
         [](WrennStage &stage, const Way &way) {
             QTest::keyClick(buttonOf(stage, way, "CancelButton"), Qt::Key_Space);
         }},
        {"close", [](WrennStage &stage, const Way &) { stage.dialog()->close(); }},
        {"return on the dialog",
         [](WrennStage &stage, const Way &) { QTest::keyClick(stage.dialog(), Qt::Key_Return); }},
        {"return in a field",
         [](WrennStage &stage, const Way &way) {
             QTest::keyClick(stage.inDialog<QLineEdit>(way.field), Qt::Key_Return);
             QTest::keyClick(stage.inDialog<QLineEdit>(way.field), Qt::Key_Enter);
         }},
        {"focus elsewhere",
         [](WrennStage &stage, const Way &way) {
             stage.inDialog<QLineEdit>(way.field)->setFocus();
             stage.dialog()->clearFocus();
             QEvent away(QEvent::WindowDeactivate);
             QCoreApplication::sendEvent(stage.dialog(), &away);
         }},
        {"copying the command",
         [](WrennStage &stage, const Way &way) {
             QTest::mouseClick(buttonOf(stage, way, "CopyCommandButton"), Qt::LeftButton);
         }},
    };
    return all;
}

} // namespace

/// Every dialog that sends something, on real widgets against the service: what is not its own button sends
/// nothing, and its button sends what it says exactly once, however it is pressed.
class DestructiveWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOtherWaySendsNothing_data() { addDialogs(); }
    void everyOtherWaySendsNothing();
    void unconfirmedTheButtonSendsNothing_data() { addDialogs(); }
    void unconfirmedTheButtonSendsNothing();
    void aHeldKeySendsNothing_data() { addDialogs(); }
    void aHeldKeySendsNothing();
    void theButtonSendsOnce_data();
    void theButtonSendsOnce();

private:
    static void addDialogs();
    static WrennScene::Wish wish() { return {.generation = simulator::WrennGeneration::Current}; }
};

void DestructiveWaysTest::addDialogs()
{
    QTest::addColumn<int>("dialog");
    for (int i = 0; i < ways().size(); ++i)
        QTest::newRow(qPrintable(
            QStringLiteral("%1, %2").arg(QLatin1String(ways()[i].prefix), QLatin1String(ways()[i].field))))
            << i;
}

void DestructiveWaysTest::everyOtherWaySendsNothing()
{
    QFETCH(int, dialog);
    const Way &way = ways()[dialog];
    WrennStage stage(wish());
    QVERIFY(stage.ready);
    for (const auto &[name, act] : otherWays()) {
        way.open(stage);
        QVERIFY2(stage.dialog(), name);
        way.fillIn(stage);
        QVERIFY2(buttonOf(stage, way, "ConfirmButton")->isEnabled(), name);
        const QPointer<QDialog> open = stage.dialog();
        act(stage, way);
        if (open && open->isVisible())
            QTest::keyClick(open, Qt::Key_Escape);
        QTRY_VERIFY2(!open, name);
        QVERIFY2(stage.scene.session().operations().operations().isEmpty(), name);
        QVERIFY2(stage.scene.writes() == 0, name);
    }
}

void DestructiveWaysTest::unconfirmedTheButtonSendsNothing()
{
    QFETCH(int, dialog);
    const Way &way = ways()[dialog];
    WrennStage stage(wish());
    QVERIFY(stage.ready);
    way.open(stage);
    QPushButton *button = buttonOf(stage, way, "ConfirmButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
    Q_EMIT button->clicked(); // as a program that speaks to it might
    // Return may have meant Cancel; the act it never means.
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
    QCOMPARE(stage.scene.writes(), 0);
}

void DestructiveWaysTest::aHeldKeySendsNothing()
{
    QFETCH(int, dialog);
    const Way &way = ways()[dialog];
    if (QLatin1String(way.prefix) == QLatin1String("launch"))
        QSKIP("it destroys nothing: its button is one like any other");
    WrennStage stage(wish());
    QVERIFY(stage.ready);
    way.open(stage);
    way.fillIn(stage);
    QPushButton *button = buttonOf(stage, way, "ConfirmButton");
    QVERIFY(!button->autoDefault() && !button->isDefault());
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        for (int i = 0; i < 5; ++i)
            sendKey(button, QEvent::KeyPress, key, true);
        sendKey(button, QEvent::KeyRelease, key, false);
    }
    QVERIFY(stage.dialog());
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
    QCOMPARE(stage.scene.writes(), 0);
}

void DestructiveWaysTest::theButtonSendsOnce_data()
{
    QTest::addColumn<int>("dialog");
    QTest::addColumn<QString>("press");
    for (int i = 0; i < ways().size(); ++i) {
        for (const char *press : {"double click", "space held down", "return held down"})
            QTest::newRow(qPrintable(QStringLiteral("%1, %2: %3")
                                         .arg(QLatin1String(ways()[i].prefix), QLatin1String(ways()[i].field),
                                              QLatin1String(press))))
                << i << QString::fromLatin1(press);
    }
}

void DestructiveWaysTest::theButtonSendsOnce()
{
    QFETCH(int, dialog);
    QFETCH(QString, press);
    const Way &way = ways()[dialog];
    WrennStage stage(wish());
    QVERIFY(stage.ready);
    way.open(stage);
    way.fillIn(stage);
    const QPointer<QPushButton> button = buttonOf(stage, way, "ConfirmButton");
    QVERIFY(button->isEnabled());
    if (press == u"double click") {
        QTest::mouseClick(button, Qt::LeftButton);
        if (button)
            QTest::mouseDClick(button, Qt::LeftButton);
    } else {
        const int key = press.startsWith(u"space") ? Qt::Key_Space : Qt::Key_Return;
        for (int i = 0; i < 5 && button; ++i)
            sendKey(button, QEvent::KeyPress, key, i > 0);
        if (button)
            sendKey(button, QEvent::KeyRelease, key, false);
    }
    if (button)
        Q_EMIT button->clicked();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dialog(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.scene.writes(), way.writes);
    for (const Operation *operation : stage.scene.session().operations().operations())
        QCOMPARE(operation->view().state, OperationState::Ready);
}

} // namespace snapdeck

using snapdeck::DestructiveWaysTest;
SNAPDECK_TEST(DestructiveWaysTest)

#include "DestructiveWaysTest.moc"
