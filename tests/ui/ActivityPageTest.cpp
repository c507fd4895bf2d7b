// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/PuppetOperation.h"
#include "tests/ui/WrennScene.h"
#include "ui/models/OperationModel.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace snapdeck {

namespace {

using test::PuppetOperation;
using test::WrennScene;

} // namespace

class ActivityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatNothingWasAskedForYet();
    void showsWhatGoesOnAndHowItEnded();
    void cancelsWhatCanBeCancelled();
    void forgetsARemovedAccount();
    void filters();
    void looksAgainAtWhatIsUnconfirmed();
    void showsOneSort();
    void nobodyTakesThePlaceOfTheChosenOne();
    void tellsWhatIsPaused();
    void takesManyChangesAtOnce();
    void aLongIdIsShortenedInItsMiddle();
    void thoseOfABatchStandInTheOrderOfTheirTurn();
    void aSmallWindowTellsWhatWasDoneAndInWhichAccount();

private:
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString story() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("operationStory"))->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WrennScene> m_scene;
    std::unique_ptr<AccountRegistry> m_accounts;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<QnamTransport> m_transport;
    std::unique_ptr<SystemTime> m_time;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ActivityPage> m_page;
    OperationList *m_operations = nullptr;
    TableView *m_table = nullptr;
};

void ActivityPageTest::init()
{
    m_page.reset();
    m_workspace.reset();
    m_journal.reset();
    m_scene = std::make_unique<WrennScene>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<AccountRegistry>(m_folder->filePath(QStringLiteral("config.ini")));
    m_keys = std::make_unique<KeyRing>(KeyRing::Keychain::None);
    m_transport = std::make_unique<QnamTransport>();
    m_time = std::make_unique<SystemTime>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_workspace = std::make_unique<Workspace>(*m_accounts, *m_keys,
                                              SessionServices{*m_transport, *m_time, *m_journal});
    m_page = std::make_unique<ActivityPage>(*m_workspace);
    m_page->show();
    m_table = m_page->findChild<TableView *>(QStringLiteral("operationTable"));

    const Account account = m_scene->account();
    QVERIFY(m_accounts->add(account));
    m_keys->keepForSession(account.name, Secret(QByteArray::fromStdString(m_scene->endpoints().wrennKey)));
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(account.name, m_page.get(), [](const auto &) {});
    QTRY_COMPARE(opened.size(), 1);
    m_operations = &std::get<WrennSession *>(m_workspace->openSessions().constFirst())->operations();
}

QString ActivityPageTest::cell(int row, int column) const
{
    return m_table->model()->index(row, column).data().toString();
}

void ActivityPageTest::saysThatNothingWasAskedForYet()
{
    QVERIFY(!m_table->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible());
    QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("operationDetail"))->isVisible());
    QCOMPARE(m_page->navCount(), -1);
}

void ActivityPageTest::showsWhatGoesOnAndHowItEnded()
{
    auto *operation = new PuppetOperation("op-1");
    QSignalSpy appeared(m_page.get(), &Page::navCountChanged);
    m_operations->add(operation);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, OperationModel::Resource), QStringLiteral("resource-of-op-1"));
    QCOMPARE(cell(0, OperationModel::What), QStringLiteral("Snapshot"));
    QCOMPARE(m_page->navCount(), 1);
    QTRY_COMPARE(appeared.size(), 1);
    QSignalSpy counted(m_page.get(), &Page::navCountChanged);
    operation->become(OperationState::Failed, QStringLiteral("The disk is full."));
    QTRY_COMPARE(cell(0, OperationModel::State), QStringLiteral("Failed"));
    QCOMPARE(cell(0, OperationModel::Outcome), QStringLiteral("The disk is full."));
    QTRY_VERIFY(story().contains(u"The disk is full. Look again."));
    QCOMPARE(m_page->navCount(), -1);
    QTRY_COMPARE(counted.size(), 1);
}

void ActivityPageTest::cancelsWhatCanBeCancelled()
{
    auto *operation = new PuppetOperation("op-1");
    m_operations->add(operation);
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("operationCancelButton"));
    operation->become(OperationState::Requesting);
    QTRY_VERIFY(button->isVisible() && !button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    operation->become(OperationState::RateLimited);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(operation->view().state, OperationState::Cancelled);
    QTRY_VERIFY(!button->isVisible());
}

