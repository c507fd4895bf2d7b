// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/FolderHandle.h"

#include "core/archive/EntryName.h"

#include <QDir>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace snapdeck::archive {

FolderHandle::FolderHandle(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

QString FolderHandle::pathOf(const QString &name) const
{
    return (m_path.endsWith(u'/') ? m_path : m_path + u'/') + name;
}

#ifdef Q_OS_WIN

FolderHandle::~FolderHandle() = default;

FolderHandlePtr FolderHandle::open(const QString &path)
{
    const QFileInfo there(path);
    const bool isFolder = there.isDir() && !there.isSymLink() && !there.isJunction();
    // Whatever the single looks overlooked; some file systems answer in another case.
    const bool isItself = isFolder && nameKey(there.canonicalFilePath()) == nameKey(path);
    return isItself ? FolderHandlePtr(new FolderHandle(path, -1)) : nullptr;
}

FolderHandlePtr FolderHandle::enter(const QString &name) const
{
    if (!QFileInfo::exists(pathOf(name)) && !QDir(m_path).mkdir(name))
        return nullptr;
    return open(pathOf(name));
}

bool FolderHandle::isLink(const QString &name) const
{
    const QFileInfo there(pathOf(name));
    return there.isSymLink() || there.isJunction();
}

NewName FolderHandle::createFile(const QString &name, QFile &file) const
{
    file.setFileName(pathOf(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return NewName::Given;
    return QFileInfo::exists(pathOf(name)) || isLink(name) ? NewName::Taken : NewName::Refused;
}

NewName FolderHandle::rename(const QString &from, const QString &to) const
{
    return giveNewName(pathOf(from), pathOf(to));
}

void FolderHandle::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

#else

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// Where the file system has no rename that replaces nothing: a second name, which fails where it is taken.
/// Where it has no second names either, what comes between the look and the rename is lost.
NewName renameElsewise(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) == 0) {
        ::unlinkat(folder, from.constData(), 0);
        return NewName::Given;
    }
    if (errno == EEXIST)
        return NewName::Taken;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return NewName::Refused;
    struct stat there;
    if (::fstatat(folder, to.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0)
        return NewName::Taken;
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? NewName::Given
                                                                             : NewName::Refused;
}

} // namespace

FolderHandle::~FolderHandle()
{
    ::close(m_descriptor);
}

FolderHandlePtr FolderHandle::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), folderFlags);
    return descriptor < 0 ? nullptr : FolderHandlePtr(new FolderHandle(path, descriptor));
}

FolderHandlePtr FolderHandle::enter(const QString &name) const
{
    const QByteArray encoded = QFile::encodeName(name);
    // Whatever stands in the way of it, a folder that is there already can be opened.
    (void)::mkdirat(m_descriptor, encoded.constData(), 0777);
    const int descriptor = ::openat(m_descriptor, encoded.constData(), folderFlags);
    return descriptor < 0 ? nullptr : FolderHandlePtr(new FolderHandle(pathOf(name), descriptor));
}

bool FolderHandle::isLink(const QString &name) const
{
    struct stat there;
    return ::fstatat(m_descriptor, QFile::encodeName(name).constData(), &there, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISLNK(there.st_mode);
}

NewName FolderHandle::createFile(const QString &name, QFile &file) const
{
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const int descriptor = ::openat(m_descriptor, QFile::encodeName(name).constData(), flags, 0666);
    if (descriptor < 0)
        return errno == EEXIST ? NewName::Taken : NewName::Refused;
    if (file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return NewName::Given;
    ::close(descriptor);
    remove(name);
    return NewName::Refused;
}

NewName FolderHandle::rename(const QString &from, const QString &to) const
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(m_descriptor, source.constData(), m_descriptor, target.constData(), RENAME_NOREPLACE)
        == 0)
        return NewName::Given;
    if (errno == EEXIST)
        return NewName::Taken;
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        return NewName::Refused;
#endif
    return renameElsewise(m_descriptor, source, target);
}

void FolderHandle::remove(const QString &name) const
{
    ::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0);
}

#endif

} // namespace snapdeck::archive
