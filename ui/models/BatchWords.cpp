// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BatchWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::BatchWords)
};

constexpr qint64 SecondsToMakeOne = 90; ///< the service's own soft deadline. contract: square-cloud/create

void addCount(QStringList &parts, int count, const QString &words)
{
    if (count > 0)
        parts << words.arg(Format::count(count));
}

QString whatComes(const BatchView &batch, const QDateTime &now)
{
    const BatchProgress &at = batch.progress;
    if (batch.paused && at.waiting > 0)
        return Text::tr("%1 not sent").arg(Format::count(at.waiting));
    if (at.waiting == 0)
        return Text::tr("all sent, %1 being taken").arg(Format::count(at.running));
    if (!batch.lastLeavesAt)
        return Text::tr("%1 waiting").arg(Format::count(at.waiting));
    return Text::tr("finishes about %1")
        .arg(Format::nearTime(batch.lastLeavesAt->addSecs(SecondsToMakeOne), now));
}

} // namespace

BatchView batchView(const SnapshotBatch &batch)
{
    return {batch.progress(), batch.startedAt(), batch.isPaused(), batch.lastLeavesAt()};
}

QString batchStory(const BatchView &batch, const QDateTime &now)
{
    const BatchProgress &at = batch.progress;
    QStringList parts{Text::tr("%1 of %2 ready").arg(Format::count(at.ready), Format::count(at.total))};
    addCount(parts, at.failed, Text::tr("%1 failed"));
    addCount(parts, at.unconfirmed, Text::tr("%1 unconfirmed"));
    addCount(parts, at.cancelled, Text::tr("%1 cancelled"));
    if (!batch.isFinished())
        parts << whatComes(batch, now);
    return parts.join(QStringLiteral(" · "));
}

QString batchTitle(const BatchView &batch)
{
    if (batch.isFinished())
        return Text::tr("%n snapshots requested at %1", nullptr, batch.progress.total)
            .arg(Format::time(batch.startedAt));
    if (batch.paused)
        return Text::tr("Paused: %n snapshots", nullptr, batch.progress.total);
    return Text::tr("Taking %n snapshots", nullptr, batch.progress.total);
}

} // namespace snapdeck
