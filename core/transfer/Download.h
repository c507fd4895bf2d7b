// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/HostTrust.h"
#include "core/squarecloud/SignedLink.h"
#include "core/transfer/SpeedMeter.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace snapdeck {

class Bandwidth;
class DownloadWorker;

/// How long a download waits for what, by the wall's clock. Every wait ends.
struct DownloadPace {
    std::chrono::milliseconds idleTimeout{30'000}; ///< longest silence of one connection
    std::chrono::milliseconds firstDelay{500}; ///< before a lost connection is made again; doubles each time
    std::chrono::milliseconds longestDelay{15'000};
    std::chrono::milliseconds patience{120'000}; ///< without one byte of progress, then it fails
    std::chrono::milliseconds firstPatience{10'000}; ///< the same, as long as nothing has come at all
};

/// What is to be fetched, and where to.
struct DownloadWish {
    QString resourceId;
    QString title; ///< what a person calls it
    QDateTime takenAt; ///< which of that one's snapshots it is; invalid where nobody said
    SignedLink link;
    OwnTrust trust; ///< the link may lead to the host of the account's API
    qint64 expectedBytes = -1; ///< as listed; -1 where nobody said
    QString folder;
    QString fileName; ///< a number is added rather than anything overwritten
    int connections = 0; ///< 1 to 8: so many and no other number; 0: as many as turn out to help
    DownloadPace pace;
    /// Called once, before the first byte is asked for, to lay into the folder what is there already;
    /// fetching begins when it calls `done`. Never called: nothing.
    std::function<void(QObject *context, std::function<void()> done)> prepare;
    /// Asks for a link of the same version that is still valid; called when the storage refuses this one, and
    /// again whenever a later one is refused after it has brought something.
    std::function<void(QObject *context, Handler<SignedLink>)> freshLink;
};

struct DownloadedFile {
    QString path;
    QByteArray sha256; ///< lower-case hex
    qint64 bytes = 0;
    qint64 entries = 0;
    friend bool operator==(const DownloadedFile &, const DownloadedFile &) = default;
};

/// One archive on its way to the disk, as the GUI thread sees it; the work is done on threads of its own.
/// A file appears under its final name only when it was received whole, read through and synced. What has
/// come of it lies beside that as `name.part` with `name.part.json`, from which a later wish for the same
/// version in the same folder goes on.
class Download final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< for its turn, or paused: see isPaused()
        Running,
        Verifying,
        Done,
        Failed, ///< what can be continued is kept: see isKept()
        Cancelled ///< nothing is kept
    };
    Q_ENUM(State)

    explicit Download(DownloadWish wish, QObject *parent = nullptr);
    /// Stops what is under way and waits briefly for its thread. What can be continued stays on the disk.
    ~Download() override;

    [[nodiscard]] const DownloadWish &wish() const { return m_wish; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state >= State::Done; }
    [[nodiscard]] bool isPaused() const { return m_paused; } ///< by a person
    [[nodiscard]] qint64 receivedBytes() const { return m_received; } ///< of the file, resumed ones included
    [[nodiscard]] qint64 totalBytes() const { return m_total; } ///< -1 where unknown
    /// How many bytes of an earlier try this one went on from; 0 where it began anew.
    [[nodiscard]] qint64 resumedFrom() const { return m_resumedFrom; }
    /// Over the last seconds; 0 unknown.
    [[nodiscard]] double bytesPerSecond() const { return m_meter.bytesPerSecond(); }
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const; ///< nothing where nobody can say
    [[nodiscard]] int connections() const { return m_connections; } ///< open now
    /// Something that a person should know and that is no error, such as that it had to begin anew; may be
    /// empty.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] const DownloadedFile &file() const { return m_file; } ///< once Done
    [[nodiscard]] const ApiError &error() const { return m_error; } ///< once Failed
    [[nodiscard]] bool isKept() const { return m_kept; } ///< once Failed: the same wish will go on from here

    /// Shared by several downloads; before start() only.
    void useBandwidth(std::shared_ptr<Bandwidth> bandwidth) { m_bandwidth = std::move(bandwidth); }
    /// As DownloadWish::connections; at any time.
    void setConnections(int connections);

    void start(); ///< nothing while paused
    /// Closes the connections and keeps what has come. Heard while waiting and running, not while verifying.
    void pause();
    void resume(); ///< waits for its turn again: whoever started it starts it again
    void cancel(); ///< for good: what had come is removed

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void resumed(); ///< after pause(): wants to be started again
    void finished(); ///< exactly once, after the last stateChanged

private:
    void setState(State state);
    void prepare();
    void fetch();
    void makeWorker();
    void takeBeginning(qint64 resumedFrom);
    void takeProgress(qint64 received, qint64 total, int connections);
    void provideFreshLink(int httpStatus);
    void conclude(const Result<DownloadedFile> &result, bool isKept);

    DownloadWish m_wish;
    std::shared_ptr<Bandwidth> m_bandwidth;
    State m_state = State::Waiting;
    bool m_paused = false;
    bool m_prepared = false;
    std::unique_ptr<QObject> m_preparation; ///< its end calls the preparing off
    bool m_kept = false;
    qint64 m_received = 0;
    qint64 m_total = -1;
    qint64 m_resumedFrom = 0;
    int m_connections = 0;
    QString m_notice;
    DownloadedFile m_file;
    ApiError m_error;
    SpeedMeter m_meter;
    QThread m_thread;
    DownloadWorker *m_worker = nullptr; ///< lives on m_thread, and goes with it
};

} // namespace snapdeck
