// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadWorker.h"

#include "core/http/QnamTransport.h"
#include "core/archive/ArchiveCheck.h"
#include "core/transfer/DownloadErrors.h"

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds idleTimeout{60'000};
constexpr std::chrono::milliseconds longestDownload = std::chrono::hours(24);
constexpr qint64 progressEveryMs = 50; ///< more often no eye can follow
constexpr qsizetype tellingBytes = 64; ///< so many show what a file is, a network's first piece may be one

/// An error page that came as a success. contract: square-cloud, "check the status and the type"
std::optional<QString> pageByType(const Response &head)
{
    const QByteArray type = head.header("Content-Type").toLower();
    if (type.contains("html"))
        return whatItIsInstead("<html>");
    if (type.contains("xml"))
        return whatItIsInstead("<?xml");
    return type.contains("json") ? whatItIsInstead("{") : std::nullopt;
}

} // namespace

DownloadWorker::DownloadWorker(SignedLink link, qint64 expectedBytes, QString folder, QString fileName)
    : m_link(std::move(link))
    , m_expectedBytes(expectedBytes)
    , m_part(std::move(folder), std::move(fileName))
{
}

DownloadWorker::~DownloadWorker() = default;

void DownloadWorker::start()
{
    m_transport = std::make_unique<QnamTransport>();
    request();
}

void DownloadWorker::cancel()
{
    m_cancelled = true; // heard by the verification, which does not return to the event loop
    QMetaObject::invokeMethod(
        this, [this] { finish(failure(download::cancelled())); }, Qt::QueuedConnection);
}

void DownloadWorker::request()
{
    Request get;
    get.url = m_link.expose();
    get.streamed = true;
    get.idleTimeout = idleTimeout;
    get.deadline = longestDownload;
    m_promisedBytes = -1;
    m_exchange = m_transport->start(get, this);
    connect(m_exchange, &Exchange::headersReceived, this, &DownloadWorker::takeHead);
    connect(m_exchange, &Exchange::bodyReceived, this, &DownloadWorker::takeBody);
    connect(m_exchange, &Exchange::finished, this, &DownloadWorker::takeEnd);
}

void DownloadWorker::endExchange()
{
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange->cancel();
    m_exchange = nullptr;
}

std::optional<ApiError> DownloadWorker::objectionToHead(const Response &head) const
{
    if (head.status == 403 || head.status == 410)
        return download::linkExpired(head.status);
    if (head.status != 200)
        return download::refusedByStorage(head);
    const QByteArray encoding = head.header("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return download::encodedOnTheWay(encoding);
    if (const auto page = pageByType(head))
        return download::notAnArchive(*page);
    const auto length = head.contentLength();
    if (length && m_expectedBytes >= 0 && *length != m_expectedBytes)
        return download::otherSizeThanListed(m_expectedBytes, *length);
    return std::nullopt;
}

void DownloadWorker::takeHead(const Response &head)
{
    const bool linkIsOld = head.status == 403 || head.status == 410;
    if (linkIsOld && !m_askedForFreshLink) {
        m_askedForFreshLink = true;
        endExchange();
        Q_EMIT linkRefused(head.status);
        return;
    }
    if (const auto error = objectionToHead(head)) {
        finish(failure(*error));
        return;
    }
    m_promisedBytes = head.contentLength().value_or(m_expectedBytes);
    if (const auto opened = m_part.open(m_promisedBytes); !opened)
        finish(failure(opened.error()));
}

void DownloadWorker::resumeWith(const Result<SignedLink> &fresh)
{
    if (m_finished)
        return;
    if (!fresh) {
        finish(failure(fresh.error()));
        return;
    }
    m_link = *fresh;
    request();
}

/// Tells an error page by its beginning, so that not all of it is fetched; what ends before that is told by
/// the verification.
std::optional<ApiError> DownloadWorker::objectionToBody(const QByteArray &chunk)
{
    if (m_start.size() < tellingBytes) {
        m_start += chunk.left(tellingBytes - m_start.size());
        if (const auto instead = whatItIsInstead(m_start); instead && m_start.size() == tellingBytes)
            return download::notAnArchive(*instead);
    }
    const qint64 received = m_part.size() + chunk.size();
    if (m_expectedBytes >= 0 && received > m_expectedBytes)
        return download::otherSizeThanListed(m_expectedBytes, received);
    return std::nullopt;
}

void DownloadWorker::takeBody(const QByteArray &chunk)
{
    if (m_finished)
        return;
    if (const auto error = objectionToBody(chunk)) {
        finish(failure(*error));
        return;
    }
    if (const auto written = m_part.write(chunk); !written) {
        finish(failure(written.error()));
        return;
    }
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressEveryMs)
        return;
    m_sinceProgress.start();
    Q_EMIT progressed(m_part.size(), m_promisedBytes);
}

std::optional<ApiError> DownloadWorker::objectionToLength() const
{
    const qint64 expected = m_expectedBytes >= 0 ? m_expectedBytes : m_promisedBytes;
    if (expected < 0 || m_part.size() == expected)
        return std::nullopt;
    // A page that is shorter than the archive says more about what went wrong than its length does.
    if (const auto instead = whatItIsInstead(m_start))
        return download::notAnArchive(*instead);
    return download::tooShort(m_part.size(), expected);
}

void DownloadWorker::takeEnd(const ExchangeResult &result)
{
    m_exchange = nullptr;
    if (m_finished)
        return;
    if (result.ending == Ending::Truncated)
        finish(failure(download::tooShort(m_part.size(), m_promisedBytes)));
    else if (!result.isAnswered())
        finish(failure(download::connectionEnded(result)));
    else if (const auto error = objectionToLength())
        finish(failure(*error));
    else
        verify();
}

void DownloadWorker::verify()
{
    Q_EMIT progressed(m_part.size(), m_part.size());
    Q_EMIT verifying();
    if (const auto synced = m_part.sync(); !synced) {
        finish(failure(synced.error()));
        return;
    }
    const ArchiveReport report = checkArchive(m_part.path(), [this] { return m_cancelled.load(); });
    if (report.verdict != ArchiveVerdict::Verified || m_cancelled) {
        finish(failure(m_cancelled ? download::cancelled() : download::unsound(report)));
        return;
    }
    const auto path = m_part.commit();
    if (!path) {
        finish(failure(path.error()));
        return;
    }
    finish(DownloadedFile{*path, m_part.sha256(), m_part.size(), report.entries});
}

void DownloadWorker::finish(const Result<DownloadedFile> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    endExchange();
    if (!result)
        m_part.discard(); // before anybody hears of the end, so that nothing is found afterwards
    Q_EMIT finished(result);
}

} // namespace snapdeck
