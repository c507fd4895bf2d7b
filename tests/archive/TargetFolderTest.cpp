// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/TargetFolder.h"

#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::archive;

/// Folders that are replaced by links while something is being unpacked into them.
class TargetFolderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesAFolderThatBecameALink();
    void keepsToItsFolderOnceOpened();
    void leavesNothingWhereItsFolderWasMoved();
    void keepsToTheTargetItself();

private:
    [[nodiscard]] QString at(const char *path) const { return m_folder->filePath(QString::fromUtf8(path)); }
    /// Puts a link to `outside` where the folder was, which is `moved` from then on.
    void replaceByLink(const char *path) const
    {
        QVERIFY(QFile::rename(at(path), at("moved")));
        QVERIFY(QFile::link(at("outside"), at(path)));
    }
    [[nodiscard]] static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TargetFolderTest::init()
{
#ifdef Q_OS_WIN
    QSKIP("a folder that is in use keeps its name here");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at("target/sub/deep")) && QDir().mkpath(at("outside/deep")));
}

void TargetFolderTest::refusesAFolderThatBecameALink()
{
    TargetFolder target(at("target"));
    QVERIFY(!target.prepare());
    QVERIFY(!target.makeFolder(QStringLiteral("sub/deep")));
    replaceByLink("target/sub");
    for (const char *path : {"sub/a", "sub/deep/a", "sub/new/a"}) {
        const auto file = target.makeFile(QString::fromUtf8(path));
        QVERIFY(!file);
        QCOMPARE(file.error().code, QStringLiteral("unsafe_entry"));
    }
    QCOMPARE(filesIn(at("outside")), QStringList{QStringLiteral("deep")});
    QVERIFY(filesIn(at("outside/deep")).isEmpty());
}

void TargetFolderTest::keepsToItsFolderOnceOpened()
{
    TargetFolder target(at("target"));
    QVERIFY(!target.prepare());
    auto file = target.makeFile(QStringLiteral("sub/a"));
    QVERIFY(file);
    QVERIFY(!(*file)->write("content"));
    replaceByLink("target/sub");
    QVERIFY(QDir(at("outside")).mkdir(QStringLiteral("a.part")));
    (void)(*file)->commit({});
    file->reset();
    QCOMPARE(filesIn(at("outside")), QStringList({QStringLiteral("a.part"), QStringLiteral("deep")}));
    QCOMPARE(filesIn(at("moved")), QStringList({QStringLiteral("a"), QStringLiteral("deep")}));
}

void TargetFolderTest::leavesNothingWhereItsFolderWasMoved()
{
    TargetFolder target(at("target"));
    QVERIFY(!target.prepare());
    auto file = target.makeFile(QStringLiteral("sub/a"));
    QVERIFY(file);
    replaceByLink("target/sub");
    QFile theirs(at("outside/a.part"));
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    file->reset();
    QVERIFY(theirs.exists());
    QCOMPARE(filesIn(at("moved")), QStringList{QStringLiteral("deep")});
}

void TargetFolderTest::keepsToTheTargetItself()
{
    TargetFolder target(at("target"));
    QVERIFY(!target.prepare());
    replaceByLink("target");
    (void)target.makeFolder(QStringLiteral("new"));
    (void)target.makeFile(QStringLiteral("deep/a"));
    QCOMPARE(filesIn(at("outside")), QStringList{QStringLiteral("deep")});
    QVERIFY(filesIn(at("outside/deep")).isEmpty());
}

SNAPDECK_TEST(TargetFolderTest)
#include "TargetFolderTest.moc"
