// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamExchange.h"

#include "core/http/OneShotBody.h"
#include "core/http/QnamRequest.h"
#include "core/http/QnamTls.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

constexpr qint64 readBufferBytes = 128 * 1024; ///< what Qt may hold of a streamed body; a download has eight
/// Qt's thread hears of that limit after it has begun to read: by then a fast server may have sent megabytes.
constexpr qint64 mostAtOnce = 256 * 1024; // is read in one go

/// 4xx and 5xx are errors to Qt, but whole answers to us; everything else ended the connection. Qt files 400
/// and 418 under the protocol's errors, and 407 under the proxy's.
bool isHttpStatus(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
        // Qt prepares to follow these two even where it was told not to, and finds a body it cannot rewind.
        return status == 307 || status == 308;
    case QNetworkReply::ProtocolInvalidOperationError:
        return status == 400 || status == 418;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 407;
    default:
        return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
            || error >= QNetworkReply::InternalServerError;
    }
}

} // namespace

QnamExchange::QnamExchange(Request request, QObject *parent)
    : Exchange(parent)
    , m_request(std::move(request))
{
    m_idle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    // Queued, as everything that may end in finished(): whoever hears it may delete this exchange, its timers
    // too.
    connect(&m_idle, &QTimer::timeout, this, &QnamExchange::noteSilence, Qt::QueuedConnection);
    connect(
        &m_deadline, &QTimer::timeout, this, [this] { endEarly(Ending::DeadlineExceeded); },
        Qt::QueuedConnection);
}

QnamExchange::~QnamExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before a manager of our own, which a reply must not outlive
    }
}

void QnamExchange::startOn(QNetworkAccessManager *manager, const QSslConfiguration *tls)
{
    if (m_done) // cancelled before whom to trust was read
        return;
    if (!isSendable(m_request)) {
        const auto refuse
            = [this] { endEarly(Ending::NeverLeft, QStringLiteral("not a valid HTTP request")); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest qt = toQt(m_request);
    if (tls)
        qt.setSslConfiguration(*tls);
    if (m_request.safety == CallSafety::Destructive) {
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = manager->sendCustomRequest(qt, m_request.method, new OneShotBody(m_request.body, this));
    } else if (m_request.body.isEmpty() && m_request.method == "GET") {
        m_reply = manager->get(qt);
    } else if (m_request.method == "HEAD") {
        m_reply = manager->head(qt); // as a custom verb, Qt would wait for a body
    } else {
        m_reply = manager->sendCustomRequest(qt, m_request.method, m_request.body);
    }
    wireReply();
    m_idle.start(m_request.idleTimeout);
    m_deadline.start(m_request.deadline);
}

void QnamExchange::wireReply()
{
    if (m_request.streamed)
        m_reply->setReadBufferSize(readBufferBytes);
    // Queued, so that whoever hears of the end may delete this exchange, and with it the reply.
    wireSent();
    wireTls();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::takeHead, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &QnamExchange::takeBody, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &QnamExchange::noteActivity, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &QnamExchange::conclude, Qt::QueuedConnection);
}

void QnamExchange::wireSent()
{
    // Qt 6.4 never says requestSent of an upload of no bytes. On a connection of its own the request follows
    // at once when that is there; without TLS its beginning is the last that Qt tells of it.
    auto signal = &QNetworkReply::requestSent;
    if (m_request.safety == CallSafety::Destructive && m_request.body.isEmpty())
        signal = m_request.url.scheme() == u"https" ? &QNetworkReply::encrypted
                                                    : &QNetworkReply::socketStartedConnecting;
    connect(m_reply, signal, this, &QnamExchange::noteSent, Qt::QueuedConnection);
}

/// Only heard: what Qt objects to is never waved through.
void QnamExchange::wireTls()
{
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tls = refusalFrom(errors, m_request.ownAuthorities, QDateTime::currentDateTimeUtc());
    });
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this](QNetworkReply::NetworkError error) {
        if (error == QNetworkReply::SslHandshakeFailedError && !m_tls)
            m_tls = TlsRefusal{TlsRefusal::Reason::NoHandshake, !m_request.ownAuthorities.isEmpty(), {}, {}};
    });
}

