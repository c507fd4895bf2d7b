// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalErrors.h"

#include "core/journal/JournalTypes.h"
#include "core/journal/SqliteDialect.h"

#include <QCoreApplication>
#include <QDir>

namespace snapdeck::journal_errors {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Journal)
};

ApiError make(const char *code, const QString &message, const QString &advice, const QString &detail = {})
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.code = QLatin1String(code);
    error.message = message;
    error.advice = advice;
    error.detail = detail;
    return error;
}

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

} // namespace

ApiError fromFault(const SqlFault &fault, const QString &file, bool writing)
{
    using sqlite::FaultKind;
    switch (sqlite::kindOf(fault)) {
    case FaultKind::NoDriver:
        return make("journal_no_driver", Text::tr("Qt's SQLite driver is not installed."),
                    Text::tr("Install it (on Debian and Ubuntu: libqt6sql6-sqlite), then restart Snapdeck."));
    case FaultKind::Locked:
        return make("journal_locked", Text::tr("Another program is holding the journal %1.").arg(shown(file)),
                    Text::tr("Wait until it has finished, or end it; Snapdeck tries again by itself."),
                    fault.text);
    case FaultKind::ReadOnly:
        return make("journal_read_only", Text::tr("The journal %1 cannot be written.").arg(shown(file)),
                    Text::tr("Make the file and its folder writable; Snapdeck tries again by itself."),
                    fault.text);
    case FaultKind::Full:
        return make("journal_disk_full",
                    Text::tr("There is no room left on the disk of the journal %1.").arg(shown(file)),
                    Text::tr("Make room; Snapdeck tries again by itself."), fault.text);
    case FaultKind::Corrupt:
        return make("journal_corrupt", Text::tr("The journal %1 is damaged.").arg(shown(file)),
                    Text::tr("Restart Snapdeck: it sets the file aside and keeps what can be read."),
                    fault.text);
    case FaultKind::CannotOpen:
        return make("journal_unopened", Text::tr("The journal %1 cannot be opened.").arg(shown(file)),
                    Text::tr("Check that its folder is there and can be written."), fault.text);
    case FaultKind::Broken:
        break;
    }
    return make(
        "journal_failed",
        writing
            ? Text::tr("The disk did not take what was to be written into the journal %1.").arg(shown(file))
            : Text::tr("The journal %1 could not be read.").arg(shown(file)),
        Text::tr("Check the disk; Snapdeck tries again by itself."), fault.text);
}

ApiError newerVersion(const QString &file)
{
    return make("journal_newer", Text::tr("The journal %1 was written by a newer Snapdeck.").arg(shown(file)),
                Text::tr("Update Snapdeck, or name another data folder. The file was left as it is."));
}

ApiError folderUnusable(const QString &folder)
{
    return make("journal_read_only",
                Text::tr("The journal's folder %1 cannot be written.").arg(shown(folder)),
                Text::tr("Make it writable, or name another data folder; Snapdeck tries again by itself."));
}

ApiError busyOpening(const QString &file)
{
    return make("journal_locked",
                Text::tr("Another Snapdeck is just opening or repairing the journal %1.").arg(shown(file)),
                Text::tr("Wait until it has finished; Snapdeck tries again by itself."));
}

ApiError gone(const QString &file, const QString &detail)
{
    return make(
        "journal_gone",
        Text::tr("The journal %1 was deleted or replaced, and could not be written anew.").arg(shown(file)),
        Text::tr("Leave Snapdeck running, check the folder and the disk; Snapdeck tries again by itself."),
        detail);
}

ApiError takenOver()
{
    return make("operation_taken_over", Text::tr("Another running Snapdeck works on this operation."),
                Text::tr("Follow it there."));
}

ApiError alreadySent()
{
    return make(operationAlreadySent.data(),
                Text::tr("This operation was sent before, or has ended; nothing was sent a second time."),
                Text::tr("Look at the lists before you ask for it anew."));
}

ApiError notSent(ApiError error)
{
    error.message += u' ' + Text::tr("The request was not sent, since it could not be written down first.");
    return error;
}

QString setAside(const QString &corruptFile, const QString &kept)
{
    return Text::tr("The journal was damaged. It was set aside as %1. %2").arg(shown(corruptFile), kept);
}

QString writtenAnew(const QString &file)
{
    return Text::tr("The journal %1 was deleted while Snapdeck was running. It was written anew, and nothing "
                    "was lost.")
        .arg(shown(file));
}

QString otherSetAside(const QString &file, const QString &other)
{
    return Text::tr(
               "The journal %1 was replaced while Snapdeck was running. The other file was set aside as %2; "
               "the journal was written anew, and nothing was lost.")
        .arg(shown(file), shown(other));
}

QString accountRemoved(bool wasSent)
{
    return wasSent ? Text::tr("The account was removed before it was known how this ended. It was not sent "
                              "again; look at the provider's lists.")
                   : Text::tr("The account was removed before this was sent.");
}

QString kept(int operations, int auditEntries, int others)
{
    if (operations + auditEntries + others == 0)
        return Text::tr("Nothing in it could be read.");
    return Text::tr("Kept from it: %1, %2 and %3.")
        .arg(Text::tr("%n operation(s)", nullptr, operations),
             Text::tr("%n line(s) of the audit trail", nullptr, auditEntries),
             Text::tr("%n other record(s)", nullptr, others));
}

} // namespace snapdeck::journal_errors
