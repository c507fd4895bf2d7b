// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"
#include "core/transfer/DownloadErrors.h"
#include "core/transfer/DownloadWorker.h"
#include "core/transfer/Lane.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

constexpr qint64 progressEveryMs = 50; ///< more often no eye can follow
constexpr qsizetype tellingBytes = 64; ///< so many show what a file is, a network's first piece may be one
constexpr int mostRestarts = 3; ///< from the first byte, of one file

using Kind = AnswerVerdict::Kind;

} // namespace

void DownloadWorker::takeHead(Lane *lane, const Response &head)
{
    const AnswerVerdict verdict
        = judgeAnswer(head, lane->asked(), m_store->known(), QDateTime::currentDateTimeUtc());
    if (verdict.kind == Kind::Whole)
        takeWhole(lane, head);
    else if (verdict.kind != Kind::Part)
        takeRefusal(lane, verdict);
}

void DownloadWorker::takeWhole(Lane *lane, const Response &head)
{
    const qint64 total = head.contentLength().value_or(m_wish.expectedBytes);
    m_rangesWork = m_rangesWork && head.header("Accept-Ranges").trimmed().toLower() != "none";
    if (const auto begun = m_store->begin(total, validatorOf(head)); !begun) {
        finish(failure(begun.error()));
        return;
    }
    (void)m_store->map().takeOpen(lane->number());
    beginPlan();
    fitLanes();
}

void DownloadWorker::takeRefusal(Lane *lane, const AnswerVerdict &verdict)
{
    letGo(lane);
    switch (verdict.kind) {
    case Kind::LinkRefused:
        askForLink(verdict.error.httpStatus);
        return;
    case Kind::TryAgain:
        lost(lane, verdict.error, true);
        return;
    case Kind::Changed:
        beginAnew(download::changedOnServer(), download::keepsChanging());
        return;
    case Kind::RangesIgnored:
        m_rangesWork = false;
        if (busyLanes() > 0) {
            m_plan.refused(busyLanes());
            dropLane(lane);
        } else {
            beginAnew(download::givesNoParts(), download::keepsChanging());
        }
        return;
    case Kind::Refused:
    case Kind::Whole:
    case Kind::Part:
        break;
    }
    finish(failure(verdict.error));
}

/// Tells an error page by its beginning, so that not all of it is fetched; what ends before that is told when
/// it ends.
std::optional<ApiError> DownloadWorker::objectionToBody(qint64 at, const QByteArray &bytes, qint64 room)
{
    if (at == m_start.size() && at < tellingBytes) {
        m_start += bytes.left(tellingBytes - m_start.size());
        if (const auto instead = whatItIsInstead(m_start); instead && m_start.size() == tellingBytes)
            return download::notAnArchive(*instead);
    }
    const qint64 total = m_store->map().total();
    if (bytes.size() > room && at + room == total)
        return download::otherSizeThanListed(total, at + bytes.size());
    return std::nullopt;
}

void DownloadWorker::takeBody(Lane *lane, const QByteArray &bytes)
{
    RangeMap &map = m_store->map();
    const ByteRange task = map.taskOf(lane->number());
    if (const auto error = objectionToBody(task.begin, bytes, task.size())) {
        finish(failure(*error), Fate::Discard);
        return;
    }
    if (task.isEmpty()) { // more than was asked for
        lane->stop();
        next(lane);
        return;
    }
    const qint64 size = std::min<qint64>(bytes.size(), task.size());
    if (const auto written = m_store->write(lane->number(), QByteArrayView(bytes).first(size)); !written) {
        finish(failure(written.error()));
        return;
    }
    m_backoff.progressed(now());
    m_linkIsFresh = false;
    const qint64 askedEnd = lane->asked() ? lane->asked()->end : map.total();
    if (size == task.size() && askedEnd > task.end) { // the rest of it is another connection's by now
        lane->stop();
        next(lane);
    } else if (m_bandwidth) {
        const auto debt = m_bandwidth->take(size);
        if (debt.count() > 0)
            lane->rest(debt);
    }
    if (m_sinceProgress.elapsed() >= progressEveryMs)
        tellProgress();
}

void DownloadWorker::takeEnd(Lane *lane, const ExchangeResult &result)
{
    const bool broughtNothing = !lane->hasBrought();
    if (!result.isAnswered()) {
        const bool isShort = result.ending == Ending::Truncated && !lane->asked();
        lost(lane,
             isShort ? download::tooShort(m_store->map().doneBytes(), m_store->known().size)
                     : download::connectionEnded(result),
             broughtNothing);
        return;
    }
    if (m_store->known().size < 0)
        m_store->closeHere();
    if (m_store->map().taskOf(lane->number()).isEmpty()) {
        next(lane);
    } else if (lane->asked() && !broughtNothing) { // a server may give less than was asked for
        next(lane);
    } else if (const auto instead = whatItIsInstead(m_start)) {
        // A page that is shorter than the archive says more about what went wrong than its length does.
        finish(failure(download::notAnArchive(*instead)), Fate::Discard);
    } else {
        lost(lane, download::tooShort(m_store->map().doneBytes(), m_store->known().size), broughtNothing);
    }
}

void DownloadWorker::lost(Lane *lane, const ApiError &error, bool broughtNothing)
{
    letGo(lane);
    if (busyLanes() > 0 && broughtNothing) {
        m_plan.refused(busyLanes()); // the others go on
        dropLane(lane);
        return;
    }
    if (!m_store->isBegun() || mayContinue()) {
        tryLater(lane, error);
        return;
    }
    if (m_restarts >= mostRestarts) {
        finish(failure(error), Fate::Discard);
        return;
    }
    ++m_restarts;
    forgetAll(download::givesNoParts());
    tryLater(addLane(), error);
}

void DownloadWorker::tryLater(Lane *lane, const ApiError &error)
{
    std::optional<std::chrono::milliseconds> asked;
    if (error.retryAt)
        asked = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(*error.retryAt));
    const auto delay
        = busyLanes() > 0 ? std::optional(m_wish.pace.firstDelay) : m_backoff.failed(now(), asked);
    if (!delay) {
        finish(failure(error));
        return;
    }
    lane->resetCount();
    QTimer::singleShot(*delay, lane, [this, lane] { assign(lane); });
    tellProgress();
}

void DownloadWorker::beginAnew(const QString &notice, const ApiError &otherwise)
{
    if (m_restarts >= mostRestarts) {
        finish(failure(otherwise), Fate::Discard);
        return;
    }
    ++m_restarts;
    forgetAll(notice);
    fitLanes();
}

void DownloadWorker::forgetAll(const QString &notice)
{
    dropLanes();
    m_store->forget();
    m_start.clear();
    m_meter.restart(now());
    m_measuring.start();
    Q_EMIT began(0);
    Q_EMIT noticed(notice);
}

/// Whenever a link is refused, unless it is a fresh one that has brought nothing: then another will not help.
void DownloadWorker::askForLink(int httpStatus)
{
    if (m_awaitingLink)
        return;
    if (m_linkIsFresh) {
        finish(failure(download::linkExpired(httpStatus)));
        return;
    }
    m_awaitingLink = true;
    m_linkPatience.start(m_wish.pace.patience);
    Q_EMIT linkRefused(httpStatus);
}

} // namespace snapdeck
