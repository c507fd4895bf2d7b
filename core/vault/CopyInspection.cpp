// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/CopyInspection.h"

#include "core/archive/ArchiveCheck.h"
#include "core/base/Sha256.h"

#include <QFile>

#include <optional>
#include <vector>

namespace snapdeck {

namespace {

constexpr qint64 bufferBytes = 256 * 1024;

CopyVerdict verdictOf(ArchiveVerdict verdict)
{
    switch (verdict) {
    case ArchiveVerdict::Verified:
        return CopyVerdict::Verified;
    case ArchiveVerdict::NotAnArchive:
        return CopyVerdict::NotAnArchive;
    case ArchiveVerdict::CorruptEntry:
        return CopyVerdict::CorruptEntry;
    case ArchiveVerdict::Encrypted:
        return CopyVerdict::Encrypted;
    case ArchiveVerdict::Unreadable:
        return CopyVerdict::Unreadable;
    default:
        return CopyVerdict::Broken;
    }
}

/// Nothing where it was called off; `detail` where the disk failed.
std::optional<QString> sumOf(QFile &file, CopyInspection &found, const std::atomic_bool &isCancelled,
                             std::atomic<qint64> &done)
{
    Sha256 sum;
    std::vector<char> buffer(static_cast<size_t>(bufferBytes));
    found.bytes = 0;
    while (true) {
        if (isCancelled)
            return std::nullopt;
        const qint64 count = file.read(buffer.data(), bufferBytes);
        if (count < 0) {
            found.verdict = CopyVerdict::Unreadable;
            found.detail = file.errorString();
            return QString();
        }
        if (count == 0)
            break;
        sum.add(QByteArrayView(buffer.data(), count));
        found.bytes += count;
        done += count;
    }
    return QString::fromLatin1(sum.finish());
}

} // namespace

CopyInspection inspectCopy(const QString &path, const QString &expectedSha256,
                           const std::atomic_bool &isCancelled, std::atomic<qint64> &done)
{
    CopyInspection found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.verdict = CopyVerdict::Unreadable;
        found.detail = file.errorString();
        return found;
    }
    found.writtenAt = file.fileTime(QFileDevice::FileModificationTime).toUTC();
    const auto sum = sumOf(file, found, isCancelled, done);
    found.wasCancelled = !sum.has_value();
    if (!sum || found.verdict == CopyVerdict::Unreadable)
        return found;
    found.sha256 = *sum;
    file.close();
    const ArchiveReport report = checkArchive(path, [&isCancelled] { return isCancelled.load(); });
    found.wasCancelled = report.verdict == ArchiveVerdict::Cancelled;
    found.verdict = verdictOf(report.verdict);
    found.detail = report.detail;
    found.entries = report.entries;
    const bool isOther = !expectedSha256.isEmpty() && expectedSha256 != found.sha256;
    if (isOther && (found.verdict == CopyVerdict::Verified || found.verdict == CopyVerdict::Encrypted))
        found.verdict = CopyVerdict::Changed;
    return found;
}

} // namespace snapdeck
