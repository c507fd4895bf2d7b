// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SlotQueue.h"
#include "tests/support/ManualTime.h"
#include "tests/support/SnapshotServerModel.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;
using Answer = SnapshotServerModel::Answer;

namespace {

ResourceId resource(int number)
{
    return ResourceId(QString::number(number));
}

/// Operations that ask for slots, send when they may, and ask again when they are refused.
class Fleet
{
public:
    explicit Fleet(int dailyLimit)
        : m_server(dailyLimit)
    {
        m_ledger.setPlanMemory(dailyLimit / 2 * 256);
    }

    ManualTime &time() { return m_time; }
    SlotQueue &queue() { return m_queue; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] int badTellings() const { return m_badTellings; }
    [[nodiscard]] bool isDone() const
    {
        return std::ranges::all_of(m_wishes, [](const auto &wish) { return !wish->asker || wish->done; });
    }

    void wish(const SlotAsk &ask)
    {
        m_wishes.push_back(std::make_unique<Wish>());
        m_wishes.back()->ask = ask;
        askFor(*m_wishes.back());
    }
    void cancel(size_t number)
    {
        if (m_wishes.empty())
            return;
        Wish &wish = *m_wishes[number % m_wishes.size()];
        if (!wish.isSending)
            wish.asker.reset();
    }
    /// Somebody else uses the same account.
    void foreignRequest(const ResourceId &who) { (void)m_server.snapshot(who, now()); }

private:
    struct Wish {
        SlotAsk ask;
        std::unique_ptr<QObject> asker = std::make_unique<QObject>();
        bool isSending = false;
        bool done = false;
    };

    [[nodiscard]] qint64 now() const { return m_time.utcNow().toMSecsSinceEpoch(); }

    void askFor(Wish &wish)
    {
        m_queue.ask(
            wish.asker.get(), wish.ask, [this, &wish](const QDateTime &sendAt) { granted(wish, sendAt); },
            [this, &wish](const LimitWait &wait) {
                m_badTellings += wish.isSending || wish.done || wait.until < m_time.utcNow() ? 1 : 0;
            });
    }

    void granted(Wish &wish, const QDateTime &sendAt)
    {
        const qint64 ahead = m_time.utcNow().msecsTo(sendAt);
        m_badTellings += wish.isSending || wish.done || ahead < 0 || ahead >= 1'000 ? 1 : 0;
        wish.isSending = true;
        const milliseconds late(*rc::gen::inRange(0, 200));
        m_time.callAfter(milliseconds(ahead) + late, wish.asker.get(),
                         [this, &wish, sendAt] { send(wish, sendAt); });
    }

    void send(Wish &wish, const QDateTime &sendAt)
    {
        m_ledger.noteLeft(wish.ask.resource, sendAt, m_time.utcNow(), wish.ask.request);
        const qint64 arrival = now() + *rc::gen::inRange(0, 70);
        const Answer answer = wish.ask.request == RequestKind::Restore
            ? m_server.restore(arrival)
            : m_server.snapshot(wish.ask.resource, arrival);
        wish.isSending = false;
        if (answer == Answer::Taken) {
            m_ledger.noteAccepted(wish.ask.resource, wish.ask.request);
            wish.done = true;
            return;
        }
        ++m_refusals;
        m_ledger.noteNotTaken(wish.ask.resource, sendAt, wish.ask.request);
        m_ledger.noteRefused(wish.ask.resource,
                             answer == Answer::KeepCalm ? LimitKind::CoolDown : LimitKind::DailyQuota, {},
                             m_time.utcNow(), wish.ask.request);
        m_queue.reconsider();
        askFor(wish);
    }

    ManualTime m_time;
    SnapshotServerModel m_server;
    RateLedger m_ledger;
    std::vector<std::unique_ptr<Wish>> m_wishes; ///< outlive the queue that calls them
    SlotQueue m_queue{m_ledger, m_time};
    int m_refusals = 0;
    int m_badTellings = 0;
};

QString anyBatch()
{
    return *rc::gen::element(QString(), QStringLiteral("a"), QStringLiteral("b"));
}

void anyStep(Fleet &fleet, bool withOthers)
{
    switch (*rc::gen::inRange(0, withOthers ? 7 : 6)) {
    case 0:
    case 1:
    case 2: {
        const auto kind
            = *rc::gen::weightedElement<RequestKind>({{5, RequestKind::Snapshot}, {1, RequestKind::Restore}});
        fleet.wish({kind, resource(*rc::gen::inRange(0, 6)), anyBatch()});
        break;
    }
    case 3:
        fleet.time().advance(milliseconds(*rc::gen::inRange(0, *rc::gen::element(5'000, 300'000))));
        break;
    case 4:
        fleet.queue().setPaused(anyBatch(), *rc::gen::arbitrary<bool>());
        break;
    case 5:
        fleet.cancel(*rc::gen::inRange<size_t>(0, 100));
        break;
    default:
        fleet.foreignRequest(resource(*rc::gen::inRange(0, 6)));
        break;
    }
}

/// Every batch goes on, and everybody has been served within a week.
bool isServed(Fleet &fleet)
{
    fleet.queue().setPaused(QStringLiteral("a"), false);
    fleet.queue().setPaused(QStringLiteral("b"), false);
    for (int quarters = 0; quarters < 4 * 24 * 7 && !fleet.isDone(); ++quarters)
        fleet.time().advance(std::chrono::minutes(15));
    return fleet.isDone();
}

} // namespace

/// Random fleets against an independent model of the server.
class SlotQueuePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aloneTheyAreNeverRefusedAndAllServed();
    void besideOthersAllAreServed();
};

void SlotQueuePropertyTest::aloneTheyAreNeverRefusedAndAllServed()
{
    QVERIFY(rc::check([] {
        Fleet fleet(*rc::gen::element(4, 8, 10'000));
        const int steps = *rc::gen::inRange(0, 60);
        for (int i = 0; i < steps; ++i)
            anyStep(fleet, false);
        RC_ASSERT(isServed(fleet));
        RC_ASSERT(fleet.refusals() == 0);
        RC_ASSERT(fleet.badTellings() == 0);
    }));
}

void SlotQueuePropertyTest::besideOthersAllAreServed()
{
    QVERIFY(rc::check([] {
        Fleet fleet(*rc::gen::element(8, 10'000));
        const int steps = *rc::gen::inRange(0, 60);
        for (int i = 0; i < steps; ++i)
            anyStep(fleet, true);
        RC_ASSERT(isServed(fleet));
        RC_ASSERT(fleet.badTellings() == 0);
    }));
}

SNAPDECK_TEST(SlotQueuePropertyTest)
#include "SlotQueuePropertyTest.moc"
