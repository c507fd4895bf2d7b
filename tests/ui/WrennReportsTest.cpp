// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennStage.h"

namespace snapdeck {

namespace {

using test::WrennStage;

constexpr int Patience = 30'000;

/// Launches one, waits until it is listed, and returns which it is; empty where that failed.
CapsuleId launch(WrennStage &stage)
{
    CapsuleSpec spec;
    spec.templateName = TemplateName(QStringLiteral("minimal"));
    const Operation *asked = stage.scene.session().work().create(spec);
    const bool runs = QTest::qWaitFor(
        [&stage, asked] {
            return asked->isFinished() && stage.scene.catalog().capsule(asked->view().madeCapsule);
        },
        Patience);
    return runs && asked->view().state == OperationState::Ready ? asked->view().madeCapsule : CapsuleId();
}

} // namespace

/// How long the banners over the lists of a Wrenn account stay.
class WrennReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItRunsUntilItIsPausedOrDestroyed_data();
    void saysThatItRunsUntilItIsPausedOrDestroyed();
    void anotherCapsuleThatIsPausedChangesNothing();
    void onlyThePageOfTheCapsulesSaysThatOneRuns();
};

void WrennReportsTest::saysThatItRunsUntilItIsPausedOrDestroyed_data()
{
    QTest::addColumn<bool>("isDestroyed");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("paused") << false << true;
    QTest::newRow("destroyed") << true << true;
    QTest::newRow("paused by somebody else") << false << false;
    QTest::newRow("destroyed by somebody else") << true << false;
}

void WrennReportsTest::saysThatItRunsUntilItIsPausedOrDestroyed()
{
    QFETCH(bool, isDestroyed);
    QFETCH(bool, isOurs);
    WrennStage stage;
    QVERIFY(stage.ready);
    WrennSession &session = stage.scene.session();
    const CapsuleId made = launch(stage);
    QVERIFY(!made.isEmpty());
    const auto saysItRuns = [&stage, made] {
        const QString start = made.value() + QStringLiteral(" runs");
        const auto banners = stage.capsules.findChildren<Banner *>(QStringLiteral("operationReport"));
        return std::any_of(banners.begin(), banners.end(),
                           [&start](const Banner *banner) { return banner->text().startsWith(start); });
    };
    QVERIFY(saysItRuns());
    QVERIFY(stage.scene.load());
    QVERIFY2(saysItRuns(), "it still does");
    if (isOurs) {
        isDestroyed ? session.work().destroy(made) : session.work().pause(made);
        QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
        QCOMPARE(stage.latest()->view().state, OperationState::Ready);
    } else {
        bool isAnswered = false;
        if (isDestroyed)
            session.api().destroyCapsule(made, &stage.capsules, [&](const auto &) { isAnswered = true; });
        else
            session.api().pauseCapsule(made, &stage.capsules, [&](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY(stage.scene.load());
    }
    QTRY_VERIFY(!saysItRuns());
}

void WrennReportsTest::anotherCapsuleThatIsPausedChangesNothing()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString other = stage.running().first();
    const CapsuleId made = launch(stage);
    QVERIFY(!made.isEmpty());
    stage.scene.session().work().pause(CapsuleId(other));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QVERIFY(stage.scene.load());
    QTest::qWait(0); // what is put away goes in a turn of its own
    QVERIFY(
        stage.report(stage.capsules, "operationReport").startsWith(made.value() + QStringLiteral(" runs")));
}

void WrennReportsTest::onlyThePageOfTheCapsulesSaysThatOneRuns()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    stage.capsules.hide();
    stage.templates.show();
    QSignalSpy noticed(&stage.templates, &Page::noticed);
    CapsuleSpec spec;
    spec.templateName = TemplateName(QStringLiteral("minimal"));
    stage.scene.session().work().create(spec);
    QVERIFY(stage.report(stage.templates, "operationReport").contains(u"minimal"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QTRY_VERIFY(!stage.on<Banner>(stage.templates, "operationReport"));
    QVERIFY(stage.report(stage.capsules, "operationReport").contains(u" runs"));
    QCOMPARE(noticed.size(), 1);
    QVERIFY2(noticed.first().first().toString().contains(u" runs"), "whoever asked for it here is told once");
}

} // namespace snapdeck

using snapdeck::WrennReportsTest;
SNAPDECK_TEST(WrennReportsTest)

#include "WrennReportsTest.moc"
