// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/SizeTrend.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SizeTrend)
};

constexpr qsizetype mostLookedAt = 5;
constexpr qsizetype fewestToKnow = 3;

QString sizeWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// Of the few before `end`; the lower one of the two in the middle, so that it is a size that was there.
qint64 usualBefore(const QList<SizePoint> &points, qsizetype end)
{
    QList<qint64> sizes;
    for (qsizetype i = std::max<qsizetype>(0, end - mostLookedAt); i < end; ++i)
        sizes.append(points.at(i).bytes);
    std::sort(sizes.begin(), sizes.end());
    return sizes.at((sizes.size() - 1) / 2);
}

} // namespace

QString ShrinkWarning::text() const
{
    return Text::tr("This snapshot has %1, where %2 are usual. Look into it before older ones go: something "
                    "may have been lost before it was taken.")
        .arg(sizeWords(at.bytes), sizeWords(usualBytes));
}

std::optional<ShrinkWarning> SizeTrend::warning() const
{
    if (shrinks.isEmpty() || shrinks.constLast().at != points.constLast())
        return std::nullopt;
    return shrinks.constLast();
}

SizeTrend sizeTrend(QList<SizePoint> points)
{
    points.erase(
        std::remove_if(points.begin(), points.end(), [](const SizePoint &point) { return point.bytes < 0; }),
        points.end());
    std::stable_sort(points.begin(), points.end(),
                     [](const SizePoint &a, const SizePoint &b) { return a.takenAt < b.takenAt; });
    SizeTrend trend;
    for (qsizetype i = fewestToKnow; i < points.size(); ++i) {
        const qint64 usual = usualBefore(points, i);
        if (points.at(i).bytes < usual - usual / 2)
            trend.shrinks.append({points.at(i), usual});
    }
    trend.points = std::move(points);
    return trend;
}

} // namespace snapdeck
