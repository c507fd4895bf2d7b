// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferPane.h"

#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/vault/Vault.h"
#include "tests/support/TestRunner.h"
#include "ui/models/AuditWords.h"
#include "ui/models/Format.h"
#include "ui/models/TransferLimit.h"
#include "ui/models/TransferWords.h"
#include "ui/pages/TransferPartials.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;
constexpr qint64 Archive = 3'000'000;
constexpr qint64 Slow = 200'000; ///< bytes a second: it takes long enough to be held

} // namespace

class TransferPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNothingWasDownloaded();
    void showsHowItGoesAndHowItEnded();
    void tellsSnapshotsOfOneResourceApart();
    void writesDownHowItEnded();
    void pausesAndGoesOn();
    void cancels();
    void movesWhatWaits();
    void triesAgainWhatFailed();
    void asksForAFolderWhereThatOneTakesNoFile();
    void offersWhatAnEarlierRunLeft();
    void aScanThatIsOverTooLateIsHeardByNobody();
    void sharesTheSpeedAmongAccounts();

private:
    void start();
    /// The place-th snapshot of the index-th resource.
    Download *fetch(int index, int place = 0);
    [[nodiscard]] QList<Resource> apps() const
    {
        return m_session->catalog().resources(ResourceKind::Application);
    }
    /// Nothing goes wrong any more where it is empty.
    void setFault(const QJsonObject &fault) const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return find<QAbstractButton>(name); }

    std::unique_ptr<simulator::Simulator> m_simulator;
    simulator::Endpoints m_endpoints;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountRegistry> m_accounts;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<QnamTransport> m_transport;
    std::unique_ptr<SystemTime> m_time;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TransferPane> m_pane;
    SquareCloudSession *m_session = nullptr;
    TableView *m_table = nullptr;
};

void TransferPaneTest::init()
{
    simulator::SimulatorOptions options;
    options.timeScale = 60;
    options.apps = 3;
    options.versions = 3;
    options.archiveBytes = Archive;
    m_simulator = std::make_unique<simulator::Simulator>(options);
    m_endpoints = *m_simulator->start();
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TransferPaneTest::start()
{
    m_accounts = std::make_unique<AccountRegistry>(m_folder->filePath(QStringLiteral("config.ini")));
    m_keys = std::make_unique<KeyRing>(KeyRing::Keychain::None);
    m_transport = std::make_unique<QnamTransport>();
    m_time = std::make_unique<SystemTime>(60);
    m_journal = std::make_unique<Journal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_vault = std::make_unique<Vault>(*m_time);
    m_vault->open(m_folder->filePath(QStringLiteral("vault")));
    m_workspace = std::make_unique<Workspace>(
        *m_accounts, *m_keys, SessionServices{*m_transport, *m_time, *m_journal, m_vault.get()});
    m_pane = std::make_unique<TransferPane>(*m_workspace);
    m_pane->resize(1072, 600);
    m_pane->show();
    m_table = find<TableView>("transferTable");
    Account account;
    account.name = AccountName(QStringLiteral("prod"));
    account.provider = Provider::SquareCloud;
    account.baseUrl = QUrl(QString::fromStdString(m_endpoints.squareCloud));
    account.storageUrl = QUrl(QString::fromStdString(m_endpoints.storage));
    account.sessionOnly = true;
    if (m_accounts->accounts().isEmpty())
        QVERIFY(m_accounts->add(account));
    m_keys->keepForSession(account.name, Secret(QByteArray::fromStdString(m_endpoints.squareCloudKey)));
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(account.name, m_pane.get(), [](const auto &) {});
    QTRY_COMPARE(opened.size(), 1);
    m_session = std::get<SquareCloudSession *>(m_workspace->openSessions().constFirst());
    m_session->catalog().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(apps().size() >= 3, Patience);
}

void TransferPaneTest::cleanup()
{
    m_pane.reset();
    m_workspace.reset();
    m_vault.reset();
    m_journal.reset();
}

Download *TransferPaneTest::fetch(int index, int place)
{
    const Resource resource = apps().at(index);
    if (!m_session->catalog().knowsSnapshots(resource.id)) {
        bool isRead = false;
        m_session->catalog().readSnapshots(resource.id, m_pane.get(),
                                           [&isRead](const auto &) { isRead = true; });
        [&isRead] { QTRY_VERIFY_WITH_TIMEOUT(isRead, Patience); }();
    }
    return m_session->download(resource, m_session->catalog().snapshots(resource.id).at(place),
                               m_folder->filePath(QStringLiteral("downloads")));
}

void TransferPaneTest::setFault(const QJsonObject &fault) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString::fromStdString(m_endpoints.control) + QStringLiteral("/fault")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        fault.isEmpty() ? manager.deleteResource(request)
                        : manager.post(request, QJsonDocument(fault).toJson()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
}

void TransferPaneTest::saysThatNothingWasDownloaded()
{
    QVERIFY(find<QWidget>("transferEmptyState")->isVisible());
    QVERIFY(!find<QWidget>("transferDetail")->isVisible());
}

void TransferPaneTest::showsHowItGoesAndHowItEnded()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("downloads"));
    m_session->downloads().setBandwidthLimit(Slow);
    Download *download = fetch(0);
    QVERIFY(download);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Receiving"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, TransferModel::Speed).endsWith(QStringLiteral("/s")), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, TransferModel::Left) != QStringLiteral("–"), Patience);
    QVERIFY(find<QWidget>("transferDetail")->isVisible());
    const QString words = totalsWords(transferTotals(*m_workspace));
    QVERIFY2(words.contains(QStringLiteral("/s · ")) && words.endsWith(QStringLiteral("left")),
             qPrintable(words));
    m_session->downloads().setBandwidthLimit(0);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Verified"), Patience);
    QTRY_VERIFY(find<QLabel>("transferStory")->text().contains(QStringLiteral("verified")));
    QVERIFY(!button("transferPauseButton")->isEnabled());
    QVERIFY(!button("transferAgainButton")->isEnabled());
    QCOMPARE(totalsWords(transferTotals(*m_workspace)), QString());
}

