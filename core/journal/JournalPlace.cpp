// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalPlace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace snapdeck::journal_place {

namespace {

bool renameOver(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), failed);
    return !failed;
}

} // namespace

QByteArray identityOf(const QString &file)
{
#ifdef Q_OS_WIN
    return QFileInfo::exists(file) ? QByteArrayLiteral("there") : QByteArray();
#else
    struct stat found {
    };
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return {};
    return QByteArray::number(static_cast<qulonglong>(found.st_dev)) + ':'
        + QByteArray::number(static_cast<qulonglong>(found.st_ino));
#endif
}

bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makePrivateFile(const QString &file)
{
    if (QFileInfo::exists(file))
        return true;
    QFile made(file);
    return made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || QFileInfo::exists(file);
}

bool syncFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(opened.handle()) == 0;
#else
    return ::fsync(opened.handle()) == 0;
#endif
}

void syncFolderOf(const QString &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file) // keeps directories by itself
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

QString walOf(const QString &file)
{
    return file + QStringLiteral("-wal");
}

QString indexOf(const QString &file)
{
    return file + QStringLiteral("-shm");
}

QString moveAside(const QString &file, const QString &word)
{
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString start = info.absolutePath() + u'/' + info.completeBaseName() + u'-' + word + u'-' + time;
    const QString end = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString path = start + end;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = start + u'-' + QString::number(number) + end;
    // The file first: without it, what is beside it is recognised as left over.
    if (!QFile::rename(file, path))
        return {};
    if (QFileInfo(walOf(file)).size() > 0)
        QFile::rename(walOf(file), walOf(path));
    else
        QFile::remove(walOf(file));
    QFile::remove(indexOf(file));
    syncFolderOf(file);
    return path;
}

bool putInPlace(const QString &copy, const QString &file)
{
    for (const QString &beside : {walOf(file), indexOf(file)}) {
        if (QFileInfo::exists(beside) && !QFile::remove(beside))
            return false;
    }
    if (!syncFile(copy) || !renameOver(copy, file))
        return false;
    syncFolderOf(file);
    return true;
}

} // namespace snapdeck::journal_place
