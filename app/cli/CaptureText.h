// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"

#include <QJsonObject>

/// What is said of captures before they are sent, and of several when all have ended. Pure.
namespace snapdeck::cli {

/// What a confirmed capture is looked at with.
struct CaptureSight {
    QList<Capsule> capsules;
    QList<Template> templates;
    QDateTime now; ///< the server's clock
};

/// One sentence: what is destroyed, what is replaced, how many capsules run from that, and whether this
/// server replaces at all.
[[nodiscard]] QString preflightText(const CaptureWish &wish, const CaptureSight &sight);

/// Why nothing at all is sent: what this server never does, and whatever would make the steps before a
/// capture destroy something for nothing.
[[nodiscard]] std::optional<ApiError> preflightObjection(const CaptureWish &wish, const CaptureSight &sight);

/// How many of the captures that were asked for ended how. Together they are `asked`.
struct CaptureTally {
    qsizetype asked = 0;
    qsizetype captured = 0;
    qsizetype notCaptured = 0; ///< the capsule is as it was, or nobody touched it
    qsizetype unknown = 0; ///< not found out, or not yet
    qsizetype lost = 0; ///< capsule and template are gone
};
[[nodiscard]] CaptureTally tallyOf(const QList<OperationView> &captures);
/// `3 asked for: 2 captured, 1 not captured, 0 unknown, 0 lost.`
[[nodiscard]] QString describe(const CaptureTally &tally);
[[nodiscard]] QJsonObject toJson(const CaptureTally &tally);

} // namespace snapdeck::cli
