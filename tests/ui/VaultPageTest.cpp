// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultPage.h"

#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "ui/models/RetentionModel.h"
#include "ui/models/VaultModel.h"
#include "ui/models/VaultTrashModel.h"
#include "ui/pages/SnapshotNotice.h"
#include "ui/pages/VaultActions.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace snapdeck::test {

class VaultPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatThereAreNoCopiesYet();
    void showsCopiesNewestFirst();
    void headingCountsWhatTheTableShows();
    void rowsKnowOfACheckNoLaterThanTheBanner();
    void namesWhatIsDamaged();
    void pinsWhatIsChosen();
    void findsByNoteAndTag();
    void theNotesWordsStandTogether();
    void removesAtOnceAndTakesItBack();
    void keepsWhatIsPinned();
    void tellsCopiesOfTwoAccountsApart();
    void forgetsWhatWasVerifiedOnceACopyIsRemoved();
    void putsBackFromTheTrash();
    void emptiesTheTrashOnlyWhenToldTo();
    void cleansUpExactlyWhatWasShown();
    void savesRulesOfOneResource();
    void saysWhichRulesContradict();
    void saysThatTheFolderIsGone();
    void forgetsWhatWasWrongOnceAGoodFolderIsChosen();
    void takesInWhatWasPutThereByHand();
    void showsFiveThousand();

private:
    /// A copy taken so many days ago.
    void add(const QString &resource, int daysAgo, const QString &account = QStringLiteral("prod"));
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void press(const char *name) const { find<QAbstractButton>(name)->click(); }
    void type(const QString &text) const
    {
        auto *field = find<QLineEdit>("vaultTextField");
        field->setText(text);
        press("saveButton");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualTime> m_time;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<VaultPage> m_page;
    TableView *m_table = nullptr;
    int m_serial = 0;
};

void VaultPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_time = std::make_unique<ManualTime>();
    m_vault = std::make_unique<Vault>(*m_time);
    QSignalSpy loaded(m_vault.get(), &Vault::loaded);
    m_vault->open(m_folder->filePath(QStringLiteral("vault")));
    m_page = std::make_unique<VaultPage>(*m_vault, *m_time, nullptr);
    m_page->resize(1072, 740);
    m_page->show();
    m_table = find<TableView>("vaultTable");
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_vault->state(), Vault::State::Ready);
}

void VaultPageTest::cleanup()
{
    m_page.reset();
    m_vault.reset();
    m_time.reset();
    m_folder.reset();
}

void VaultPageTest::add(const QString &resource, int daysAgo, const QString &account)
{
    const QString path = m_folder->filePath(QStringLiteral("file-%1.zip").arg(++m_serial));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        zipOf({{"app.js", QByteArray(4000, 'a') + QByteArray::number(m_serial)}, {"data.json", "{}"}}));
    file.close();
    CopyFacts facts;
    facts.account = AccountName(account);
    facts.provider = QStringLiteral("square-cloud");
    facts.resource
        = ResourceId(QStringLiteral("id-of-") + resource + (account == u"prod" ? QString() : account));
    facts.resourceName = resource;
    facts.version = VersionId(QStringLiteral("version-%1").arg(m_serial));
    facts.takenAt = m_time->utcNow().addDays(-daysAgo);
    bool isThere = false;
    m_vault->add(path, facts, m_page.get(), [&isThere](const Result<VaultCopy> &copy) {
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().forPeople()));
        isThere = true;
    });
    QTRY_VERIFY(isThere);
}

void VaultPageTest::saysThatThereAreNoCopiesYet()
{
    QTRY_VERIFY(find<QWidget>("vaultEmptyState")->isVisible());
    QVERIFY(!m_table->isVisible());
    QVERIFY(!find<QWidget>("vaultDetail")->isVisible());
    QVERIFY(!find<QAbstractButton>("vaultVerifyAllButton")->isEnabled());
    QCOMPARE(m_page->navCount(), 0);
    QCOMPARE(find<QLabel>("headerCount")->text(), QStringLiteral("0"));
}

