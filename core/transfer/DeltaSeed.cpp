// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DeltaSeed.h"

#include "core/transfer/DownloadErrors.h"
#include "core/transfer/LocalHeaders.h"
#include "core/transfer/PartFile.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qint64 bufferBytes = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::DeltaSeed)
};

ApiError unreadable(const QFile &older)
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = Text::tr("The earlier copy could not be read.");
    error.advice = Text::tr("Verify the copies in the vault.");
    error.detail = older.errorString();
    return error;
}

Result<std::monostate> copyOne(QFile &older, const DeltaCopy &copy, PartFile &part,
                               const std::function<bool()> &isCancelled)
{
    if (!older.seek(copy.from))
        return failure(unreadable(older));
    for (qint64 copied = 0; copied < copy.bytes;) {
        if (isCancelled())
            return failure(download::cancelled());
        const QByteArray bytes = older.read(std::min(bufferBytes, copy.bytes - copied));
        if (bytes.isEmpty())
            return failure(unreadable(older));
        if (const auto written = part.write(copy.to + copied, bytes); !written)
            return written;
        copied += bytes.size();
    }
    return std::monostate{};
}

ApiError noRoomForState(const QString &folder)
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = Text::tr("No file can be made in %1.").arg(folder);
    error.advice = Text::tr("Choose another folder.");
    return error;
}

/// Neighbours become one, as a state has them.
QList<ByteRange> rangesOf(const DeltaPlan &plan)
{
    QList<ByteRange> ranges;
    for (const DeltaCopy &copy : plan.copies) {
        if (!ranges.isEmpty() && ranges.last().end == copy.to)
            ranges.last().end += copy.bytes;
        else
            ranges.append({copy.to, copy.to + copy.bytes});
    }
    return ranges;
}

bool hasPart(const DeltaWish &wish)
{
    const auto partials = findPartials(wish.folder);
    return std::any_of(partials.begin(), partials.end(), [&wish](const PartialDownload &partial) {
        return partial.state.resourceId == wish.part.resourceId && partial.state.version == wish.part.version;
    });
}

} // namespace

Result<qint64> seedPart(const DeltaWish &wish, const std::function<bool()> &isCancelled)
{
    if (hasPart(wish))
        return 0;
    QFile older(wish.olderPath);
    if (!older.open(QIODevice::ReadOnly))
        return failure(unreadable(older));
    const DeltaPlan plan = planDelta(*wish.older, *wish.newer, readLocalHeaders(older, *wish.older));
    if (plan.copies.isEmpty() || !plan.isWorthIt())
        return 0;
    PartFile part(wish.folder, wish.part.fileName);
    if (const auto created = part.create(wish.part.size); !created)
        return failure(created.error());
    (void)savePartState(part.path(), wish.part); // marks it as ours, for whoever finds it after a kill
    for (const DeltaCopy &copy : plan.copies) {
        if (const auto copied = copyOne(older, copy, part, isCancelled); !copied) {
            part.discard();
            return failure(copied.error());
        }
    }
    PartState state = wish.part;
    state.done = rangesOf(plan);
    if (isCancelled()) {
        part.discard();
        return failure(download::cancelled());
    }
    if (!savePartState(part.path(), state)) {
        part.discard();
        return failure(noRoomForState(wish.folder));
    }
    part.keep();
    return plan.copiedBytes;
}

} // namespace snapdeck
