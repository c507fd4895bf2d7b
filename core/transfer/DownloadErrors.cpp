// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadErrors.h"

#include "core/http/ExchangeErrors.h"

#include <QCoreApplication>

namespace snapdeck::download {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Download)
};

ApiError make(ErrorKind kind, const char *code, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.code = QLatin1String(code);
    error.message = message;
    error.advice = advice;
    return error;
}

} // namespace

ApiError linkExpired(int httpStatus)
{
    ApiError error = make(ErrorKind::Forbidden, "link_expired", Text::tr("The download link has expired."),
                          Text::tr("Refresh the list for a fresh link, then download again."));
    error.httpStatus = httpStatus;
    return error;
}

ApiError refusedByStorage(const Response &head)
{
    ApiError error = statusError(head);
    error.message = Text::tr("The storage did not hand out the snapshot (HTTP %1).").arg(head.status);
    error.advice = Text::tr("Refresh the list, then try again.");
    if (error.kind == ErrorKind::Unauthorized)
        error.kind = ErrorKind::Forbidden; // the link was refused, not the account's key
    return error;
}

ApiError notAnArchive(const QString &instead)
{
    return make(ErrorKind::ProtocolError, "not_an_archive",
                Text::tr("What came is not a zip archive, but %1.").arg(instead),
                Text::tr("Refresh the list, then try again."));
}

ApiError encodedOnTheWay(const QByteArray &encoding)
{
    return make(
        ErrorKind::ProtocolError, "content_encoding",
        Text::tr("The storage re-encoded the archive on the way (%1).").arg(QString::fromLatin1(encoding)),
        Text::tr("Its bytes could not be checked. A proxy may be doing this."));
}

ApiError otherSizeThanListed(qint64 listed, qint64 announced)
{
    return make(ErrorKind::ProtocolError, "size_mismatch",
                Text::tr("The storage has another file than the list says: %1 bytes instead of %2.")
                    .arg(announced)
                    .arg(listed),
                Text::tr("Refresh the list, then try again."));
}

ApiError tooShort(qint64 received, qint64 expected)
{
    return make(ErrorKind::ServiceFailure, "short",
                Text::tr("The download ended early: %1 of %2 bytes came.").arg(received).arg(expected),
                Text::tr("Try again."));
}

ApiError connectionEnded(const ExchangeResult &result)
{
    ApiError error = networkError(result);
    error.advice = Text::tr("Check the network, then download again.");
    return error;
}

ApiError cancelled()
{
    return make(ErrorKind::Cancelled, "cancelled", Text::tr("The download was called off."), {});
}

ApiError keepsChanging()
{
    return make(ErrorKind::ServiceFailure, "changing",
                Text::tr("The storage gave another file every time, so no whole one could be put together."),
                Text::tr("Refresh the list, then try again."));
}

bool isOfFolder(const ApiError &error)
{
    return error.code == QLatin1String(folderCode);
}

ApiError withFate(ApiError error, bool isKept)
{
    const QString fate = isKept ? Text::tr("What has come is kept, and the next try goes on from there.")
                                : Text::tr("Nothing was kept.");
    error.advice = error.advice.isEmpty() ? fate : error.advice + u' ' + fate;
    return error;
}

QString changedOnServer()
{
    return Text::tr("The file changed on the server, so the download began anew.");
}

QString givesNoParts()
{
    return Text::tr("The storage cannot continue a file in the middle, so the download began anew.");
}

QString didNotFit()
{
    return Text::tr("What an earlier try had left did not fit, so the download began anew.");
}

ApiError unsound(const ArchiveReport &report)
{
    switch (report.verdict) {
    case ArchiveVerdict::NotAnArchive:
        return notAnArchive(report.detail);
    case ArchiveVerdict::CorruptEntry:
        return make(ErrorKind::ServiceFailure, "corrupt_entry",
                    Text::tr("The archive is damaged: “%1” does not match its checksum.").arg(report.detail),
                    Text::tr("Try again; if it stays, use another snapshot."));
    case ArchiveVerdict::Encrypted:
        return make(ErrorKind::ProtocolError, "encrypted",
                    Text::tr("The archive is encrypted at “%1”, so it cannot be checked.").arg(report.detail),
                    {});
    case ArchiveVerdict::Unreadable:
        return make(ErrorKind::LocalFailure, "unreadable",
                    Text::tr("The downloaded file could not be read back."),
                    Text::tr("Check the disk, then download again."));
    case ArchiveVerdict::Cancelled:
        return cancelled();
    case ArchiveVerdict::Broken:
    case ArchiveVerdict::Verified:
        break;
    }
    ApiError error = make(ErrorKind::ServiceFailure, "broken_archive", Text::tr("The archive is damaged."),
                          Text::tr("Try again; if it stays, use another snapshot."));
    error.detail = report.detail;
    return error;
}

} // namespace snapdeck::download
