// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/DownloadScene.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace snapdeck::test {

DownloadPace quickPace()
{
    using std::chrono::milliseconds;
    return {milliseconds(5000), milliseconds(5), milliseconds(40), milliseconds(400), milliseconds(200)};
}

DownloadWish DownloadScene::wish(qint64 expectedBytes) const
{
    DownloadWish made;
    made.resourceId = QStringLiteral("a1");
    made.title = QStringLiteral("Shop");
    made.link = SignedLink(server.url("/a.zip?Signature=topsecret"), QDateTime::currentDateTimeUtc());
    made.expectedBytes = expectedBytes;
    made.folder = folder.path();
    made.fileName = QStringLiteral("a.zip");
    made.pace = quickPace();
    return made;
}

QStringList DownloadScene::files() const
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool DownloadScene::run(Download &download)
{
    QSignalSpy finished(&download, &Download::finished);
    QObject::connect(&download, &Download::finished, &server, [this] { filesAtEnd = files(); });
    download.start();
    const bool ended = QTest::qWaitFor([&] { return finished.count() > 0; }, 20'000);
    return ended && finished.count() == 1 && download.isFinished();
}

} // namespace snapdeck::test