void ActivityPageTest::forgetsARemovedAccount()
{
    m_operations->add(new PuppetOperation("op-1"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    m_workspace->remove(m_scene->account().name, m_page.get(), [](const auto &) {});
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
}

void ActivityPageTest::filters()
{
    m_operations->add(new PuppetOperation("op-1"));
    m_operations->add(new PuppetOperation("op-2", OperationKind::Capture));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("filterField")),
                     QStringLiteral("capt op-2"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, OperationModel::What), QStringLiteral("Capture"));
    const auto *heading = m_page->findChild<QLabel *>(QStringLiteral("headerCount"));
    QCOMPARE(heading->text(), QStringLiteral("1 of 2"));
    m_page->findChild<QLineEdit *>(QStringLiteral("filterField"))->clear();
    QCOMPARE(heading->text(), QStringLiteral("2"));
}

void ActivityPageTest::looksAgainAtWhatIsUnconfirmed()
{
    auto *operation = new PuppetOperation("op-1");
    m_operations->add(operation);
    auto *again = m_page->findChild<QPushButton *>(QStringLiteral("operationCheckButton"));
    auto *takeNew = m_page->findChild<QPushButton *>(QStringLiteral("operationTakeNewButton"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(!again->isVisible());
    operation->become(OperationState::Unconfirmed, QStringLiteral("Nobody said."));
    QTRY_VERIFY(again->isVisible());
    QVERIFY(takeNew->isVisible());
    QVERIFY(!takeNew->isEnabled()); // it is of no Square Cloud account
    QVERIFY(!takeNew->toolTip().isEmpty());
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(operation->view().state, OperationState::Processing);
    QTRY_VERIFY(!again->isVisible());
}

void ActivityPageTest::showsOneSort()
{
    auto *failed = new PuppetOperation("op-1");
    m_operations->add(failed);
    m_operations->add(new PuppetOperation("op-2"));
    failed->become(OperationState::Failed, QStringLiteral("No."));
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    auto *sort = m_page->findChild<QComboBox *>(QStringLiteral("operationSortCombo"));
    sort->setCurrentIndex(2);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, OperationModel::Resource), QStringLiteral("resource-of-op-1"));
    sort->setCurrentIndex(1);
    QCOMPARE(cell(0, OperationModel::Resource), QStringLiteral("resource-of-op-2"));
    m_operations->find(OperationId(QStringLiteral("op-2")))->cancel();
    QTRY_COMPARE(m_table->model()->rowCount(), 0); // it is of another sort now
    for (auto *button :
         m_page->findChild<QWidget *>(QStringLiteral("emptyState"))->findChildren<QPushButton *>())
        button->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void ActivityPageTest::nobodyTakesThePlaceOfTheChosenOne()
{
    auto *chosen = new PuppetOperation("op-1");
    auto *neighbour = new PuppetOperation("op-2");
    m_operations->add(chosen);
    m_operations->add(neighbour);
    m_page->findChild<QComboBox *>(QStringLiteral("operationSortCombo"))->setCurrentIndex(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        if (cell(row, OperationModel::Resource) == u"resource-of-op-1")
            m_table->selectRow(row);
    }
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("operationCancelButton"));
    QTRY_VERIFY(button->isVisible());
    chosen->become(OperationState::Ready);
    QTRY_COMPARE(m_table->model()->rowCount(), 1); // those under way only
    QVERIFY(!m_table->currentIndex().isValid());
    QVERIFY(!button->isVisible());
    m_operations->add(new PuppetOperation("op-3"));
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(!m_table->currentIndex().isValid());
    m_table->selectRow(0); // by hand
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(neighbour->view().state, OperationState::Queued);
}

