// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StateBadges.h"

#include "tests/support/TestRunner.h"
#include "ui/models/OperationText.h"
#include "ui/models/SnapshotWords.h"

namespace snapdeck::test {

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

OperationView in(OperationState state, std::optional<qint64> nextInSeconds = {})
{
    OperationView view;
    view.state = state;
    if (nextInSeconds)
        view.nextAt = now.addSecs(*nextInSeconds);
    return view;
}

} // namespace

class StateBadgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasIconAndWord()
    {
        for (int state = 0; state <= int(OperationState::Lost); ++state) {
            for (const OperationKind kind :
                 {OperationKind::Snapshot, OperationKind::Restore, OperationKind::Capture}) {
                OperationView view = in(OperationState(state));
                view.kind = kind;
                const BadgeSpec badge = stateBadge(view, now);
                QVERIFY(badge.icon != Icon::None);
                QVERIFY(!badge.text.isEmpty());
                QVERIFY(!spokenState(view, now).isEmpty());
            }
        }
    }

    void aCoolDownCounts()
    {
        OperationView view = in(OperationState::RateLimited, 161);
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Cool-down 2:41"));
        QCOMPARE(stateBadge(view, now).tone, Tone::Warning);
        QVERIFY(isCounting(view, now));
        QVERIFY(!isCounting(view, now.addSecs(200)));
        view.limit = LimitKind::DailyQuota;
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Quota 2:41"));
    }

    void oneOfManyWaitsForItsTurn()
    {
        OperationView view = in(OperationState::RateLimited, 161);
        view.batch = QStringLiteral("b-1");
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Sent in 2:41"));
        QCOMPARE(stateBadge(view, now).tone, Tone::Neutral);
        QVERIFY(spokenState(view, now).startsWith(QStringLiteral("waits for its turn, sent in")));
        QVERIFY(isCounting(view, now));
        view.nextAt = now.addSecs(5 * 3600);
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Sent in 5 h"));
        view.limit = LimitKind::DailyQuota; // that is no matter of turns
        QCOMPARE(stateBadge(view, now).tone, Tone::Warning);
    }

    void whatIsDueCountsNoFurther()
    {
        OperationView view = in(OperationState::RateLimited, 1);
        view.batch = QStringLiteral("b-1");
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Sent in 0:01"));
        for (const int late : {0, 7}) {
            view.nextAt = now.addSecs(-late);
            QCOMPARE(stateBadge(view, now).text, QStringLiteral("Waits for its turn"));
            QCOMPARE(spokenState(view, now), QStringLiteral("waits for its turn"));
            QCOMPARE(snapshotStory(view, now), QStringLiteral("Waits for its turn."));
        }
        view.batch.clear();
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Waits for its turn"));
        QVERIFY(!spokenState(in(OperationState::Processing, 0), now).contains(QStringLiteral("next check")));
    }

    void onePausedTellsNoTime()
    {
        OperationView view = in(OperationState::RateLimited, 161);
        view.batch = QStringLiteral("b-1");
        view.resourceName = QStringLiteral("api");
        view = whilePaused(view);
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Paused"));
        QVERIFY(spokenState(view, now).startsWith(QStringLiteral("paused")));
        QVERIFY(!isCounting(view, now));
        QVERIFY(storyOf(view).contains(QStringLiteral("until somebody resumes it")));
        QCOMPARE(outcomeOf(view), QStringLiteral("waits until it is resumed"));
        QVERIFY(snapshotStory(view, now).startsWith(QStringLiteral("Paused.")));
    }

    void processingIsSpokenWithItsNextCheck()
    {
        const QString spoken = spokenState(in(OperationState::Processing, 40), now);
        QVERIFY2(spoken.startsWith(QStringLiteral("Processing, next check in 40 seconds")),
                 qPrintable(spoken));
        QVERIFY(!isCounting(in(OperationState::Processing, 40), now));
    }

    void aLostAnswerIsVerified()
    {
        OperationView view = in(OperationState::Processing, 40);
        view.answerLost = true;
        QCOMPARE(stateBadge(view, now).text, QStringLiteral("Verifying"));
    }

    void downloadsShowHowFarTheyAre()
    {
        QCOMPARE(downloadBadge(Download::State::Running, 64, 100).text, QStringLiteral("64 %"));
        QCOMPARE(spokenDownload(Download::State::Running, 64, 100), QStringLiteral("downloading, 64 %"));
        QCOMPARE(downloadBadge(Download::State::Done, 1, 1).tone, Tone::Ok);
        QCOMPARE(downloadBadge(Download::State::Failed, 1, 1).tone, Tone::Danger);
    }
};

} // namespace snapdeck::test

using snapdeck::test::StateBadgesTest;
SNAPDECK_TEST(StateBadgesTest)

#include "StateBadgesTest.moc"
