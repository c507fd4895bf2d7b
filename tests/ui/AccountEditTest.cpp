// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/PuppetOperation.h"
#include "tests/ui/ShellStage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace snapdeck;
using test::ShellStage;

namespace {

const AccountName cloud(QStringLiteral("cloud"));

/// The window with an account of Square Cloud that has been read.
struct Scene : ShellStage {
    void open()
    {
        addAccount(cloud.value(), Provider::SquareCloud);
        Account kept = *accounts.find(cloud);
        kept.sessionOnly = false; // the key of such a one is in the keychain
        QVERIFY(accounts.change(kept));
        window.showAccount(cloud);
        QTRY_VERIFY(session() && session()->catalog().resources(ResourceKind::Application).size() == 5);
    }
    SquareCloudSession *session()
    {
        const auto sessions = workspace.openSessions();
        return sessions.isEmpty() ? nullptr : std::get<SquareCloudSession *>(sessions.first());
    }
    QDialog *edit()
    {
        window.findChild<QAction *>(QStringLiteral("editAccountAction"))->trigger();
        return dialog();
    }
    QDialog *dialog() { return find<QDialog>("addAccountDialog"); }
    void choose(const char *colour)
    {
        auto *combo = find<QComboBox>("accountColourCombo");
        combo->setCurrentIndex(combo->findData(QLatin1String(colour)));
    }
    void goElsewhere()
    {
        find<QLineEdit>("accountUrlField")->setText(elsewhere());
        find<QLineEdit>("accountKeyField")->setText(QString::fromStdString(endpoints.squareCloudKey));
    }
    void save() { find<QPushButton>("accountAddButton")->click(); }
    [[nodiscard]] QString said() { return find<Banner>("accountBanner") ? find<Banner>("accountBanner")->text() : QString(); }
    [[nodiscard]] QString elsewhere() const
    {
        return QString::fromStdString(endpoints.squareCloud).replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
    }
};

} // namespace

