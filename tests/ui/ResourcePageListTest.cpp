// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/ResourceModel.h"
#include "ui/models/Roles.h"
#include "ui/models/SnapshotModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace snapdeck::test {

class ResourcePageListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsApplicationsWithTheirSnapshots()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QCOMPARE(scene.page().objectName(), QStringLiteral("pageApplications"));
        QCOMPARE(scene.page().navCount(), 6);
        QCOMPARE(scene.resources()->model()->rowCount(), 6);
        QTRY_COMPARE(ResourceScene::cell(scene.resources(), 0, ResourceModel::State),
                     QStringLiteral("Listed"));
        QCOMPARE(ResourceScene::cell(scene.resources(), 0, ResourceModel::Count), QStringLiteral("4"));
        const QModelIndex trend = scene.resources()->model()->index(0, ResourceModel::Trend);
        QCOMPARE(trend.data(TrendRole).value<QList<double>>().size(), 4);
        // The first is chosen by itself, and so is its newest snapshot.
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QCOMPARE(scene.snapshots()->currentIndex().row(), 0);
        QCOMPARE(scene.find<QLabel>("runningBadge")->isVisible(), true);
        QVERIFY(scene.find<QLabel>("linkValidity")->text().startsWith(QStringLiteral("Download link valid")));
    }

    void showsDatabases()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Database);
        QVERIFY(scene.load());
        QCOMPARE(scene.page().objectName(), QStringLiteral("pageDatabases"));
        QCOMPARE(scene.page().navCount(), 2);
    }

    void whatIsOnShowIsChosenAfterAFilterToo()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.choose(1);
        auto *field = scene.find<QLineEdit>("filterField");
        QTest::keyClicks(field, ResourceScene::cell(scene.resources(), 0, 0)); // hides the chosen row
        QTRY_COMPARE(scene.resources()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(scene.button("takeSnapshotButton")->isEnabled());
        field->clear();
        QTRY_COMPARE(scene.resources()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(scene.button("takeSnapshotButton")->isEnabled());
    }

    void filtersAsOneTypes()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *field = scene.find<QLineEdit>("filterField");
        scene.page().focusFilter();
        const QString name = ResourceScene::cell(scene.resources(), 3, ResourceModel::Name);
        QTest::keyClicks(field, name.toUpper());
        QCOMPARE(scene.resources()->model()->rowCount(), 1);
        QCOMPARE(ResourceScene::cell(scene.resources(), 0, ResourceModel::Name), name);
        QTest::keyClicks(field, QStringLiteral("zzz"));
        auto *noMatch = scene.find<EmptyState>("noMatchState");
        QVERIFY(noMatch->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!noMatch->isVisible());
        QCOMPARE(scene.resources()->model()->rowCount(), 6);
    }

    void theKeyboardGoesFromFilterToListToSnapshots()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QVERIFY(QTest::qWaitForWindowActive(&scene.page()));
        scene.page().focusFilter();
        QTest::keyClick(scene.find<QLineEdit>("filterField"), Qt::Key_Down);
        QCOMPARE(scene.page().focusWidget(), scene.resources());
        const QString first = scene.find<QLabel>("resourceName")->text();
        QTest::keyClick(scene.resources(), Qt::Key_Down);
        QVERIFY(scene.find<QLabel>("resourceName")->text() != first);
        QSet<QString> reached;
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(scene.page().focusWidget(), Qt::Key_Tab);
            reached.insert(scene.page().focusWidget()->objectName());
        }
        for (const char *name : {"refreshButton", "filterField", "resourceTable", "moreButton",
                                 "takeSnapshotButton", "downloadButton", "snapshotTable", "copyLinkButton"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }

    void aRefreshKeepsTheChoiceAndResetsNothing()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.choose(2);
        const QString name = ResourceScene::cell(scene.resources(), 2, ResourceModel::Name);
        QSignalSpy resets(scene.resources()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy removals(scene.resources()->model(), &QAbstractItemModel::rowsRemoved);
        QVERIFY(scene.load());
        QCOMPARE(resets.size() + removals.size(), 0);
        QCOMPARE(scene.resources()->currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void whatWasReadStaysWhenTheServiceIsGone()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.stopService();
        scene.button("refreshButton")->click();
        auto *banner = scene.find<Banner>("errorBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QVERIFY(banner->text().contains(QStringLiteral("What you see was read at")));
        QCOMPARE(scene.resources()->model()->rowCount(), 6);
        QVERIFY(scene.resources()->isVisible());
        auto *retry = banner->findChild<QPushButton *>();
        QCOMPARE(retry->text(), QStringLiteral("Retry"));
        QSignalSpy started(&scene.catalog(), &SquareCloudCatalog::refreshStarted);
        retry->click();
        QCOMPARE(started.size(), 1);
    }

    void withoutAnythingReadTheErrorStandsInItsPlace()
    {
        ResourceScene scene;
        scene.stopService();
        auto *instead = scene.find<EmptyState>("emptyState");
        QVERIFY(instead->isVisible()); // still to be read
        scene.page().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(instead->findChild<QPushButton *>()->isVisible(), 20'000);
        QVERIFY(!scene.find<Banner>("errorBanner")->isVisible());
    }

    void anAccountWithoutApplicationsSaysSo()
    {
        auto options = ResourceScene::smallWorld();
        options.apps = 0;
        ResourceScene scene(options);
        scene.page().refresh();
        auto *instead = scene.find<EmptyState>("emptyState");
        QTRY_COMPARE_WITH_TIMEOUT(instead->accessibleName(), QStringLiteral("No applications"), 20'000);
        QCOMPARE(scene.page().navCount(), 0);
    }

    void nothingBlocksWhileAListingTakesItsTime()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.setFault({{QStringLiteral("match"), QStringLiteral("GET /v2/users/me")},
                        {QStringLiteral("kind"), QStringLiteral("delay")},
                        {QStringLiteral("seconds"), 600}});
        scene.page().refresh();
        QVERIFY(scene.catalog().isRefreshing());
        scene.choose(1);
        QTest::keyClicks(scene.find<QLineEdit>("filterField"), QStringLiteral("a"));
        QVERIFY(scene.resources()->model()->rowCount() > 0);
        QVERIFY(scene.button("takeSnapshotButton")->isEnabled());
        QVERIFY(scene.catalog().isRefreshing());
    }

    void aNarrowWindowShowsOneOfTheTwo()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.page().resize(700, 700);
        QTRY_VERIFY(!scene.snapshots()->isVisible());
        QTest::keyClick(scene.resources(), Qt::Key_Return);
        QVERIFY(scene.snapshots()->isVisible());
        QVERIFY(!scene.resources()->isVisible());
        QTest::keyClick(scene.snapshots(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(scene.resources()->isVisible());
        QTest::keyClick(scene.resources(), Qt::Key_Return);
        QVERIFY(scene.snapshots()->isVisible());
        QTest::keyClick(scene.snapshots(), Qt::Key_Escape);
        QVERIFY(scene.resources()->isVisible());
        scene.page().resize(1072, 700);
        QTRY_VERIFY(scene.snapshots()->isVisible());
        QVERIFY(scene.resources()->isVisible());
    }

    void aListAloneOffersWhatCanBeDoneWithTheOneChosen()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        const auto *line = scene.find<QWidget>("choiceLine");
        auto *take = scene.button("takeInLineButton");
        QVERIFY(!line->isVisible()); // the detail beside the list has it
        scene.page().resize(816, 570);
        QTRY_VERIFY(!scene.snapshots()->isVisible());
        scene.choose(1);
        const QString name = ResourceScene::cell(scene.resources(), 1, 0);
        QVERIFY(line->isVisible());
        QCOMPARE(scene.find<QLabel>("choiceName")->text(), name);
        QVERIFY(take->isVisible() && take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_VERIFY(scene.operation() && scene.operation()->view().resourceName == name);
        QVERIFY(scene.resources()->isVisible());
        QTest::mouseClick(scene.button("choiceOpenButton"), Qt::LeftButton);
        QVERIFY(scene.snapshots()->isVisible());
        QVERIFY(!line->isVisible());
        QTest::keyClick(scene.snapshots(), Qt::Key_Escape);
        QVERIFY(line->isVisible());
        scene.find<QLineEdit>("filterField")->setText(QStringLiteral("nothing has this name"));
        QVERIFY(!line->isVisible());
        scene.find<QLineEdit>("filterField")->clear();
        QVERIFY(line->isVisible());
        scene.page().resize(1072, 700);
        QTRY_VERIFY(scene.snapshots()->isVisible());
        QVERIFY(!line->isVisible());
    }

    void aReadOnlyAccountSaysWhyNothingIsTaken()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, true);
        QVERIFY(scene.load());
        auto *take = scene.button("takeSnapshotButton");
        QVERIFY(!take->isEnabled());
        QVERIFY(take->toolTip().contains(QStringLiteral("read-only")));
    }

    void showsWhatWasKnownWithItsAge()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        const auto age = [&scene] { return scene.find<QLabel>("headerAge")->text(); };
        QVERIFY(scene.waitForCache());
        scene.restart();
        QTRY_COMPARE(scene.resources()->model()->rowCount(), 6); // nobody has asked the service
        QTRY_VERIFY(scene.resources()->isVisible());
        QTRY_VERIFY(age().startsWith(u"updated"));
        QSignalSpy finished(&scene.catalog(), &SquareCloudCatalog::refreshFinished);
        scene.page().refresh();
        QVERIFY2(age().startsWith(u"as of") && age().endsWith(u"refreshing"), qPrintable(age()));
        QVERIFY(scene.resources()->isVisible());
        QVERIFY(finished.wait(20'000));
        QTRY_VERIFY(age().startsWith(u"updated"));
    }

    void theButtonAndTheFiguresNeverDisagree()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        scene.resources()->selectAll();
        const auto *button = scene.button("takeChosenButton");
        const auto *underWay = scene.find<QWidget>("selectionUnderWay");
        QVERIFY(button->isVisible() && button->text().contains(u'6'));
        scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*")}, // nobody answers
                        {QStringLiteral("kind"), QStringLiteral("delay")},
                        {QStringLiteral("seconds"), 600},
                        {QStringLiteral("count"), 9}});
        for (int taken = 1; taken <= 2; ++taken) {
            scene.session().takeSnapshot(scene.catalog().resources(ResourceKind::Application).at(taken));
            QTRY_VERIFY(button->text().contains(QString::number(6 - taken)));
            QVERIFY(underWay->isVisible());
            QVERIFY(underWay->accessibleName().startsWith(QString::number(taken)));
        }
    }
};

} // namespace snapdeck::test

using snapdeck::test::ResourcePageListTest;
SNAPDECK_TEST(ResourcePageListTest)

#include "ResourcePageListTest.moc"
