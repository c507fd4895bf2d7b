// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RetryPolicy.h"

#include "core/http/ExchangeErrors.h"
#include "tests/support/TestRunner.h"

#include <array>

using namespace snapdeck;
using namespace std::chrono_literals;

namespace {

constexpr std::array endings{Ending::Answered,         Ending::Cancelled,   Ending::IdleTimeout,
                             Ending::DeadlineExceeded, Ending::NeverLeft,   Ending::ConnectionLost,
                             Ending::Truncated,        Ending::BodyTooLarge};
constexpr std::array safeties{CallSafety::Safe, CallSafety::Idempotent, CallSafety::Destructive};

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

ExchangeResult ended(Ending ending, int status = 0, const QByteArray &retryAfter = {})
{
    Response response{status, {}, {}};
    if (!retryAfter.isEmpty())
        response.headers = {{"Retry-After", retryAfter}};
    return {ending, response, {}};
}

} // namespace

/// Every case of "is it tried again", and of "may it have been carried out".
class RetryPolicyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void destructiveIsOnlyRetriedWhenItNeverLeft();
    void othersAreRetriedAfterWhatPasses();
    void delaysDoubleUpToTheLongest();
    void attemptsAreCounted();
    void refusedCertificateIsNotTriedAgain();
    void retryAfterIsHonouredOrLeftToTheCaller();
    void whatMayHaveBeenCarriedOut_data();
    void whatMayHaveBeenCarriedOut();
    void whatMayHaveBeenCarriedOutIsNeverRetriedWhenDestructive();
};

void RetryPolicyTest::destructiveIsOnlyRetriedWhenItNeverLeft()
{
    const RetryPolicy policy;
    for (const Ending ending : endings) {
        for (int status = 0; status < 600; ++status) {
            const auto delay = policy.delayAfter(1, CallSafety::Destructive, ended(ending, status), noon);
            QCOMPARE(delay.has_value(), ending == Ending::NeverLeft);
        }
    }
}

void RetryPolicyTest::othersAreRetriedAfterWhatPasses()
{
    const RetryPolicy policy;
    for (const CallSafety safety : {CallSafety::Safe, CallSafety::Idempotent}) {
        for (const Ending ending : endings) {
            for (int status = 0; status < 600; ++status) {
                bool expected = ending == Ending::NeverLeft || ending == Ending::ConnectionLost
                    || ending == Ending::Truncated || ending == Ending::IdleTimeout;
                if (ending == Ending::Answered)
                    expected = status == 408 || status == 502 || status == 503 || status == 504;
                const auto delay = policy.delayAfter(1, safety, ended(ending, status), noon);
                QCOMPARE(delay.has_value(), expected);
                if (delay)
                    QCOMPARE(*delay, 500ms);
            }
        }
    }
}

void RetryPolicyTest::delaysDoubleUpToTheLongest()
{
    const RetryPolicy policy{.maxAttempts = 100, .firstDelay = 500ms, .longestDelay = 8s};
    const auto after = [&policy](int attempt) {
        return policy.delayAfter(attempt, CallSafety::Safe, ended(Ending::ConnectionLost), noon);
    };
    QCOMPARE(after(1), 500ms);
    QCOMPARE(after(2), 1000ms);
    QCOMPARE(after(3), 2000ms);
    QCOMPARE(after(4), 4000ms);
    QCOMPARE(after(5), 8000ms);
    QCOMPARE(after(6), 8000ms);
    QCOMPARE(after(99), 8000ms);
    QCOMPARE(after(0), 500ms);
}

void RetryPolicyTest::attemptsAreCounted()
{
    const RetryPolicy policy;
    for (const CallSafety safety : safeties) {
        QVERIFY(policy.delayAfter(2, safety, ended(Ending::NeverLeft), noon));
        QVERIFY(!policy.delayAfter(3, safety, ended(Ending::NeverLeft), noon));
        QVERIFY(!policy.delayAfter(4, safety, ended(Ending::NeverLeft), noon));
    }
}

void RetryPolicyTest::refusedCertificateIsNotTriedAgain()
{
    const RetryPolicy policy;
    ExchangeResult refused = ended(Ending::NeverLeft);
    for (const CallSafety safety : safeties) {
        refused.tls = TlsRefusal{TlsRefusal::Reason::UnknownAuthority, false, {}, {}};
        QVERIFY(!policy.delayAfter(1, safety, refused, noon));
        refused.tls->reason = TlsRefusal::Reason::NoHandshake; // a server that is just starting, it may be
        QVERIFY(policy.delayAfter(1, safety, refused, noon));
    }
    QVERIFY(!mayHaveBeenCarriedOut(refused));
}

void RetryPolicyTest::retryAfterIsHonouredOrLeftToTheCaller()
{
    const RetryPolicy policy;
    const auto after = [&policy](int status, const QByteArray &retryAfter) {
        return policy.delayAfter(1, CallSafety::Safe, ended(Ending::Answered, status, retryAfter), noon);
    };
    QCOMPARE(after(503, "3"), 3000ms);
    QCOMPARE(after(503, "0"), 500ms); // never sooner than our own back-off
    QCOMPARE(after(503, "8"), 8000ms);
    QVERIFY(!after(503, "9"));
    QVERIFY(!after(503, "99999999999999999999"));
    QCOMPARE(after(503, "-1"), 500ms);
    QCOMPARE(after(503, "Sun, 22 Nov 2026 12:00:04 GMT"), 4000ms);
    QCOMPARE(after(503, "Sun, 22 Nov 2026 11:00:00 GMT"), 500ms);
    for (const char *retryAfter : {"", "0", "1", "5"})
        QVERIFY2(!after(429, retryAfter), "a limit is the RateLedger's business");
}

void RetryPolicyTest::whatMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("possible");
    QTest::addRow("never left") << Ending::NeverLeft << 0 << false;
    for (const Ending ending : endings) {
        if (ending != Ending::NeverLeft && ending != Ending::Answered)
            QTest::addRow("ending %d", int(ending)) << ending << 0 << true;
    }
    for (const int status : {200, 201, 202, 204, 303, 408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Ending::Answered << status << true;
    for (const int status : {301, 307, 308, 400, 401, 403, 404, 409, 413, 422, 429})
        QTest::addRow("%d", status) << Ending::Answered << status << false;
}

void RetryPolicyTest::whatMayHaveBeenCarriedOut()
{
    QFETCH(Ending, ending);
    QFETCH(int, status);
    QFETCH(bool, possible);
    QCOMPARE(mayHaveBeenCarriedOut(ended(ending, status)), possible);
}

void RetryPolicyTest::whatMayHaveBeenCarriedOutIsNeverRetriedWhenDestructive()
{
    const RetryPolicy policy;
    for (const Ending ending : endings) {
        for (int status = 0; status < 600; ++status) {
            const ExchangeResult result = ended(ending, status);
            QVERIFY(!mayHaveBeenCarriedOut(result)
                    || !policy.delayAfter(1, CallSafety::Destructive, result, noon));
        }
    }
}

SNAPDECK_TEST(RetryPolicyTest)
#include "RetryPolicyTest.moc"
