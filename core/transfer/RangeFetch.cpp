// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RangeFetch.h"

#include "core/http/RetryPolicy.h"
#include "core/transfer/ContentRange.h"
#include "core/transfer/DownloadErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds longestFetch = std::chrono::hours(1);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::RangeSource)
};

ApiError protocolError(const QString &code, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::ProtocolError;
    error.code = code;
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError noRanges()
{
    return protocolError(QStringLiteral("no_ranges"),
                         Text::tr("The storage does not hand out parts of a snapshot, only the whole."),
                         Text::tr("Download it into the vault first, then look inside."));
}

ApiError changed()
{
    return protocolError(QStringLiteral("archive_changed"),
                         Text::tr("The snapshot changed on the server while it was being read."),
                         Text::tr("Look inside again."));
}

ApiError wrongPart()
{
    return protocolError(QStringLiteral("wrong_range"),
                         Text::tr("The storage sent another part of the snapshot than was asked for."),
                         Text::tr("Download it into the vault, then look inside."));
}

/// A weak one says only that two states mean the same. RFC 9110, 8.8.1
QByteArray strongTag(const Response &head)
{
    const QByteArray tag = head.header("ETag").trimmed();
    return tag.startsWith('"') ? tag : QByteArray();
}

} // namespace

RangeFetch::RangeFetch(RangeSource &source, Piece piece, QObject *context,
                       std::function<void(const QByteArray &)> take, Handler<std::monostate> done)
    : QObject(&source)
    , m_source(source)
    , m_piece(piece)
    , m_context(context)
    , m_take(std::move(take))
    , m_done(std::move(done))
{
    connect(context, &QObject::destroyed, this, [this] {
        m_context.clear(); // a widget says so while a QPointer still finds it
        finish(failure(download::cancelled()));
    });
}

RangeFetch::~RangeFetch() = default;

void RangeFetch::start()
{
    QMetaObject::invokeMethod(this, &RangeFetch::request, Qt::QueuedConnection);
}

QByteArray RangeFetch::rangeHeader() const
{
    if (m_piece.offset < 0 && m_wanted < 0)
        return "bytes=-" + QByteArray::number(m_piece.bytes);
    const qint64 first = m_piece.offset + m_received;
    const qint64 last = m_piece.offset + (m_wanted < 0 ? m_piece.bytes : m_wanted) - 1;
    return "bytes=" + QByteArray::number(first) + '-' + QByteArray::number(last);
}

void RangeFetch::request()
{
    if (m_finished)
        return;
    Request get;
    get.url = m_source.m_link.expose();
    get.streamed = true;
    get.deadline = longestFetch;
    get.headers.append({"Range", rangeHeader()});
    if (!m_source.m_validator.isEmpty())
        get.headers.append({"If-Range", m_source.m_validator});
    ++m_source.m_requests;
    m_takesBody = false;
    m_exchange = m_source.m_transport.start(get, this);
    connect(m_exchange, &Exchange::headersReceived, this, &RangeFetch::takeHead);
    connect(m_exchange, &Exchange::bodyReceived, this, &RangeFetch::takeBody);
    connect(m_exchange, &Exchange::finished, this, &RangeFetch::takeEnd);
}

void RangeFetch::takeHead(const Response &head)
{
    const bool isLinkOld = head.status == 403 || head.status == 410;
    if (isLinkOld && !m_askedForFreshLink && m_source.m_freshLink)
        renewLink(head.status);
    else if (RetryPolicy().delayAfter(1, CallSafety::Safe, {Ending::Answered, head, {}}, {}))
        return; // it ends by itself, and is asked again
    else if (const auto error = objectionTo(head))
        finish(failure(*error));
    else
        m_takesBody = true;
}

std::optional<ApiError> RangeFetch::objectionTo(const Response &head)
{
    const QByteArray encoding = head.header("Content-Encoding").trimmed().toLower();
    if (head.status == 403 || head.status == 410)
        return download::linkExpired(head.status);
    if (head.status == 416)
        return noteChanged(); // what was asked for lies within what the directory told
    if (head.status != 200 && head.status != 206)
        return download::refusedByStorage(head);
    if (!encoding.isEmpty() && encoding != "identity")
        return download::encodedOnTheWay(encoding);
    return head.status == 206 ? objectionToPiece(head) : objectionToWhole(head);
}

