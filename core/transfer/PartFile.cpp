// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartFile.h"

#include "core/base/DiskRoom.h"
#include "core/base/NewName.h"
#include "core/transfer/DownloadErrors.h"
#include "core/transfer/PartState.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::PartFile)
};

constexpr int mostNumbers = 10'000;
constexpr int mostVanished = 100;

ApiError localError(const QString &message, const QString &advice, const QString &detail = {})
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = message;
    error.advice = advice;
    error.detail = detail;
    return error;
}

ApiError folderError(const QString &message, const QString &detail = {})
{
    ApiError error = localError(message, Text::tr("Choose another folder."), detail);
    error.code = QLatin1String(download::folderCode);
    return error;
}

/// A link that points nowhere takes a name, too.
bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

/// Without this a renamed file may be gone again after a power cut. Windows keeps directories by itself.
void syncFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

/// Lets nobody else write it for as long as it is open; false where somebody does. The system gives it free
/// again, however this program ends.
bool lockHandle(int handle)
{
#ifdef Q_OS_WIN
    // One byte far behind the end: on Windows what is locked cannot be read either.
    OVERLAPPED place{};
    place.OffsetHigh = 0x7FFFFFFF;
    return LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(handle)),
                      LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)
        != 0;
#else
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#endif
}

/// Whether the name still means the file that is open: whoever had the lock before may have renamed it.
bool isNamed(int handle, const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(handle)
    return QFileInfo(path).isFile(); // what is open keeps its name there
#else
    struct stat open = {};
    struct stat named = {};
    return ::fstat(handle, &open) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
#endif
}

} // namespace

PartFile::PartFile(QString folder, QString fileName)
    : m_folder(std::move(folder))
    , m_fileName(std::move(fileName))
{
}

void PartFile::discard()
{
    if (m_file.fileName().isEmpty())
        return;
    m_file.remove();
    QFile::remove(partStatePath(m_file.fileName()));
}

QString PartFile::finalPath(int number) const
{
    return m_folder + u'/' + numberedFileName(m_fileName, number);
}

Result<std::monostate> PartFile::checkRoom(qint64 bytes) const
{
    if (hasRoomFor(m_folder, bytes))
        return std::monostate{};
    return failure(localError(Text::tr("There is not enough room in %1.").arg(m_folder),
                              Text::tr("Make room, or choose a folder on another disk.")));
}

Result<std::monostate> PartFile::create(qint64 expectedBytes)
{
    if (!QDir().mkpath(m_folder))
        return failure(folderError(Text::tr("The folder %1 cannot be made.").arg(m_folder)));
    if (const auto room = checkRoom(expectedBytes); !room)
        return room;
    int vanished = 0; // what was in the way got its final name, or there is another reason
    for (int number = 1; number < mostNumbers && vanished < mostVanished; ++number) {
        const QString path = finalPath(number) + QStringLiteral(".part");
        if (isTaken(finalPath(number)))
            continue;
        if (makeAt(path))
            return std::monostate{};
        if (!isTaken(path)) {
            ++vanished;
            --number;
        }
    }
    return failure(folderError(Text::tr("No file can be made in %1.").arg(m_folder), m_file.errorString()));
}

/// A new file, or one of which nothing can be continued; not one that somebody else takes in the same moment.
bool PartFile::makeAt(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        if (lockHandle(m_file.handle()) && isNamed(m_file.handle(), path))
            return true;
    } else if (isLeftOver(path) && reopen(path) && isLeftOver(path) && m_file.resize(0)) {
        return true;
    }
    m_file.close();
    return false;
}

bool PartFile::reopen(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && lockHandle(m_file.handle()) && isNamed(m_file.handle(), path))
        return true;
    m_file.close();
    return false;
}

Result<std::monostate> PartFile::write(qint64 offset, QByteArrayView bytes)
{
    if (m_file.seek(offset) && m_file.write(bytes.data(), bytes.size()) == bytes.size())
        return std::monostate{};
    return failure(localError(Text::tr("The disk took no more bytes."),
                              Text::tr("Make room, then download again."), m_file.errorString()));
}

void PartFile::beginSync()
{
#ifdef Q_OS_LINUX
    ::sync_file_range(m_file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Result<std::monostate> PartFile::sync()
{
    if (m_file.flush() && syncHandle(m_file.handle()))
        return std::monostate{};
    return failure(localError(Text::tr("The file could not be brought safely to the disk."),
                              Text::tr("Check the disk, then download again."), m_file.errorString()));
}

Result<QString> PartFile::commit()
{
#ifdef Q_OS_WIN
    m_file.close(); // what is open has its name for good there; elsewhere the lock holds until it has the new
                    // one
#endif
    NewName given = NewName::Taken;
    for (int number = 1; number < mostNumbers && given == NewName::Taken; ++number) {
        const QString path = finalPath(number);
        given = giveNewName(m_file.fileName(), path);
        if (given == NewName::Given) {
            m_file.close();
            QFile::remove(partStatePath(m_file.fileName()));
            syncFolder(m_folder);
            return path;
        }
    }
    return failure(localError(Text::tr("The file could not be given its name in %1.").arg(m_folder),
                              Text::tr("Check the folder, then download again."),
                              QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace snapdeck