void ActivityPageTest::tellsWhatIsPaused()
{
    SystemTime time;
    OperationList operations;
    OperationModel model(time);
    model.follow(operations);
    auto *operation = new PuppetOperation("op-1");
    operation->waitIn(QStringLiteral("b-1"), time.utcNow().addSecs(600));
    operations.add(operation);
    QTRY_COMPARE(model.rowCount(), 1);
    const auto text = [&model](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QVERIFY(text(OperationModel::State, Qt::AccessibleTextRole).contains(QStringLiteral("sent in")));
    QVERIFY(text(OperationModel::Next) != QStringLiteral("–"));
    model.setPaused(QStringLiteral("b-1"), true);
    QCOMPARE(text(OperationModel::State), QStringLiteral("Paused"));
    QVERIFY(text(OperationModel::State, Qt::AccessibleTextRole).startsWith(QStringLiteral("paused")));
    QCOMPARE(text(OperationModel::Next), QStringLiteral("–"));
    QCOMPARE(text(OperationModel::Outcome), QStringLiteral("waits until it is resumed"));
    QVERIFY(model.viewOf(model.at(0)).paused);
}

void ActivityPageTest::takesManyChangesAtOnce()
{
    constexpr int Many = 3'000;
    QSignalSpy inserted(m_table->model(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < Many; ++i)
        m_operations->add(new PuppetOperation(qPrintable(QStringLiteral("op-%1").arg(i))));
    QTRY_COMPARE(m_table->model()->rowCount(), Many);
    QVERIFY(inserted.size() < 10);
    m_page->hide(); // asleep it only remembers
    for (Operation *operation : m_operations->operations())
        operation->cancel();
    m_page->show();
    QTRY_COMPARE(cell(Many - 1, OperationModel::State), QStringLiteral("Cancelled"));
}

/// Of ids it is the ends that differ; of names the beginnings.
void ActivityPageTest::aLongIdIsShortenedInItsMiddle()
{
    const QString start = QString(80, u'w');
    for (const char *end : {"1", "2"})
        m_operations->add(new PuppetOperation(qPrintable(start + QLatin1String(end))));
    for (const char *id : {"op-3", "op-4"}) {
        auto *named = new PuppetOperation(id);
        named->call(start + QLatin1String(id));
        m_operations->add(named);
    }
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
    m_table->setCurrentIndex({}); // else one of them is lit
    m_table->clearSelection();
    const auto picture = [this](const QString &name) {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, OperationModel::Resource);
            if (index.data().toString() == name) {
                m_table->scrollTo(index);
                return m_table->viewport()->grab(m_table->visualRect(index)).toImage();
            }
        }
        return QImage();
    };
    const QString id = QStringLiteral("resource-of-") + start;
    QVERIFY(!picture(id + u'1').isNull());
    QVERIFY(picture(id + u'1') != picture(id + u'2'));
    QVERIFY(!picture(start + QStringLiteral("op-3")).isNull());
    QCOMPARE(picture(start + QStringLiteral("op-3")), picture(start + QStringLiteral("op-4")));
}

void ActivityPageTest::thoseOfABatchStandInTheOrderOfTheirTurn()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_operations->add(new PuppetOperation("op-before"));
    for (int place = 0; place < 4; ++place) {
        auto *operation = new PuppetOperation(qPrintable(QStringLiteral("op-%1").arg(place)));
        operation->standAt(place, now.addMSecs(100 + 5 * place)); // made one after the other
        operation->waitIn(QStringLiteral("b-1"), now.addSecs(60 * (place + 1)));
        m_operations->add(operation);
    }
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(cell(row, OperationModel::Resource), QStringLiteral("resource-of-op-%1").arg(row));
    QCOMPARE(cell(4, OperationModel::Resource), QStringLiteral("resource-of-op-before"));
    m_operations->find(OperationId(QStringLiteral("op-1")))->cancel();
    QTRY_COMPARE(cell(1, OperationModel::State), QStringLiteral("Cancelled"));
    QCOMPARE(cell(2, OperationModel::Resource), QStringLiteral("resource-of-op-2"));
    const auto started = m_table->model()->index(2, OperationModel::Started);
    QCOMPARE(started.data(ExportRole).toDateTime(), now.addMSecs(110));
}

/// A window of 1024 × 600, less what stands beside and below the page.
void ActivityPageTest::aSmallWindowTellsWhatWasDoneAndInWhichAccount()
{
    for (int i = 0; i < 40; ++i)
        m_operations->add(new PuppetOperation(qPrintable(QStringLiteral("op-%1").arg(i))));
    m_page->resize(1024 - Metrics::SideBarWidth, 600 - Metrics::StatusStripHeight);
    QTRY_VERIFY(m_table->verticalScrollBar()->isVisible()); // it takes some of the room
    const auto isShown = [this](int column) { return !m_table->isColumnHidden(column); };
    QTRY_VERIFY(isShown(OperationModel::What));
    QVERIFY(isShown(OperationModel::Outcome));
    QVERIFY(!isShown(OperationModel::Account)); // it would say the same in every row
    Account other = m_scene->account();
    other.name = AccountName(QStringLiteral("staging"));
    QVERIFY(m_accounts->add(other));
    QVERIFY(isShown(OperationModel::Account));
    QVERIFY(isShown(OperationModel::What) && isShown(OperationModel::Outcome));
    QVERIFY(!isShown(OperationModel::Next)); // the badge tells it
    QVERIFY(m_accounts->remove(other.name));
    QVERIFY(!isShown(OperationModel::Account));
    m_page->resize(760 - Metrics::SideBarWidth, 520); // the smallest there is
    QTRY_VERIFY(!isShown(OperationModel::Outcome));
    QVERIFY(isShown(OperationModel::What));
}

} // namespace snapdeck

using snapdeck::ActivityPageTest;
SNAPDECK_TEST(ActivityPageTest)

#include "ActivityPageTest.moc"
