// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SmallHeap.h"
#include "core/transfer/DownloadQueue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <sys/resource.h>

using namespace snapdeck;

namespace {

/// Highest resident size so far, in KiB.
long peakKiB()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// Fetches one archive as the programs do, verification included, and prints seconds, bytes, the most
/// connections and the growth of its memory: `12.345 1073741824 8 4096`. The link comes on stdin, since it is
/// a secret.
int main(int argc, char **argv)
{
    keepHeapSmall();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption connections(QStringLiteral("connections"), QStringLiteral("so many"),
                                         QStringLiteral("N"), QStringLiteral("0"));
    parser.addOption(connections);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where to"));
    parser.process(application);
    QFile in;
    if (parser.positionalArguments().size() != 1 || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    DownloadWish wish;
    wish.resourceId = QStringLiteral("bench");
    wish.link = SignedLink(QUrl::fromEncoded(in.readLine().trimmed()), QDateTime::currentDateTimeUtc());
    wish.folder = parser.positionalArguments().constFirst();
    wish.fileName = QStringLiteral("bench.zip");
    wish.connections = parser.value(connections).toInt();
    const long before = peakKiB();
    int most = 0;
    QElapsedTimer timer;
    timer.start();
    DownloadQueue queue;
    const Download *download = queue.add(wish);
    QObject::connect(download, &Download::progressed, download,
                     [&] { most = qMax(most, download->connections()); });
    QObject::connect(download, &Download::finished, &application, [&] {
        const bool isDone = download->state() == Download::State::Done;
        if (!isDone)
            std::fprintf(stderr, "%s\n", qPrintable(download->error().forPeople()));
        std::printf("%.3f %lld %d %ld\n", static_cast<double>(timer.elapsed()) / 1000.0,
                    download->receivedBytes(), most, peakKiB() - before);
        QCoreApplication::exit(isDone ? 0 : 1);
    });
    return QCoreApplication::exec();
}