void VaultPageTest::showsCopiesNewestFirst()
{
    add(QStringLiteral("older"), 3);
    add(QStringLiteral("newer"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(0, VaultModel::Resource), QStringLiteral("newer"));
    QCOMPARE(cell(1, VaultModel::Taken), QStringLiteral("3 d ago"));
    QCOMPARE(cell(0, VaultModel::Verdict), QStringLiteral("Verified"));
    QCOMPARE(cell(0, VaultModel::Came), QStringLiteral("Downloaded"));
    QCOMPARE(m_page->navCount(), 2);
    QVERIFY(find<QWidget>("vaultDetail")->isVisible());
    QVERIFY(find<QLabel>("vaultStory")->text().contains(QStringLiteral("every checksum is right")));
}

/// At no moment is there one number above the table and another within.
void VaultPageTest::headingCountsWhatTheTableShows()
{
    const auto *heading = find<QLabel>("headerCount");
    QStringList differing;
    const auto compare = [&] {
        const int rows = m_table->model()->rowCount();
        if (heading->text() != QString::number(rows) || m_page->navCount() != rows)
            differing << QStringLiteral("%1 above %2 rows, %3 beside the page's name")
                             .arg(heading->text())
                             .arg(rows)
                             .arg(m_page->navCount());
    };
    connect(m_vault.get(), &Vault::changed, m_page.get(), compare);
    connect(m_page.get(), &Page::navCountChanged, m_page.get(), compare);
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(heading->text(), QStringLiteral("2"));
    m_table->selectAll();
    press("vaultRemoveButton");
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
}

void VaultPageTest::rowsKnowOfACheckNoLaterThanTheBanner()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    const QString story = find<QLabel>("vaultStory")->text();
    m_time->advance(48h);
    m_page->hide(); // ages are told anew
    m_page->show();
    QCOMPARE(cell(0, VaultModel::Checked), QStringLiteral("2 d ago"));
    QVERIFY(find<QLabel>("vaultStory")->text() != story);
    QStringList seen;
    connect(m_page->findChild<VaultActions *>(), &VaultActions::verifyEnded, m_page.get(), [&] {
        seen << find<SnapshotNotice>("vaultVerifyLine")->text() << cell(0, VaultModel::Checked)
             << find<QLabel>("vaultStory")->text();
    });
    press("vaultVerifyAllButton");
    QTRY_COMPARE(seen.size(), 3);
    QVERIFY2(seen[0].contains(QStringLiteral("read")), qPrintable(seen[0]));
    QCOMPARE(seen[1], QStringLiteral("just now"));
    QVERIFY2(!seen[2].contains(QStringLiteral("2 d ago")), qPrintable(seen[2]));
}

void VaultPageTest::namesWhatIsDamaged()
{
    add(QStringLiteral("good"), 1);
    add(QStringLiteral("bad"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    const CopyId bad = m_vault->copies().last().id;
    QFile file(m_vault->pathOf(bad));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(500); // within the stored content
    file.write("X");
    file.close();
    press("vaultVerifyAllButton");
    auto *line = find<SnapshotNotice>("vaultVerifyLine");
    QTRY_VERIFY(line->isVisible() && line->text().contains(QStringLiteral("copies read")));
    QVERIFY2(line->text().contains(QStringLiteral("not what")), qPrintable(line->text()));
    QTRY_COMPARE(cell(1, VaultModel::Verdict), QStringLiteral("Corrupt"));
    QCOMPARE(cell(0, VaultModel::Verdict), QStringLiteral("Verified"));
    m_table->selectRow(1);
    QVERIFY(find<QLabel>("vaultStory")->text().contains(QStringLiteral("app.js")));
}

void VaultPageTest::pinsWhatIsChosen()
{
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectAll();
    press("vaultPinButton");
    QTRY_VERIFY(m_vault->copies().first().pinned && m_vault->copies().last().pinned);
    QTRY_COMPARE(cell(0, VaultModel::Pinned), QStringLiteral("Pinned"));
    QTRY_COMPARE(find<QAbstractButton>("vaultPinButton")->text(), QStringLiteral("Un&pin"));
    QVERIFY(!find<QAction>("vaultEditNote")->isEnabled()); // of one only
    press("vaultPinButton");
    QTRY_VERIFY(!m_vault->copies().first().pinned && !m_vault->copies().last().pinned);
}

void VaultPageTest::findsByNoteAndTag()
{
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectRow(1);
    find<QAction>("vaultEditNote")->trigger();
    type(QStringLiteral("<b>before the move</b>"));
    QTRY_COMPARE(cell(1, VaultModel::Note), QStringLiteral("<b>before the move</b>"));
    QTRY_COMPARE(find<QLabel>("vaultNote")->textFormat(), Qt::PlainText);
    QTRY_VERIFY(!find<QLineEdit>("vaultTextField"));
    find<QAction>("vaultEditTags")->trigger();
    type(QStringLiteral(" release ,  4.12,release"));
    QTRY_COMPARE(m_vault->copies().last().tags,
                 (QStringList{QStringLiteral("release"), QStringLiteral("4.12")}));
    QTRY_COMPARE(cell(1, VaultModel::Tags), QStringLiteral("release, 4.12"));
    find<QLineEdit>("filterField")->setText(QStringLiteral("4.12 move"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, VaultModel::Resource), QStringLiteral("two"));
    find<QLineEdit>("filterField")->setText(QStringLiteral("nowhere"));
    QVERIFY(find<QWidget>("vaultEmptyState")->isVisible());
}

void VaultPageTest::theNotesWordsStandTogether()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    m_table->selectRow(0);
    find<QAction>("vaultEditNote")->trigger();
    const QWidget *dialog = find<QLineEdit>("vaultTextField")->window();
    QTRY_VERIFY(dialog->isVisible());
    QCoreApplication::processEvents();
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        const int wanted
            = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() == wanted,
                 qPrintable(QStringLiteral("“%1” is %2 high instead of %3")
                                .arg(label->text())
                                .arg(label->height())
                                .arg(wanted)));
    }
}

