// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace snapdeck;

namespace {

constexpr int patience = 60'000;

simulator::SimulatorOptions world()
{
    simulator::SimulatorOptions options;
    options.timeScale = 100;
    options.apps = 2;
    options.databases = 0;
    options.versions = 3;
    options.archiveBytes = 320 * 1024; // much of it files that do not change
    options.archiveEntries = 60;
    return options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An account, a vault and a simulator: snapshots are kept, looked into, and fetched in part.
class SnapshotVaultTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsKeptIsInTheVaultAndReadFromThere();
    void aNewerVersionIsPutTogetherFromTheOlderOne();
    void everyNewSnapshotIsKeptByItself();
    void whatIsCalledOffLeavesNothing();
    void aDamagedCopyIsReplaced();
    void theAuditTrailTellsWhatWasKept();
    void aCopyThatTheVaultLeavesBehindIsToldOnce();
    void theSameFailureAtAnotherTimeIsNoNews();

private:
    [[nodiscard]] QStringList told();
    void openSession();
    [[nodiscard]] Resource resource() { return m_session->catalog().account().resources.constFirst(); }
    [[nodiscard]] QList<Snapshot> snapshots() { return m_session->catalog().snapshots(resource().id); }
    [[nodiscard]] bool finish(const Download *download) const;
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

    SystemTime m_time{100};
    QnamTransport m_transport;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<SquareCloudSession> m_session;
};

void SnapshotVaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_simulator = std::make_unique<simulator::Simulator>(world());
    m_journal = std::make_unique<Journal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_vault = std::make_unique<Vault>(m_time);
    QSignalSpy loaded(m_vault.get(), &Vault::loaded);
    m_vault->open(m_folder->filePath(QStringLiteral("vault")));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_vault->state(), Vault::State::Ready);
    openSession();
}

void SnapshotVaultTest::openSession()
{
    const auto endpoints = m_simulator->start();
    QVERIFY(endpoints);
    Account account;
    account.name = AccountName(QStringLiteral("prod"));
    account.baseUrl = QUrl(QString::fromStdString(endpoints->squareCloud));
    account.storageUrl = QUrl(QString::fromStdString(endpoints->storage));
    m_session = std::make_unique<SquareCloudSession>(
        account, Secret(QByteArray::fromStdString(endpoints->squareCloudKey)),
        SessionServices{m_transport, m_time, *m_journal, m_vault.get()});
    QSignalSpy read(&m_session->catalog(), &SquareCloudCatalog::refreshFinished);
    m_session->catalog().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
    QVERIFY(snapshots().size() >= 3);
}

void SnapshotVaultTest::cleanup()
{
    m_session.reset();
    m_vault.reset();
    m_journal.reset();
    m_simulator.reset();
    m_folder.reset();
}

bool SnapshotVaultTest::finish(const Download *download) const
{
    return download && QTest::qWaitFor([download] { return download->isFinished(); }, patience)
        && download->state() == Download::State::Done;
}

void SnapshotVaultTest::whatIsKeptIsInTheVaultAndReadFromThere()
{
    const Snapshot newest = snapshots().constFirst();
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    QVERIFY(m_session->keeper().keep(resource(), newest));
    QVERIFY(m_session->keeper().isOnItsWay(resource(), newest));
    QVERIFY(!m_session->keeper().keep(resource(), newest)); // once is enough
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    const auto copy = m_vault->find(resource().id, newest.ref.version);
    QVERIFY(copy && copy->isGood());
    QCOMPARE(copy->facts.bytes, newest.sizeBytes);
    QVERIFY(!m_session->keeper().keep(resource(), newest));
    m_simulator->stop(); // from here on only what lies here can be read
    std::optional<Result<OpenedArchive>> opened;
    m_session->archives().open(resource().id, newest, this,
                               [&opened](const Result<OpenedArchive> &archive) { opened = archive; });
    QTRY_VERIFY(opened.has_value());
    QVERIFY(*opened);
    QVERIFY((*opened)->isLocal);
    QVERIFY((*opened)->index->entries.size() > 50);
}

void SnapshotVaultTest::aNewerVersionIsPutTogetherFromTheOlderOne()
{
    const Snapshot older = snapshots().at(1);
    const Snapshot newer = snapshots().at(0);
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    const QString plain = m_folder->filePath(QStringLiteral("plain"));
    const Download *whole = m_session->download(resource(), newer, plain); // nothing to take from yet
    QVERIFY(finish(whole));
    QCOMPARE(whole->resumedFrom(), 0);
    QVERIFY(m_session->keeper().keep(resource(), older));
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    const Download *part
        = m_session->download(resource(), newer, m_folder->filePath(QStringLiteral("delta")));
    QVERIFY(finish(part));
    QVERIFY(part->resumedFrom() > 0);
    QCOMPARE(part->file().sha256, whole->file().sha256);
    QVERIFY(contentOf(part->file().path) == contentOf(whole->file().path));
    QVERIFY(part->notice().isEmpty()); // it did fit
}

