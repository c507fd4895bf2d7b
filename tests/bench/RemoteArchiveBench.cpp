// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a look into a large archive on a server costs, in requests, bytes and time: its contents, one file of
// it, what differs between two of them, and fetching the newer one where the older one lies here.
// Not part of the test run: tests/bench/remote-archive.sh makes the archives, serves them and runs this.
//
//     snapdeck-remote-archive-bench OLDER-URL NEWER-URL OLDER-FILE FOLDER
#include "core/archive/ArchiveDiff.h"
#include "core/archive/ArchiveOpening.h"
#include "core/archive/EntryReader.h"
#include "core/http/QnamTransport.h"
#include "core/transfer/DeltaSeed.h"
#include "core/transfer/Download.h"
#include "core/transfer/RangeSource.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

namespace snapdeck {
namespace {

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / (1024.0 * 1024.0);
}

void give(bool isGood, const ApiError &error)
{
    if (isGood)
        return;
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.forPeople()));
    std::exit(1);
}

class Bench final : public QObject
{
public:
    explicit Bench(const QStringList &arguments)
        : m_older(m_transport, m_time, link(arguments[1]), {})
        , m_newer(m_transport, m_time, link(arguments[2]), {})
        , m_newerLink(link(arguments[2]))
        , m_olderFile(arguments[3])
        , m_folder(arguments[4])
    {
        m_clock.start();
        openArchive(m_older, this, [this](const Result<ArchiveIndexPtr> &index) {
            give(index.has_value(), index ? ApiError() : index.error());
            m_olderIndex = *index;
            tell("contents", m_older);
            std::printf("  directory %.2f MB, %lld entries, archive %.0f MB\n",
                        megabytes(m_olderIndex->directoryBytes),
                        static_cast<long long>(m_olderIndex->entries.size()),
                        megabytes(m_olderIndex->archiveBytes));
            readOne();
        });
    }

private:
    static SignedLink link(const QString &url)
    {
        return SignedLink(QUrl(url), QDateTime::currentDateTimeUtc());
    }

    void tell(const char *what, const RangeSource &source)
    {
        std::printf("%-10s %d requests, %.3f MB, %.0f ms\n", what, source.requests(),
                    megabytes(source.receivedBytes()), static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    void readOne()
    {
        const qsizetype middle = m_olderIndex->entries.size() / 2;
        readEntry(m_older, m_olderIndex, middle, 64 * 1024 * 1024, this,
                  [this](const Result<QByteArray> &read) {
                      give(read.has_value(), read ? ApiError() : read.error());
                      tell("one file", m_older);
                      std::printf("  of %.3f MB\n", megabytes(read->size()));
                      compare();
                  });
    }

    void compare()
    {
        openArchive(m_newer, this, [this](const Result<ArchiveIndexPtr> &index) {
            give(index.has_value(), index ? ApiError() : index.error());
            m_newerIndex = *index;
            tell("the other", m_newer);
            const ArchiveDifference difference = compareArchives(*m_olderIndex, *m_newerIndex);
            std::printf("compare    %.0f ms of computing, %lld changed, %lld added, %lld removed\n",
                        static_cast<double>(m_clock.nsecsElapsed()) / 1e6,
                        static_cast<long long>(difference.changed), static_cast<long long>(difference.added),
                        static_cast<long long>(difference.removed));
            fetch();
        });
    }

    void fetch()
    {
        m_clock.restart();
        DeltaWish wish{m_olderFile, m_olderIndex, m_newerIndex, m_folder, {}};
        wish.part.fileName = QStringLiteral("newer.zip");
        wish.part.resourceId = QStringLiteral("bench");
        wish.part.size = m_newerIndex->archiveBytes;
        wish.part.validator = m_newer.validator();
        const auto seeded = seedPart(wish, [] { return false; });
        give(seeded.has_value(), seeded ? ApiError() : seeded.error());
        DownloadWish download;
        download.resourceId = wish.part.resourceId;
        download.link = m_newerLink;
        download.expectedBytes = m_newerIndex->archiveBytes;
        download.folder = m_folder;
        download.fileName = wish.part.fileName;
        m_download = std::make_unique<Download>(download);
        connect(m_download.get(), &Download::finished, this, [this] {
            give(m_download->state() == Download::State::Done, m_download->error());
            const qint64 fetched = m_download->file().bytes - m_download->resumedFrom();
            std::printf("delta      %.2f MB of %.0f MB fetched (%.2f %%), %.0f ms, sha256 %s\n",
                        megabytes(fetched), megabytes(m_download->file().bytes),
                        100.0 * static_cast<double>(fetched) / static_cast<double>(m_download->file().bytes),
                        static_cast<double>(m_clock.nsecsElapsed()) / 1e6,
                        m_download->file().sha256.constData());
            QCoreApplication::quit();
        });
        m_download->start();
    }

    SystemTime m_time;
    QnamTransport m_transport;
    RangeSource m_older;
    RangeSource m_newer;
    SignedLink m_newerLink;
    QString m_olderFile;
    QString m_folder;
    ArchiveIndexPtr m_olderIndex;
    ArchiveIndexPtr m_newerIndex;
    std::unique_ptr<Download> m_download;
    QElapsedTimer m_clock;
};

} // namespace
} // namespace snapdeck

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5) {
        std::fputs("usage: snapdeck-remote-archive-bench OLDER-URL NEWER-URL OLDER-FILE FOLDER\n", stderr);
        return 2;
    }
    const snapdeck::Bench bench(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
