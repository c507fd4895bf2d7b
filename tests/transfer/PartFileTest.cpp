// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartFile.h"

#include "tests/support/TestRunner.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <barrier>
#include <csignal>
#include <limits>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace snapdeck;

namespace {

/// No file of this process grows beyond `bytes`, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signalBefore)(int);
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A file gets its name when it is whole, never over another one, and leaves nothing behind otherwise.
class PartFileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void committedFileHasItsNameAndContent();
    void nothingHasTheNameBefore();
    void uncommittedFileIsKept();
    void partThatIsBeingWrittenIsNotHad();
    void emptyPartIsTakenOver();
    void discardedFileLeavesNothing();
    void nothingIsEverOverwritten_data();
    void nothingIsEverOverwritten();
    void fileThatCameMeanwhileIsNotOverwritten();
    void twoAtOnceGetNeighbours();
    void manyAtOnceNeverOverwriteEachOther();
    void partOfAnotherRunIsLeftAlone();
    void folderIsMade();
    void folderThatCannotBeIsAnError();
    void moreThanFitsIsAnError();
    void fullDiskIsAnError();
    void fileIsNotExecutable();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void make(const QString &name, const QByteArray &content = "precious")
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PartFileTest::committedFileHasItsNameAndContent()
{
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(6));
    QVERIFY(part.write(0, "abc"));
    QVERIFY(part.write(3, "def"));
    QVERIFY(part.sync());
    const auto path = part.commit();
    QVERIFY(path);
    QCOMPARE(*path, m_folder->filePath(QStringLiteral("a.zip")));
    QCOMPARE(contentOf(*path), QByteArray("abcdef"));
    QCOMPARE(files(), QStringList{QStringLiteral("a.zip")});
}

void PartFileTest::nothingHasTheNameBefore()
{
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QVERIFY(part.write(0, "abc"));
    QVERIFY(part.sync());
    QCOMPARE(files(), QStringList{QStringLiteral("a.zip.part")});
}

void PartFileTest::uncommittedFileIsKept()
{
    {
        PartFile part(m_folder->path(), QStringLiteral("a.zip"));
        QVERIFY(part.create(-1));
        QVERIFY(part.write(0, "abcdef"));
    }
    PartFile again(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(again.reopen(m_folder->filePath(QStringLiteral("a.zip.part"))));
    QVERIFY(again.write(2, "CD"));
    QCOMPARE(contentOf(*again.commit()), QByteArray("abCDef"));
    QCOMPARE(files(), QStringList{QStringLiteral("a.zip")});
}

void PartFileTest::partThatIsBeingWrittenIsNotHad()
{
    PartFile one(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(one.create(-1));
    PartFile two(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(!two.reopen(one.path()));
    QVERIFY(!two.reopen(m_folder->filePath(QStringLiteral("nothing.part"))));
    one.keep();
    QVERIFY(two.reopen(m_folder->filePath(QStringLiteral("a.zip.part"))));
}

void PartFileTest::emptyPartIsTakenOver()
{
    make(QStringLiteral("a.zip.part"), {});
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QCOMPARE(part.path(), m_folder->filePath(QStringLiteral("a.zip.part")));
}

void PartFileTest::discardedFileLeavesNothing()
{
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    part.discard(); // not even open yet
    QVERIFY(part.create(-1));
    QVERIFY(part.write(0, "abc"));
    part.discard();
    QCOMPARE(files(), QStringList());
    part.discard();
    QCOMPARE(files(), QStringList());
}

void PartFileTest::nothingIsEverOverwritten_data()
{
    QTest::addColumn<bool>("symlink");
    QTest::newRow("a file") << false;
    QTest::newRow("a link to nowhere") << true;
}

void PartFileTest::nothingIsEverOverwritten()
{
    QFETCH(bool, symlink);
    const QString taken = m_folder->filePath(QStringLiteral("a.zip"));
    if (symlink)
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), taken));
    else
        make(QStringLiteral("a.zip"));
    make(QStringLiteral("a (2).zip"));
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QVERIFY(part.write(0, "new"));
    QCOMPARE(*part.commit(), m_folder->filePath(QStringLiteral("a (3).zip")));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("a (2).zip"))), QByteArray("precious"));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("a (3).zip"))), QByteArray("new"));
    QVERIFY(!symlink || !QFile::exists(m_folder->filePath(QStringLiteral("nowhere"))));
}

