// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NewName.h"

#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace snapdeck {

namespace {

/// Where the file system knows no better: what comes between the look and the rename is lost. Windows never
/// replaces here.
NewName lookAndRename(const QString &from, const QString &to)
{
    const QFileInfo there(to);
    if (there.exists() || there.isSymLink())
        return NewName::Taken;
    if (QFile::rename(from, to))
        return NewName::Given;
    return QFileInfo::exists(to) ? NewName::Taken : NewName::Refused;
}

#ifndef Q_OS_WIN
/// A second name for the file, which fails where that name is taken; then the first one goes.
NewName linkAndUnlink(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return NewName::Given;
    }
    return errno == EEXIST ? NewName::Taken : NewName::Refused;
}
#endif

} // namespace

NewName giveNewName(const QString &from, const QString &to)
{
#ifndef Q_OS_WIN
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return NewName::Given;
    if (errno == EEXIST)
        return NewName::Taken;
    const bool isUnknown = errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
    if (!isUnknown)
        return NewName::Refused;
#endif
    const NewName linked = linkAndUnlink(source, target);
    const bool knowsNoLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
    if (linked != NewName::Refused || !knowsNoLinks)
        return linked;
#endif
    return lookAndRename(from, to);
}

QString numberedFileName(const QString &fileName, int number)
{
    if (number <= 1)
        return fileName;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString stem = dot > 0 ? fileName.left(dot) : fileName;
    const QString ending = dot > 0 ? fileName.mid(dot) : QString();
    return QStringLiteral("%1 (%2)%3").arg(stem).arg(number).arg(ending);
}

} // namespace snapdeck
