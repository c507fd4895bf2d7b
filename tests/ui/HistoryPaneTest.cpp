// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HistoryPane.h"

#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/journal/SqlConnection.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"
#include "ui/models/AuditFeed.h"
#include "ui/models/AuditModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace snapdeck {

namespace {

/// The page of an installation with two accounts, on its history.
struct HistoryStage {
    enum class JournalFile { Usable, InTheWay };
    explicit HistoryStage(JournalFile file = JournalFile::Usable)
        : accounts(folder.filePath(QStringLiteral("config.ini")))
        , keys(KeyRing::Keychain::None)
        , journal(prepared(file))
        , workspace(accounts, keys, SessionServices{transport, time, journal})
    {
        for (const char *name : {"prod", "staging"}) {
            Account account;
            account.name = AccountName(QString::fromLatin1(name));
            account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v2"));
            account.storageUrl = account.baseUrl;
            if (!accounts.add(account))
                qFatal("the account was not taken");
        }
    }

    /// Nobody can open a folder as a database.
    [[nodiscard]] QString prepared(JournalFile file) const
    {
        if (file == JournalFile::InTheWay)
            QDir(folder.path()).mkdir(QStringLiteral("journal.sqlite"));
        return folder.filePath(QStringLiteral("journal.sqlite"));
    }

    void note(const QString &resource, const char *event, const char *account = "prod", int daysAgo = 0)
    {
        AuditEntry entry;
        entry.at = time.utcNow().addDays(-daysAgo);
        entry.account = AccountName(QString::fromLatin1(account));
        entry.kind = QStringLiteral("snapshot");
        entry.resourceId = QStringLiteral("id-of-") + resource;
        entry.resourceName = resource;
        entry.event = QString::fromLatin1(event);
        journal.note(entry);
    }

    /// Many lines, written before this returns.
    void noteMany(int count)
    {
        QList<AuditEntry> entries;
        for (int i = 0; i < count; ++i) {
            AuditEntry entry;
            entry.at = time.utcNow();
            entry.account = AccountName(QStringLiteral("prod"));
            entry.kind = QStringLiteral("snapshot");
            entry.resourceName = QStringLiteral("app-%1").arg(i);
            entry.event = QStringLiteral("ready");
            entries.append(entry);
        }
        OperationRecord record;
        record.id = OperationId(QStringLiteral("op-many"));
        record.account = AccountName(QStringLiteral("prod"));
        record.ended = true;
        record.startedAt = record.since = time.utcNow();
        journal.save(record, entries);
        QObject context;
        bool isRead = false;
        journal.readOperation(record.id, &context, [&isRead](const auto &) { isRead = true; });
        QVERIFY(QTest::qWaitFor([&isRead] { return isRead; }, 30'000));
    }

    void show()
    {
        page = std::make_unique<ActivityPage>(workspace);
        page->resize(1072, 700);
        page->show();
        page->showHistory();
        history = page->findChild<HistoryPane *>();
        table = page->findChild<QTableView *>(QStringLiteral("historyTable"));
    }

    /// As another program would do it.
    void spoil(const char *sql) const
    {
        SqlConnection other;
        QVERIFY(other.open(folder.filePath(QStringLiteral("journal.sqlite")), std::chrono::seconds(5)));
        QVERIFY(other.run(QLatin1String(sql)));
    }

    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QComboBox *combo(const char *name) const
    {
        return page->findChild<QComboBox *>(QLatin1String(name));
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(page->findChild<QLineEdit *>(QStringLiteral("filterField")), text);
    }
    /// What an export of what is filtered holds.
    QByteArray exported(const QString &name, AuditFormat format)
    {
        QSignalSpy noticed(history, &HistoryPane::noticed);
        const QString path = folder.filePath(name);
        history->exportTo(path, format);
        if (!noticed.wait())
            return {};
        notice = noticed.first().first().toString();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QnamTransport transport;
    test::ManualTime time;
    AccountRegistry accounts;
    KeyRing keys;
    Journal journal;
    Workspace workspace;
    std::unique_ptr<ActivityPage> page;
    HistoryPane *history = nullptr;
    QTableView *table = nullptr;
    QString notice;
};

} // namespace

class HistoryPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
    void saysThatNothingHappenedOfLate();
    void nothingMatchesOnlyWhatSomebodyChose();
    void showsTheNewestFirst();
    void showsWhatIsWrittenMeanwhile();
    void filtersByWordsAccountAndTime();
    void anAccountThatGoesIsNoLongerChosen();
    void todayIsAnotherDayTomorrow();
    void whatCouldNotBeReadIsReadAgain();
    void claimsNothingOfWhatCouldNotBeLookedUp();
    void readsMoreOnScrolling();
    void exportsWhatIsFilteredAsCsv();
    void exportsWhatIsFilteredAsJson();
    void exportsMoreThanIsLoaded();
    void tellsWhenAnExportCannotBeWritten();
    void aSmallWindowTellsWhatWasDoneAndInWhichAccount();
};

void HistoryPaneTest::saysThatThereIsNone()
{
    HistoryStage stage;
    stage.show();
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!stage.page->findChild<QPushButton *>(QStringLiteral("historyExportButton"))->isEnabled());
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("No history yet"));
    stage.combo("historyRangeCombo")->setCurrentIndex(3);
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("No history yet"));
}

