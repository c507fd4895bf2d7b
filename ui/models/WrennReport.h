// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/theme/Tokens.h"

/// What a banner says of operations on a Wrenn account. Pure.
namespace snapdeck {

enum class ReportAct { None, CopyDetails, CheckAgain, DeleteOldFirst };

struct WrennReport {
    Tone tone = Tone::Processing;
    QString text;
    ReportAct act = ReportAct::None;
    bool hasEnded = false;
    friend bool operator==(const WrennReport &, const WrennReport &) = default;
};

/// What an operation is among others: nothing is said twice.
struct ReportPlace {
    bool isAwaited = false; ///< another one waits for it
    std::optional<OperationView> follower = {}; ///< of a trial: what destroys its capsule again
};

/// Whether it has a banner of its own now; what is told elsewhere, or what went well and is seen in the list
/// anyway, has none.
[[nodiscard]] bool isReported(const OperationView &operation, const ReportPlace &place);
[[nodiscard]] WrennReport reportOf(const OperationView &operation, const ReportPlace &place);
/// A line for the status strip once it has ended well; empty where a banner says it.
[[nodiscard]] QString noticeOf(const OperationView &operation);

/// Whether its banner says that a capsule runs: true for a while only, unlike what has happened.
[[nodiscard]] bool saysItRuns(const OperationView &operation);
/// Whether `other` is seen to have ended the run of `capsule` that `launch` began.
[[nodiscard]] bool endsRunOf(const CapsuleId &capsule, const OperationView &launch,
                             const OperationView &other);
/// Whether one that ran once, and is listed like this, runs no more; an older listing may not know it yet.
[[nodiscard]] bool hasStoppedRunning(CapsuleStatus status);

/// Captures that were asked for together: "3 asked for: 2 captured, 1 not captured (cl-…: why)".
[[nodiscard]] WrennReport batchReport(const QList<OperationView> &captures);

/// Words for ReportAct; empty for None.
[[nodiscard]] QString actText(ReportAct act);
/// What an operator is asked first.
[[nodiscard]] QString detailsOf(const OperationView &operation);

} // namespace snapdeck
