// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/ArchiveEntryModel.h"
#include "ui/models/Format.h"
#include "ui/pages/ContentsDrag.h"
#include "ui/pages/ExtractLine.h"

#include <QApplication>
#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;

simulator::SimulatorOptions worldWithFiles()
{
    auto options = ResourceScene::smallWorld();
    options.archiveEntries = 40;
    options.archiveBytes = 256 * 1024;
    return options;
}

/// A page on which the newest snapshot of the first application is looked into.
struct ContentsStage {
    explicit ContentsStage(const simulator::SimulatorOptions &options = worldWithFiles())
        : scene(options)
    {
    }

    bool open()
    {
        if (!scene.load()
            || !QTest::qWaitFor([this] { return scene.snapshots()->model()->rowCount() > 1; }, Patience))
            return false;
        scene.button("lookInsideButton")->click();
        return page() && page()->isVisible();
    }
    bool read()
    {
        return open() && QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, Patience);
    }

    [[nodiscard]] QWidget *page() const { return scene.find<QWidget>("contentsPage"); }
    [[nodiscard]] QAbstractItemView *table() const { return scene.find<QAbstractItemView>("contentsTable"); }
    [[nodiscard]] QString name(int row) const { return ResourceScene::cell(table(), row, 0); }
    [[nodiscard]] int rowOf(const QString &wanted) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (name(row) == wanted)
                return row;
        }
        return -1;
    }
    bool choose(const QString &wanted) const
    {
        const int row = rowOf(wanted);
        if (row >= 0)
            table()->setCurrentIndex(table()->model()->index(row, 0));
        return row >= 0;
    }
    [[nodiscard]] QString viewed() const { return scene.find<QPlainTextEdit>("viewedText")->toPlainText(); }
    [[nodiscard]] bool isTextShown() const { return scene.find<QPlainTextEdit>("viewedText")->isVisible(); }
    void filter(const QString &text) const { scene.find<QLineEdit>("contentsFilter")->setText(text); }
    /// How far the search through all snapshots is, in words.
    [[nodiscard]] QString searched() const { return scene.find<QLabel>("foundProgress")->text(); }
    void searchEverywhere(const QString &text) const
    {
        scene.find<QCheckBox>("everywhereCheck")->setChecked(true);
        filter(text);
    }
    /// Of the snapshots that are not open yet.
    void meetStorage(const char *kind, int status, int count)
    {
        scene.setFault({{QStringLiteral("match"), QStringLiteral("GET /storage/*")},
                        {QStringLiteral("kind"), QLatin1String(kind)},
                        {QStringLiteral("status"), status},
                        {QStringLiteral("seconds"), 600},
                        {QStringLiteral("count"), count}});
    }
    bool extractTo(const QString &folder)
    {
        scene.button("extractButton")->click();
        auto *dialog = page()->findChild<QFileDialog *>(QStringLiteral("extractFolderDialog"));
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(folder);
        dialog->close();
        return true;
    }

    ResourceScene scene;
};

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDir dir(folder);
    const auto entries = dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            for (const QString &below : filesIn(entry.filePath()))
                files << entry.fileName() + u'/' + below;
        } else {
            files << entry.fileName();
        }
    }
    return files;
}

} // namespace

class ContentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDirectoryAndNotTheArchive()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.rowOf(QStringLiteral("package.json")) >= 0
                || stage.rowOf(QStringLiteral("README.md")) >= 0);
        const QString summary = stage.scene.find<QLabel>("contentsSummary")->text();
        QVERIFY2(summary.contains(QStringLiteral("from the server")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("files")), qPrintable(summary));
    }

    void showsTheTextOfTheChosenFile()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.choose(QStringLiteral("README.md")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.isTextShown() && !stage.viewed().isEmpty(), Patience);
        QVERIFY(stage.scene.find<QPlainTextEdit>("viewedText")->isReadOnly());
        QCOMPARE(stage.scene.find<QLabel>("viewedPath")->text(), QStringLiteral("README.md"));
    }

    void saysThatAFileIsNoText()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.filter(QStringLiteral(".png"));
        if (stage.table()->model()->rowCount() == 0)
            stage.filter(QStringLiteral(".webp"));
        QVERIFY(stage.table()->model()->rowCount() > 0);
        const auto *state = stage.scene.find<QWidget>("viewerState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible() && state->accessibleName() == u"Not a text", Patience);
    }

    /// What is shown below is of the list above, or it is nothing.
    void theFormerFileIsNotShownBelowAFilteredList()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.choose(QStringLiteral("README.md")));
        const auto *path = stage.scene.find<QLabel>("viewedPath");
        QTRY_VERIFY_WITH_TIMEOUT(stage.isTextShown() && path->text() == u"README.md", Patience);
        stage.filter(QStringLiteral("readme"));
        QCOMPARE(stage.name(0), QStringLiteral("README.md"));
        QVERIFY(stage.isTextShown()); // it is the current one still
        stage.filter(QStringLiteral("src js"));
        QVERIFY(stage.rowOf(QStringLiteral("README.md")) < 0);
        QVERIFY(!stage.isTextShown());
        QCOMPARE(stage.scene.find<QWidget>("viewerState")->accessibleName(),
                 QStringLiteral("No file chosen"));
        QVERIFY(path->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(path->text(), stage.name(0), Patience);
    }

    void entersAFolderAndComesBackToIt()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        const QString folder = stage.name(0); // folders come first
        stage.table()->setCurrentIndex(stage.table()->model()->index(0, 0));
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QVERIFY(stage.table()->model()->rowCount() > 0);
        QCOMPARE(stage.scene.find<QLabel>("contentsPlace")->text(), folder + u'/');
        QTest::keyClick(stage.table(), Qt::Key_Backspace);
        QCOMPARE(stage.table()->currentIndex().data().toString(), folder);
        QVERIFY(!stage.scene.find<QLabel>("contentsPlace")->isVisible());
    }

    void theFilterFindsPathsInAllFolders()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.filter(QStringLiteral("JS src"));
        QVERIFY(stage.table()->model()->rowCount() > 0);
        for (int row = 0; row < stage.table()->model()->rowCount(); ++row)
            QVERIFY(stage.name(row).contains(QStringLiteral("src/")));
        stage.filter(QStringLiteral("nothing has this name"));
        QTRY_VERIFY(stage.scene.find<QWidget>("contentsNoMatch")->isVisible());
    }

    void extractsWhatIsChosenAndNothingElse()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.choose(QStringLiteral("README.md")));
        const QTemporaryDir target;
        QVERIFY(stage.extractTo(target.path()));
        const auto *line = stage.scene.find<ExtractLine>("extractLine");
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible() && line->text().contains(QStringLiteral("extracted to")),
                                 Patience);
        QCOMPARE(filesIn(target.path()), QStringList{QStringLiteral("README.md")});
        QCOMPARE(stage.scene.button("extractLineButton")->text(), QStringLiteral("Open folder"));
        QVERIFY(!line->text().contains(QStringLiteral("was there already")));
        QVERIFY(stage.extractTo(target.path()));
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("“README.md” was there already")),
                                 Patience);
        QVERIFY2(line->text().contains(QStringLiteral("“README (2).md”")), qPrintable(line->text()));
    }

    void extractsAFolderWithAllThatIsInIt()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        const QString folder = stage.name(0);
        stage.table()->setCurrentIndex(stage.table()->model()->index(0, 0));
        const QTemporaryDir target;
        QVERIFY(stage.extractTo(target.path()));
        const auto *line = stage.scene.find<ExtractLine>("extractLine");
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("extracted to")), Patience);
        const QStringList files = filesIn(target.path());
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(file.startsWith(folder + u'/'), qPrintable(file));
    }

    void saysWhyAFileWasLeftOut()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        const QString folder = stage.name(0);
        stage.table()->setCurrentIndex(stage.table()->model()->index(0, 0));
        const QTemporaryDir target;
        QFile inTheWay(target.filePath(folder)); // as root nothing else stops a test
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(stage.extractTo(target.path()));
        const auto *line = stage.scene.find<ExtractLine>("extractLine");
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("left out")), Patience);
        QVERIFY2(line->text().contains(QStringLiteral("could not be read or written")), qPrintable(line->text()));
    }

    void filesAreThereBeforeTheyAreDragged()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.choose(QStringLiteral("README.md")));
        auto *drag = stage.table()->findChild<ContentsDrag *>();
        QVERIFY(drag);
        QSignalSpy ready(drag, &ContentsDrag::ready);
        QSignalSpy noticed(&stage.scene.page(), &Page::noticed);
        QVERIFY(QMetaObject::invokeMethod(stage.table(), "dragBegun"));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, Patience);
        const QStringList files = ready[0][0].toStringList();
        QCOMPARE(files.size(), 1);
        QVERIFY(QFileInfo(files[0]).size() > 0);
        QCOMPARE(noticed.size(), 1); // no button is held any more
    }

    void searchesAllSnapshots()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.scene.find<QCheckBox>("everywhereCheck")->click();
        stage.filter(QStringLiteral("readme"));
        auto *found = stage.scene.find<QAbstractItemView>("foundTable");
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->rowCount(), 4, Patience); // one in each version
        QTRY_COMPARE(stage.searched(), QStringLiteral("4 names in 4 snapshots"));
        found->setCurrentIndex(found->model()->index(3, 0));
        QTest::keyClick(found, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.table()->isVisible(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.table()->currentIndex().data().toString(),
                                  QStringLiteral("README.md"), Patience);
        QCOMPARE(stage.scene.find<QComboBox>("contentsChooser")->currentIndex(), 3);
    }

    void aSearchSaysThatNothingWasFound()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.searchEverywhere({});
        QCOMPARE(stage.searched(), QStringLiteral("4 snapshots"));
        stage.filter(QStringLiteral("nothing has this name"));
        QVERIFY2(stage.searched().startsWith(u"Searching snapshot 1 of 4"), qPrintable(stage.searched()));
        QTRY_COMPARE_WITH_TIMEOUT(stage.searched(), QStringLiteral("Nothing found in 4 snapshots"), Patience);
        QVERIFY(!stage.scene.button("foundButton")->isVisible());
        QVERIFY(!stage.scene.find<QWidget>("foundNote")->isVisible());
        QCOMPARE(stage.scene.find<QWidget>("foundLine")->accessibleName(), stage.searched());
    }

    /// Which snapshot it is, and what is in it, is not true of what was found in all of them.
    void oneSnapshotIsNotSpokenOfWhileAllAreSearched()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        const auto *chooser = stage.scene.find<QWidget>("contentsChooser");
        const auto *summary = stage.scene.find<QWidget>("contentsSummary");
        const auto *line = stage.scene.find<QWidget>("foundLine");
        QVERIFY(chooser->isVisible() && summary->isVisible() && !line->isVisible());
        QCoreApplication::processEvents();
        const int below = stage.scene.find<QWidget>("contentsTable")->mapTo(stage.page(), QPoint()).y();
        auto *everywhere = stage.scene.find<QCheckBox>("everywhereCheck");
        const QPoint place = everywhere->mapTo(stage.page(), QPoint());
        QTest::mouseClick(everywhere, Qt::LeftButton, {}, QPoint(8, everywhere->height() / 2));
        QVERIFY(!chooser->isVisible() && !summary->isVisible() && line->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(everywhere->mapTo(stage.page(), QPoint()), place); // it stays under the mouse
        everywhere->setChecked(false);
        QVERIFY(chooser->isVisible() && summary->isVisible() && !line->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(stage.scene.find<QWidget>("contentsTable")->mapTo(stage.page(), QPoint()).y(), below);
    }

    void aSearchCanBeStoppedAndDoneAgain()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.meetStorage("delay", 0, 1);
        stage.searchEverywhere(QStringLiteral("readme"));
        const auto *found = stage.scene.find<QAbstractItemView>("foundTable");
        QTRY_COMPARE_WITH_TIMEOUT(stage.searched(),
                                  QStringLiteral("Searching snapshot 2 of 4, 1 names so far…"), Patience);
        auto *button = stage.scene.button("foundButton");
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("&Stop"));
        button->click();
        QCOMPARE(stage.searched(), QStringLiteral("Stopped: 1 names in 1 of 4 snapshots"));
        QCOMPARE(found->model()->rowCount(), 1);
        QCOMPARE(button->text(), QStringLiteral("Search a&gain"));
        const int usual = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(600'000);
        button->click(); // once more than was meant
        QCOMPARE(stage.searched(), QStringLiteral("Stopped: 1 names in 1 of 4 snapshots"));
        QCOMPARE(found->model()->rowCount(), 1);
        QApplication::setDoubleClickInterval(0);
        QTest::qWait(2);
        button->click();
        QApplication::setDoubleClickInterval(usual);
        QTRY_COMPARE_WITH_TIMEOUT(stage.searched(), QStringLiteral("4 names in 4 snapshots"), Patience);
        QCOMPARE(found->model()->rowCount(), 4);
        QVERIFY(!button->isVisible());
    }

    void aSearchSaysWhichSnapshotsCouldNotBeRead()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        stage.meetStorage("status", 404, -1);
        stage.searchEverywhere(QStringLiteral("readme"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.searched(), QStringLiteral("1 names in 1 snapshots"), Patience);
        const auto *note = stage.scene.find<QLabel>("foundNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(u"3 snapshots could not be read: "), qPrintable(note->text()));
        auto &scene = stage.scene;
        const Resource resource = scene.catalog().resources(ResourceKind::Application).first();
        const QList<Snapshot> all = scene.catalog().snapshots(resource.id);
        const QDateTime now = scene.session().clock().utcNow();
        for (qsizetype place = 1; place < all.size(); ++place) {
            QVERIFY2(note->text().contains(Format::nearTime(all[place].takenAt, now)),
                     qPrintable(note->text()));
            QVERIFY(note->accessibleDescription().contains(Format::dateTime(all[place].takenAt)));
        }
        scene.setFault({});
        scene.button("foundButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.searched(), QStringLiteral("4 names in 4 snapshots"), Patience);
        QVERIFY(!note->isVisible());
    }

    void anotherSnapshotCanBeChosen()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        auto *chooser = stage.scene.find<QComboBox>("contentsChooser");
        QCOMPARE(chooser->count(), 4);
        chooser->setCurrentIndex(2);
        Q_EMIT chooser->activated(2);
        QTRY_VERIFY_WITH_TIMEOUT(stage.table()->isVisible() && stage.table()->model()->rowCount() > 0,
                                 Patience);
    }

    void escapeAndAltLeftGoBackToTheList()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QTest::keyClick(stage.table(), Qt::Key_Escape);
        QVERIFY(stage.scene.snapshots()->isVisible());
        QVERIFY(!stage.page()->isVisible());
        stage.scene.button("lookInsideButton")->click();
        QVERIFY(stage.page()->isVisible());
        stage.scene.page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.scene.page()));
        QTest::keyClick(stage.page(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(stage.scene.snapshots()->isVisible());
    }

    void aServerWithoutRangesIsSaid()
    {
        auto options = worldWithFiles();
        options.ranges = false;
        ContentsStage stage(options);
        QVERIFY(stage.open());
        const auto *state = stage.scene.find<QWidget>("contentsState");
        QTRY_VERIFY_WITH_TIMEOUT(state->findChild<QAbstractButton *>()->isVisible(), Patience);
        QVERIFY(!state->accessibleName().isEmpty());
        QVERIFY(!stage.scene.button("extractButton")->isEnabled());
    }

    void theChoiceIsCopiedAsACommand()
    {
        ContentsStage stage;
        QVERIFY(stage.read());
        QVERIFY(stage.choose(QStringLiteral("README.md")));
        for (QAction *action : stage.table()->actions()) {
            if (action->text().contains(QStringLiteral("co&mmand")))
                action->trigger();
        }
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(QStringLiteral("snapdeck-cli --account prod snapshot extract ")),
                 qPrintable(command));
        QVERIFY2(command.endsWith(QStringLiteral(" README.md --to .")), qPrintable(command));
    }
};

} // namespace snapdeck::test

using snapdeck::test::ContentsPageTest;
SNAPDECK_TEST(ContentsPageTest)

#include "ContentsPageTest.moc"
