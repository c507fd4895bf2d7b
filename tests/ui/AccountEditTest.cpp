// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/PuppetOperation.h"
#include "tests/ui/ShellStage.h"
#include "ui/widgets/Banner.h"

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
        scene.find<QLineEdit>("accountUrlField")->setText(scene.elsewhere());
        const QPointer<SquareCloudSession> before = scene.session();
        scene.save();
        QTRY_VERIFY(!scene.dialog() && !before);
        QTRY_VERIFY(scene.session() && scene.session()->account().baseUrl.host() == u"localhost");
        QTRY_COMPARE(scene.session()->catalog().resources(ResourceKind::Application).size(), 5); // with the old key
        QVERIFY(scene.find<QPushButton>("navApplications"));
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
        scene.find<QLineEdit>("accountUrlField")->setText(scene.elsewhere());
        QVERIFY(scene.said().isEmpty());
        scene.save();
        QVERIFY(scene.dialog() && scene.said().contains(u"under way"));
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
        scene.find<QLineEdit>("accountUrlField")->setText(scene.elsewhere());
        scene.save();
        QTRY_VERIFY(scene.said().contains(u"under way"));
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

private:
    static Resource anApplication(Scene &scene)
    {
        return scene.session()->catalog().resources(ResourceKind::Application).first();
    }
};

SNAPDECK_TEST(AccountEditTest)
#include "AccountEditTest.moc"