std::optional<ApiError> RangeFetch::objectionToPiece(const Response &head)
{
    const auto range = parseContentRange(head.header("Content-Range"));
    if (!range)
        return wrongPart();
    if (const auto error = objectionToState(head, range->total))
        return error;
    if (m_piece.offset < 0)
        m_piece = {std::max<qint64>(range->total - m_piece.bytes, 0), m_piece.bytes};
    m_wanted = std::min(m_piece.bytes, range->total - m_piece.offset);
    const bool isWanted
        = range->first == m_piece.offset + m_received && range->last == m_piece.offset + m_wanted - 1;
    return isWanted ? std::nullopt : std::optional(wrongPart());
}

/// The whole of an archive that is no longer than its wanted end is that end.
std::optional<ApiError> RangeFetch::objectionToWhole(const Response &head)
{
    const qint64 total = head.contentLength().value_or(-1);
    if (m_source.m_archiveBytes >= 0) {
        if (const auto error = objectionToState(head, total))
            return error;
    }
    const bool isEnd = m_piece.offset < 0 && m_received == 0 && total >= 0 && total <= m_piece.bytes;
    if (!isEnd)
        return noRanges();
    m_piece = {0, total};
    m_wanted = total;
    return objectionToState(head, total);
}

/// Whether it is still the file that the first answer spoke of.
std::optional<ApiError> RangeFetch::objectionToState(const Response &head, qint64 total)
{
    const QByteArray tag = strongTag(head);
    if (m_source.m_archiveBytes < 0) {
        m_source.m_archiveBytes = total;
        m_source.m_validator = tag;
    }
    const bool isSame = total == m_source.m_archiveBytes && tag == m_source.m_validator;
    return isSame ? std::nullopt : std::optional(noteChanged());
}

ApiError RangeFetch::noteChanged()
{
    m_source.m_stale = true;
    return changed();
}

void RangeFetch::takeBody(const QByteArray &chunk)
{
    if (m_finished || !m_takesBody) // an error page is none of the archive
        return;
    if (m_received + chunk.size() > m_wanted) {
        finish(failure(wrongPart()));
        return;
    }
    m_received += chunk.size();
    m_source.m_receivedBytes += chunk.size();
    m_triesWithoutProgress = 0;
    m_take(chunk);
}

void RangeFetch::takeEnd(const ExchangeResult &result)
{
    m_exchange = nullptr;
    if (m_finished)
        return;
    if (m_wanted >= 0 && m_received == m_wanted)
        finish(std::monostate{});
    else
        tryAgain(result);
}

void RangeFetch::tryAgain(const ExchangeResult &result)
{
    ExchangeResult seen = result;
    if (result.isAnswered() && (result.response.status == 200 || result.response.status == 206))
        seen.ending = Ending::Truncated;
    const auto delay = RetryPolicy().delayAfter(++m_triesWithoutProgress, CallSafety::Safe, seen,
                                                m_source.m_time.utcNow());
    if (delay)
        m_source.m_time.callAfter(*delay, this, [this] { request(); });
    else if (seen.isAnswered())
        finish(failure(download::refusedByStorage(seen.response)));
    else
        finish(failure(download::connectionEnded(seen)));
}

void RangeFetch::renewLink(int httpStatus)
{
    m_askedForFreshLink = true;
    endExchange();
    m_source.m_freshLink(this, [this, httpStatus](const Result<SignedLink> &fresh) {
        if (fresh && fresh->isEmpty()) {
            finish(failure(download::linkExpired(httpStatus)));
        } else if (!fresh) {
            finish(failure(fresh.error()));
        } else {
            m_source.m_link = *fresh;
            request();
        }
    });
}

void RangeFetch::endExchange()
{
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange->cancel();
    m_exchange = nullptr;
}

void RangeFetch::finish(const Result<std::monostate> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    endExchange();
    deleteLater();
    if (m_context)
        m_done(result);
}

} // namespace snapdeck