void HistoryPaneTest::saysThatNothingHappenedOfLate()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready", "prod", 20);
    stage.show();
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Nothing in the last 7 days"));
    auto *all = empty->findChild<QPushButton *>();
    QVERIFY(all && all->isVisible());
    all->click();
    QTRY_COMPARE(stage.rows(), 1);
    QVERIFY(stage.table->isVisible());
}

void HistoryPaneTest::nothingMatchesOnlyWhatSomebodyChose()
{
    HistoryStage stage;
    stage.show();
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("No history yet"));
    stage.combo("historyRangeCombo")->setCurrentIndex(0);
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Nothing matches"));
    stage.combo("historyRangeCombo")->setCurrentIndex(1);
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("No history yet"));
    stage.note(QStringLiteral("api"), "ready");
    QTRY_COMPARE(stage.rows(), 1);
    stage.time.advance(std::chrono::hours(24 * 9)); // what was new has become old
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Nothing in the last 7 days"));
}

void HistoryPaneTest::showsTheNewestFirst()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "requesting");
    stage.note(QStringLiteral("web"), "ready");
    stage.show();
    QTRY_COMPARE(stage.rows(), 2);
    QVERIFY(stage.table->isVisible());
    QCOMPARE(stage.cell(0, AuditModel::Resource), QStringLiteral("web"));
    QCOMPARE(stage.cell(0, AuditModel::Event), QStringLiteral("Ready"));
    QCOMPARE(stage.cell(0, AuditModel::What), QStringLiteral("Snapshot"));
    QCOMPARE(stage.cell(1, AuditModel::Account), QStringLiteral("prod"));
}

/// A window of 1024 × 600, less what stands beside and below the page; then the smallest there is.
void HistoryPaneTest::aSmallWindowTellsWhatWasDoneAndInWhichAccount()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready");
    stage.show();
    QTRY_COMPARE(stage.rows(), 1);
    stage.page->resize(1024 - Metrics::SideBarWidth, 600 - Metrics::StatusStripHeight);
    QTRY_VERIFY(!stage.table->isColumnHidden(AuditModel::What));
    QVERIFY(!stage.table->isColumnHidden(AuditModel::Account));
    QVERIFY(!stage.table->isColumnHidden(AuditModel::Message));
    stage.page->resize(760 - Metrics::SideBarWidth, 520);
    QTRY_VERIFY(stage.table->isColumnHidden(AuditModel::Message));
    QVERIFY(!stage.table->isColumnHidden(AuditModel::What));
}

void HistoryPaneTest::showsWhatIsWrittenMeanwhile()
{
    HistoryStage stage;
    stage.show();
    stage.note(QStringLiteral("api"), "requesting");
    QTRY_COMPARE(stage.rows(), 1);
    stage.note(QStringLiteral("web"), "ready");
    QTRY_COMPARE(stage.rows(), 2);
    QCOMPARE(stage.cell(0, AuditModel::Resource), QStringLiteral("web"));
    stage.page->findChild<QTabBar *>()->setCurrentIndex(0); // asleep it reads nothing, and catches up
    stage.note(QStringLiteral("late"), "failed");
    stage.page->showHistory();
    QTRY_COMPARE(stage.rows(), 3);
}

