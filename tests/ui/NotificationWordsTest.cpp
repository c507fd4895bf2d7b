// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NotificationWords.h"

#include "tests/support/TestRunner.h"
#include "ui/models/TrayWords.h"

using namespace snapdeck;

namespace {

OperationView ended(OperationState state, const QString &account = QStringLiteral("prod"))
{
    OperationView view;
    view.id = OperationId(QStringLiteral("op-%1").arg(int(state)));
    view.account = AccountName(account);
    view.resourceName = QStringLiteral("api-gateway");
    view.state = state;
    view.error.message = QStringLiteral("The service is on fire.");
    return view;
}

} // namespace

class NotificationWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatASnapshotCameTo()
    {
        News news;
        news.addEnding(ended(OperationState::Ready));
        const Notification words = news.words();
        QCOMPARE(words.title, QStringLiteral("Snapshot · Ready"));
        QCOMPARE(words.body, QStringLiteral("The snapshot of api-gateway is ready.\nprod"));
        QVERIFY(words.canDownload);
        QVERIFY(!words.isTrouble);
    }

    void onlyASnapshotCanBeFetched()
    {
        OperationView capture = ended(OperationState::Ready);
        capture.kind = OperationKind::Capture;
        capture.templateName = TemplateName(QStringLiteral("base"));
        News news;
        news.addEnding(capture);
        QCOMPARE(news.words().title, QStringLiteral("Capture · Captured"));
        QVERIFY(!news.words().canDownload);
        News failed;
        failed.addEnding(ended(OperationState::Failed));
        QVERIFY(!failed.words().canDownload);
        QVERIFY(failed.words().isTrouble);
    }

    void countsManyAndLeadsToTheWorst()
    {
        News news;
        for (int i = 0; i < 3; ++i)
            news.addEnding(ended(OperationState::Ready));
        news.addEnding(ended(OperationState::Failed));
        news.addEnding(ended(OperationState::Unconfirmed));
        news.addGoingOn(ended(OperationState::Requesting));
        const Notification words = news.words();
        QCOMPARE(words.title, QStringLiteral("5 operation(s) have ended")); // its plural is a translation
        QCOMPARE(words.body,
                 QStringLiteral("3 ready · 1 failed · 1 unconfirmed · 1 go on after a limit\n"
                                "api-gateway: The service is on fire.\nprod"));
        QCOMPARE(words.operation, ended(OperationState::Failed).id);
        QVERIFY(!words.canDownload);
    }

    void namesNoAccountWhereThereAreTwo()
    {
        News news;
        news.addEnding(ended(OperationState::Ready));
        News other;
        other.addEnding(ended(OperationState::Ready, QStringLiteral("test")));
        news.add(other);
        QCOMPARE(news.words().body, QStringLiteral("2 ready"));
    }

    void holdsNoLinkAndNoControlCharacters()
    {
        OperationView view = ended(OperationState::Failed);
        view.error.message = QStringLiteral(
            "See https://storage.example/a.zip?signature=abc and\nftp://x.example/b\u202E now.");
        News news;
        news.addEnding(view);
        const QString body = news.words().body;
        QVERIFY2(!body.contains(QStringLiteral("://")), qPrintable(body));
        QVERIFY(!body.contains(QStringLiteral("abc")));
        QVERIFY(!body.contains(QChar(0x202E)));
        QCOMPARE(body, QStringLiteral("api-gateway: See … and … now.\nprod"));
    }

    void isOfBoundedLength()
    {
        OperationView view = ended(OperationState::Failed);
        view.error.message = QString(20'000, u'x');
        News news;
        news.addEnding(view);
        QVERIFY(news.words().body.size() <= 310);
    }

    void nothingIsNoNotification()
    {
        QVERIFY(News().isEmpty());
        QVERIFY(News().words().title.isEmpty());
    }

    void theTrayNamesWhatThereIs()
    {
        QCOMPARE(trayTip({}), QStringLiteral("Snapdeck\nNothing under way"));
        QCOMPARE(trayTip({2, 98, 0, 1}),
                 QStringLiteral("Snapdeck\n2 operation(s) under way\n98 operation(s) paused\n"
                                "1 operation(s) want a look"));
    }

    void linesOfTheTrayDoNotCountDown()
    {
        OperationView view = ended(OperationState::RateLimited);
        view.nextAt = QDateTime(QDate(2026, 11, 30), QTime(20, 14), Qt::LocalTime);
        view.resourceName = QStringLiteral("R&D ") + QString(100, u'x');
        const QString line = trayLine(view);
        QVERIFY2(line.startsWith(QStringLiteral("R&&D xxx")), qPrintable(line));
        QVERIFY2(line.endsWith(QStringLiteral(" · Snapshot · waits until 20:14")), qPrintable(line));
        QVERIFY(line.size() < 90);
        QCOMPARE(trayLine(ended(OperationState::Processing)),
                 QStringLiteral("api-gateway · Snapshot · Processing"));
    }
};

SNAPDECK_TEST(NotificationWordsTest)
#include "NotificationWordsTest.moc"
