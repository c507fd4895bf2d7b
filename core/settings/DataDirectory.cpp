// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/DataDirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::DataDirectory)
};

/// A folder that we make is for its owner only; one that somebody made is left as it is.
bool makePrivate(const QString &path)
{
    if (QFileInfo(path).isDir())
        return QFileInfo(path).isWritable();
    return QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

DataDirectory::DataDirectory(QString path)
    : m_path(std::move(path))
{
}

Result<DataDirectory> DataDirectory::open(const QString &path)
{
    const QString chosen = path.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/snapdeck")
        : path;
    const DataDirectory directory(QDir(chosen).absolutePath());
    if (makePrivate(directory.path()) && makePrivate(directory.logFolder()))
        return directory;
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = Text::tr("The data folder %1 cannot be used.").arg(directory.path());
    error.advice = Text::tr("Check that it can be written, or name another one with --data-dir.");
    return failure(error);
}

} // namespace snapdeck