void HistoryPaneTest::filtersByWordsAccountAndTime()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready", "prod", 20);
    stage.note(QStringLiteral("api"), "ready", "staging", 3);
    stage.note(QStringLiteral("web"), "failed", "prod");
    stage.show();
    QTRY_COMPARE(stage.rows(), 2); // of the last 7 days
    stage.combo("historyRangeCombo")->setCurrentIndex(2);
    QTRY_COMPARE(stage.rows(), 3);
    stage.combo("historyRangeCombo")->setCurrentIndex(0);
    QTRY_COMPARE(stage.rows(), 1);
    stage.combo("historyRangeCombo")->setCurrentIndex(3);
    stage.type(QStringLiteral("API"));
    QTRY_COMPARE(stage.rows(), 2);
    stage.combo("historyAccountCombo")->setCurrentText(QStringLiteral("staging"));
    QTRY_COMPARE(stage.rows(), 1);
    QCOMPARE(stage.cell(0, AuditModel::Account), QStringLiteral("staging"));
    stage.type(QStringLiteral(" nobody"));
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    QTRY_VERIFY(empty->isVisible());
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Nothing matches"));
    for (auto *button : empty->findChildren<QPushButton *>())
        button->click();
    QTRY_COMPARE(stage.rows(), 3);
}

void HistoryPaneTest::anAccountThatGoesIsNoLongerChosen()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready", "staging");
    stage.note(QStringLiteral("web"), "failed", "prod");
    stage.show();
    stage.combo("historyAccountCombo")->setCurrentText(QStringLiteral("staging"));
    QTRY_COMPARE(stage.rows(), 1);
    QVERIFY(stage.accounts.remove(AccountName(QStringLiteral("staging"))));
    QCOMPARE(stage.combo("historyAccountCombo")->currentText(), QStringLiteral("All accounts"));
    QTRY_COMPARE(stage.rows(), 2);
}

void HistoryPaneTest::todayIsAnotherDayTomorrow()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready");
    stage.show();
    stage.combo("historyRangeCombo")->setCurrentIndex(0);
    QTRY_COMPARE(stage.rows(), 1);
    stage.time.advance(std::chrono::hours(24));
    QTRY_COMPARE(stage.rows(), 0);
    stage.note(QStringLiteral("web"), "ready");
    QTRY_COMPARE(stage.rows(), 1);
    stage.page->hide();
    stage.time.advance(std::chrono::hours(24));
    stage.page->show();
    QTRY_COMPARE(stage.rows(), 0);
}