void VaultPageTest::removesAtOnceAndTakesItBack()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    const QString path = m_vault->pathOf(m_vault->copies().first().id);
    m_table->selectRow(0);
    press("vaultRemoveButton");
    auto *banner = find<Banner>("vaultUndoBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("No verified copy of one is left")),
             qPrintable(banner->text()));
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(!QFile::exists(path));
    Q_EMIT banner->actionTriggered();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(QFile::exists(path));
    QVERIFY(!banner->isVisible());
}

void VaultPageTest::keepsWhatIsPinned()
{
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectRow(0);
    press("vaultPinButton");
    auto *remove = find<QAbstractButton>("vaultRemoveButton");
    QTRY_VERIFY(!remove->isEnabled());
    QVERIFY2(remove->accessibleDescription().contains(QStringLiteral("Unpin it first")),
             qPrintable(remove->accessibleDescription()));
    QVERIFY(find<QLabel>("vaultStory")->text().contains(QStringLiteral("until it is unpinned")));
    m_table->selectAll();
    QVERIFY(!remove->isEnabled());
    m_table->selectRow(1);
    QVERIFY(remove->isEnabled());
}

void VaultPageTest::tellsCopiesOfTwoAccountsApart()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(m_table->isColumnHidden(VaultModel::Account));
    add(QStringLiteral("one"), 2, QStringLiteral("staging"));
    QTRY_VERIFY(!m_table->isColumnHidden(VaultModel::Account));
    QCOMPARE(cell(1, VaultModel::Account), QStringLiteral("staging"));
    find<QAction>("vaultRetentionAction")->trigger();
    const auto *scope = find<QComboBox>("retentionScopeCombo");
    QCOMPARE(scope->count(), 3);
    QCOMPARE(scope->itemText(2), QStringLiteral("one · staging"));
}

void VaultPageTest::forgetsWhatWasVerifiedOnceACopyIsRemoved()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    press("vaultVerifyAllButton");
    auto *line = find<SnapshotNotice>("vaultVerifyLine");
    QTRY_VERIFY(line->isVisible() && line->text().contains(QStringLiteral("whole")));
    press("vaultRemoveButton");
    QTRY_VERIFY(find<Banner>("vaultUndoBanner")->isVisible());
    QVERIFY(!line->isVisible());
}

void VaultPageTest::putsBackFromTheTrash()
{
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectAll();
    press("vaultRemoveButton");
    QTRY_COMPARE(m_vault->trash().size(), 2);
    auto *tabs = find<QTabBar>("vaultTabs");
    QTRY_VERIFY(tabs->tabText(1).contains(u'2'));
    tabs->setCurrentIndex(1);
    auto *trash = find<TableView>("vaultTrashTable");
    QTRY_COMPARE(trash->model()->rowCount(), 2);
    QCOMPARE(trash->model()->index(0, VaultTrashModel::Why).data().toString(),
             QStringLiteral("Removed by hand"));
    trash->selectRow(0);
    press("vaultUndoButton");
    QTRY_COMPARE(m_vault->copies().size(), 1);
    QTRY_COMPARE(trash->model()->rowCount(), 1);
}