void PartFileTest::fileThatCameMeanwhileIsNotOverwritten()
{
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QVERIFY(part.write(0, "new"));
    make(QStringLiteral("a.zip"));
    QCOMPARE(*part.commit(), m_folder->filePath(QStringLiteral("a (2).zip")));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("a.zip"))), QByteArray("precious"));
}

void PartFileTest::twoAtOnceGetNeighbours()
{
    PartFile one(m_folder->path(), QStringLiteral("a.zip"));
    PartFile two(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(one.create(-1));
    QVERIFY(two.create(-1));
    QVERIFY(one.path() != two.path());
    QVERIFY(one.write(0, "one"));
    QVERIFY(two.write(0, "two"));
    QCOMPARE(contentOf(*two.commit()), QByteArray("two"));
    QCOMPARE(contentOf(*one.commit()), QByteArray("one"));
    QCOMPARE(files(), (QStringList{QStringLiteral("a (2).zip"), QStringLiteral("a.zip")}));
}

void PartFileTest::manyAtOnceNeverOverwriteEachOther()
{
    constexpr int count = 16;
    std::vector<std::unique_ptr<PartFile>> parts;
    for (int i = 0; i < count; ++i) {
        parts.push_back(std::make_unique<PartFile>(m_folder->path(), QStringLiteral("a.zip")));
        QVERIFY(parts.back()->create(-1));
        QVERIFY(parts.back()->write(0, QByteArray::number(i)));
    }
    std::barrier start(count);
    std::vector<std::thread> threads;
    for (const auto &part : parts)
        threads.emplace_back([&start, &part] {
            start.arrive_and_wait();
            (void)part->commit();
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QByteArray> contents;
    for (const QString &name : files())
        contents.insert(contentOf(m_folder->filePath(name)));
    QCOMPARE(files().size(), count);
    QCOMPARE(contents.size(), count);
}

void PartFileTest::partOfAnotherRunIsLeftAlone()
{
    make(QStringLiteral("a.zip.part"));
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QVERIFY(part.write(0, "new"));
    QCOMPARE(*part.commit(), m_folder->filePath(QStringLiteral("a.zip")));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("a.zip.part"))), QByteArray("precious"));
}

void PartFileTest::folderIsMade()
{
    PartFile part(m_folder->filePath(QStringLiteral("new/deep")), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    QVERIFY(part.commit());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("new/deep/a.zip"))));
}

void PartFileTest::folderThatCannotBeIsAnError()
{
    make(QStringLiteral("file"));
    for (const QString &folder : {m_folder->filePath(QStringLiteral("file")), QStringLiteral("/proc/none")}) {
        PartFile part(folder, QStringLiteral("a.zip"));
        const auto opened = part.create(-1);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::LocalFailure);
        QVERIFY(!opened.error().advice.isEmpty());
    }
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("file"))), QByteArray("precious"));
}

void PartFileTest::moreThanFitsIsAnError()
{
    for (const qint64 bytes : {qint64(1) << 60, std::numeric_limits<qint64>::max()}) {
        PartFile part(m_folder->path(), QStringLiteral("a.zip"));
        const auto opened = part.create(bytes);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::LocalFailure);
        QCOMPARE(files(), QStringList());
    }
}

void PartFileTest::fullDiskIsAnError()
{
    {
        const FullDisk full(100'000);
        PartFile part(m_folder->path(), QStringLiteral("a.zip"));
        QVERIFY(part.create(-1));
        QVERIFY(part.write(0, QByteArray(90'000, 'x')));
        const auto written = part.write(90'000, QByteArray(90'000, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::LocalFailure);
        QVERIFY(!written.error().advice.isEmpty());
    }
    QCOMPARE(files(), QStringList{QStringLiteral("a.zip.part")}); // can go on when there is room again
}

void PartFileTest::fileIsNotExecutable()
{
    PartFile part(m_folder->path(), QStringLiteral("a.zip"));
    QVERIFY(part.create(-1));
    const auto path = part.commit();
    const QFile::Permissions permissions = QFile::permissions(*path);
    QVERIFY(permissions & QFile::ReadOwner);
    QVERIFY(!(permissions & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther | QFile::WriteOther)));
}

SNAPDECK_TEST(PartFileTest)
#include "PartFileTest.moc"