void HistoryPaneTest::whatCouldNotBeReadIsReadAgain()
{
    HistoryStage stage(HistoryStage::JournalFile::InTheWay);
    stage.show();
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    const auto again = [empty]() -> QPushButton * {
        for (auto *button : empty->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Try again")))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(again());
    again()->click();
    QTRY_VERIFY(again()); // still in the way
    QVERIFY(QDir(stage.folder.path()).rmdir(QStringLiteral("journal.sqlite")));
    if (auto *button = again()) // else the journal has found out by itself
        button->click();
    QTRY_VERIFY(!again());
    stage.note(QStringLiteral("api"), "ready");
    QTRY_COMPARE(stage.rows(), 1);
}

void HistoryPaneTest::claimsNothingOfWhatCouldNotBeLookedUp()
{
    HistoryStage stage;
    stage.noteMany(1); // nothing is news to the pane, which would read again
    stage.show();
    QTRY_COMPARE(stage.rows(), 1);
    auto *empty = stage.page->findChild<QWidget *>(QStringLiteral("historyEmptyState"));
    // The reading of the last days goes well, and that of what was before them does not.
    const auto spoiling
        = QObject::connect(stage.table->model(), &QAbstractItemModel::rowsRemoved, stage.history,
                           [&stage] { stage.spoil("ALTER TABLE audit RENAME TO audit_elsewhere"); });
    stage.time.advance(std::chrono::hours(24 * 9));
    QTRY_VERIFY(empty->accessibleName().contains(u"could not be read"));
    QObject::disconnect(spoiling);
    QVERIFY(!stage.history->findChild<AuditFeed *>()->error());
    auto *again = empty->findChild<QPushButton *>();
    QVERIFY(again && again->isVisible());
    QCOMPARE(again->text(), QStringLiteral("Try again"));
    again->click();
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Reading the history…"));
    QTRY_VERIFY(empty->accessibleName().contains(u"could not be read")); // still
    stage.spoil("ALTER TABLE audit_elsewhere RENAME TO audit");
    again->click();
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Nothing in the last 7 days"));
    QCOMPARE(stage.combo("historyRangeCombo")->currentIndex(), 1); // nobody has chosen another
}

void HistoryPaneTest::readsMoreOnScrolling()
{
    HistoryStage stage;
    stage.noteMany(2 * AuditFeed::PageSize + 10);
    stage.show();
    QTRY_COMPARE(stage.rows(), AuditFeed::PageSize);
    const auto *foot = stage.page->findChild<QLabel *>(QStringLiteral("historyFoot"));
    QVERIFY(foot->text().contains(u"more on scrolling"));
    stage.table->scrollToBottom();
    QTRY_VERIFY(stage.rows() >= 2 * AuditFeed::PageSize); // the view may stand at its end again, and ask on
    stage.table->scrollToBottom();
    QTRY_COMPARE(stage.rows(), 2 * AuditFeed::PageSize + 10);
    QTRY_VERIFY(!foot->text().contains(u"more on scrolling"));
    QCOMPARE(stage.cell(2 * AuditFeed::PageSize + 9, AuditModel::Resource), QStringLiteral("app-0"));
}

void HistoryPaneTest::exportsWhatIsFilteredAsCsv()
{
    HistoryStage stage;
    stage.note(QStringLiteral("=cmd|' /C calc'!A0"), "ready");
    stage.note(QStringLiteral("web"), "failed", "staging");
    stage.show();
    stage.combo("historyAccountCombo")->setCurrentText(QStringLiteral("prod"));
    QTRY_COMPARE(stage.rows(), 1);
    const QByteArray csv = stage.exported(QStringLiteral("history.csv"), AuditFormat::Csv);
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.startsWith(csvHead()));
    QVERIFY(csv.contains(",'=cmd|"));
    QVERIFY(!csv.contains("web"));
    QVERIFY(stage.notice.contains(u"history.csv"));
    const auto permissions = QFile::permissions(stage.folder.filePath(QStringLiteral("history.csv")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void HistoryPaneTest::exportsWhatIsFilteredAsJson()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready");
    stage.note(QStringLiteral("web"), "failed");
    stage.show();
    QTRY_COMPARE(stage.rows(), 2);
    const auto all = QJsonDocument::fromJson(stage.exported(QStringLiteral("a.json"), AuditFormat::Json));
    QCOMPARE(all.array().size(), 2);
    QCOMPARE(all.array().first()[u"resource_name"].toString(), QStringLiteral("web"));
    stage.type(QStringLiteral("nobody"));
    QTRY_COMPARE(stage.rows(), 0);
    const auto none = QJsonDocument::fromJson(stage.exported(QStringLiteral("b.json"), AuditFormat::Json));
    QVERIFY(none.isArray() && none.array().isEmpty());
}

void HistoryPaneTest::exportsMoreThanIsLoaded()
{
    constexpr int Lines = 4'500; // three pages of what is written
    HistoryStage stage;
    stage.noteMany(Lines);
    stage.show();
    QTRY_COMPARE(stage.rows(), AuditFeed::PageSize);
    const QByteArray csv = stage.exported(QStringLiteral("all.csv"), AuditFormat::Csv);
    QCOMPARE(csv.count("\r\n"), Lines + 1);
    const auto all = QJsonDocument::fromJson(stage.exported(QStringLiteral("all.json"), AuditFormat::Json));
    QCOMPARE(all.array().size(), Lines);
}

void HistoryPaneTest::tellsWhenAnExportCannotBeWritten()
{
    HistoryStage stage;
    stage.note(QStringLiteral("api"), "ready");
    stage.show();
    QTRY_COMPARE(stage.rows(), 1);
    QVERIFY(stage.exported(QStringLiteral("no/such/folder/a.csv"), AuditFormat::Csv).isEmpty());
    QVERIFY(stage.notice.contains(u"could not be written"));
    QTRY_VERIFY(stage.page->findChild<QPushButton *>(QStringLiteral("historyExportButton"))->isEnabled());
    QVERIFY(!stage.exported(QStringLiteral("a.csv"), AuditFormat::Csv).isEmpty());
}

} // namespace snapdeck

using snapdeck::HistoryPaneTest;
SNAPDECK_TEST(HistoryPaneTest)

#include "HistoryPaneTest.moc"