void TransferPaneTest::tellsSnapshotsOfOneResourceApart()
{
    m_session->downloads().setBandwidthLimit(Slow);
    const Download *newest = fetch(0);
    const Download *older = fetch(0, 1);
    QVERIFY(newest && older);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(0, TransferModel::Name), cell(1, TransferModel::Name));
    QCOMPARE(cell(0, TransferModel::Snapshot), Format::dateTime(newest->wish().takenAt));
    QVERIFY(cell(0, TransferModel::Snapshot) != cell(1, TransferModel::Snapshot));
    const QString tip
        = m_table->model()->index(1, TransferModel::Snapshot).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(older->wish().fileName), qPrintable(tip));
    QVERIFY(find<QLabel>("transferStory")->text().contains(cell(0, TransferModel::Snapshot)));
}

void TransferPaneTest::writesDownHowItEnded()
{
    Download *done = fetch(0);
    QVERIFY(done);
    QTRY_VERIFY_WITH_TIMEOUT(done->isFinished(), Patience);
    m_session->downloads().setBandwidthLimit(Slow);
    Download *calledOff = fetch(1);
    QVERIFY(calledOff);
    calledOff->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(calledOff->isFinished(), Patience);
    std::optional<QList<AuditEntry>> lines;
    m_journal->readAudit({}, m_pane.get(),
                         [&lines](const auto &read) { lines = read.value_or(QList<AuditEntry>()); });
    QTRY_VERIFY_WITH_TIMEOUT(lines.has_value(), Patience);
    QCOMPARE(lines->size(), 2); // the newest first
    const AuditEntry &first = lines->last();
    QCOMPARE(first.kind, QStringLiteral("download"));
    QCOMPARE(first.event, QStringLiteral("downloaded"));
    QCOMPARE(first.account.value(), QStringLiteral("prod"));
    QCOMPARE(first.resourceName, apps().at(0).name);
    QCOMPARE(first.message, done->file().path);
    QCOMPARE(auditKindText(first.kind), QStringLiteral("Download"));
    QCOMPARE(auditEventBadge(first).text, QStringLiteral("Downloaded"));
    QCOMPARE(lines->first().event, QStringLiteral("cancelled"));
}

void TransferPaneTest::pausesAndGoesOn()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("downloads"));
    m_session->downloads().setBandwidthLimit(Slow);
    Download *download = fetch(0);
    QTRY_VERIFY_WITH_TIMEOUT(download->receivedBytes() > 0, Patience);
    QTRY_VERIFY(button("transferPauseButton")->isEnabled());
    button("transferPauseButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Paused"), Patience);
    QTRY_VERIFY(find<QLabel>("transferStory")->text().startsWith(QStringLiteral("Paused")));
    QTRY_COMPARE(button("transferPauseButton")->text(), QStringLiteral("&Go on"));
    m_session->downloads().setBandwidthLimit(0);
    button("transferPauseButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Verified"), Patience);
}

void TransferPaneTest::cancels()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("downloads"));
    m_session->downloads().setBandwidthLimit(Slow);
    Download *download = fetch(0);
    QTRY_VERIFY_WITH_TIMEOUT(download->receivedBytes() > 0, Patience);
    QTRY_VERIFY(button("transferCancelButton")->isEnabled());
    button("transferCancelButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Cancelled"), Patience);
    QTRY_VERIFY(QDir(m_folder->filePath(QStringLiteral("downloads"))).entryList(QDir::Files).isEmpty());
    QTRY_VERIFY(button("transferAgainButton")->isEnabled());
}

