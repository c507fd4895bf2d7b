// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "ui/models/ArchiveDifferenceModel.h"
#include "ui/models/ArchiveEntryModel.h"
#include "ui/models/ContentsWords.h"

#include <QAbstractItemModelTester>

namespace snapdeck::test {

namespace {

struct File {
    QString name;
    qint64 size = 1;
    EntryTroubles troubles = {};
};

ContentsTreePtr treeOf(const QList<File> &files)
{
    auto index = std::make_shared<ArchiveIndex>();
    for (const File &file : files) {
        ArchiveEntry entry;
        entry.name = file.name;
        entry.size = file.size;
        entry.packedSize = file.size / 2;
        entry.troubles = file.troubles;
        index->entries.append(entry);
        index->contentBytes += file.size;
        index->troubles |= file.troubles;
    }
    return std::make_shared<ContentsTree>(index);
}

QStringList names(const ArchiveEntryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ContentsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersComeFirstAndKnowWhatLiesInThem()
    {
        const auto tree = treeOf({{QStringLiteral("z.txt"), 10},
                                  {QStringLiteral("src/b/c.js"), 200},
                                  {QStringLiteral("src/a.js"), 30},
                                  {QStringLiteral("empty/"), 0}});
        ArchiveEntryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree);
        QCOMPARE(names(model),
                 QStringList({QStringLiteral("empty"), QStringLiteral("src"), QStringLiteral("z.txt")}));
        QCOMPARE(tree->fileCount(), 3);
        QCOMPARE(cell(model, 1, ArchiveEntryModel::Size), QStringLiteral("230 bytes"));
        model.setFolder(model.folderAt(1));
        QCOMPARE(names(model), QStringList({QStringLiteral("b"), QStringLiteral("a.js")}));
        QCOMPARE(model.pathAt(0), QStringLiteral("src/b/"));
    }

