// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/ArchiveDifferenceModel.h"
#include "ui/models/Roles.h"
#include "ui/pages/ExtractLine.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;

/// A page on which the newest snapshot of the first application is compared with the one before it.
struct CompareStage {
    CompareStage()
        : scene(world())
    {
    }

    static simulator::SimulatorOptions world()
    {
        auto options = ResourceScene::smallWorld();
        options.archiveEntries = 40;
        options.archiveBytes = 256 * 1024;
        return options;
    }
    bool compare()
    {
        if (!scene.load()
            || !QTest::qWaitFor([this] { return scene.snapshots()->model()->rowCount() > 1; }, Patience))
            return false;
        scene.button("compareButton")->click();
        return isCompared();
    }
    [[nodiscard]] bool isCompared() const
    {
        return QTest::qWaitFor([this] { return table()->isVisible() && table()->model()->rowCount() > 0; },
                               Patience);
    }

    [[nodiscard]] QAbstractItemView *table() const { return scene.find<QAbstractItemView>("compareTable"); }
    [[nodiscard]] QComboBox *box(const char *name) const { return scene.find<QComboBox>(name); }
    [[nodiscard]] QString summary() const { return scene.find<QLabel>("compareSummary")->text(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            cells << ResourceScene::cell(table(), row, column);
        return cells;
    }
    bool choose(const QString &change, const QString &ending) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (ResourceScene::cell(table(), row, ArchiveDifferenceModel::Change) == change
                && ResourceScene::cell(table(), row, ArchiveDifferenceModel::Path).endsWith(ending)) {
                table()->setCurrentIndex(table()->model()->index(row, 0));
                return true;
            }
        }
        return false;
    }

    ResourceScene scene;
};

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheOneBefore()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        QCOMPARE(stage.box("compareTo")->currentIndex(), 0);
        QCOMPARE(stage.box("compareFrom")->currentIndex(), 1);
        QVERIFY2(stage.summary().contains(QStringLiteral("changed")), qPrintable(stage.summary()));
        QVERIFY2(stage.summary().contains(QStringLiteral("from the server")), qPrintable(stage.summary()));
        const QModelIndex first = stage.table()->model()->index(0, ArchiveDifferenceModel::Change);
        QVERIFY(first.data(BadgeRole).canConvert<BadgeSpec>());
        QVERIFY(stage.table()->currentIndex().isValid());
    }

    void showsTheLinesThatChanged()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        auto *text = stage.scene.find<QPlainTextEdit>("comparedText");
        const QString changed = QStringLiteral("Changed");
        QVERIFY(stage.choose(changed, QStringLiteral(".js")) || stage.choose(changed, QStringLiteral(".json"))
                || stage.choose(changed, QStringLiteral(".html")));
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), Patience);
        const QStringList lines = text->toPlainText().split(u'\n');
        const bool hasChange = std::any_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.startsWith(u'+') || line.startsWith(u'-');
        });
        QVERIFY(hasChange);
        const QTextBlock head
            = text->document()->firstBlock(); // it is no line of the file, nor looks like one
        QVERIFY(head.text().contains(QStringLiteral("line ")));
        QCOMPARE(head.blockFormat().background().color(), Tokens::of(text->palette()).sunken);
        QVERIFY(!stage.scene.find<QLabel>("comparedFigures")->text().isEmpty());
    }

    void swappedWhatCameIsWhatWent()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        const auto added = stage.column(ArchiveDifferenceModel::Change).count(QStringLiteral("Added"));
        const auto removed = stage.column(ArchiveDifferenceModel::Change).count(QStringLiteral("Removed"));
        stage.scene.button("compareSwapButton")->click();
        QCOMPARE(stage.box("compareTo")->currentIndex(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(
            stage.column(ArchiveDifferenceModel::Change).count(QStringLiteral("Removed")), added, Patience);
        QVERIFY(stage.isCompared());
        QCOMPARE(stage.column(ArchiveDifferenceModel::Change).count(QStringLiteral("Added")), removed);
    }

    void oneSnapshotCannotBeComparedWithItself()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        auto *from = stage.box("compareFrom");
        from->setCurrentIndex(0);
        Q_EMIT from->activated(0);
        const auto *state = stage.scene.find<QWidget>("compareState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), QStringLiteral("Choose two different snapshots"));
        from->setCurrentIndex(2);
        Q_EMIT from->activated(2);
        QVERIFY(stage.isCompared());
    }

    void oneKindCanBeShownAlone()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        stage.box("compareKind")->setCurrentIndex(1);
        const QStringList kinds = stage.column(ArchiveDifferenceModel::Change);
        QVERIFY(!kinds.isEmpty());
        QCOMPARE(kinds.count(QStringLiteral("Changed")), kinds.size());
        stage.scene.find<QLineEdit>("compareFilter")->setText(QStringLiteral("nothing has this name"));
        QTRY_VERIFY(stage.scene.find<QWidget>("compareState")->isVisible());
        QCOMPARE(stage.scene.find<QWidget>("compareState")->accessibleName(),
                 QStringLiteral("No change matches"));
    }

    void extractsTheNewerSide()
    {
        CompareStage stage;
        QVERIFY(stage.compare());
        QVERIFY(stage.choose(QStringLiteral("Changed"), QString()));
        const QString path = ResourceScene::cell(stage.table(), stage.table()->currentIndex().row(),
                                                 ArchiveDifferenceModel::Path);
        stage.scene.button("compareExtractButton")->click();
        auto *dialog = stage.scene.page().findChild<QFileDialog *>(QStringLiteral("extractFolderDialog"));
        QVERIFY(dialog);
        const QTemporaryDir target;
        Q_EMIT dialog->fileSelected(target.path());
        dialog->close();
        const auto *page = stage.scene.find<QWidget>("comparePage");
        const auto *line = page->findChild<ExtractLine *>();
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("extracted to")), Patience);
        QVERIFY(QFile::exists(target.filePath(path)));
    }
};

} // namespace snapdeck::test

using snapdeck::test::ComparePageTest;
SNAPDECK_TEST(ComparePageTest)

#include "ComparePageTest.moc"
