// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TransferWords.h"

#include "core/session/Workspace.h"
#include "core/transfer/Download.h"
#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::TransferWords)
};

} // namespace

BadgeSpec transferBadge(const Download &download)
{
    if (download.isPaused() && !download.isFinished())
        return pausedBadge();
    if (download.state() == Download::State::Running)
        return {Icon::ArrowDownToLine, Text::tr("Receiving"), Tone::Accent};
    return downloadBadge(download.state(), download.receivedBytes(), download.totalBytes());
}

QString spokenTransfer(const Download &download)
{
    const QString word = transferBadge(download).text;
    return download.isFinished()
        ? word
        : Text::tr("%1, %2").arg(word, Format::progress(download.receivedBytes(), download.totalBytes()));
}

TransferTotals transferTotals(const Workspace &workspace)
{
    TransferTotals totals;
    for (const OpenSession &session : workspace.openSessions()) {
        const auto *squareCloud = std::get_if<SquareCloudSession *>(&session);
        if (!squareCloud)
            continue;
        for (const Download *download : (*squareCloud)->downloads().downloads()) {
            if (download->isFinished())
                continue;
            ++totals.unfinished;
            const bool isRunning = download->state() == Download::State::Running;
            totals.running += isRunning || download->state() == Download::State::Verifying ? 1 : 0;
            if (!isRunning)
                continue;
            totals.bytesPerSecond += download->bytesPerSecond();
            totals.bytesLeft += std::max<qint64>(download->totalBytes() - download->receivedBytes(), 0);
        }
    }
    return totals;
}

QString totalsWords(const TransferTotals &totals)
{
    if (totals.unfinished == 0)
        return {};
    QStringList parts;
    if (totals.running == totals.unfinished)
        parts << Text::tr("%n download(s)", nullptr, totals.unfinished);
    else
        parts << Text::tr("%1 of %n download(s)", nullptr, totals.unfinished)
                     .arg(Format::count(totals.running));
    if (totals.bytesPerSecond > 0) {
        parts << Text::tr("%1/s", "speed").arg(Format::size(qint64(totals.bytesPerSecond)));
        if (totals.bytesLeft > 0)
            parts << Text::tr("%1 left").arg(
                Format::duration(qint64(double(totals.bytesLeft) / totals.bytesPerSecond) + 1));
    }
    return parts.join(QStringLiteral(" · "));
}

QString partialsWords(const QList<PartialDownload> &partials)
{
    qint64 bytes = 0;
    for (const PartialDownload &partial : partials)
        bytes += partial.receivedBytes;
    return Text::tr("%n unfinished download(s) of an earlier run; %1 are here already.", nullptr,
                    int(partials.size()))
        .arg(Format::size(bytes));
}

QString limitWords(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0 ? Text::tr("%1/s", "speed").arg(Format::size(bytesPerSecond))
                              : Text::tr("No limit");
}

} // namespace snapdeck
