// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartLog.h"

#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace snapdeck;

namespace {

constexpr qint64 total = 64 * 1024 * 1024;

/// Of which the first `done` bytes are there.
PartState upTo(qint64 done)
{
    return {QStringLiteral("app-1"),
            QStringLiteral("v1"),
            QStringLiteral("a.zip"),
            total,
            "\"tag\"",
            {{0, done}}};
}

} // namespace

/// What a kill at any moment leaves beside a `.part`.
class PartLogTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_part;

    void addToState(const QByteArray &bytes)
    {
        QFile file(partStatePath(m_part));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        m_part = m_folder.filePath(QStringLiteral("a.zip.part"));
        QFile::remove(partStatePath(m_part));
        QFile part(m_part);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.resize(total));
    }

    void theLastOneHoldsAndTheFileStaysShort()
    {
        PartLog log(m_part);
        for (qint64 done = 4096; done <= total; done += 16 * 1024) {
            QVERIFY(log.save(upTo(done)));
            QVERIFY(QFileInfo(partStatePath(m_part)).size() <= 64 * 1024);
            if (done % (1024 * 1024) == 4096)
                QCOMPARE(loadPartState(m_part), std::optional(upTo(done)));
        }
        QVERIFY(!QFileInfo::exists(partStatePath(m_part) + QStringLiteral(".new")));
    }

    void whatCannotBeSavedLeavesNothing()
    {
        const QString inTheWay = partStatePath(m_part) + QStringLiteral("/folder");
        QVERIFY(QDir().mkpath(inTheWay));
        QVERIFY(!savePartState(m_part, upTo(4096)));
        QVERIFY(!QFileInfo::exists(partStatePath(m_part) + QStringLiteral(".new")));
        QVERIFY(QDir(partStatePath(m_part)).removeRecursively());
    }

    void theOneBeforeHoldsWhereTheLastWasCutOff()
    {
        const QByteArray line = encodePartState(upTo(8192));
        for (qsizetype length = 0; length < line.size(); ++length) {
            QFile::remove(partStatePath(m_part));
            QVERIFY(PartLog(m_part).save(upTo(4096)));
            addToState(line.left(length));
            QCOMPARE(loadPartState(m_part), std::optional(upTo(4096)));
        }
        addToState(line.mid(line.size() - 1)); // all of it, only its end is missing
        QCOMPARE(loadPartState(m_part), std::optional(upTo(8192)));
    }

    void nothingIsWrittenBehindHalfALine()
    {
        QVERIFY(PartLog(m_part).save(upTo(4096)));
        addToState("{\"format\":1,\"res");
        PartLog next(m_part); // as the program that goes on after a kill
        QVERIFY(next.save(upTo(8192)));
        QVERIFY(next.save(upTo(12288)));
        QCOMPARE(loadPartState(m_part), std::optional(upTo(12288)));
    }

    void whatSomebodyRemovedIsThereAgain()
    {
        PartLog log(m_part);
        QVERIFY(log.save(upTo(4096)));
        QVERIFY(QFile::remove(partStatePath(m_part)));
        QVERIFY(log.save(upTo(8192)));
        QCOMPARE(loadPartState(m_part), std::optional(upTo(8192)));
    }

    void whatIsLongerThanALogIsStillKept()
    {
        PartState many = upTo(1);
        for (qint64 at = 10; at < 100'000; at += 10)
            many.done.append({at, at + 1});
        PartLog log(m_part);
        QVERIFY(log.save(many));
        many.done.append({200'000, 200'001});
        QVERIFY(log.save(many));
        QCOMPARE(loadPartState(m_part), std::optional(many));
    }

    void whatTheDiskRefusesIsSaid()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("gone/a.zip.part"));
        QVERIFY(!PartLog(nowhere).save(upTo(4096)));
    }
};

SNAPDECK_TEST(PartLogTest)
#include "PartLogTest.moc"
