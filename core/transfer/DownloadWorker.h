// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"
#include "core/transfer/Download.h"
#include "core/transfer/PartFile.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>

namespace snapdeck {

class Exchange;
class QnamTransport;

/// Fetches one archive: link → .part → whole? → zip sound, every checksum? → synced → final name. Lives on a
/// thread of its own, since it writes, reads and syncs. No credential is sent: the link is the permission.
class DownloadWorker final : public QObject
{
    Q_OBJECT
public:
    DownloadWorker(SignedLink link, qint64 expectedBytes, QString folder, QString fileName);
    ~DownloadWorker() override;

    void start();
    /// The answer to linkRefused().
    void resumeWith(const Result<SignedLink> &fresh);
    /// From any thread.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);
    void verifying();
    void linkRefused(int httpStatus); ///< at most once
    void finished(const snapdeck::Result<snapdeck::DownloadedFile> &result);

private:
    void request();
    void takeHead(const Response &head);
    void takeBody(const QByteArray &chunk);
    void takeEnd(const ExchangeResult &result);
    void endExchange();
    [[nodiscard]] std::optional<ApiError> objectionToHead(const Response &head) const;
    [[nodiscard]] std::optional<ApiError> objectionToBody(const QByteArray &chunk);
    [[nodiscard]] std::optional<ApiError> objectionToLength() const;
    void verify();
    void finish(const Result<DownloadedFile> &result);

    SignedLink m_link;
    qint64 m_expectedBytes;
    PartFile m_part;
    std::unique_ptr<QnamTransport> m_transport;
    Exchange *m_exchange = nullptr;
    qint64 m_promisedBytes = -1; ///< Content-Length of the answer
    QByteArray m_start; ///< the first bytes
    bool m_askedForFreshLink = false;
    bool m_finished = false;
    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace snapdeck
