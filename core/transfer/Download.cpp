// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Download.h"

#include "core/transfer/DownloadErrors.h"
#include "core/transfer/DownloadWorker.h"

#include <utility>

namespace snapdeck {

Download::Download(DownloadWish wish, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_total(m_wish.expectedBytes)
{
    m_thread.setObjectName(QStringLiteral("download"));
}

Download::~Download()
{
    if (m_worker && !isFinished()) // once it has finished, it goes with its thread
        m_worker->hurry();
    m_thread.quit();
    m_thread.wait(); // a worker stops between two buffers
}

void Download::start()
{
    if (m_state != State::Waiting || m_paused)
        return;
    setState(State::Running);
    if (m_wish.prepare && !std::exchange(m_prepared, true))
        prepare();
    else if (!m_preparation)
        fetch();
}

void Download::prepare()
{
    m_preparation = std::make_unique<QObject>();
    m_wish.prepare(m_preparation.get(), [this] {
        m_preparation.release()->deleteLater(); // it is what this is being told through
        if (m_state == State::Running)
            fetch();
    });
}

void Download::fetch()
{
    if (!m_worker)
        makeWorker();
    QMetaObject::invokeMethod(m_worker, &DownloadWorker::start, Qt::QueuedConnection);
}

void Download::makeWorker()
{
    m_worker = new DownloadWorker(m_wish, m_bandwidth);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DownloadWorker::began, this, &Download::takeBeginning);
    connect(m_worker, &DownloadWorker::progressed, this, &Download::takeProgress);
    connect(m_worker, &DownloadWorker::noticed, this, [this](const QString &notice) {
        m_notice = notice;
        Q_EMIT progressed();
    });
    connect(m_worker, &DownloadWorker::verifying, this, [this] {
        m_paused = false; // it was too late for that
        setState(State::Verifying);
    });
    connect(m_worker, &DownloadWorker::linkRefused, this, &Download::provideFreshLink);
    connect(m_worker, &DownloadWorker::finished, this, &Download::conclude);
    m_thread.start();
}

void Download::setConnections(int connections)
{
    m_wish.connections = connections;
    if (m_worker && !isFinished())
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, connections] { worker->setConnections(connections); });
}

void Download::pause()
{
    if (m_paused || (m_state != State::Waiting && m_state != State::Running))
        return;
    m_paused = true;
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &DownloadWorker::park, Qt::QueuedConnection);
    m_connections = 0;
    m_meter = {};
    if (m_state == State::Running)
        setState(State::Waiting);
    else
        Q_EMIT stateChanged();
}

void Download::resume()
{
    if (!m_paused || isFinished())
        return;
    m_paused = false;
    Q_EMIT stateChanged();
    Q_EMIT resumed();
}

void Download::cancel()
{
    if (isFinished())
        return;
    m_preparation.reset();
    if (m_worker)
        m_worker->cancel();
    else
        conclude(failure(download::withFate(download::cancelled(), false)), false);
}

void Download::provideFreshLink(int httpStatus)
{
    if (isFinished())
        return;
    const auto answer = [this](const Result<SignedLink> &fresh) {
        if (m_worker && !isFinished())
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, fresh] { worker->resumeWith(fresh); });
    };
    if (m_wish.freshLink)
        m_wish.freshLink(this, answer);
    else
        answer(failure(download::linkExpired(httpStatus)));
}

void Download::takeBeginning(qint64 resumedFrom)
{
    m_resumedFrom = resumedFrom;
    m_received = resumedFrom;
    m_meter = {};
    Q_EMIT progressed();
}

void Download::takeProgress(qint64 received, qint64 total, int connections)
{
    m_received = received;
    m_total = total;
    m_connections = m_paused ? 0 : connections;
    m_meter.note(received);
    Q_EMIT progressed();
}

std::optional<std::chrono::seconds> Download::remaining() const
{
    const double speed = bytesPerSecond();
    if (m_total < 0 || speed <= 0 || m_state != State::Running)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(static_cast<double>(m_total - m_received) / speed));
}

void Download::setState(State state)
{
    if (m_state == state || isFinished())
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Download::conclude(const Result<DownloadedFile> &result, bool isKept)
{
    if (isFinished())
        return;
    State end = State::Done;
    if (result) {
        m_file = *result;
    } else {
        m_error = result.error();
        end = m_error.kind == ErrorKind::Cancelled ? State::Cancelled : State::Failed;
    }
    m_kept = isKept;
    m_paused = false;
    m_connections = 0;
    m_thread.quit();
    setState(end);
    Q_EMIT finished();
}

} // namespace snapdeck
