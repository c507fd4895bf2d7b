// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/dialogs/RetentionDialog.h"
#include "ui/models/SnapshotModel.h"
#include "ui/pages/SnapshotDownloadLine.h"

#include <QAbstractButton>
#include <QDir>
#include <QSignalSpy>
#include <QTimer>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;

constexpr bool KeepsCopies = true;

QString copyOf(const ResourceScene &scene, int row)
{
    return ResourceScene::cell(scene.snapshots(), row, SnapshotModel::Copy);
}

} // namespace

class VaultKeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheChosenSnapshot()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QTRY_COMPARE(copyOf(scene, 1), QStringLiteral("Not kept"));
        scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(1, 0));
        QTRY_VERIFY(scene.button("keepButton")->isEnabled());
        scene.button("keepButton")->click();
        QVERIFY(!scene.button("keepButton")->isEnabled()); // on its way
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 1), QStringLiteral("Kept"), Patience);
        QCOMPARE(copyOf(scene, 0), QStringLiteral("Not kept"));
        QCOMPARE(scene.vault().copies().size(), 1);
        QVERIFY(scene.vault().copies().first().isGood());
        QVERIFY(QFile::exists(scene.vault().pathOf(scene.vault().copies().first().id)));
        QTRY_COMPARE(scene.find<SnapshotDownloadLine>("downloadLine")->text(),
                     QStringLiteral("Kept in the vault and verified."));
        auto *leaving = scene.find<QTimer>("downloadLineLeaving");
        QTRY_VERIFY(leaving->isActive());
        leaving->start(0); // read by now
        QTRY_VERIFY(!scene.find<SnapshotDownloadLine>("downloadLine")->isVisible());
        QVERIFY(!scene.button("keepButton")->isEnabled());
        QVERIFY(scene.button("keepButton")->toolTip().contains(QStringLiteral("already")));
        QVERIFY(QDir(scene.folder()).entryList(QDir::Files).isEmpty());
    }

    void whatWentToTheTrashIsNotKept()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(0, 0));
        QTRY_VERIFY(scene.button("keepButton")->isEnabled());
        QSet<QString> said;
        connect(scene.snapshots()->model(), &QAbstractItemModel::dataChanged, this,
                [&] { said.insert(copyOf(scene, 0)); });
        scene.button("keepButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Kept"), Patience);
        QVERIFY(!said.contains(QStringLiteral("Verified"))); // is said of a file outside of the vault
        scene.vault().remove({scene.vault().copies().first().id}, &scene.page(), [](const auto &) {});
        QTRY_COMPARE(copyOf(scene, 0), QStringLiteral("Not kept"));
    }

    void theFieldsOfTheRulesStandInOneColumn()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        RetentionDialog dialog(scene.vault(), scene.session().clock(), {}, &scene.page());
        dialog.show();
        const auto left = [&dialog](const char *name) {
            return dialog.findChild<QWidget *>(QLatin1String(name))->mapTo(&dialog, QPoint(0, 0)).x();
        };
        QTRY_COMPARE(left("retentionScopeCombo"), left("retentionLast"));
        QCOMPARE(left("retentionScopeCombo"), left("retentionSize"));
    }

    void whatTheVaultDidNotTakeIsNotCalledKept()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        for (const Resource &resource : scene.catalog().resources(ResourceKind::Application)) {
            QFile inTheWay(scene.vault().folder() + u'/' + resource.id.value()); // of the folder for its copies
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        }
        QSignalSpy failed(&scene.session().keeper(), &SnapshotKeeper::failed);
        scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(0, 0));
        QTRY_VERIFY(scene.button("keepButton")->isEnabled());
        auto *line = scene.find<SnapshotDownloadLine>("downloadLine");
        scene.button("keepButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QVERIFY(scene.vault().copies().isEmpty());
        QTRY_COMPARE(copyOf(scene, 0), QStringLiteral("Not kept"));
        QTRY_VERIFY(!line->isVisible());
    }

    void keepsEveryNewOneByItself()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QSignalSpy noticed(&scene.page(), &Page::noticed);
        auto *check = scene.button("keepNewCheck");
        QTRY_VERIFY(check->isEnabled());
        check->click();
        QTRY_COMPARE(scene.vault().rules().keep.size(), 1);
        QTRY_VERIFY(check->isChecked());
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(scene.vault().copies().isEmpty()); // those that are listed already are not meant
        scene.button("takeSnapshotButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(scene.snapshots()->model()->rowCount(), 5, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.vault().copies().size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Kept"), Patience);
        check->click();
        QTRY_VERIFY(scene.vault().rules().keep.isEmpty());
        QTRY_VERIFY(!check->isChecked());
        QCOMPARE(scene.vault().copies().size(), 1);
    }

    void saysWhyNothingCanBeKept()
    {
        ResourceScene scene(ResourceScene::smallWorld(), ResourceKind::Application, false, KeepsCopies);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        const QTemporaryDir bare;
        QFile inTheWay(bare.filePath(QStringLiteral(".incoming"))); // a test may run as root
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        scene.vault().open(bare.path());
        QTRY_COMPARE(scene.vault().state(), Vault::State::ReadOnly);
        for (const char *name : {"keepButton", "keepNewCheck"}) {
            const QAbstractButton *button = scene.button(name);
            QTRY_VERIFY(!button->isEnabled());
            QVERIFY2(button->toolTip().contains(QStringLiteral("Nothing can be written to")), name);
        }
    }

    void offersNothingWithoutAVault()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QVERIFY(!scene.button("keepButton")->isVisible());
        QVERIFY(!scene.button("keepNewCheck")->isVisible());
        QCOMPARE(ResourceScene::cell(scene.snapshots(), 0, SnapshotModel::Copy), QStringLiteral("–"));
    }
};

} // namespace snapdeck::test

using snapdeck::test::VaultKeepTest;
SNAPDECK_TEST(VaultKeepTest)

#include "VaultKeepTest.moc"
