// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/http/Request.h"
#include "core/transfer/RangeMap.h"

#include <optional>

namespace snapdeck {

/// What a download knows of the file by now.
struct KnownFile {
    qint64 listed = -1; ///< its size, as the listing has it; -1 unknown
    qint64 size = -1; ///< as the storage said; -1 unknown
    QByteArray validator; ///< see validatorOf(); empty where there is none
};

/// What the head of an answer means for a download.
struct AnswerVerdict {
    enum class Kind {
        Whole, ///< the file from its first byte
        Part, ///< `range` of it
        Changed, ///< it is not the file any more of which a part is here
        RangesIgnored, ///< this storage gives the whole or nothing that can be trusted
        LinkRefused, ///< expired, most likely
        TryAgain, ///< in a while; see `error.retryAt`
        Refused, ///< see `error`
    };
    Kind kind = Kind::Refused;
    ByteRange range;
    ApiError error;
};

/// `asked` is the range that was asked for, under the condition of `known.validator`; nothing: the whole.
/// Pure.
[[nodiscard]] AnswerVerdict judgeAnswer(const Response &head, const std::optional<ByteRange> &asked,
                                        const KnownFile &known, const QDateTime &now);

/// What may stand in If-Range: a strong ETag, else a Last-Modified that is a minute older than the answer
/// (RFC 9110, 8.8.2.2 and 13.1.5). Empty: nothing that came can be continued.
[[nodiscard]] QByteArray validatorOf(const Response &head);

} // namespace snapdeck