void SnapshotVaultTest::everyNewSnapshotIsKeptByItself()
{
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    KeepRule rule;
    rule.resource = resource().id;
    rule.resourceName = resource().name;
    rule.account = AccountName(QStringLiteral("prod"));
    rule.since = snapshots().at(1).takenAt;
    m_vault->keepNew(rule, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, patience);
    QVERIFY(m_vault->find(resource().id, snapshots().at(0).ref.version));
    QVERIFY(m_vault->find(resource().id, snapshots().at(1).ref.version));
    QVERIFY(!m_vault->find(resource().id, snapshots().at(2).ref.version));
}

void SnapshotVaultTest::whatIsCalledOffLeavesNothing()
{
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    QVERIFY(m_session->keeper().keep(resource(), snapshots().at(1)));
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    const QString folder = m_folder->filePath(QStringLiteral("delta"));
    Download *download = m_session->download(resource(), snapshots().at(0), folder);
    QVERIFY(download);
    download->cancel(); // while it is being prepared
    QVERIFY(QTest::qWaitFor([download] { return download->isFinished(); }, patience));
    QCOMPARE(download->state(), Download::State::Cancelled);
    QTRY_COMPARE(filesIn(folder), QStringList());
}

void SnapshotVaultTest::aDamagedCopyIsReplaced()
{
    const Snapshot newest = snapshots().constFirst();
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    QVERIFY(m_session->keeper().keep(resource(), newest));
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    const auto copy = m_vault->find(resource().id, newest.ref.version);
    QVERIFY(copy.has_value());
    QFile file(m_vault->pathOf(copy->id));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(64, 'X')), 64);
    file.close();
    std::optional<VerifyReport> report;
    m_vault->verify({copy->id}, this,
                    [&report](const Result<VerifyReport> &read) { report = read.value_or(VerifyReport()); });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    QVERIFY(!report->isGood());
    QVERIFY(m_session->keeper().keep(resource(), newest));
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, patience);
    const auto sound = m_vault->find(resource().id, newest.ref.version);
    QVERIFY(sound && sound->isGood());
}

void SnapshotVaultTest::theAuditTrailTellsWhatWasKept()
{
    QSignalSpy kept(&m_session->keeper(), &SnapshotKeeper::kept);
    QVERIFY(m_session->keeper().keep(resource(), snapshots().at(0)));
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    Download *calledOff = m_session->keeper().keep(resource(), snapshots().at(1));
    QVERIFY(calledOff);
    calledOff->cancel();
    // One line each, and none of the download by itself.
    QCOMPARE(told(),
             QStringList({QStringLiteral("keep cancelled ") + resource().name,
                          QStringLiteral("keep kept ") + resource().name}));
}

QStringList SnapshotVaultTest::told()
{
    std::optional<QList<AuditEntry>> lines;
    m_journal->readAudit({}, this, [&lines](const Result<QList<AuditEntry>> &read) {
        lines = read.value_or(QList<AuditEntry>());
    });
    (void)QTest::qWaitFor([&lines] { return lines.has_value(); }, patience);
    QStringList told;
    for (const AuditEntry &line : lines.value_or(QList<AuditEntry>()))
        told << line.kind + u' ' + line.event + u' ' + line.resourceName;
    return told;
}

void SnapshotVaultTest::aCopyThatTheVaultLeavesBehindIsToldOnce()
{
    const Download *download = m_session->keeper().keep(resource(), snapshots().at(0));
    QVERIFY(download);
    m_vault->open(m_folder->filePath(QStringLiteral("elsewhere")));
    QTRY_VERIFY_WITH_TIMEOUT(download->isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_vault->state(), Vault::State::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->keeper().isOnItsWay(resource(), snapshots().at(0)), patience);
    const QStringList lines = told();
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(QStringLiteral("keep ")), qPrintable(lines.first()));
}

void SnapshotVaultTest::theSameFailureAtAnotherTimeIsNoNews()
{
    ApiError error;
    error.code = QStringLiteral("TOO_MANY");
    for (const char *at : {"12:03", "12:04", "2026-11-22T12:05:00Z", "9:59:01"}) {
        error.message = QStringLiteral("Blocked until %1.").arg(QLatin1String(at));
        Q_EMIT m_session->keeper().failed(resource(), error);
    }
    QCOMPARE(told().size(), 1);
    error.message = QStringLiteral("Blocked for good.");
    Q_EMIT m_session->keeper().failed(resource(), error);
    QCOMPARE(told().size(), 2);
}

SNAPDECK_TEST(SnapshotVaultTest)
#include "SnapshotVaultTest.moc"
