// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NotificationFold.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

OperationView operation(const QString &id, OperationState state, const QString &batch = {})
{
    OperationView view;
    view.id = OperationId(id);
    view.account = AccountName(QStringLiteral("prod"));
    view.resourceName = QStringLiteral("api-") + id;
    view.resourceId = view.resourceName;
    view.batch = batch;
    view.state = state;
    view.error.message = QStringLiteral("The service is on fire.");
    return view;
}

/// Its limit, and that it goes on after so many seconds.
void hold(NotificationFold &fold, LimitKind kind, const QString &batch, qint64 seconds)
{
    OperationView view = operation(QStringLiteral("1"), OperationState::RateLimited, batch);
    view.limit = kind;
    view.nextAt = noon.addSecs(seconds);
    fold.note(view, noon);
    view.state = OperationState::Requesting;
    fold.note(view, noon.addSecs(seconds));
}

} // namespace

class NotificationFoldTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAnEndingOnce()
    {
        NotificationFold fold;
        fold.note(operation(QStringLiteral("1"), OperationState::Requesting), noon);
        QVERIFY(!fold.hasNews());
        QVERIFY(!fold.note(operation(QStringLiteral("1"), OperationState::Ready), noon));
        QVERIFY(fold.hasNews());
        fold.note(operation(QStringLiteral("1"), OperationState::Ready), noon); // completed by a listing
        const Notification words = fold.takeNews().words();
        QCOMPARE(words.title, QStringLiteral("Snapshot · Ready"));
        QCOMPARE(words.operation, OperationId(QStringLiteral("1")));
        QVERIFY(words.canDownload);
        QVERIFY(!fold.hasNews());
    }

    void saysNothingOfWhatHadEndedBefore()
    {
        NotificationFold fold;
        QVERIFY(!fold.note(operation(QStringLiteral("1"), OperationState::Failed), noon));
        QVERIFY(!fold.hasNews());
        // Looked for once more, it has another ending.
        fold.note(operation(QStringLiteral("1"), OperationState::Processing), noon);
        QVERIFY(fold.note(operation(QStringLiteral("1"), OperationState::Lost), noon));
        QVERIFY(fold.takeNews().words().isTrouble);
    }

    void saysNothingOfWhatWasCalledOff()
    {
        NotificationFold fold;
        fold.note(operation(QStringLiteral("1"), OperationState::Queued), noon);
        QVERIFY(!fold.note(operation(QStringLiteral("1"), OperationState::Cancelled), noon));
        QVERIFY(!fold.hasNews());
    }

    void tellsOfABatchWhenAllOfItHasEnded()
    {
        NotificationFold fold;
        const QString batch = QStringLiteral("b");
        for (const char *id : {"1", "2", "3"})
            fold.note(operation(QLatin1String(id), OperationState::Queued, batch), noon);
        fold.note(operation(QStringLiteral("1"), OperationState::Ready, batch), noon);
        fold.note(operation(QStringLiteral("2"), OperationState::Cancelled, batch), noon);
        QVERIFY(!fold.hasNews());
        fold.note(operation(QStringLiteral("3"), OperationState::Ready, batch), noon);
        QCOMPARE(fold.takeNews().words().body, QStringLiteral("2 ready · 1 cancelled\nprod"));
        QVERIFY(!fold.hasNews());
    }

    void tellsTroubleInABatchAtOnce()
    {
        NotificationFold fold;
        const QString batch = QStringLiteral("b");
        for (const char *id : {"1", "2"})
            fold.note(operation(QLatin1String(id), OperationState::Queued, batch), noon);
        QVERIFY(fold.note(operation(QStringLiteral("1"), OperationState::Failed, batch), noon));
        QCOMPARE(fold.takeNews().words().title, QStringLiteral("Snapshot · Failed"));
        fold.note(operation(QStringLiteral("2"), OperationState::Ready, batch), noon);
        QVERIFY(fold.takeNews().words().body.startsWith(QStringLiteral("1 ready · 1 failed\n")));
    }

    void countsTroubleOnceWhereTheBatchEndsMeanwhile()
    {
        NotificationFold fold;
        const QString batch = QStringLiteral("b");
        for (const char *id : {"1", "2"})
            fold.note(operation(QLatin1String(id), OperationState::Queued, batch), noon);
        fold.note(operation(QStringLiteral("1"), OperationState::Failed, batch), noon);
        fold.note(operation(QStringLiteral("2"), OperationState::Ready, batch), noon);
        QVERIFY(fold.takeNews().words().body.startsWith(QStringLiteral("1 ready · 1 failed\n")));
    }

    void aBatchThatWasCalledOffIsNoNews()
    {
        NotificationFold fold;
        fold.note(operation(QStringLiteral("1"), OperationState::Queued, QStringLiteral("b")), noon);
        fold.note(operation(QStringLiteral("1"), OperationState::Cancelled, QStringLiteral("b")), noon);
        QVERIFY(!fold.hasNews());
    }

    void tellsTheEndOfALongLimit_data()
    {
        QTest::addColumn<LimitKind>("kind");
        QTest::addColumn<QString>("batch");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("quota") << LimitKind::DailyQuota << QString() << qint64(3600) << true;
        QTest::newRow("cool-down") << LimitKind::CoolDown << QString() << qint64(180) << true;
        QTest::newRow("a moment") << LimitKind::CoolDown << QString() << qint64(5) << false;
        QTest::newRow("its turn") << LimitKind::CoolDown << QStringLiteral("b") << qint64(600) << false;
        QTest::newRow("quota of many") << LimitKind::DailyQuota << QStringLiteral("b") << qint64(600) << true;
    }

    void tellsTheEndOfALongLimit()
    {
        QFETCH(LimitKind, kind);
        QFETCH(QString, batch);
        QFETCH(qint64, seconds);
        QFETCH(bool, isTold);
        NotificationFold fold;
        hold(fold, kind, batch, seconds);
        QCOMPARE(fold.hasNews(), isTold);
        if (isTold)
            QCOMPARE(fold.takeNews().words().title, QStringLiteral("The limit is over"));
    }

    void theEndingSaysMoreThanTheLimit()
    {
        NotificationFold fold;
        hold(fold, LimitKind::DailyQuota, {}, 3600);
        fold.note(operation(QStringLiteral("1"), OperationState::Ready), noon.addSecs(3601));
        QCOMPARE(fold.takeNews().words().title, QStringLiteral("Snapshot · Ready"));
    }

    void forgetsAClosedAccount()
    {
        NotificationFold fold;
        const QString batch = QStringLiteral("b");
        fold.note(operation(QStringLiteral("1"), OperationState::Queued, batch), noon);
        fold.note(operation(QStringLiteral("2"), OperationState::Queued, batch), noon);
        fold.forget(AccountName(QStringLiteral("prod")));
        // Opened again, the batch has one that goes on.
        fold.note(operation(QStringLiteral("2"), OperationState::Processing, batch), noon);
        fold.note(operation(QStringLiteral("2"), OperationState::Ready, batch), noon);
        QCOMPARE(fold.takeNews().words().title, QStringLiteral("Snapshot · Ready"));
    }
};

SNAPDECK_TEST(NotificationFoldTest)
#include "NotificationFoldTest.moc"
