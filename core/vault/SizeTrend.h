// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace snapdeck {

struct SizePoint {
    QDateTime takenAt; ///< UTC
    qint64 bytes = 0;
    friend bool operator==(const SizePoint &, const SizePoint &) = default;
};

/// A snapshot that is less than half of what is usual: often something was lost before it was taken.
struct ShrinkWarning {
    SizePoint at;
    qint64 usualBytes = 0; ///< median of the five before it
    [[nodiscard]] QString text() const; ///< for people
};

/// Sizes over the versions of one resource.
struct SizeTrend {
    QList<SizePoint> points; ///< oldest first, without those whose size nobody knows
    QList<ShrinkWarning> shrinks; ///< oldest first

    /// Where the newest one has shrunk.
    [[nodiscard]] std::optional<ShrinkWarning> warning() const;
};

/// `points` in any order. Needs three before one to know what is usual. Pure.
[[nodiscard]] SizeTrend sizeTrend(QList<SizePoint> points);

} // namespace snapdeck