void TransferPaneTest::movesWhatWaits()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("downloads"));
    m_session->downloads().setBandwidthLimit(Slow);
    for (int place = 0; place < 3; ++place) {
        fetch(0, place);
        fetch(1, place);
    }
    QTRY_COMPARE(m_table->model()->rowCount(), 6);
    Download *last = m_session->downloads().downloads().last();
    m_table->selectRow(5);
    QTRY_VERIFY(button("transferUpButton")->isEnabled());
    QVERIFY(!button("transferDownButton")->isEnabled());
    button("transferUpButton")->click();
    QCOMPARE(m_session->downloads().downloads().at(4), last);
    QTRY_COMPARE(m_table->currentIndex().row(), 4); // the choice goes with it
    QTRY_VERIFY(button("transferDownButton")->isEnabled());
    button("transferDownButton")->click();
    QCOMPARE(m_session->downloads().downloads().last(), last);
}

void TransferPaneTest::triesAgainWhatFailed()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("downloads"));
    setFault({{QStringLiteral("match"), QStringLiteral("GET /storage/*")},
              {QStringLiteral("kind"), QStringLiteral("garbage")},
              {QStringLiteral("count"), -1}});
    fetch(0);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Failed"), Patience);
    setFault({});
    QTRY_VERIFY(button("transferAgainButton")->isEnabled());
    button("transferAgainButton")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void TransferPaneTest::asksForAFolderWhereThatOneTakesNoFile()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("downloads"))); // as root nothing else stops a test
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    fetch(0);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TransferModel::State), QStringLiteral("Failed"), Patience);
    QTRY_COMPARE(button("transferAgainButton")->text(), QStringLiteral("Choose ano&ther folder…"));
    button("transferAgainButton")->click();
    auto *dialog = find<QFileDialog>("downloadFolderDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder->filePath(QStringLiteral("elsewhere")));
    dialog->close();
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    const Download *second = m_session->downloads().downloads().last();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), Download::State::Done, Patience);
}

void TransferPaneTest::offersWhatAnEarlierRunLeft()
{
    m_session->downloads().setBandwidthLimit(Slow);
    QTRY_COMPARE(m_vault->state(), Vault::State::Ready);
    const Resource resource = apps().first();
    fetch(0)->cancel(); // reads the listing
    Download *download
        = m_session->keeper().keep(resource, m_session->catalog().snapshots(resource.id).first());
    QVERIFY(download);
    QTRY_VERIFY_WITH_TIMEOUT(download->receivedBytes() > 0, Patience);
    const QString incoming = m_vault->incomingFolder();
    cleanup(); // the program ends
    QVERIFY(!DownloadQueue::partials(incoming).isEmpty());
    start();
    QTRY_COMPARE(m_vault->state(), Vault::State::Ready);
    m_pane->hide();
    m_pane->show();
    auto *offer = find<Banner>("transferOfferBanner");
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), Patience);
    QVERIFY2(offer->text().contains(u'1'), qPrintable(offer->text()));
    Q_EMIT offer->actionTriggered();
    QTRY_VERIFY(!offer->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->copies().size(), 1, Patience);
    QVERIFY(m_vault->copies().first().isGood());
    QVERIFY(DownloadQueue::partials(incoming).isEmpty());
}

void TransferPaneTest::aScanThatIsOverTooLateIsHeardByNobody()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int before = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore gone;
    pool->start([&gone] { gone.acquire(); }); // the scan has to wait for it
    auto partials = std::make_unique<TransferPartials>(*m_workspace);
    partials->scan();
    partials.reset();
    gone.release();
    const bool isDone = pool->waitForDone(Patience);
    pool->setMaxThreadCount(before);
    QVERIFY(isDone);
}

void TransferPaneTest::sharesTheSpeedAmongAccounts()
{
    TransferLimit limit(*m_workspace);
    limit.setLimit(1000);
    QCOMPARE(m_session->downloads().bandwidthLimit(), 1000);
    limit.setLimit(-5);
    QCOMPARE(limit.limit(), 0);
    QCOMPARE(m_session->downloads().bandwidthLimit(), 0);
    QCOMPARE(limitWords(0), QStringLiteral("No limit"));
    QCOMPARE(limitWords(5'000'000), QStringLiteral("5.0 MB/s"));
}

} // namespace snapdeck::test

using snapdeck::test::TransferPaneTest;
SNAPDECK_TEST(TransferPaneTest)

#include "TransferPaneTest.moc"
