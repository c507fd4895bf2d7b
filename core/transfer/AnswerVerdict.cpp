// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/AnswerVerdict.h"

#include "core/archive/ArchiveCheck.h"
#include "core/transfer/ContentRange.h"
#include "core/transfer/DownloadErrors.h"

#include <algorithm>
#include <array>

namespace snapdeck {

namespace {

using Kind = AnswerVerdict::Kind;

constexpr qint64 strongAfterSeconds = 60; ///< RFC 9110, 8.8.2.2

AnswerVerdict refused(const ApiError &error)
{
    return {Kind::Refused, {}, error};
}

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

/// What is wrong with an answer that brings bytes, whichever they are.
std::optional<ApiError> objection(const Response &head)
{
    const QByteArray encoding = head.header("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return download::encodedOnTheWay(encoding);
    if (const auto page = pageByType(head))
        return download::notAnArchive(*page);
    return std::nullopt;
}

bool isSameFile(const Response &head, const KnownFile &known)
{
    const bool knowsTag = known.validator.startsWith('"');
    const QByteArray said = head.header(knowsTag ? "ETag" : "Last-Modified").trimmed();
    return said.isEmpty() || said == known.validator;
}

AnswerVerdict judgeWhole(const Response &head, bool wasRangeAsked, const KnownFile &known)
{
    if (const auto error = objection(head))
        return refused(*error);
    const auto length = head.contentLength();
    if (length && known.listed >= 0 && *length != known.listed)
        return refused(download::otherSizeThanListed(known.listed, *length));
    if (!wasRangeAsked)
        return {Kind::Whole, {}, {}};
    const bool isSame = isSameFile(head, known) && length.value_or(known.size) == known.size;
    return {isSame ? Kind::RangesIgnored : Kind::Changed, {}, {}};
}

AnswerVerdict judgePart(const Response &head, const ByteRange &asked, const KnownFile &known)
{
    if (const auto error = objection(head))
        return refused(*error);
    const auto said = parseContentRange(head.header("Content-Range"));
    if (!said)
        return {Kind::RangesIgnored, {}, {}};
    if (said->total != known.size || !isSameFile(head, known))
        return {Kind::Changed, {}, {}};
    const ByteRange range{said->first, said->last + 1};
    const auto length = head.contentLength();
    const bool fits = range.begin == asked.begin && range.end <= asked.end
        && length.value_or(range.size()) == range.size();
    return {fits ? Kind::Part : Kind::RangesIgnored, range, {}};
}

bool isPassing(int status)
{
    constexpr std::array passing{408, 425, 429, 500, 502, 503, 504};
    return std::find(passing.begin(), passing.end(), status) != passing.end();
}

} // namespace

AnswerVerdict judgeAnswer(const Response &head, const std::optional<ByteRange> &asked, const KnownFile &known,
                          const QDateTime &now)
{
    if (head.status == 403 || head.status == 410)
        return {Kind::LinkRefused, {}, download::linkExpired(head.status)};
    if (head.status == 200)
        return judgeWhole(head, asked.has_value(), known);
    if (head.status == 206 && asked)
        return judgePart(head, *asked, known);
    if (head.status == 416 && asked)
        return {Kind::Changed, {}, {}}; // it has become shorter
    ApiError error = download::refusedByStorage(head);
    if (!isPassing(head.status))
        return refused(error);
    error.retryAt = head.retryAfter(now);
    return {Kind::TryAgain, {}, error};
}

QByteArray validatorOf(const Response &head)
{
    const QByteArray tag = head.header("ETag").trimmed();
    if (tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'))
        return tag;
    const QByteArray modified = head.header("Last-Modified").trimmed();
    const auto changedAt = head.lastModified();
    const auto saidAt = head.date();
    const bool isStrong = changedAt && saidAt && changedAt->secsTo(*saidAt) >= strongAfterSeconds;
    return isStrong ? modified : QByteArray();
}

} // namespace snapdeck
