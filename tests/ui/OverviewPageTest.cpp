// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewPage.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "tests/ui/WrennScene.h"
#include "ui/models/ResourceOperations.h"
#include "ui/models/SquareCloudOverview.h"
#include "ui/models/WrennOverview.h"
#include "ui/models/WrennView.h"
#include "ui/pages/OverviewRow.h"
#include "ui/pages/OverviewView.h"
#include "ui/widgets/StateGrid.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;

/// The overview of the same account as the scene's page.
struct OverviewStage {
    explicit OverviewStage(bool readOnly = false)
        : scene(ResourceScene::smallWorld(), ResourceKind::Application, readOnly, true)
        , page(&scene.session(), scene.journal())
    {
        page.resize(1072, 740);
        page.show();
    }

    [[nodiscard]] QString tile(int place) const
    {
        const auto *tile = page.findChild<QWidget *>(QStringLiteral("overviewTile%1").arg(place));
        return tile ? tile->accessibleName() : QString();
    }

    /// Of what wants a look.
    [[nodiscard]] QList<OverviewRow *> worries() const
    {
        QList<OverviewRow *> rows;
        for (auto *row :
             page.findChild<QWidget *>(QStringLiteral("overviewWorries"))->findChildren<OverviewRow *>()) {
            if (row->isVisible())
                rows.append(row);
        }
        return rows;
    }

    [[nodiscard]] qsizetype resourceCount()
    {
        return scene.catalog().resources(ResourceKind::Application).size()
            + scene.catalog().resources(ResourceKind::Database).size();
    }

    [[nodiscard]] QPushButton *keepAll() const
    {
        return page.findChild<QPushButton *>(QStringLiteral("keepAllButton"));
    }

    ResourceScene scene;
    OverviewPage page;
};

