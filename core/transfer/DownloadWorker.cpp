// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadWorker.h"

#include "core/http/QnamTransport.h"
#include "core/transfer/DownloadErrors.h"
#include "core/transfer/Lane.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds measureEvery{100};

} // namespace

DownloadWorker::DownloadWorker(DownloadWish wish, std::shared_ptr<Bandwidth> bandwidth)
    : m_wish(std::move(wish))
    , m_bandwidth(std::move(bandwidth))
    , m_link(m_wish.link)
    , m_measuring(this) // so that they move to the thread, too
    , m_linkPatience(this)
{
    m_linkPatience.setSingleShot(true);
    connect(&m_measuring, &QTimer::timeout, this, &DownloadWorker::measure);
    connect(&m_linkPatience, &QTimer::timeout, this, [this] { finish(failure(download::linkExpired(0))); });
}

DownloadWorker::~DownloadWorker()
{
    m_stopped = true;
    dropLanes();
}

void DownloadWorker::start()
{
    if (m_finished || m_store)
        return;
    m_running.start();
    m_backoff = Backoff(m_wish.pace);
    m_plan = ConnectionPlan(m_wish.connections);
    m_linkIsFresh = false;
    m_rangesWork = true;
    m_start.clear();
    m_store = std::make_unique<PartStore>(m_wish);
    connect(m_store.get(), &PartStore::verified, this, &DownloadWorker::takeVerified);
    m_store->continueEarlier();
    Q_EMIT began(m_store->resumedFrom());
    beginPlan();
    m_measuring.start(measureEvery);
    if (m_store->isBegun() && m_store->map().isWhole())
        verify();
    else
        fitLanes();
}

void DownloadWorker::park()
{
    if (m_finished || m_verifying || !m_store)
        return;
    dropLanes();
    m_measuring.stop();
    m_linkPatience.stop();
    m_awaitingLink = false;
    m_store.reset();
    tellProgress();
}

void DownloadWorker::cancel()
{
    m_cancelled = true;
    m_stopped = true;
    QMetaObject::invokeMethod(
        this, [this] { finish(failure(download::cancelled()), Fate::Discard); }, Qt::QueuedConnection);
}

void DownloadWorker::setConnections(int connections)
{
    m_wish.connections = connections;
    m_plan = ConnectionPlan(connections);
    beginPlan();
    if (m_store && m_store->isBegun() && !m_verifying)
        fitLanes();
}

void DownloadWorker::resumeWith(const Result<SignedLink> &fresh)
{
    if (m_finished || !std::exchange(m_awaitingLink, false))
        return;
    m_linkPatience.stop();
    if (!fresh) {
        finish(failure(fresh.error()));
        return;
    }
    m_link = *fresh;
    m_linkIsFresh = true;
    fitLanes();
}

std::chrono::milliseconds DownloadWorker::now() const
{
    return std::chrono::milliseconds(m_running.isValid() ? m_running.elapsed() : 0);
}

int DownloadWorker::busyLanes() const
{
    return static_cast<int>(
        std::count_if(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->isBusy(); }));
}

/// Under a limit of our own further connections bring nothing.
void DownloadWorker::beginPlan()
{
    const bool isLimited = m_bandwidth && m_bandwidth->limit() > 0;
    if (isLimited)
        m_plan.begin(0);
    else if (m_store && m_store->isBegun() && m_store->known().size > 0)
        m_plan.begin(m_store->known().size - m_store->map().doneBytes());
    m_meter.restart(now());
}

/// As many connections as are wanted, each with something to do.
void DownloadWorker::fitLanes()
{
    const bool maySplit = m_store->isBegun() && mayContinue();
    const int wanted = maySplit ? m_plan.wanted() : 1;
    while (m_lanes.size() > wanted)
        dropLane(m_lanes.constLast());
    if (m_lanes.size() < wanted && m_store->isBegun())
        m_store->map().shorten(wanted);
    while (m_lanes.size() < wanted)
        addLane();
    const QList<Lane *> lanes = m_lanes;
    for (Lane *lane : lanes) {
        if (!m_finished && m_lanes.contains(lane))
            assign(lane);
    }
    tellProgress();
}

Transport &DownloadWorker::leastUsedTransport()
{
    const auto users = [this](const std::unique_ptr<Transport> &transport) {
        return std::count_if(m_lanes.begin(), m_lanes.end(), [&transport](const Lane *lane) {
            return &lane->transport() == transport.get();
        });
    };
    auto &chosen = *std::ranges::min_element(m_transports, {}, users);
    if (!chosen)
        chosen = std::make_unique<QnamTransport>();
    return *chosen;
}

