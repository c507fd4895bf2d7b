// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveCheck.h"
#include "core/base/ApiError.h"
#include "core/http/Request.h"

namespace snapdeck::download {

/// Every way in which a download ends without a file, each in its own words. What becomes of what had come is
/// said by withFate().
[[nodiscard]] ApiError linkExpired(int httpStatus);
[[nodiscard]] ApiError refusedByStorage(const Response &head);
[[nodiscard]] ApiError notAnArchive(const QString &instead);
[[nodiscard]] ApiError encodedOnTheWay(const QByteArray &encoding);
[[nodiscard]] ApiError otherSizeThanListed(qint64 listed, qint64 announced);
[[nodiscard]] ApiError tooShort(qint64 received, qint64 expected);
[[nodiscard]] ApiError connectionEnded(const ExchangeResult &result);
[[nodiscard]] ApiError cancelled();
[[nodiscard]] ApiError keepsChanging();
/// Whether nothing can be written to the folder that was chosen: trying again there is of no use.
[[nodiscard]] bool isOfFolder(const ApiError &error);
inline constexpr char folderCode[] = "download_folder"; ///< of such an error
/// The same error, whose advice ends with what became of the bytes that had come.
[[nodiscard]] ApiError withFate(ApiError error, bool isKept);

/// What a person should know, and is no error.
[[nodiscard]] QString changedOnServer();
[[nodiscard]] QString givesNoParts();
[[nodiscard]] QString didNotFit();

/// For every verdict but Verified.
[[nodiscard]] ApiError unsound(const ArchiveReport &report);

} // namespace snapdeck::download