QStringList figuresOf(const Overview &overview)
{
    QStringList figures;
    for (const OverviewTile &tile : overview.tiles)
        figures << tile.figure;
    return figures;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKeptIsNothingSafe()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        QTRY_COMPARE(stage.tile(0),
                     QStringLiteral("0 of %1 safe: a fresh, verified copy").arg(stage.resourceCount()));
        QTRY_VERIFY(!stage.worries().isEmpty());
        QTRY_VERIFY(stage.worries().first()->accessibleName().startsWith(QStringLiteral("Not kept, ")));
    }

    void ofOneWorryTheOldestComesFirst()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        QTRY_VERIFY(stage.worries().size() > 2);
        QHash<QString, QDateTime> newest;
        for (const ResourceKind kind : {ResourceKind::Application, ResourceKind::Database}) {
            for (const Resource &resource : stage.scene.catalog().resources(kind)) {
                QTRY_VERIFY(!stage.scene.catalog().snapshots(resource.id).isEmpty());
                newest.insert(resource.name, stage.scene.catalog().snapshots(resource.id).first().takenAt);
            }
        }
        const auto shown = [&] { // "Not kept, name, …"
            QList<QDateTime> times;
            for (const OverviewRow *row : stage.worries())
                times.append(newest.value(row->accessibleName().section(QStringLiteral(", "), 1, 1)));
            return times;
        };
        QTRY_COMPARE(shown().size(), newest.size());
        QTRY_VERIFY(std::ranges::is_sorted(shown()) && shown().first().isValid());
    }

    void whatWasNotReadIsNotKnown()
    {
        OverviewStage stage;
        QCOMPARE(stage.tile(0), QStringLiteral("– safe: a fresh, verified copy"));
        QCOMPARE(stage.tile(1), QStringLiteral("– want a look"));
        WrennScene wrenn;
        QCOMPARE(figuresOf(overviewOf(wrenn.session(), {})), QStringList(4, QStringLiteral("–")));
        QVERIFY(wrenn.load());
        QVERIFY(!figuresOf(overviewOf(wrenn.session(), {})).contains(QStringLiteral("–")));
    }

    /// What is not known is neither safe nor a worry, and calm is not claimed.
    void whatWasNotReadIsNoWorry_data()
    {
        QTest::addColumn<int>("read");
        QTest::addColumn<QStringList>("figures"); // safe, want a look
        QTest::newRow("nothing was") << 0 << QStringList({QStringLiteral("0 of 3"), QStringLiteral("–")});
        QTest::newRow("one was") << 1 << QStringList({QStringLiteral("0 of 3"), QStringLiteral("1")});
    }

    void whatWasNotReadIsNoWorry()
    {
        QFETCH(int, read);
        QFETCH(QStringList, figures);
        ResourceScene scene;
        SquareCloudCache cache;
        cache.account.ownerId = QStringLiteral("owner");
        for (int i = 0; i < 3; ++i) {
            Resource one;
            one.id = ResourceId(QStringLiteral("app-%1").arg(i));
            one.name = one.id.value();
            cache.account.resources.append(one);
            if (i < read)
                cache.snapshots.insert(one.id, {});
        }
        cache.readAt = scene.session().clock().utcNow();
        scene.catalog().restore(cache);
        const ResourceOperations operations(scene.session().operations());
        const Overview overview = overviewOf(scene.session(), {operations, {}, {}, {}});
        QCOMPARE(overview.unreadCount, 3 - read);
        QCOMPARE(overview.worryCount, read);
        QCOMPARE(overview.worries.size(), read);
        QCOMPARE(figuresOf(overview).first(2), figures);
        QVERIFY(overview.calm.contains(u"nobody knows"));
    }

    void aTemplateWithARunningCapsuleIsNoWorry()
    {
        WrennScene scene;
        const QDateTime made = scene.session().clock().utcNow().addDays(-1);
        Template runs;
        runs.name = TemplateName(QStringLiteral("runs"));
        runs.createdAt = made;
        Template replaced = runs; // what runs is of the one that had the name before
        replaced.name = TemplateName(QStringLiteral("replaced"));
        Template rests = runs;
        rests.name = TemplateName(QStringLiteral("rests"));
        const auto capsule
            = [](const char *id, const Template &of, CapsuleStatus status, const QDateTime &at) {
                  Capsule one;
                  one.id = CapsuleId(QLatin1String(id));
                  one.templateName = of.name.value();
                  one.status = status;
                  one.createdAt = at;
                  return one;
              };
        WrennCache cache;
        cache.templates = Listing<Template>({runs, replaced, rests});
        cache.capsules
            = Listing<Capsule>({capsule("cl-1", runs, CapsuleStatus::Running, made.addSecs(60)),
                                capsule("cl-2", replaced, CapsuleStatus::Running, made.addSecs(-60)),
                                capsule("cl-3", rests, CapsuleStatus::Paused, made.addSecs(60))});
        cache.readAt = made.addSecs(3600);
        scene.catalog().restore(cache);
        const Overview overview = overviewOf(scene.session(), {});
        QStringList names;
        for (const OverviewLine &line : overview.worries)
            names << line.name;
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("replaced"), QStringLiteral("rests")}));
        QVERIFY(figuresOf(overview).contains(QStringLiteral("1 of 3")));
        for (const TemplateRow &row : templateRows(scene.session())) // the templates' own page says the same
            QCOMPARE(row.provenAt.has_value(), row.made.name == runs.name);
    }

    void whereThereIsNothingNoListIsSpokenOf()
    {
        OverviewView view;
        view.setVisible(true);
        const auto *cells = view.findChild<QWidget *>(QStringLiteral("overviewCells"));
        const auto saysOrder = [&view] {
            const auto labels
                = view.findChild<QWidget *>(QStringLiteral("overviewWorries"))->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text() == u"sorted by worry"; });
        };
        Overview overview;
        overview.cellsTitle = QStringLiteral("Every resource");
        overview.calm = QStringLiteral("There is nothing to look after yet.");
        view.show(overview);
        QVERIFY(!cells->isVisible());
        QVERIFY(!saysOrder());
        overview.cells.append({Tone::Warning, QStringLiteral("one"), QStringLiteral("Not kept"), {}});
        overview.cellCount = 1;
        overview.worries.append(OverviewLine());
        overview.worryCount = 1;
        view.show(overview);
        QVERIFY(cells->isVisible());
        QVERIFY(saysOrder());
    }

    /// Not into the corners of its card, which are round.
    void theLastLineIsLitWithinItsCard()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        QTRY_COMPARE(stage.worries().size(), stage.resourceCount()); // all is read
        QWidget *card = stage.page.findChild<QWidget *>(QStringLiteral("overviewWorries"));
        const auto reachesDown = [&stage, card] {
            const OverviewRow *last = stage.worries().last();
            return last->mapTo(card, QPoint(0, last->height())).y()
                == card->height() - 1; // within the border
        };
        QTRY_VERIFY(reachesDown());
        OverviewRow *last = stage.worries().last();
        const auto corner = [card](const QImage &image) {
            return image.pixel(int(image.devicePixelRatio()),
                               image.height() - 1 - int(image.devicePixelRatio()));
        };
        const auto middle = [last, card](const QImage &image) {
            return image.pixel(last->mapTo(card, QPoint(4, last->height() / 2)) * image.devicePixelRatio());
        };
        const QImage calm = card->grab().toImage();
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QApplication::sendEvent(last, &enter);
        const QImage lit = card->grab().toImage();
        QVERIFY(middle(lit) != middle(calm));
        QCOMPARE(corner(lit), corner(calm));
    }

    void keepingAllMakesAllSafe()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        const qsizetype all = stage.resourceCount();
        QTRY_COMPARE(stage.worries().size(), all); // all is read
        QTRY_COMPARE(int(stage.scene.vault().state()), int(Vault::State::Ready));
        stage.keepAll()->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.scene.vault().copies().size(), all, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.tile(0),
                                  QStringLiteral("%1 of %1 safe: a fresh, verified copy").arg(all), Patience);
        QVERIFY(stage.worries().isEmpty());
        QVERIFY(stage.keepAll()->isHidden());
        QCOMPARE(stage.scene.creates(), 0); // nothing was taken for it
        QVERIFY2(stage.tile(3).startsWith(QStringLiteral("%1 · ").arg(all)), qPrintable(stage.tile(3)));
    }

    void aButtonKeepsOne()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        QTRY_COMPARE(stage.worries().size(), stage.resourceCount()); // all is read
        QTRY_COMPARE(int(stage.scene.vault().state()), int(Vault::State::Ready));
        QSignalSpy noticed(&stage.page, &Page::noticed);
        const auto before = stage.worries().size();
        QTest::mouseClick(stage.worries().first()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(noticed.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(stage.scene.vault().copies().size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.worries().size(), before - 1, Patience);
    }

    void failureComesFirstAndLeads()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*/snapshots")},
                              {QStringLiteral("kind"), QStringLiteral("status")},
                              {QStringLiteral("status"), 403},
                              {QStringLiteral("code"), QStringLiteral("PERMISSION_DENIED")},
                              {QStringLiteral("times"), 1}});
        const Resource last = stage.scene.catalog().resources(ResourceKind::Application).last();
        stage.scene.session().takeSnapshot(last);
        QTRY_VERIFY(stage.scene.isOperationIn(OperationState::Failed));
        const auto leads = [&stage, &last] {
            const QList<OverviewRow *> rows = stage.worries();
            return !rows.isEmpty()
                && rows.first()->accessibleName().startsWith(QStringLiteral("Failed, %1").arg(last.name));
        };
        QTRY_VERIFY(leads());
        QSignalSpy asked(&stage.page, &Page::targetRequested);
        QTest::mouseClick(stage.worries().first()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto target = asked.first().first().value<OverviewTarget>();
        QCOMPARE(int(target.page), int(OverviewTarget::Page::Applications));
        QCOMPARE(target.id, last.id.value());
    }

    void gridLeadsByKeyboard()
    {
        OverviewStage stage;
        QVERIFY(stage.scene.load());
        auto *grid = stage.page.findChild<StateGrid *>(QStringLiteral("overviewGrid"));
        const QList<Resource> all = stage.scene.catalog().resources(ResourceKind::Application);
        QTRY_COMPARE(grid->accessibleDescription(), all.first().name + QStringLiteral(": Not kept"));
        QSignalSpy asked(&stage.page, &Page::targetRequested);
        QTest::keyClick(grid, Qt::Key_Right);
        QTRY_COMPARE(grid->accessibleDescription(), all.at(1).name + QStringLiteral(": Not kept"));
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<OverviewTarget>().id, all.at(1).id.value());
        QTest::keyClick(grid, Qt::Key_Home);
        QTest::keyClick(grid, Qt::Key_Left); // there is nothing before it
        QCOMPARE(grid->current(), 0);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(1).center());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(grid->cellAt(grid->cellRect(1).topLeft()), 1);
        QCOMPARE(grid->cellAt(grid->cellRect(0).topRight() + QPoint(2, 0)), -1); // between two
    }
};

} // namespace snapdeck::test

using snapdeck::test::OverviewPageTest;
SNAPDECK_TEST(OverviewPageTest)
#include "OverviewPageTest.moc"