Lane *DownloadWorker::addLane()
{
    auto *lane
        = new Lane(++m_lanesMade, leastUsedTransport(), m_wish.pace.idleTimeout, m_wish.trust, this);
    connect(lane, &Lane::answered, this, &DownloadWorker::takeHead);
    connect(lane, &Lane::brought, this, &DownloadWorker::takeBody);
    connect(lane, &Lane::ended, this, &DownloadWorker::takeEnd);
    m_lanes.append(lane);
    return lane;
}

void DownloadWorker::dropLane(Lane *lane)
{
    letGo(lane);
    m_lanes.removeOne(lane);
    lane->disconnect(this);
    lane->deleteLater(); // it may be the one that is telling something right now
}

void DownloadWorker::dropLanes()
{
    while (!m_lanes.isEmpty())
        dropLane(m_lanes.constLast());
}

void DownloadWorker::letGo(Lane *lane)
{
    lane->stop();
    if (m_store)
        m_store->map().release(lane->number());
}

void DownloadWorker::assign(Lane *lane)
{
    if (m_finished || m_awaitingLink || lane->isBusy())
        return;
    if (!m_store->isBegun()) {
        lane->fetch(m_link, std::nullopt, {});
        return;
    }
    RangeMap &map = m_store->map();
    const auto range
        = m_rangesWork ? map.take(lane->number(), m_plan.wanted()) : map.takeOpen(lane->number());
    if (range)
        lane->fetch(m_link, range, m_store->known().validator);
}

/// It has brought all of its task.
void DownloadWorker::next(Lane *lane)
{
    m_store->map().release(lane->number());
    if (m_store->map().isWhole())
        verify();
    else
        assign(lane);
}

void DownloadWorker::measure()
{
    if (m_verifying || !m_store || !m_store->isBegun())
        return;
    const qint64 done = m_store->map().doneBytes();
    if (done != m_told)
        tellProgress();
    if (m_awaitingLink)
        m_meter.restart(now()); // most connections stand still
    const bool allFlow
        = std::all_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->count() > 0; });
    const auto rate = m_meter.look(now(), allFlow, done,
                                   m_plan.isBeginning() ? LaneMeter::shortPeriod : LaneMeter::usualPeriod);
    if (!rate)
        return;
    const auto left = static_cast<double>(m_store->map().total() - done);
    const int before = m_plan.wanted();
    m_plan.measured(*rate, mayContinue() && *rate > 0 ? left / *rate : 0);
    if (m_plan.wanted() == before)
        return;
    for (Lane *lane : std::as_const(m_lanes))
        lane->resetCount();
    m_meter.restart(now());
    fitLanes();
}

void DownloadWorker::tellProgress()
{
    m_sinceProgress.start();
    if (!m_store || !m_store->isBegun())
        return;
    m_told = m_store->map().doneBytes();
    Q_EMIT progressed(m_told, m_store->known().size, busyLanes());
}

void DownloadWorker::verify()
{
    if (std::exchange(m_verifying, true))
        return;
    dropLanes();
    m_measuring.stop();
    tellProgress();
    Q_EMIT verifying();
    m_store->verify(m_stopped);
}

void DownloadWorker::takeVerified(const Result<DownloadedFile> &result)
{
    m_verifying = false;
    if (m_finished)
        return;
    if (result || m_stopped) {
        finish(result, m_cancelled ? Fate::Discard : Fate::Keep);
        return;
    }
    const bool isOurDisk = result.error().kind == ErrorKind::LocalFailure;
    // What another program, or another day, left may not fit what came now: once more, from the first byte.
    if (m_store->resumedFrom() > 0 && !isOurDisk)
        beginAnew(download::didNotFit(), result.error());
    else
        finish(result, isOurDisk ? Fate::Keep : Fate::Discard);
}

void DownloadWorker::finish(const Result<DownloadedFile> &result, Fate fate)
{
    if (m_finished)
        return;
    m_finished = true;
    dropLanes();
    m_measuring.stop();
    m_linkPatience.stop();
    bool isKept = false;
    if (!m_store && fate == Fate::Discard) { // it was parked
        m_store = std::make_unique<PartStore>(m_wish);
        m_store->continueEarlier();
    }
    if (m_store && !result) { // before anybody hears of the end, so that nothing is found afterwards
        if (fate == Fate::Keep)
            isKept = m_store->keep();
        else
            m_store->discard();
    }
    Q_EMIT finished(result ? result : failure(download::withFate(result.error(), isKept)), isKept);
}

} // namespace snapdeck
