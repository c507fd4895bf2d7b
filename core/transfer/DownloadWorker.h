// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"
#include "core/transfer/AnswerVerdict.h"
#include "core/transfer/Backoff.h"
#include "core/transfer/ConnectionPlan.h"
#include "core/transfer/Download.h"
#include "core/transfer/LaneMeter.h"
#include "core/transfer/PartStore.h"
#include "core/transfer/TokenBucket.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>

namespace snapdeck {

class Lane;
class Transport;

/// Fetches one archive over as many connections as help, and over as many tries as it takes, as long as it
/// gets on: see PartStore for what becomes of what they bring. Lives on a thread of its own, since it writes
/// and syncs.
class DownloadWorker final : public QObject
{
    Q_OBJECT
public:
    DownloadWorker(DownloadWish wish, std::shared_ptr<Bandwidth> bandwidth);
    ~DownloadWorker() override; ///< keeps what can be continued

    void start(); ///< also after park()
    void park(); ///< closes the connections and lets go of the file, unless all of it is there
    void setConnections(int connections);
    /// The answer to linkRefused().
    void resumeWith(const Result<SignedLink> &fresh);
    /// From any thread.
    void cancel();
    /// From any thread: what takes long ends soon, because this is about to be destroyed.
    void hurry() { m_stopped = true; }

Q_SIGNALS:
    void began(qint64 resumedFrom); ///< also when it began anew
    void progressed(qint64 received, qint64 total, int connections);
    void noticed(const QString &notice);
    void verifying();
    void linkRefused(int httpStatus);
    void finished(const snapdeck::Result<snapdeck::DownloadedFile> &result, bool isKept);

private:
    enum class Fate { Keep, Discard };

    void takeHead(Lane *lane, const Response &head);
    void takeBody(Lane *lane, const QByteArray &bytes);
    void takeEnd(Lane *lane, const ExchangeResult &result);
    void takeWhole(Lane *lane, const Response &head);
    void takeRefusal(Lane *lane, const AnswerVerdict &verdict);
    void takeVerified(const Result<DownloadedFile> &result);
    [[nodiscard]] std::optional<ApiError> objectionToBody(qint64 at, const QByteArray &bytes, qint64 room);

    void beginPlan();
    void fitLanes();
    [[nodiscard]] Transport &leastUsedTransport();
    Lane *addLane();
    void dropLane(Lane *lane);
    void dropLanes();
    void assign(Lane *lane);
    void next(Lane *lane);
    void letGo(Lane *lane);
    void lost(Lane *lane, const ApiError &error, bool broughtNothing);
    void tryLater(Lane *lane, const ApiError &error);
    void beginAnew(const QString &notice, const ApiError &otherwise);
    void forgetAll(const QString &notice);
    void askForLink(int httpStatus);
    void measure();
    void tellProgress();
    [[nodiscard]] int busyLanes() const;
    [[nodiscard]] bool mayContinue() const { return m_rangesWork && m_store->isResumable(); }
    [[nodiscard]] std::chrono::milliseconds now() const;
    void verify();
    void finish(const Result<DownloadedFile> &result, Fate fate = Fate::Keep);

    DownloadWish m_wish;
    std::shared_ptr<Bandwidth> m_bandwidth;
    SignedLink m_link;
    std::unique_ptr<PartStore> m_store; ///< while it runs
    /// Two, since within one Qt opens no more than six connections to a host; each has a thread of Qt's,
    /// which is why there are no more. Made where they are used.
    std::array<std::unique_ptr<Transport>, 2> m_transports;
    QList<Lane *> m_lanes;
    int m_lanesMade = 0;
    ConnectionPlan m_plan;
    Backoff m_backoff;
    LaneMeter m_meter;
    QTimer m_measuring;
    QTimer m_linkPatience;
    QElapsedTimer m_running;
    QElapsedTimer m_sinceProgress;
    qint64 m_told = -1; ///< bytes that were last told of
    QByteArray m_start; ///< the first bytes of the file
    bool m_rangesWork = true;
    bool m_awaitingLink = false;
    bool m_linkIsFresh = false; ///< nothing has come by it yet
    bool m_verifying = false;
    bool m_finished = false;
    int m_restarts = 0;
    std::atomic_bool m_stopped
        = false; ///< heard by the verification, which does not return to the event loop
    std::atomic_bool m_cancelled = false;
};

} // namespace snapdeck
