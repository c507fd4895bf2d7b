// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Download.h"

#include "core/transfer/DownloadErrors.h"
#include "core/transfer/DownloadWorker.h"

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
    if (m_worker && !isFinished())
        m_worker->cancel();
    m_thread.quit();
    m_thread.wait(); // a worker stops between two buffers
}

void Download::start()
{
    if (m_state != State::Waiting || m_worker)
        return;
    m_worker = new DownloadWorker(m_wish.link, m_wish.expectedBytes, m_wish.folder, m_wish.fileName);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DownloadWorker::progressed, this, &Download::takeProgress);
    connect(m_worker, &DownloadWorker::verifying, this, [this] { setState(State::Verifying); });
    connect(m_worker, &DownloadWorker::linkRefused, this, &Download::provideFreshLink);
    connect(m_worker, &DownloadWorker::finished, this, &Download::conclude);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &DownloadWorker::start, Qt::QueuedConnection);
    setState(State::Running);
}

void Download::cancel()
{
    if (isFinished())
        return;
    if (m_worker)
        m_worker->cancel();
    else
        conclude(failure(download::cancelled()));
}

void Download::provideFreshLink(int httpStatus)
{
    if (isFinished())
        return;
    if (!m_wish.freshLink) {
        m_worker->cancel();
        conclude(failure(download::linkExpired(httpStatus)));
        return;
    }
    m_wish.freshLink(this, [this](const Result<SignedLink> &fresh) {
        if (m_worker && !isFinished())
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, fresh] { worker->resumeWith(fresh); });
    });
}

void Download::takeProgress(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
    m_meter.note(received);
    Q_EMIT progressed();
}

void Download::setState(State state)
{
    if (m_state == state || isFinished())
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Download::conclude(const Result<DownloadedFile> &result)
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
    m_thread.quit();
    setState(end);
    Q_EMIT finished();
}

} // namespace snapdeck