/// What an account is can be changed without losing it, and no key is shown or asked for that is there.
class AccountEditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheKeyThatIsStored()
    {
        Scene scene;
        scene.open();
        QVERIFY(scene.edit());
        QVERIFY(scene.find<QLineEdit>("accountKeyField")->text().isEmpty());
        QVERIFY(!scene.find<QLineEdit>("accountNameField")->isEnabled());
        scene.find<QCheckBox>("accountReadOnlyCheck")->setChecked(true);
        const QPointer<SquareCloudSession> before = scene.session();
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before);
        QTRY_VERIFY(scene.session() && scene.session()->account().readOnly);
        QVERIFY(!scene.accounts.find(cloud)->sessionOnly);
        QTRY_COMPARE(scene.session()->catalog().resources(ResourceKind::Application).size(), 5); // with the old key
        QVERIFY(scene.find<QPushButton>("navApplications"));
    }

    void sendsNoStoredKeyToAnotherServer()
    {
        Scene scene;
        scene.open();
        QVERIFY(scene.edit());
        auto *address = scene.find<QLineEdit>("accountUrlField");
        const QString here = address->text();
        address->setText(scene.elsewhere());
        QVERIFY(!scene.find<QPushButton>("accountAddButton")->isEnabled()); // not without a key
        address->setText(here);
        QVERIFY(scene.find<QPushButton>("accountAddButton")->isEnabled());
        scene.goElsewhere();
        const QPointer<SquareCloudSession> before = scene.session();
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before);
        QTRY_VERIFY(scene.session() && scene.session()->account().baseUrl.host() == u"localhost");
        QTRY_COMPARE(scene.session()->catalog().resources(ResourceKind::Application).size(), 5);
        // No keychain took the new key. The old one may be in it still, and is not to be read for this server.
        QVERIFY(scene.accounts.find(cloud)->sessionOnly);
    }

    void readsTheKeychainOnlyOnceItTookTheKey()
    {
        Scene scene;
        scene.open();
        Account before = *scene.accounts.find(cloud);
        before.sessionOnly = true; // the keychain may have the key of an earlier server
        QVERIFY(scene.accounts.change(before));
        QVERIFY(scene.edit());
        scene.find<QCheckBox>("accountSessionOnlyCheck")->setChecked(false);
        scene.find<QLineEdit>("accountKeyField")->setText(QString::fromStdString(scene.endpoints.squareCloudKey));
        scene.find<QCheckBox>("accountReadOnlyCheck")->setChecked(true);
        const QPointer<SquareCloudSession> old = scene.session();
        scene.save();
        QVERIFY(scene.accounts.find(cloud)->readOnly);
        QVERIFY(scene.accounts.find(cloud)->sessionOnly);
        QTRY_VERIFY(!scene.dialog() && !old && scene.session());
        QVERIFY(scene.accounts.find(cloud)->sessionOnly); // there is no keychain that took it
    }

    void stillOffersTheWayBackFromARestore()
    {
        Scene scene;
        scene.open();
        const Resource resource = anApplication(scene);
        OperationView ended;
        restoreOnce(scene, resource, ended);
        const QPointer<SquareCloudSession> before = scene.session();
        QVERIFY(scene.edit());
        scene.find<QLineEdit>("accountKeyField")->setText(QString::fromStdString(scene.endpoints.squareCloudKey));
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before && scene.session());
        QTRY_VERIFY(scene.session()->operations().find(ended.id));
        QCOMPARE(scene.session()->operations().operations().size(), 1); // the safety snapshot's is told by the restore
        QCOMPARE(scene.session()->operations().find(ended.id)->view().state, ended.state);
        QTRY_VERIFY(scene.find<QPushButton>("navApplications"));
        scene.find<QPushButton>("navApplications")->click();
        QTRY_VERIFY(scene.find<TableView>("resourceTable"));
        auto *table = scene.find<TableView>("resourceTable");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, resource.name);
        QVERIFY(!found.isEmpty());
        table->selectRow(found.first().row());
        QTRY_VERIFY(scene.find<QPushButton>("restoreLineButton"));
        QCOMPARE(scene.find<QPushButton>("restoreLineButton")->text(), QStringLiteral("Go back…"));
        QTRY_VERIFY(scene.find<QPushButton>("restoreLineButton")->isEnabled());
    }

    void offersNoWayBackOnAnotherServer_data()
    {
        QTest::addColumn<bool>("opensHereBefore");
        QTest::newRow("at once") << true;
        QTest::newRow("after it did not open again here") << false;
    }

    void offersNoWayBackOnAnotherServer()
    {
        QFETCH(bool, opensHereBefore);
        Scene scene;
        scene.open();
        OperationView ended;
        restoreOnce(scene, anApplication(scene), ended);
        if (!opensHereBefore)
            failToOpenAgain(scene);
        const QPointer<SquareCloudSession> before = scene.session();
        QVERIFY(scene.edit());
        scene.goElsewhere();
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before && scene.session());
        QCOMPARE(scene.session()->account().baseUrl.host(), QStringLiteral("localhost"));
        bringsNothingBack(scene, ended.id);
    }

    void stillOffersTheWayBackWhereItOpensOnlyLater()
    {
        Scene scene;
        scene.open();
        OperationView ended;
        restoreOnce(scene, anApplication(scene), ended);
        failToOpenAgain(scene);
        QVERIFY(scene.edit());
        scene.find<QLineEdit>("accountKeyField")->setText(QString::fromStdString(scene.endpoints.squareCloudKey));
        scene.save();
        QTRY_VERIFY(!scene.dialog() && scene.session());
        QTRY_VERIFY(scene.session()->operations().find(ended.id));
    }

    void takesAnotherColourAtOnce()
    {
        Scene scene;
        scene.open();
        const QPointer<SquareCloudSession> before = scene.session();
        scene.session()->operations().add(new test::PuppetOperation("op-1", anApplication(scene)));
        QVERIFY(scene.edit());
        scene.choose("red");
        scene.save();
        QVERIFY(!scene.dialog());
        QCOMPARE(scene.accounts.find(cloud)->colour, QStringLiteral("red"));
        QCOMPARE(scene.session(), before.data()); // what runs goes on
        QTRY_VERIFY(scene.find<QPushButton>("navApplications"));
    }

    void refusesTheRestWhileSomethingIsUnderWay()
    {
        Scene scene;
        scene.open();
        scene.session()->operations().add(new test::PuppetOperation("op-1", anApplication(scene)));
        QVERIFY(scene.edit());
        QVERIFY(scene.said().contains(u"under way"));
        scene.goElsewhere();
        QVERIFY(scene.said().isEmpty());
        scene.save();
        QTRY_VERIFY(scene.said().contains(u"under way"));
        QVERIFY(scene.dialog());
        QCOMPARE(scene.accounts.find(cloud)->baseUrl, scene.session()->account().baseUrl);
    }

    void refusesAnotherServerWhileAnotherProgramLooksAtThisOne()
    {
        Scene scene;
        scene.open();
        OperationRecord record;
        record.id = OperationId(QStringLiteral("op-of-another"));
        record.account = cloud;
        record.kind = QStringLiteral("snapshot");
        record.state = QStringLiteral("processing");
        record.startedAt = QDateTime::currentDateTimeUtc();
        scene.journal.save(record);
        QVERIFY(scene.edit());
        scene.goElsewhere();
        scene.save();
        QTRY_VERIFY(scene.said().contains(u"under way"));
        QVERIFY(scene.accounts.find(cloud)->baseUrl.host() != u"localhost");
    }

    void refusesAnotherServerWhereSomethingBeginsBehindIt()
    {
        Scene scene;
        scene.open();
        QVERIFY(scene.edit());
        scene.goElsewhere();
        scene.save(); // the journal is asked first
        scene.session()->operations().add(new test::PuppetOperation("op-1", anApplication(scene)));
        QTRY_VERIFY(scene.said().contains(u"under way"));
        QVERIFY(scene.dialog() && scene.session());
        QVERIFY(scene.accounts.find(cloud)->baseUrl.host() != u"localhost");
    }

    void offersAnotherKeyWhereThisOneIsRefused()
    {
        Scene scene;
        scene.addAccount(cloud.value(), Provider::SquareCloud);
        scene.keys.keepForSession(cloud, Secret("nobody-knows-it"));
        scene.window.showAccount(cloud);
        QTRY_VERIFY(scene.find<QPushButton>("bannerOther"));
        QVERIFY(scene.find<QPushButton>("bannerOther")->text().contains(u"key"));
        scene.find<QPushButton>("bannerOther")->click();
        QVERIFY(scene.dialog());
        QVERIFY(!scene.find<QPushButton>("accountAddButton")->isEnabled()); // not without a key
        scene.find<QLineEdit>("accountKeyField")->setText(QString::fromStdString(scene.endpoints.squareCloudKey));
        scene.save();
        QTRY_VERIFY(scene.session() && scene.session()->catalog().resources(ResourceKind::Application).size() == 5);
        QTRY_VERIFY(!scene.find<QPushButton>("bannerOther"));
    }

    void offersItForTheAccountOnShow()
    {
        Scene scene;
        scene.addAccount(cloud.value(), Provider::SquareCloud);
        scene.addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        scene.keys.keepForSession(cloud, Secret("nobody-knows-it"));
        scene.window.showAccount(cloud);
        QTRY_VERIFY(scene.find<QPushButton>("bannerOther"));
        scene.window.showAccount(AccountName(QStringLiteral("capsules"))); // whose key is still being asked for
        scene.find<QPushButton>("bannerOther")->click();
        QVERIFY(scene.dialog());
        QCOMPARE(scene.find<QLineEdit>("accountNameField")->text(), cloud.value());
    }