void VaultPageTest::emptiesTheTrashOnlyWhenToldTo()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    press("vaultRemoveButton");
    QTRY_COMPARE(m_vault->trash().size(), 1);
    find<QTabBar>("vaultTabs")->setCurrentIndex(1);
    QTRY_VERIFY(find<QAbstractButton>("vaultEmptyTrashButton")->isEnabled());
    press("vaultEmptyTrashButton");
    QVERIFY(find<QWidget>("vaultEmptyDialog")->isVisible());
    QTest::keyClick(find<QWidget>("vaultEmptyDialog"), Qt::Key_Return); // means the way back
    QTRY_VERIFY(!find<QWidget>("vaultEmptyDialog"));
    QCOMPARE(m_vault->trash().size(), 1);
    press("vaultEmptyTrashButton");
    press("vaultEmptyConfirmButton");
    QTRY_COMPARE(m_vault->trash().size(), 0);
    QTRY_VERIFY(find<QWidget>("vaultTrashEmptyState")->isVisible());
}

void VaultPageTest::cleansUpExactlyWhatWasShown()
{
    for (int day = 1; day <= 4; ++day)
        add(QStringLiteral("one"), day);
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
    find<QAction>("vaultRetentionAction")->trigger();
    QVERIFY(!find<QAbstractButton>("retentionSaveButton")->isEnabled()); // nothing is different yet
    find<QSpinBox>("retentionLast")->setValue(2);
    QVERIFY2(find<QLabel>("retentionSummary")->text().startsWith(QStringLiteral("2 of 4")),
             qPrintable(find<QLabel>("retentionSummary")->text()));
    QVERIFY(find<QLabel>("retentionWords")->text().contains(QStringLiteral("the last 2")));
    QCOMPARE(m_vault->copies().size(), 4);
    press("retentionSaveButton");
    QTRY_COMPARE(m_vault->rules().defaultPolicy.keepLast, 2);
    QTRY_VERIFY(!find<QWidget>("retentionDialog"));
    QCOMPARE(m_vault->copies().size(), 4); // saving removes nothing
    find<QAction>("vaultCleanUpAction")->trigger();
    auto *table = find<TableView>("retentionPreviewTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QStringList shown;
    for (int row = 0; row < 2; ++row)
        shown << table->model()->index(row, RetentionModel::Taken).data().toString();
    QCOMPARE(shown, (QStringList{QStringLiteral("3 d ago"), QStringLiteral("4 d ago")}));
    press("cleanUpConfirmButton");
    QTRY_COMPARE(m_vault->copies().size(), 2);
    QCOMPARE(m_vault->trash().size(), 2);
    QTRY_COMPARE(cell(1, VaultModel::Taken), QStringLiteral("2 d ago"));
    QVERIFY(find<Banner>("vaultUndoBanner")->isVisible());
}

void VaultPageTest::savesRulesOfOneResource()
{
    add(QStringLiteral("one"), 1);
    add(QStringLiteral("two"), 2);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_table->selectRow(0);
    find<QAction>("vaultRules")->trigger();
    auto *own = find<QAbstractButton>("retentionOwnCheck");
    QVERIFY(own->isVisible());
    QVERIFY(!own->isChecked());
    QVERIFY(!find<QSpinBox>("retentionDaily")->isEnabled());
    own->click();
    find<QSpinBox>("retentionDaily")->setValue(7);
    press("retentionSaveButton");
    QTRY_COMPARE(m_vault->rules().policyOf(QStringLiteral("id-of-one")).daily, 7);
    QCOMPARE(m_vault->rules().defaultPolicy, RetentionPolicy());
}

void VaultPageTest::saysWhichRulesContradict()
{
    add(QStringLiteral("one"), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    find<QAction>("vaultRetentionAction")->trigger();
    auto *save = find<QAbstractButton>("retentionSaveButton");
    auto *objection = find<Banner>("retentionObjection");
    find<QSpinBox>("retentionWeekly")->setValue(8);
    QVERIFY(!objection->isVisible() && save->isEnabled());
    find<QSpinBox>("retentionAge")->setValue(30);
    QVERIFY(objection->isVisible());
    QVERIFY2(objection->text().contains(QStringLiteral("contradict")), qPrintable(objection->text()));
    QVERIFY(!save->isEnabled());
    QCOMPARE(save->accessibleDescription(), objection->text());
    // It is not forgotten while another resource's rules are on show.
    auto *scope = find<QComboBox>("retentionScopeCombo");
    scope->setCurrentIndex(1);
    QVERIFY(objection->isVisible() && !save->isEnabled());
    scope->setCurrentIndex(0);
    find<QSpinBox>("retentionAge")->setValue(60);
    QVERIFY(!objection->isVisible() && save->isEnabled());
    // The number stands in the words that go with it.
    QCOMPARE(find<QSpinBox>("retentionWeekly")->text(), QStringLiteral("for 8 weeks"));
    QCOMPARE(find<QSpinBox>("retentionAge")->text(), QStringLiteral("60 days"));
    QCOMPARE(find<QSpinBox>("retentionDaily")->text(), QStringLiteral("none"));
}

void VaultPageTest::saysThatTheFolderIsGone()
{
    m_vault->open(m_folder->filePath(QStringLiteral("elsewhere")), Vault::Opening::OnlyExisting);
    auto *banner = find<Banner>("vaultStateBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("elsewhere")));
    QVERIFY(!find<QAction>("vaultCleanUpAction")->isEnabled());
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("elsewhere"))).exists());
}