    void sortsFilesAmongFilesAndKeepsTheChoice()
    {
        ArchiveEntryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(
            treeOf({{QStringLiteral("a"), 5}, {QStringLiteral("b"), 50}, {QStringLiteral("f/x"), 1}}));
        const QPersistentModelIndex chosen = model.index(1, 0);
        QCOMPARE(chosen.data().toString(), QStringLiteral("a"));
        model.sort(ArchiveEntryModel::Size, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({QStringLiteral("f"), QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(chosen.row(), 2);
    }

    void theFilterLooksThroughAllFolders()
    {
        ArchiveEntryModel model;
        model.setTree(treeOf(
            {{QStringLiteral("Src/App.js")}, {QStringLiteral("src/b.css")}, {QStringLiteral("app/readme")}}));
        model.setFilterText(QStringLiteral("APP src"));
        QCOMPARE(names(model), QStringList{QStringLiteral("Src/App.js")});
        model.setFilterText({});
        QCOMPARE(model.rowCount(), 3); // Src, app, src
    }

    void hostileNamesAreShownAndSaid()
    {
        ArchiveEntryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto tree = treeOf({{QStringLiteral("../up.txt"), 1, EntryTrouble::Climbs},
                                  {QStringLiteral("/etc/passwd"), 1, EntryTrouble::Absolute},
                                  {QStringLiteral("<b>bold</b>"), 1}});
        model.setTree(tree);
        QCOMPARE(names(model),
                 QStringList({QStringLiteral(".."), QStringLiteral("/"), QStringLiteral("<b>bold<")}));
        QCOMPARE(cell(model, 0, ArchiveEntryModel::Warnings), QStringLiteral("Climbs out"));
        QVERIFY(model.index(0, ArchiveEntryModel::Warnings)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("never extracted")));
    }

    void aPathOfAThousandFoldersMakesNoThousandFolders()
    {
        const auto tree = treeOf({{QStringLiteral("a/").repeated(1'000) + u'x', 7}});
        int depth = 0;
        for (int at = 0; !tree->folder(at).folders.isEmpty(); at = tree->folder(at).folders.first())
            ++depth;
        QVERIFY(depth < 100);
        QCOMPARE(tree->folder(0).size, 7);
        QCOMPARE(tree->search({QStringLiteral("x")}).size(), 1);
    }

    void seventyThousandEntriesAreFiltered()
    {
        QList<File> files;
        for (int i = 0; i < 70'000; ++i)
            files.append({QStringLiteral("folder-%1/file-%2.js").arg(i % 300).arg(i), i});
        ArchiveEntryModel model;
        model.setTree(treeOf(files));
        QCOMPARE(model.rowCount(), 300);
        QBENCHMARK_ONCE
        {
            model.setFilterText(QStringLiteral("file-6"));
        }
        QVERIFY(model.rowCount() > 10'000);
        model.sort(ArchiveEntryModel::Size, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, ArchiveEntryModel::Name).section(u'/', 1), QStringLiteral("file-69999.js"));
    }

    void differencesAreToldInWordsAndFigures()
    {
        ArchiveDifference difference;
        ArchiveDifferenceRow moved;
        moved.change = EntryChange::Moved;
        moved.oldName = QStringLiteral("a.svg");
        moved.name = QStringLiteral("b/a.svg");
        moved.fromEntry = moved.toEntry = 0;
        moved.fromSize = moved.toSize = 2100;
        ArchiveDifferenceRow added;
        added.change = EntryChange::Added;
        added.name = QStringLiteral("c");
        added.toEntry = 1;
        added.toSize = 31;
        difference.rows = {moved, added};
        difference.moved = difference.added = 1;
        difference.unchanged = 7;
        ArchiveDifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDifference(difference);
        QCOMPARE(cell(model, 0, ArchiveDifferenceModel::Path), QStringLiteral("a.svg → b/a.svg"));
        QCOMPARE(cell(model, 0, ArchiveDifferenceModel::Difference), QStringLiteral("0"));
        QCOMPARE(cell(model, 1, ArchiveDifferenceModel::Before), QStringLiteral("–"));
        QCOMPARE(cell(model, 1, ArchiveDifferenceModel::Difference), QStringLiteral("+31 bytes"));
        QCOMPARE(differenceText(difference), QStringLiteral("1 added, 1 moved of 9"));
        QCOMPARE(differenceText(ArchiveDifference()), QStringLiteral("all 0 are the same"));
        model.setKind(EntryChange::Added);
        QCOMPARE(model.rowCount(), 1);
    }

    void theCostIsTold()
    {
        QCOMPARE(costText({true, -1, 3}), QStringLiteral("from the vault’s copy"));
        QCOMPARE(costText({false, 412'000, 400}), QStringLiteral("read 412.0 kB in 0.4 s from the server"));
        QCOMPARE(costText({false, 412'000, 3}), QStringLiteral("read 412.0 kB from the server"));
    }

    void aSearchIsTold()
    {
        using State = SearchProgress::State;
        QCOMPARE(searchText({State::Idle, 0, 0, 13, 0}), QStringLiteral("13 snapshots"));
        QCOMPARE(searchText({State::Running, 0, 2, 13, 0}), QStringLiteral("Searching snapshot 3 of 13…"));
        QCOMPARE(searchText({State::Running, 7, 2, 13, 0}),
                 QStringLiteral("Searching snapshot 3 of 13, 7 names so far…"));
        QCOMPARE(searchText({State::Stopped, 0, 2, 13, 1}),
                 QStringLiteral("Stopped: nothing found in 1 of 13 snapshots"));
        QCOMPARE(searchText({State::Stopped, 7, 2, 13, 0}),
                 QStringLiteral("Stopped: 7 names in 2 of 13 snapshots"));
        QCOMPARE(searchText({State::Ended, 7, 13, 13, 0}), QStringLiteral("7 names in 13 snapshots"));
        QCOMPARE(searchText({State::Ended, 0, 13, 13, 2}), QStringLiteral("Nothing found in 11 snapshots"));
        QCOMPARE(searchText({State::Ended, 0, 13, 13, 13}),
                 QStringLiteral("None of 13 snapshots could be read"));
    }

    void aCommandReachesTheShellAsItIs()
    {
        QCOMPARE(
            extractCommand(AccountName(QStringLiteral("prod")), ResourceId(QStringLiteral("abc")),
                           VersionId(QStringLiteral("v1")), {QStringLiteral("a b/it's.txt")}),
            QStringLiteral(
                "snapdeck-cli --account prod snapshot extract abc --version v1 'a b/it'\\''s.txt' --to ."));
    }
};

} // namespace snapdeck::test

using snapdeck::test::ContentsModelTest;
SNAPDECK_TEST(ContentsModelTest)

#include "ContentsModelTest.moc"
