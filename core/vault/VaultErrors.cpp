// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultErrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace snapdeck::vault_errors {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::VaultErrors)
};

ApiError make(const char *code, const QString &message, const QString &advice, const QString &detail = {},
              ErrorKind kind = ErrorKind::LocalFailure)
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

ApiError notThere(const QString &folder)
{
    return make("vault_not_there", Text::tr("No vault can be found in %1.").arg(folder),
                Text::tr("Plug in its disk, or choose another folder. Nothing was forgotten."));
}

ApiError folderRefused(const QString &folder, const QString &detail)
{
    return make("vault_folder", Text::tr("Nothing can be written to the folder %1.").arg(folder),
                Text::tr("Choose another folder, or allow writing there."), detail);
}

ApiError closed(const QString &folder)
{
    return make("vault_closed", Text::tr("The vault %1 is not open any more.").arg(folder),
                Text::tr("Open it again and try once more."), {}, ErrorKind::Conflict);
}

ApiError readOnly(const QString &folder)
{
    return make("vault_read_only", Text::tr("The vault %1 cannot be written.").arg(folder),
                Text::tr("Its copies can be read. To change something, allow writing there."));
}

ApiError busy()
{
    return make("vault_busy", Text::tr("Another program is changing the vault."),
                Text::tr("Try again in a moment."), {}, ErrorKind::Conflict);
}

ApiError cannotWrite(const QString &path, const QString &detail)
{
    return make("vault_write", Text::tr("%1 could not be written.").arg(path),
                Text::tr("Check that the disk has room and can be written."), detail);
}

ApiError noRoom(const QString &folder, qint64 neededBytes)
{
    return make("vault_no_room",
                Text::tr("There is not enough room in %1 for %2.")
                    .arg(folder, QLocale::c().formattedDataSize(neededBytes, 1, QLocale::DataSizeSIFormat)),
                Text::tr("Empty the trash, remove copies, or move the vault to another disk."));
}

ApiError cannotRead(const QString &path, const QString &detail)
{
    return make("vault_read", Text::tr("%1 could not be read.").arg(path),
                Text::tr("Check the file and its disk."), detail);
}

ApiError noSuchCopy(const QString &what)
{
    return make("vault_no_copy", Text::tr("The vault has no copy “%1”.").arg(what),
                Text::tr("“snapdeck-cli vault list” shows those it has."), {}, ErrorKind::NotFound);
}

ApiError pinned(const QString &what)
{
    return make("vault_pinned", Text::tr("%1 is pinned, so it stays. Nothing was removed.").arg(what),
                Text::tr("Unpin it first, if it is to go."), {}, ErrorKind::RefusedByPolicy);
}

ApiError notInTrash(const QString &trashId)
{
    return make("vault_not_in_trash", Text::tr("The trash has nothing with the number “%1”.").arg(trashId),
                Text::tr("“snapdeck-cli vault trash list” shows what can be had back."), {},
                ErrorKind::NotFound);
}

ApiError notWhole(const QString &path, const QString &why)
{
    return make("vault_not_whole", Text::tr("%1 was not taken into the vault: %2").arg(path, why),
                Text::tr("Download the snapshot again."));
}

ApiError setAside(const QString &path, const QString &detail)
{
    return make("vault_set_aside", Text::tr("%1 could not be understood and was set aside.").arg(path),
                Text::tr("What it said of pins, notes and rules may have to be said again."), detail);
}

} // namespace snapdeck::vault_errors
