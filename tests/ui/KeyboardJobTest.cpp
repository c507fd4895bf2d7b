// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ShellStage.h"
#include "ui/models/Roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;
constexpr int LongestWay = 80; ///< Tab steps through any page or dialog of the program

/// Hands that know the keyboard alone: no widget is looked up to be touched, only to see where the focus is.
struct Keyboard {
    /// Into whatever has the focus, as a person's key would go.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }

    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    static QString where()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// Tab by Tab until the focus is on the thing of that name; false where one cannot get there.
    static bool tabTo(const QString &name)
    {
        for (int step = 0; step < LongestWay && where() != name; ++step)
            press(Qt::Key_Tab);
        return where() == name;
    }
};

Operation *lastOperation(const ShellStage &stage)
{
    Operation *last = nullptr;
    for (const OpenSession &session : stage.workspace.openSessions()) {
        const auto &all
            = std::visit([](auto *open) -> OperationList & { return open->operations(); }, session).operations();
        for (Operation *operation : all) {
            if (!last || last->view().startedAt <= operation->view().startedAt)
                last = operation;
        }
    }
    return last;
}

bool hasEnded(const ShellStage &stage, OperationKind kind, OperationState state)
{
    const Operation *last = lastOperation(stage);
    return last && last->view().kind == kind && last->view().state == state;
}

} // namespace

/// The whole main job with the keyboard alone: take a snapshot, keep it, look inside, restore it; capture a
/// capsule into a template.
class KeyboardJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeKeepLookRestore()
    {
        ShellStage stage;
        stage.vault.open(stage.data.filePath(QStringLiteral("vault")));
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount(AccountName(QStringLiteral("cloud")));
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTRY_VERIFY(stage.find<QWidget>("navApplications"));
        Keyboard::press(Qt::Key_2, Qt::ControlModifier); // the second page of the side bar
        QTRY_COMPARE(Keyboard::where(), QStringLiteral("resourceTable"));
        auto *table = stage.find<QAbstractItemView>("resourceTable");
        Keyboard::press(Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        const QString name = table->model()->index(1, 0).data().toString();
        Keyboard::press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(stage, OperationKind::Snapshot, OperationState::Ready), Patience);
        QVERIFY(Keyboard::tabTo(QStringLiteral("snapshotTable")));
        QTRY_COMPARE_WITH_TIMEOUT(stage.find<QAbstractItemView>("snapshotTable")->model()->rowCount(), 3, Patience);
        Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
        Keyboard::press(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stage.vault.copies().size(), 1, Patience);
        lookInside(stage);
        restore(stage, name);
    }

    void capture()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        stage.window.showAccount(AccountName(QStringLiteral("capsules")));
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTRY_VERIFY(stage.find<QWidget>("navCapsules"));
        Keyboard::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(stage.find<QAbstractItemView>("capsuleTable"));
        QVERIFY(Keyboard::tabTo(QStringLiteral("capsuleTable")));
        Keyboard::press(Qt::Key_Home);
        QTRY_VERIFY(stage.find<QWidget>("captureButton")->isEnabled());
        QVERIFY(Keyboard::tabTo(QStringLiteral("captureButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(QApplication::focusWidget()
                    && QApplication::focusWidget()->window() == QApplication::activeModalWidget());
        const auto &capsules = std::get<WrennSession *>(stage.workspace.openSessions().first())->catalog().capsules();
        const QString id = stage.find<QAbstractItemView>("capsuleTable")->currentIndex().siblingAtColumn(0).data(
            IdRole).toString();
        QVERIFY(std::any_of(capsules.cbegin(), capsules.cend(),
                            [&id](const Capsule &capsule) { return capsule.id.value() == id; }));
        QVERIFY(Keyboard::tabTo(QStringLiteral("captureNameField")));
        Keyboard::press(Qt::Key_A, Qt::ControlModifier);
        Keyboard::type(QStringLiteral("by-keyboard"));
        QVERIFY(Keyboard::tabTo(QStringLiteral("captureConfirmField")));
        Keyboard::type(id);
        QVERIFY(Keyboard::tabTo(QStringLiteral("captureConfirmButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(stage, OperationKind::Capture, OperationState::Ready), Patience);
        QCOMPARE(lastOperation(stage)->view().templateName.value(), QStringLiteral("by-keyboard"));
    }

private:
    static void lookInside(ShellStage &stage)
    {
        QVERIFY(Keyboard::tabTo(QStringLiteral("lookInsideButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(stage.find<QAbstractItemView>("contentsTable"));
        QTRY_VERIFY(stage.find<QAbstractItemView>("contentsTable")->model()->rowCount() > 0);
        QVERIFY(Keyboard::tabTo(QStringLiteral("contentsTable")));
        Keyboard::press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!stage.find<QAbstractItemView>("contentsTable"));
    }

    static void restore(ShellStage &stage, const QString &name)
    {
        QVERIFY(Keyboard::tabTo(QStringLiteral("restoreButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_COMPARE(Keyboard::where(), QStringLiteral("restoreConfirmField"));
        Keyboard::type(name);
        QVERIFY(Keyboard::tabTo(QStringLiteral("restoreSafetyCheck")));
        Keyboard::press(Qt::Key_Space); // no safety snapshot: this one is the newest already
        QVERIFY(Keyboard::tabTo(QStringLiteral("restoreConfirmButton")));
        Keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(stage, OperationKind::Restore, OperationState::Ready), Patience);
    }
};

} // namespace snapdeck::test

using snapdeck::test::KeyboardJobTest;
SNAPDECK_TEST(KeyboardJobTest)
#include "KeyboardJobTest.moc"
