// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "tests/ui/WrennStage.h"
#include "ui/models/ArchiveDifferenceModel.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/TemplateModel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>

namespace snapdeck {

namespace {

using test::ResourceScene;
using test::WrennStage;

QMenu *openMenu(TableView *table)
{
    return table->findChild<QMenu *>(QStringLiteral("tableRowMenu"));
}

/// As the mouse does it: press, then the menu.
QMenu *rightClick(TableView *table, const QModelIndex &index)
{
    const QPoint place = table->visualRect(index).center();
    QTest::mouseClick(table->viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table->viewport(), &event);
    return openMenu(table);
}

QAction *named(const QMenu *menu, const char *objectName)
{
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QLatin1String(objectName))
            return action;
    }
    return nullptr;
}

bool close(TableView *table)
{
    if (QMenu *menu = openMenu(table))
        menu->close();
    return QTest::qWaitFor([table] { return !openMenu(table); });
}

} // namespace

class TableViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuHasThePagesOwnActions()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
        stage.choose({stage.running().first()});
        const QModelIndex row = table->currentIndex();
        table->clearSelection();
        QMenu *menu = rightClick(table, row);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(
            table->selectionModel()->isRowSelected(row.row(), {})); // what it speaks of is what was clicked
        for (const char *name : {"capture", "pause", "destroy", "copyCapsuleId", "copyRows", "copyCell"}) {
            QVERIFY2(named(menu, name), name);
            QVERIFY2(named(menu, name)->isEnabled(), name);
        }
        QVERIFY(!named(menu, "resume")->isEnabled()); // it runs
        QVERIFY(menu->findChild<QMenu *>(QStringLiteral("tableColumnMenu")));
        QVERIFY(close(table));
    }

    void theKeyboardOpensItUnderTheRow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Menu") << int(Qt::Key_Menu) << int(Qt::NoModifier);
        QTest::newRow("Shift+F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
    }

    void theKeyboardOpensItUnderTheRow()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        QStandardItemModel model(9, 2);
        TableView table;
        table.setModel(&model);
        table.resize(300, 400);
        table.show();
        table.setCurrentIndex(model.index(3, 0));
        QTest::keyClick(&table, Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QMenu *menu = openMenu(&table);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(named(menu, "copyRows")->isEnabled());
        const QRect row = table.visualRect(model.index(3, 0));
        const int top = table.viewport()->mapFromGlobal(menu->pos()).y();
        QVERIFY2(top >= row.top() && top <= row.bottom() + 1, qPrintable(QString::number(top)));
        QVERIFY(close(&table));
    }

    void plainF10IsNotTheMenu()
    {
        QStandardItemModel model(2, 2);
        TableView table;
        table.setModel(&model);
        table.show();
        QTest::keyClick(&table, Qt::Key_F10);
        QVERIFY(!openMenu(&table));
    }

    void aPlatformsOwnMenuKeyOpensItOnce()
    {
        QStandardItemModel model(2, 2);
        TableView table;
        table.setModel(&model);
        table.show();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&table, &event);
        QCOMPARE(table.findChildren<QMenu *>(QStringLiteral("tableRowMenu")).size(), 1);
        QVERIFY(!named(openMenu(&table), "copyRows")->isEnabled()); // nothing is chosen
        QVERIFY(close(&table));
    }

    void whatDestroysOnlyAsks()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
        stage.choose({stage.running().first()});
        QMenu *menu = rightClick(table, table->currentIndex());
        named(menu, "destroy")->trigger();
        QVERIFY(close(table));
        QVERIFY(stage.dialog());
        QCOMPARE(stage.dialog()->objectName(), QStringLiteral("destroyDialog"));
        QCOMPARE(stage.scene.writes(), 0);
        stage.dialog()->reject();
    }

    void buttonsOfThePageAreEntriesWhileTheyAreThere()
    {
        QStandardItemModel model(2, 2);
        TableView table;
        QPushButton act(QStringLiteral("&Act"));
        act.setObjectName(QStringLiteral("actButton"));
        QPushButton away(QStringLiteral("Away"));
        away.hide();
        auto gone = std::make_unique<QPushButton>(QStringLiteral("Gone"));
        table.setModel(&model);
        table.setRowButtons({&act, &away, gone.get()});
        gone.reset();
        table.show();
        QSignalSpy clicked(&act, &QPushButton::clicked);
        table.setCurrentIndex(model.index(0, 0));
        act.show();
        QTest::keyClick(&table, Qt::Key_Menu);
        const QList<QAction *> actions = openMenu(&table)->actions();
        QCOMPARE(actions.first()->text(), QStringLiteral("&Act"));
        QVERIFY(actions.at(1)->isSeparator());
        actions.first()->trigger();
        QCOMPARE(clicked.size(), 1);
        QVERIFY(close(&table));
        act.setEnabled(false);
        QTest::keyClick(&table, Qt::Key_Menu);
        QVERIFY(!openMenu(&table)->actions().first()->isEnabled());
        QVERIFY(close(&table));
    }

    void snapshotsOfferWhatThePaneOffers()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *table = qobject_cast<TableView *>(scene.snapshots());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QMenu *menu = rightClick(table, table->model()->index(1, 0));
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words << action->text().remove(u'&');
        for (const QString &expected :
             {QStringLiteral("Download"), QStringLiteral("Look inside"), QStringLiteral("Restore…"),
              QStringLiteral("Copy"), QStringLiteral("Copy all rows"), QStringLiteral("Columns")})
            QVERIFY2(words.contains(expected), qPrintable(words.join(u'|')));
        QVERIFY(close(table));
    }

    void theCurrentRowIsAnnouncedInWords()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *table = qobject_cast<TableView *>(scene.snapshots());
        QTRY_VERIFY(table->model()->rowCount() > 1);
        table->setCurrentIndex(table->model()->index(1, 0));
        const QString said = table->accessibleDescription();
        const QString taken = ResourceScene::cell(table, 1, SnapshotModel::Taken);
        QVERIFY2(said.startsWith(QStringLiteral("Taken: ") + taken), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Size: ")), qPrintable(said));
        QVERIFY2(!said.contains(u'–'), qPrintable(said));
        table->setCurrentIndex({});
        QVERIFY(table->accessibleDescription().isEmpty());
    }

    void cellsReadAsWords()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        const auto *table = stage.on<TableView>(stage.templates, "templateTable");
        const auto *model = table->model();
        QVERIFY(model->rowCount() > 0);
        bool sawNone = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < TemplateModel::ColumnCount; ++column) {
                const QModelIndex index = model->index(row, column);
                const QString said = index.data(Qt::AccessibleTextRole).toString();
                QVERIFY2(said != QStringLiteral("–"), qPrintable(QString::number(column)));
                QCOMPARE(said.isEmpty(), index.data().toString().isEmpty());
                sawNone = sawNone || said == QStringLiteral("none");
            }
        }
        QVERIFY(sawNone);
    }

    void aMinusIsSaidInWords()
    {
        ArchiveDifferenceModel model;
        ArchiveDifference difference;
        for (const qint64 after : {qint64(1'000'000), qint64(5'000'000), qint64(3'000'000)}) {
            ArchiveDifferenceRow row;
            row.name = QString::number(after);
            row.fromEntry = row.toEntry = 0;
            row.fromSize = 3'000'000;
            row.toSize = after;
            difference.rows << row;
        }
        model.setDifference(difference);
        const auto said = [&model](int row) {
            return model.index(row, ArchiveDifferenceModel::Difference)
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        QCOMPARE(said(0), QStringLiteral("2.0 MB less"));
        QCOMPARE(said(1), QStringLiteral("2.0 MB more"));
        QCOMPARE(said(2), QStringLiteral("as large as before"));
    }
};

} // namespace snapdeck

using snapdeck::TableViewTest;
SNAPDECK_TEST(TableViewTest)

#include "TableViewTest.moc"
