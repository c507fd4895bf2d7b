// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/SnapshotModel.h"
#include "ui/pages/SnapshotDownloadLine.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

namespace snapdeck::test {

namespace {

constexpr int Patience = 30'000;

QString copyOf(const ResourceScene &scene, int row)
{
    return ResourceScene::cell(scene.snapshots(), row, SnapshotModel::Copy);
}

} // namespace

class ResourcePageDownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesTheChosenSnapshot()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        auto *line = scene.find<SnapshotDownloadLine>("downloadLine");
        QVERIFY(!line->isVisible());
        scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(1, 0));
        scene.button("downloadButton")->click();
        QVERIFY(line->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 1), QStringLiteral("Verified"), Patience);
        QCOMPARE(copyOf(scene, 0), QStringLiteral("–"));
        QVERIFY(line->text().contains(QStringLiteral("verified")));
        const QStringList files = QDir(scene.folder()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const ArchiveReport report
            = checkArchive(QDir(scene.folder()).filePath(files.first()), [] { return false; });
        QCOMPARE(report.verdict, ArchiveVerdict::Verified);
        QCOMPARE(scene.button("downloadLineButton")->text(), QStringLiteral("Show in folder"));
    }

    void returnOnASnapshotFetchesIt()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QTest::keyClick(scene.snapshots(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Verified"), Patience);
    }

    void aDownloadIsCalledOff()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        scene.setFault({{QStringLiteral("match"), QStringLiteral("GET /storage/*")},
                        {QStringLiteral("kind"), QStringLiteral("delay")},
                        {QStringLiteral("seconds"), 3600}});
        scene.button("downloadButton")->click();
        auto *line = scene.find<SnapshotDownloadLine>("downloadLine");
        QVERIFY(line->isVisible());
        scene.button("downloadLineButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Cancelled"), Patience);
        QVERIFY(!line->isVisible());
        QTRY_COMPARE(QDir(scene.folder()).entryList(QDir::Files).size(), 0);
    }

    void aBrokenArchiveLeavesNoFileAndSaysWhy()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        scene.setFault({{QStringLiteral("match"), QStringLiteral("GET /storage/*")},
                        {QStringLiteral("kind"), QStringLiteral("garbage")},
                        {QStringLiteral("count"), -1}});
        scene.button("downloadButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Failed"), Patience);
        auto *line = scene.find<SnapshotDownloadLine>("downloadLine");
        QCOMPARE(line->text(), scene.session().downloads().downloads().last()->error().forPeople());
        QCOMPARE(scene.button("downloadLineButton")->text(), QStringLiteral("Try again"));
        QCOMPARE(QDir(scene.folder()).entryList(QDir::Files).size(), 0);
    }

    void theFolderIsAskedForWithoutBlocking()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        scene.page().setDownloadFolder({});
        scene.button("downloadButton")->click(); // comes back at once
        auto *dialog = scene.page().findChild<QFileDialog *>(QStringLiteral("downloadFolderDialog"));
        QVERIFY(dialog);
        QVERIFY(scene.session().downloads().downloads().isEmpty());
        Q_EMIT dialog->fileSelected(scene.folder());
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Verified"), Patience);
    }

    void aFolderThatTakesNoFileIsNeitherTriedAgainNorRemembered()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        const QTemporaryDir other;
        QFile inTheWay(other.filePath(QStringLiteral("file"))); // as root nothing else stops a test
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        scene.page().setDownloadFolder(other.filePath(QStringLiteral("file/below")));
        scene.button("downloadButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Failed"), Patience);
        auto *choose = scene.button("downloadLineButton");
        QCOMPARE(choose->text(), QStringLiteral("Choose another folder…"));
        const QString name = QStringLiteral("downloadFolderDialog");
        QVERIFY(!scene.page().findChild<QFileDialog *>(name));
        scene.button("downloadButton")->click(); // it asks, as the folder is forgotten
        auto *asked = scene.page().findChild<QFileDialog *>(name);
        QVERIFY(asked);
        delete asked;
        choose->click();
        auto *dialog = scene.page().findChild<QFileDialog *>(name);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(scene.folder());
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(copyOf(scene, 0), QStringLiteral("Verified"), Patience);
        QCOMPARE(QDir(scene.folder()).entryList(QDir::Files).size(), 1);
    }

    void aCopiedLinkIsToldToBeASecret()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QSignalSpy noticed(&scene.page(), &Page::noticed);
        scene.button("copyLinkButton")->click();
        QCOMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][0].toString().contains(QStringLiteral("Whoever has it can download until")));
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(QStringLiteral("versionId=")));
        QCOMPARE(copied->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
        // The secret is in the clipboard and nowhere on the page.
        const QList<QWidget *> all = scene.page().findChildren<QWidget *>();
        for (const QWidget *widget : all)
            QVERIFY(!widget->toolTip().contains(QStringLiteral("Signature")));
    }

    void anExpiredLinkIsNotCopied()
    {
        auto options = ResourceScene::smallWorld();
        options.timeScale = 600;
        options.linkSeconds = 60;
        ResourceScene scene(options);
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.snapshots()->model()->rowCount(), 4);
        QTRY_COMPARE_WITH_TIMEOUT(ResourceScene::cell(scene.snapshots(), 0, SnapshotModel::Link),
                                  QStringLiteral("expired"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.button("copyLinkButton")->isEnabled(), Patience);
        QVERIFY(scene.button("downloadButton")->isEnabled()); // it asks for a new link
    }
};

} // namespace snapdeck::test

using snapdeck::test::ResourcePageDownloadTest;
SNAPDECK_TEST(ResourcePageDownloadTest)

#include "ResourcePageDownloadTest.moc"
