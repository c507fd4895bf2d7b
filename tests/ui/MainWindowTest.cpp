// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/PuppetOperation.h"
#include "tests/ui/ShellStage.h"
#include "ui/shell/TransferSettings.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace snapdeck;
using test::ShellStage;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomesWhoeverHasNoAccount()
    {
        ShellStage stage;
        stage.window.showAccount({});
        QVERIFY(stage.find<QWidget>("welcome"));
        QVERIFY(!stage.find<QPushButton>("navApplications"));
    }

    void movesTheVaultOnlyToWhereFilesCanBeMade()
    {
        ShellStage stage;
        TransferSettings &settings = stage.window.transferSettings();
        settings.offerVault(stage.vault);
        QSignalSpy chosen(&settings, &TransferSettings::vaultFolderChosen);
        QFile inTheWay(stage.data.filePath(QStringLiteral("file"))); // as root nothing else stops a test
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Q_EMIT stage.window.pages().vaultFolderRequested();
        auto *dialog = stage.find<QFileDialog>("vaultFolderDialog");
        QVERIFY(dialog);
        const QString bad = inTheWay.fileName() + QStringLiteral("/below");
        Q_EMIT dialog->fileSelected(bad);
        QTRY_VERIFY(stage.find<QDialog>("vaultFolderRefused"));
        const auto words = stage.find<QDialog>("vaultFolderRefused")->findChildren<QLabel *>();
        QVERIFY(std::any_of(words.cbegin(), words.cend(), [&bad](const QLabel *label) {
            return label->text().remove(QChar(0x2060)).remove(QChar(0x200B)).contains(bad);
        }));
        QVERIFY(chosen.isEmpty());
        const QString good = stage.data.filePath(QStringLiteral("good"));
        Q_EMIT dialog->fileSelected(good);
        dialog->close();
        QTRY_COMPARE(chosen, QList<QVariantList>({{good}}));
        QVERIFY(QDir(good).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void addsAnAccountThroughItsDialog()
    {
        ShellStage stage;
        stage.window.showAccount({});
        stage.window.findChild<QMenu *>(QStringLiteral("accountMenu"))->actions().first()->trigger();
        auto *dialog = stage.find<QDialog>("addAccountDialog");
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("accountAddButton"));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("accountNameField")),
                         QStringLiteral("mine"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("accountKeyField")),
                         QString::fromStdString(stage.endpoints.squareCloudKey));
        auto *url = dialog->findChild<QLineEdit *>(QStringLiteral("accountUrlField"));
        url->clear();
        QTest::keyClicks(url, QStringLiteral("http://example.org/v2"));
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // plain http to somewhere else is refused, in place
        QVERIFY(dialog->findChild<Banner *>(QStringLiteral("accountBanner"))->isVisible());
        url->clear();
        QTest::keyClicks(url, QString::fromStdString(stage.endpoints.squareCloud));
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(stage.find<QPushButton>("navApplications"));
        QCOMPARE(stage.accounts.accounts().size(), 1);
        // Without a keychain the window says where the key is.
        QTRY_VERIFY(stage.find<Banner>("shellBanner"));
        QFile config(stage.data.filePath(QStringLiteral("config.ini")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(!config.readAll().contains(QByteArray::fromStdString(stage.endpoints.squareCloudKey)));
    }

    void showsOnlyWhatTheServiceHas()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        stage.window.showAccount(AccountName(QStringLiteral("cloud")));
        QTRY_VERIFY(stage.find<QPushButton>("navApplications"));
        QVERIFY(stage.find<QPushButton>("navDatabases"));
        QVERIFY(!stage.find<QPushButton>("navCapsules"));
        stage.window.showAccount(AccountName(QStringLiteral("capsules")));
        QTRY_VERIFY(stage.find<QPushButton>("navCapsules"));
        QVERIFY(stage.find<QPushButton>("navTemplates"));
        QVERIFY(!stage.find<QPushButton>("navApplications"));
    }

    void comesBackToThePageThatWasLeft()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.addAccount(QStringLiteral("capsules"), Provider::Wrenn);
        stage.window.showAccount(AccountName(QStringLiteral("cloud")));
        QTRY_VERIFY(stage.find<QPushButton>("navDatabases"));
        QTest::mouseClick(stage.find<QPushButton>("navDatabases"), Qt::LeftButton);
        QCOMPARE(stage.window.pages().currentPageIndex(), 2);
        stage.window.showAccount(AccountName(QStringLiteral("capsules")));
        QTRY_VERIFY(stage.find<QPushButton>("navCapsules"));
        stage.window.showAccount(AccountName(QStringLiteral("cloud")));
        QTRY_VERIFY(stage.find<QPushButton>("navDatabases"));
        QCOMPARE(stage.window.pages().currentPageIndex(), 2);
    }

    /// And not to the account's button, which is what comes next in the window.
    void whatLosesTheFocusGivesItToTheList()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        QTRY_VERIFY(stage.find<QAbstractButton>("takeSnapshotButton"));
        auto *take = stage.find<QAbstractButton>("takeSnapshotButton");
        QTRY_VERIFY(take->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        take->setFocus();
        QTRY_VERIFY(take->hasFocus());
        take->click(); // one at a time: it is not offered while that is under way
        QTRY_VERIFY(!take->isEnabled());
        const auto *list = qobject_cast<QAbstractItemView *>(stage.window.focusWidget());
        QVERIFY2(list,
                 stage.window.focusWidget() ? qPrintable(stage.window.focusWidget()->objectName())
                                            : "nothing");
        QVERIFY(stage.window.pages().isAncestorOf(list));
    }

    void asksBeforeItRemovesAnAccount()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(stage.find<QPushButton>("navApplications"));
        const auto remove = [&stage] {
            stage.window.findChild<QAction *>(QStringLiteral("removeAccountAction"))->trigger();
            return stage.find<QDialog>("removeAccountQuestion");
        };
        QDialog *question = remove();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(stage.accounts.accounts().size(), 1);
        question = remove();
        QTest::keyClick(question, Qt::Key_Return); // the default keeps it
        QCOMPARE(stage.accounts.accounts().size(), 1);
        question = remove();
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("actButton")), Qt::LeftButton);
        QCOMPARE(stage.accounts.accounts().size(), 0);
        QTRY_VERIFY(stage.find<QWidget>("welcome"));
    }

    void saysWhatIsNotSentAnyMoreWhenAnAccountGoes()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(!stage.workspace.openSessions().isEmpty());
        auto *session = std::get<SquareCloudSession *>(stage.workspace.openSessions().first());
        QTRY_COMPARE(session->catalog().resources(ResourceKind::Application).size(), 5);
        SnapshotBatch *batch
            = session->takeSnapshots(session->catalog().resources(ResourceKind::Application));
        batch->setPaused(true);
        QTRY_VERIFY(batch->progress().waiting >= 4 && stage.find<QPushButton>("statusOperations"));
        // What is paused goes on when somebody resumes it, and at no time before.
        QTRY_VERIFY(
            batch->progress().running == 0
            && !stage.find<QPushButton>("statusOperations")->text().contains(QStringLiteral("next step")));
        const auto said = [&stage] { return stage.find<QPushButton>("statusOperations")->text(); };
        QTRY_VERIFY(said().contains(QStringLiteral("paused"))
                    && !said().contains(QStringLiteral("under way")));
        QVERIFY(said().startsWith(QString::number(batch->progress().waiting)));
        QCOMPARE(stage.workspace.pausedOperations(), batch->progress().waiting);
        QCOMPARE(stage.workspace.operationsUnderWay(), 0);
        QVERIFY(!stage.window.close());
        auto *quitting = stage.find<QDialog>("quitQuestion");
        QVERIFY(quitting);
        QString text;
        for (const auto *label : quitting->findChildren<QLabel *>())
            text += label->text();
        QVERIFY2(text.contains(u"paused?") && text.contains(u"until somebody resumes them")
                     && !text.contains(u"they leave when"),
                 qPrintable(text));
        QTest::keyClick(quitting, Qt::Key_Escape);
        batch->setPaused(false);
        QTRY_VERIFY(said().contains(QStringLiteral("under way")));
        batch->setPaused(true);
        stage.window.findChild<QAction *>(QStringLiteral("removeAccountAction"))->trigger();
        auto *question = stage.find<QDialog>("removeAccountQuestion");
        QVERIFY(question);
        bool saysSo = false;
        for (const auto *label : question->findChildren<QLabel *>())
            saysSo = saysSo || label->text().contains(u"have not been sent, and never will be");
        QVERIFY(saysSo);
        QTest::keyClick(question, Qt::Key_Escape);
    }

    void asksForTheKeyThatIsMissing()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.keys.keepForSession(AccountName(QStringLiteral("cloud")), Secret());
        stage.window.showAccount({});
        QTRY_VERIFY(stage.find<Banner>("shellBanner"));
        const auto buttons = stage.find<Banner>("shellBanner")->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        auto *dialog = stage.find<QDialog>("addAccountDialog");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("accountNameField"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("accountKeyField")),
                         QString::fromStdString(stage.endpoints.squareCloudKey));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("accountAddButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(stage.find<QPushButton>("navApplications"));
        QVERIFY(!stage.find<Banner>("shellBanner"));
    }

    void leadsFromABatchToItsOperations()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(!stage.workspace.openSessions().isEmpty());
        auto *session = std::get<SquareCloudSession *>(stage.workspace.openSessions().first());
        QTRY_COMPARE(session->catalog().resources(ResourceKind::Application).size(), 5);
        stage.find<QPushButton>("navApplications")->click();
        session->takeSnapshot(session->catalog().resources(ResourceKind::Database).first());
        session->takeSnapshots(session->catalog().resources(ResourceKind::Application));
        QTRY_VERIFY(stage.find<QPushButton>("batchActivityButton"));
        stage.find<QPushButton>("batchActivityButton")->click();
        QTRY_VERIFY(stage.find<QAbstractItemView>("operationTable"));
        QTRY_COMPARE(stage.find<QAbstractItemView>("operationTable")->model()->rowCount(), 5);
    }

    void asksBeforeItTakesANewOne()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(!stage.workspace.openSessions().isEmpty());
        auto *session = std::get<SquareCloudSession *>(stage.workspace.openSessions().first());
        QTRY_VERIFY(!session->catalog().resources(ResourceKind::Application).isEmpty());
        const Resource resource = session->catalog().resources(ResourceKind::Application).first();
        auto *old = new test::PuppetOperation("op-old", resource);
        session->operations().add(old);
        old->become(OperationState::Unconfirmed, QStringLiteral("Nobody said."));
        stage.find<QPushButton>("navActivity")->click();
        QTRY_VERIFY(stage.find<QPushButton>("operationTakeNewButton"));
        const auto question = [&stage] {
            stage.find<QPushButton>("operationTakeNewButton")->click();
            return stage.find<QDialog>("takeNewQuestion");
        };
        QDialog *asked = question();
        QVERIFY(asked);
        QTest::keyClick(asked, Qt::Key_Escape);
        QTest::keyClick(question(), Qt::Key_Return); // the default leaves it
        QCOMPARE(session->operations().operations().size(), 1);
        question()->findChild<QPushButton *>(QStringLiteral("actButton"))->click();
        QCOMPARE(session->operations().operations().size(), 2);
        QCOMPARE(session->operations().operations().last()->view().resourceId, resource.id.value());
        QTRY_VERIFY(!stage.find<QPushButton>("operationTakeNewButton")
                    || !stage.find<QPushButton>("operationTakeNewButton")->isEnabled());
    }

    void tellsTheQuotaAndWhenTheNextFreesUp()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(stage.find<QPushButton>("statusQuota"));
        auto *session = std::get<SquareCloudSession *>(stage.workspace.openSessions().first());
        QTRY_VERIFY(!session->catalog().resources(ResourceKind::Application).isEmpty());
        session->takeSnapshot(session->catalog().resources(ResourceKind::Application).first());
        QTRY_VERIFY(stage.find<QPushButton>("statusQuota")->text().contains(u"next frees"));
        const QString tip = stage.find<QPushButton>("statusQuota")->toolTip();
        QVERIFY(tip.contains(QStringLiteral("%1 used").arg(session->quota().used)));
        QVERIFY(tip.contains(QStringLiteral("%1 left").arg(session->quota().left())));
    }

    void asksBeforeItStopsWatching()
    {
        ShellStage stage;
        stage.addAccount(QStringLiteral("cloud"), Provider::SquareCloud);
        stage.window.showAccount({});
        QTRY_VERIFY(!stage.workspace.openSessions().isEmpty());
        auto *session = std::get<SquareCloudSession *>(stage.workspace.openSessions().first());
        QTRY_VERIFY(!session->catalog().resources(ResourceKind::Application).isEmpty());
        session->takeSnapshot(session->catalog().resources(ResourceKind::Application).first());
        QCOMPARE(stage.workspace.activeOperations(), 1);
        QVERIFY(!stage.window.close());
        auto *question = stage.find<QDialog>("quitQuestion");
        QVERIFY(question);
        bool saysWhatHappens = false;
        for (const auto *label : question->findChildren<QLabel *>())
            saysWhatHappens = saysWhatHappens || label->text().contains(u"nothing is sent twice");
        QVERIFY(saysWhatHappens);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(stage.window.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(stage.workspace.activeOperations(), 0, 20'000);
        QVERIFY(stage.window.close());
    }
};

SNAPDECK_TEST(MainWindowTest)
#include "MainWindowTest.moc"