private:
    static void restoreOnce(Scene &scene, const Resource &resource, OperationView &ended)
    {
        scene.session()->catalog().readSnapshots(resource.id, &scene.window, [](const auto &) {});
        QTRY_VERIFY(!scene.session()->catalog().snapshots(resource.id).isEmpty());
        const Operation *restore = scene.session()->restore(
            {resource, scene.session()->catalog().snapshots(resource.id).last(), true});
        QVERIFY(restore);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isFinished(), 60'000);
        ended = restore->view();
        QVERIFY(!ended.safetySnapshot.version.isEmpty());
    }

    /// Edited, and without its key since.
    static void failToOpenAgain(Scene &scene)
    {
        scene.keys.remove(cloud, &scene.window, [](const auto &) {});
        const QPointer<SquareCloudSession> before = scene.session();
        QVERIFY(scene.edit());
        scene.find<QCheckBox>("accountReadOnlyCheck")->setChecked(true);
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before);
        QTRY_VERIFY(scene.find<QPushButton>("bannerAction"));
        QVERIFY(!scene.session());
    }

    static void bringsNothingBack(Scene &scene, const OperationId &id)
    {
        bool isRead = false; // after whatever has been asked for before
        scene.journal.readOperation(id, &scene.window, [&isRead](const auto &read) { isRead = read && *read; });
        QTRY_VERIFY(isRead);
        QVERIFY(!scene.session()->operations().find(id));
    }

    static Resource anApplication(Scene &scene)
    {
        return scene.session()->catalog().resources(ResourceKind::Application).first();
    }
};

SNAPDECK_TEST(AccountEditTest)
#include "AccountEditTest.moc"
