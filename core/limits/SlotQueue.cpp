// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SlotQueue.h"

#include "core/limits/WaitingLine.h"

#include <QHash>
#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

namespace snapdeck {

namespace {

/// A slot is granted this long before, so that the request's intent can be on the disk in time.
constexpr milliseconds lead{800};
/// Timers stand still while the machine sleeps, and the clock may be set: nothing is slept through for
/// longer.
constexpr milliseconds longestLeg{60'000};
/// How many are told their time before the window's loop may turn.
constexpr int tellingsPerTurn = 200;

} // namespace

struct SlotQueue::Private {
    struct Place {
        quint64 number = 0;
        RequestKind request = RequestKind::Snapshot;
        QMetaObject::Connection gone;
    };

    void drop(QObject *asker);
    bool serve(WaitingLine &line);
    bool grant(WaitingLine &line, const WaitingLine::Next &next);
    bool serveAll();
    void wakeAt(const QDateTime &moment);
    void planIfStale();
    void turnSoon();
    void turn();
    void tellSome();
    [[nodiscard]] WaitingLine &line(RequestKind request) { return lines.at(static_cast<size_t>(request)); }

    SlotQueue *queue;
    RateLedger &ledger;
    Time &time;
    std::array<WaitingLine, 2> lines{WaitingLine(RequestKind::Snapshot), WaitingLine(RequestKind::Restore)};
    QHash<QObject *, Place> places = {}; ///< kept while the asker may come again
    quint64 lastNumber = 0;
    std::unique_ptr<QObject> alarm = {}; ///< calls the timer off with its end
    QDateTime alarmAt = {};
    QDateTime plannedAt = {};
    bool turnIsDue = false;
    bool planIsDue = false;
};

SlotQueue::SlotQueue(RateLedger &ledger, Time &time, QObject *parent)
    : QObject(parent)
    , d(new Private{this, ledger, time})
{
}

SlotQueue::~SlotQueue() = default;

void SlotQueue::ask(QObject *asker, const SlotAsk &ask, Granted granted, Told told)
{
    auto place = d->places.find(asker);
    if (place == d->places.end()) {
        place = d->places.insert(asker, {++d->lastNumber, ask.request, {}});
        place->gone = connect(asker, &QObject::destroyed, this, [this, asker] { withdraw(asker); });
    }
    d->line(place->request).remove(place->number);
    place->request = ask.request;
    WaitingLine &line = d->line(ask.request);
    line.add(place->number, {asker, ask.resource, ask.batch, std::move(granted), std::move(told), {}});
    d->planIsDue = true;
    d->turnSoon();
    d->serve(line); // last: it may delete this queue
}

void SlotQueue::withdraw(QObject *asker)
{
    const auto place = d->places.constFind(asker);
    if (place == d->places.cend())
        return;
    disconnect(place->gone);
    d->planIsDue = d->line(place->request).remove(place->number) || d->planIsDue;
    d->places.erase(place);
    if (d->planIsDue)
        d->turnSoon();
}

void SlotQueue::setPaused(const QString &batch, bool paused)
{
    for (WaitingLine &line : d->lines)
        line.setPaused(batch, paused);
    reconsider();
}

void SlotQueue::reconsider()
{
    d->planIsDue = true;
    d->turnSoon();
}

/// Hands out every slot that is due; false if the queue is gone. One grant's handler may do anything.
bool SlotQueue::Private::serve(WaitingLine &line)
{
    while (!line.isEmpty()) {
        const QDateTime now = time.utcNow();
        const QDateTime horizon = now.addMSecs(lead.count());
        const WaitingLine::Next next = line.next(ledger, now, horizon);
        if (line.isNobody(next.who) || next.at > horizon) {
            wakeAt(next.at.addMSecs(-lead.count()));
            return true;
        }
        if (!grant(line, next))
            return false;
    }
    return true;
}

bool SlotQueue::Private::grant(WaitingLine &line, const WaitingLine::Next &next)
{
    const QPointer<SlotQueue> alive(queue);
    const Waiter waiter = line.take(next.who);
    ledger.noteSent(waiter.resource, next.at, line.request());
    if (!alive)
        return false;
    if (places.contains(waiter.asker))
        waiter.granted(next.at);
    else
        ledger.forget(waiter.resource, next.at, line.request()); // left when it heard of the slot
    return !alive.isNull();
}

bool SlotQueue::Private::serveAll()
{
    return std::ranges::all_of(lines, [this](WaitingLine &line) { return serve(line); });
}

/// Sooner than that at times, never later by more than a leg.
void SlotQueue::Private::wakeAt(const QDateTime &moment)
{
    const QDateTime now = time.utcNow();
    const QDateTime legEnd = std::min(moment, now.addMSecs(longestLeg.count()));
    if (alarm && alarmAt >= now && alarmAt <= legEnd)
        return; // it looks again then
    alarm = std::make_unique<QObject>();
    alarmAt = legEnd;
    time.callAfter(milliseconds(std::max<qint64>(now.msecsTo(legEnd), 0)), alarm.get(), [this] {
        const std::unique_ptr<QObject> rung
            = std::move(alarm); // the next one is armed while this is spoken to
        if (serveAll())
            planIfStale();
    });
}

/// Slots that are granted as planned move nobody's time, but every true leaving moves all by a little.
void SlotQueue::Private::planIfStale()
{
    const qint64 age = plannedAt.isValid() ? plannedAt.msecsTo(time.utcNow()) : 0;
    if (age >= 0 && age < longestLeg.count())
        return;
    planIsDue = true;
    turnSoon();
}

/// What many changes of one turn lead to is worked out once.
void SlotQueue::Private::turnSoon()
{
    if (turnIsDue)
        return;
    turnIsDue = true;
    time.callAfter(milliseconds(0), queue, [this] { turn(); });
}

void SlotQueue::Private::turn()
{
    turnIsDue = false;
    if (std::exchange(planIsDue, false)) {
        if (!serveAll())
            return;
        plannedAt = time.utcNow();
        for (WaitingLine &line : lines)
            line.plan(ledger, plannedAt);
    }
    tellSome();
}

void SlotQueue::Private::tellSome()
{
    const QPointer<SlotQueue> alive(queue);
    int told = 0;
    for (WaitingLine &line : lines) {
        while (const auto telling = line.nextTelling()) {
            telling->told(telling->wait);
            if (!alive)
                return;
            if (++told == tellingsPerTurn) {
                turnSoon();
                return;
            }
        }
    }
}

} // namespace snapdeck