void VaultPageTest::forgetsWhatWasWrongOnceAGoodFolderIsChosen()
{
    const QString bare = m_folder->filePath(QStringLiteral("bare"));
    QVERIFY(QDir().mkpath(bare));
    QFile inTheWay(bare + QStringLiteral("/.incoming")); // a test may run as root
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_vault->open(bare);
    const auto *error = find<Banner>("vaultErrorBanner");
    auto *state = find<Banner>("vaultStateBanner");
    QTRY_VERIFY(error->isVisible() && state->isVisible());
    QCOMPARE(m_vault->state(), Vault::State::ReadOnly);
    QSignalSpy requested(m_page.get(), &VaultPage::folderRequested);
    const auto buttons = state->findChildren<QAbstractButton *>();
    const auto choose = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Choose another folder…");
    });
    QVERIFY(choose != buttons.cend());
    (*choose)->click();
    QCOMPARE(requested.size(), 1);
    m_vault->open(m_folder->filePath(QStringLiteral("good")));
    QTRY_COMPARE(m_vault->state(), Vault::State::Ready);
    QVERIFY(!error->isVisible() && !state->isVisible());
}

void VaultPageTest::takesInWhatWasPutThereByHand()
{
    QFile file(m_vault->folder() + QStringLiteral("/by-hand.zip"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"app.js", "hello"}}));
    file.close();
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    find<QAction>("vaultAdoptAction")->trigger();
    QTRY_COMPARE(noticed.size(), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, VaultModel::Came), QStringLiteral("Adopted"));
}

void VaultPageTest::showsFiveThousand()
{
    constexpr int Many = 5000;
    QList<VaultCopy> copies;
    for (int i = 0; i < Many; ++i) {
        VaultCopy copy;
        copy.id = CopyId(QStringLiteral("folder/%1.zip").arg(i));
        copy.facts.resourceName = QStringLiteral("resource-%1").arg(i % 97);
        copy.facts.takenAt = m_time->utcNow().addSecs(-i * 60);
        copy.facts.bytes = i * 1000;
        copies.append(copy);
    }
    VaultModel model(*m_time);
    model.setRows(copies);
    QCOMPARE(model.rowCount(), Many);
    copies[17].pinned = true;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(copies);
    QCOMPARE(changed.size(), 1); // one row, not all of them
    QCOMPARE(changed[0][0].toModelIndex().row(), 17);
    QCOMPARE(changed[0][1].toModelIndex().row(), 17);
}

} // namespace snapdeck::test

using snapdeck::test::VaultPageTest;
SNAPDECK_TEST(VaultPageTest)

#include "VaultPageTest.moc"
