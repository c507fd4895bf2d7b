// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveErrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace snapdeck::archive {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Archive)
};

ApiError make(ErrorKind kind, const char *code, const QString &message, const QString &advice,
              const QString &detail = {})
{
    ApiError error;
    error.kind = kind;
    error.code = QLatin1String(code);
    error.message = message;
    error.advice = advice;
    error.detail = detail;
    return error;
}

} // namespace

ApiError notAnArchive(const QString &instead)
{
    return make(ErrorKind::ProtocolError, "not_an_archive",
                Text::tr("This is not a zip archive, but %1.").arg(instead),
                Text::tr("Refresh the list, then try again; if it stays, use another snapshot."));
}

ApiError broken(const QString &detail)
{
    return make(ErrorKind::ProtocolError, "broken_archive", Text::tr("The archive is damaged."),
                Text::tr("Fetch it again; if it stays, use another snapshot."), detail);
}

ApiError tooLarge(qint64 bytes, qint64 most)
{
    return make(ErrorKind::RefusedByPolicy, "too_large",
                Text::tr("This is %1 bytes long, and only up to %2 are read at once.").arg(bytes).arg(most),
                Text::tr("Unpack it into a folder instead."));
}

ApiError encrypted(const QString &name)
{
    return make(ErrorKind::RefusedByPolicy, "encrypted", Text::tr("“%1” is encrypted.").arg(name),
                Text::tr("Fetch the archive, and open it with a program that asks for the password."));
}

ApiError unknownMethod(const QString &name, int method)
{
    return make(ErrorKind::RefusedByPolicy, "unknown_method",
                Text::tr("“%1” is packed in a way that is not known here (method %2).").arg(name).arg(method),
                Text::tr("Fetch the archive, and open it with another program."));
}

ApiError corruptEntry(const QString &name, const QString &detail)
{
    return make(ErrorKind::ProtocolError, "corrupt_entry",
                Text::tr("“%1” is damaged: it is not what the archive's directory says.").arg(name),
                Text::tr("Try again; if it stays, use another snapshot."), detail);
}

ApiError truncatedEntry(const QString &name)
{
    return make(ErrorKind::ProtocolError, "truncated_entry", Text::tr("“%1” ends half-way.").arg(name),
                Text::tr("Try again; if it stays, use another snapshot."));
}

ApiError lyingEntry(const QString &name)
{
    return make(ErrorKind::RefusedByPolicy, "lying_entry",
                Text::tr("“%1” cannot be as the archive's directory says.").arg(name),
                Text::tr("The archive is damaged, or made to mislead: use another snapshot."));
}

ApiError unsafeEntry(const QString &name, const QString &why)
{
    return make(ErrorKind::RefusedByPolicy, "unsafe_entry",
                Text::tr("“%1” was not unpacked: %2.").arg(name, why),
                Text::tr("Look at where this archive comes from."));
}

ApiError fileChanged(const QString &path)
{
    return make(ErrorKind::LocalFailure, "file_changed",
                Text::tr("The file “%1” was changed while it was being read.").arg(path),
                Text::tr("Open it again."));
}

ApiError fileTrouble(const QString &path, const QString &words)
{
    return make(ErrorKind::LocalFailure, "file_trouble",
                Text::tr("The file “%1” could not be read or written.").arg(path),
                Text::tr("Check that it is there, that it may be used, and that the disk has room."), words);
}

ApiError noRoom(const QString &folder, qint64 bytes)
{
    return make(ErrorKind::LocalFailure, "no_room",
                Text::tr("There is not enough room in %1: unpacked, it comes to %2.")
                    .arg(folder, QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)),
                Text::tr("Make room, or choose fewer files or a folder on another disk."));
}

ApiError cancelled()
{
    return make(ErrorKind::Cancelled, "cancelled", Text::tr("This was called off."), {});
}

} // namespace snapdeck::archive
