// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/PuppetOperation.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/ResourceModel.h"
#include "ui/models/Roles.h"
#include "ui/models/SnapshotModel.h"
#include "ui/pages/SnapshotOperationLine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>

namespace snapdeck::test {

namespace {

QString stateOf(const ResourceScene &scene, int row)
{
    return ResourceScene::cell(scene.resources(), row, ResourceModel::State);
}

constexpr int Patience = 30'000;

/// How often a widget was painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class ResourcePageSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASnapshotUntilItIsReady()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *take = scene.button("takeSnapshotButton");
        auto *line = scene.find<SnapshotOperationLine>("operationLine");
        QVERIFY(!line->isVisible());
        take->click();
        QVERIFY(line->isVisible());
        QVERIFY(!take->isEnabled());
        QVERIFY(take->toolTip().contains(QStringLiteral("already")));
        auto *cancel = scene.button("cancelOperationButton");
        QVERIFY(!cancel->isEnabled()); // it has left
        QVERIFY(!cancel->toolTip().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isOperationIn(OperationState::Ready), Patience);
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Ready"));
        QCOMPARE(scene.creates(), 1);
        // The new one is listed, newest, and chosen.
        QTRY_COMPARE_WITH_TIMEOUT(scene.snapshots()->model()->rowCount(), 5, Patience);
        QCOMPARE(scene.snapshots()->currentIndex().row(), 0);
        QCOMPARE(ResourceScene::cell(scene.snapshots(), 0, SnapshotModel::Origin), QStringLiteral("manual"));
    }

    void followsOneThatTakesLongWithoutAskingTwice()
    {
        auto options = ResourceScene::smallWorld();
        options.timeScale = 240;
        options.snapshotSeconds = 110; // past the soft deadline
        ResourceScene scene(options);
        QVERIFY(scene.load());
        scene.button("takeSnapshotButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isOperationIn(OperationState::Processing), Patience);
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Processing"));
        const QModelIndex state = scene.resources()->model()->index(0, ResourceModel::State);
        QVERIFY(state.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("next check in")));
        const auto *line = scene.find<SnapshotOperationLine>("operationLine");
        QVERIFY(line->text().contains(QStringLiteral("may close the window")));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isOperationIn(OperationState::Ready), Patience);
        QCOMPARE(scene.creates(), 1);
    }

    void aCoolDownCountsAndCanBeCalledOff()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *take = scene.button("takeSnapshotButton");
        take->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isOperationIn(OperationState::Ready), Patience);
        // Nothing waits yet, but it would have to: said beside the button.
        QTRY_VERIFY(scene.find<QWidget>("limitBadge")->isVisible());
        QVERIFY(take->isEnabled());
        take->click();
        QTRY_VERIFY(scene.isOperationIn(OperationState::RateLimited));
        QVERIFY(!scene.find<QWidget>("limitBadge")->isVisible());
        QTRY_VERIFY(stateOf(scene, 0).startsWith(QStringLiteral("Cool-down")));
        const QString before = stateOf(scene, 0);
        PaintCounter painted(scene.resources()->viewport());
        QTRY_VERIFY(stateOf(scene, 0) != before);
        QTRY_VERIFY(painted.count() > 0); // nobody has touched it
        scene.button("cancelOperationButton")->click();
        QVERIFY(scene.isOperationIn(OperationState::Cancelled));
        QVERIFY(!scene.find<SnapshotOperationLine>("operationLine")->isVisible());
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Ready"));
        QCOMPARE(scene.creates(), 1);
    }

    void whatWasCalledOffLeavesTheResourceAsItWas()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Listed"));
        const QList<Resource> all = scene.catalog().resources(ResourceKind::Application);
        const auto first = std::find_if(all.cbegin(), all.cend(), [&scene](const Resource &one) {
            return one.name == ResourceScene::cell(scene.resources(), 0, ResourceModel::Name);
        });
        QVERIFY(first != all.cend());
        auto *waiting = new PuppetOperation("op-waiting", *first);
        scene.session().operations().add(waiting);
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Queued"));
        waiting->cancel();
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Listed"));
    }

    void aRefusalSaysWhatToDoUntilItIsDismissed()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*/snapshots")},
                        {QStringLiteral("kind"), QStringLiteral("status")},
                        {QStringLiteral("status"), 403},
                        {QStringLiteral("code"), QStringLiteral("PERMISSION_DENIED")}});
        scene.button("takeSnapshotButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isOperationIn(OperationState::Failed), Patience);
        auto *line = scene.find<SnapshotOperationLine>("operationLine");
        QCOMPARE(line->text(), scene.operation()->view().error.forPeople());
        QTRY_COMPARE(stateOf(scene, 0), QStringLiteral("Failed"));
        Q_EMIT line->dismissed();
        QVERIFY(!line->isVisible());
        scene.choose(1);
        scene.choose(0);
        QVERIFY(!line->isVisible());
    }
};

} // namespace snapdeck::test

using snapdeck::test::ResourcePageSnapshotTest;
SNAPDECK_TEST(ResourcePageSnapshotTest)

#include "ResourcePageSnapshotTest.moc"
