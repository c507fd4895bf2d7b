// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/AccessibleHands.h"
#include "tests/ui/ShellStage.h"

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;
constexpr auto Button = QAccessible::Button;

} // namespace

/// The whole main job through the accessibility interface alone.
class AccessibleJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeKeepRestore()
    {
        ShellStage stage;
        stage.vault.open(stage.data.filePath(QStringLiteral("vault")));
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount(AccountName(QStringLiteral("cloud")));
        const AccessibleHands hands(stage.window);
        QTRY_VERIFY(hands.press(QAccessible::RadioButton, QStringLiteral("Applications"))
                    || hands.press(Button, QStringLiteral("Applications")));
        const QString list = QStringLiteral("Applications");
        QTRY_COMPARE_WITH_TIMEOUT(hands.rows(list), 5, Patience);
        QVERIFY(hands.selectRow(list, 1));
        const QString name = hands.cell(list, 1, 0);
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Take snapshot")));
        QTRY_VERIFY_WITH_TIMEOUT(hands.cell(list, 1, 1).startsWith(QStringLiteral("Ready")), Patience);
        const QString snapshots = QStringLiteral("Snapshots");
        QTRY_COMPARE_WITH_TIMEOUT(hands.rows(snapshots), 3, Patience);
        QVERIFY(hands.selectRow(snapshots, 0));
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Keep in vault")));
        QTRY_COMPARE_WITH_TIMEOUT(stage.vault.copies().size(), 1, Patience);
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Restore")));
        QTRY_VERIFY(hands.find(Button, QStringLiteral("Restore and replace ") + name));
        QVERIFY(!hands.press(Button, QStringLiteral("Restore and replace ") + name)); // not confirmed yet
        QVERIFY(hands.press(QAccessible::CheckBox, QStringLiteral("Take a safety snapshot")));
        QVERIFY(hands.type(QStringLiteral("Type the name to confirm"), name));
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Restore and replace ") + name));
        QTRY_VERIFY_WITH_TIMEOUT(hands.cell(list, 1, 1).startsWith(QStringLiteral("Restored")), Patience);
    }

    void capture()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        stage.window.showAccount(AccountName(QStringLiteral("capsules")));
        const AccessibleHands hands(stage.window);
        QTRY_VERIFY(hands.press(QAccessible::RadioButton, QStringLiteral("Capsules"))
                    || hands.press(Button, QStringLiteral("Capsules")));
        const QString list = QStringLiteral("Capsules");
        QTRY_VERIFY_WITH_TIMEOUT(hands.rows(list) > 0, Patience);
        int row = 0;
        while (row < hands.rows(list) && !hands.cell(list, row, 2).startsWith(QStringLiteral("Running")))
            ++row;
        QVERIFY(hands.selectRow(list, row));
        const QString id = hands.cell(list, row, 0);
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Capture")));
        QTRY_VERIFY(hands.type(QStringLiteral("Template name"), QStringLiteral("by-voice")));
        QVERIFY(hands.type(QStringLiteral("Type the capsule's id"), id));
        QTRY_VERIFY(hands.press(Button, QStringLiteral("Capture and destroy")));
        auto *session = std::get<WrennSession *>(stage.workspace.openSessions().first());
        QTRY_COMPARE(session->operations().operations().size(), 1);
        const Operation *capture = session->operations().operations().first();
        QTRY_COMPARE_WITH_TIMEOUT(int(capture->view().state), int(OperationState::Ready), Patience);
        QCOMPARE(capture->view().templateName.value(), QStringLiteral("by-voice"));
    }
};

} // namespace snapdeck::test

using snapdeck::test::AccessibleJobTest;
SNAPDECK_TEST(AccessibleJobTest)
#include "AccessibleJobTest.moc"