void QnamExchange::cancel()
{
    endEarly(Ending::Cancelled);
}

void QnamExchange::setReadingPaused(bool paused)
{
    if (m_done || m_paused == paused)
        return;
    m_paused = paused;
    if (m_paused) {
        m_idle.stop(); // the silence is of our own making
        return;
    }
    m_idle.start();
    QMetaObject::invokeMethod(this, &QnamExchange::resume, Qt::QueuedConnection);
}

void QnamExchange::resume()
{
    if (m_reply && m_reply->isFinished())
        conclude();
    else
        takeBody();
}

void QnamExchange::noteActivity()
{
    if (!m_done && !m_paused)
        m_idle.start();
}

void QnamExchange::noteSilence()
{
    // Something may have come, or reading been paused, between the timer and this call.
    if (!m_paused && !m_idle.isActive())
        endEarly(Ending::IdleTimeout);
}

/// Qt says so again for every time it sends a safe request anew.
void QnamExchange::noteSent()
{
    if (!m_done && !std::exchange(m_sent, true))
        Q_EMIT sent();
}

void QnamExchange::takeHead()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_done || m_headTaken || status < 200)
        return;
    m_headTaken = true;
    noteActivity();
    m_response.status = status;
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_response.headers.append({name, value});
    if (m_request.streamed)
        Q_EMIT headersReceived(m_response);
}

void QnamExchange::takeBody()
{
    const QPointer<QnamExchange> self(this); // the handlers of the head and of the body may delete it
    takeHead();
    while (self && !m_done && !m_paused && m_reply && m_reply->bytesAvailable() > 0)
        takeChunk();
}

void QnamExchange::takeChunk()
{
    const QByteArray chunk = m_reply->read(std::min(m_reply->bytesAvailable(), mostAtOnce));
    noteActivity();
    m_received += chunk.size();
    if (m_request.streamed)
        Q_EMIT bodyReceived(chunk);
    else if (m_received > m_request.maxBodyBytes)
        endEarly(Ending::BodyTooLarge);
    else
        m_response.body += chunk;
}

void QnamExchange::conclude()
{
    const QPointer<QnamExchange> self(this);
    takeBody();
    // Paused: the rest waits in the reply, and resume() comes back here.
    if (!self || m_done || m_paused || !m_reply)
        return;
    const Ending ending = endingOf(m_reply->error());
    // Qt's words for an HTTP status quote the whole URL, signature and all; those for a socket do not.
    const QString words = m_reply->errorString();
    const bool tellsWords = ending != Ending::Answered && !words.contains(u"://");
    report(ending, tellsWords ? words : QString());
}

/// Over TLS Qt says that a request was sent no sooner than it was: a handshake that is refused afterwards is
/// that of another connection.
bool QnamExchange::mayHaveLeft() const
{
    const bool isTold = m_sent && m_request.url.scheme() == u"https";
    return m_headTaken || (isTold && m_request.safety == CallSafety::Destructive);
}

Ending QnamExchange::endingOf(QNetworkReply::NetworkError error) const
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        // Only as long as nothing was answered: the same code may end a connection later on.
        if (!mayHaveLeft())
            return Ending::NeverLeft;
        break;
    default:
        break;
    }
    const auto promised = m_response.contentLength();
    const bool hasBody = m_request.method != "HEAD" && m_response.status != 204 && m_response.status != 304;
    // Qt ends a short body with NoError now and then, so the count is ours.
    if (m_headTaken && hasBody && promised && m_received < *promised)
        return Ending::Truncated;
    return m_headTaken && isHttpStatus(error, m_response.status) ? Ending::Answered : Ending::ConnectionLost;
}

void QnamExchange::endEarly(Ending ending, const QString &detail)
{
    if (!m_done)
        report(ending, detail);
}

void QnamExchange::report(Ending ending, const QString &detail)
{
    m_done = true;
    m_idle.stop();
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
    }
    deleteLater();
    Q_EMIT finished({ending, m_response, detail, ending == Ending::NeverLeft ? m_tls : std::nullopt});
}

} // namespace snapdeck
