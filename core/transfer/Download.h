// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/squarecloud/SignedLink.h"
#include "core/transfer/SpeedMeter.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace snapdeck {

class DownloadWorker;

/// What is to be fetched, and where to.
struct DownloadWish {
    QString resourceId;
    QString title; ///< what a person calls it
    SignedLink link;
    qint64 expectedBytes = -1; ///< as listed; -1 where nobody said
    QString folder;
    QString fileName; ///< a number is added rather than anything overwritten
    /// Asks for a link of the same version that is still valid; called when the storage refuses this one.
    std::function<void(QObject *context, Handler<SignedLink>)> freshLink;
};

struct DownloadedFile {
    QString path;
    QByteArray sha256; ///< lower-case hex
    qint64 bytes = 0;
    qint64 entries = 0;
    friend bool operator==(const DownloadedFile &, const DownloadedFile &) = default;
};

/// One archive on its way to the disk, as the GUI thread sees it; the work is done on a thread of its own.
/// A file appears under its final name only when it was received whole, read through and synced.
class Download final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Verifying, Done, Failed, Cancelled };
    Q_ENUM(State)

    explicit Download(DownloadWish wish, QObject *parent = nullptr);
    ~Download() override; ///< calls off what is under way and waits for its thread; the .part file goes

    [[nodiscard]] const DownloadWish &wish() const { return m_wish; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state >= State::Done; }
    [[nodiscard]] qint64 receivedBytes() const { return m_received; }
    [[nodiscard]] qint64 totalBytes() const { return m_total; } ///< -1 where unknown
    [[nodiscard]] double bytesPerSecond() const
    {
        return m_meter.bytesPerSecond();
    } ///< over the last seconds; 0 unknown
    [[nodiscard]] const DownloadedFile &file() const { return m_file; } ///< once Done
    [[nodiscard]] const ApiError &error() const { return m_error; } ///< once Failed

    void start();
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void finished(); ///< exactly once, after the last stateChanged

private:
    void setState(State state);
    void takeProgress(qint64 received, qint64 total);
    void provideFreshLink(int httpStatus);
    void conclude(const Result<DownloadedFile> &result);

    DownloadWish m_wish;
    State m_state = State::Waiting;
    qint64 m_received = 0;
    qint64 m_total = -1;
    DownloadedFile m_file;
    ApiError m_error;
    SpeedMeter m_meter;
    QThread m_thread;
    DownloadWorker *m_worker = nullptr; ///< lives on m_thread, and goes with it
};

} // namespace snapdeck
