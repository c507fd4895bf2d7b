// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartFile.h"

#include "core/base/NewName.h"
#include "core/transfer/SnapshotFileName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::PartFile)
};

constexpr int mostNumbers = 10'000;
constexpr qint64 spareBytes = 16LL * 1024 * 1024; ///< left free for everybody else on the disk

ApiError localError(const QString &message, const QString &advice, const QString &detail = {})
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = message;
    error.advice = advice;
    error.detail = detail;
    return error;
}

/// A link that points nowhere takes a name, too.
bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Asked of the file system itself: the mount table, which QStorageInfo reads, may not show it. -1: unknown.
qint64 freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(folder.toStdU16String()), failed);
    return failed ? -1 : static_cast<qint64>(std::min<std::uintmax_t>(space.available, INT64_MAX));
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

} // namespace

PartFile::PartFile(QString folder, QString fileName)
    : m_folder(std::move(folder))
    , m_fileName(std::move(fileName))
{
}

PartFile::~PartFile()
{
    discard();
}

void PartFile::discard()
{
    if (m_opened && !m_committed)
        m_file.remove();
    m_opened = false;
}

QString PartFile::finalPath(int number) const
{
    return m_folder + u'/' + numberedFileName(m_fileName, number);
}

Result<std::monostate> PartFile::open(qint64 expectedBytes)
{
    if (!QDir().mkpath(m_folder))
        return failure(localError(Text::tr("The folder %1 cannot be made.").arg(m_folder),
                                  Text::tr("Choose another folder.")));
    const qint64 free = freeBytes(m_folder);
    if (expectedBytes >= 0 && free >= 0 && free - spareBytes < expectedBytes)
        return failure(localError(Text::tr("There is not enough room in %1.").arg(m_folder),
                                  Text::tr("Make room, or choose a folder on another disk.")));
    for (int number = 1; number < mostNumbers; ++number) {
        m_file.setFileName(finalPath(number) + QStringLiteral(".part"));
        if (isTaken(finalPath(number)))
            continue;
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            m_opened = true;
            return std::monostate{};
        }
        if (!isTaken(m_file.fileName()))
            break;
    }
    return failure(localError(Text::tr("No file can be made in %1.").arg(m_folder),
                              Text::tr("Choose another folder."), m_file.errorString()));
}

Result<std::monostate> PartFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return failure(localError(Text::tr("The disk took no more bytes."),
                                  Text::tr("Make room, then download again. Nothing was kept."),
                                  m_file.errorString()));
    m_sum.add(bytes);
    m_size += bytes.size();
    return std::monostate{};
}

Result<std::monostate> PartFile::sync()
{
    if (m_file.flush() && syncHandle(m_file.handle()))
        return std::monostate{};
    return failure(localError(Text::tr("The file could not be brought safely to the disk."),
                              Text::tr("Check the disk, then download again. Nothing was kept."),
                              m_file.errorString()));
}

Result<QString> PartFile::commit()
{
    m_file.close();
    NewName given = NewName::Taken;
    for (int number = 1; number < mostNumbers && given == NewName::Taken; ++number) {
        const QString path = finalPath(number);
        given = giveNewName(m_file.fileName(), path);
        if (given == NewName::Given) {
            m_committed = true;
            syncFolder(m_folder);
            return path;
        }
    }
    return failure(localError(Text::tr("The file could not be given its name in %1.").arg(m_folder),
                              Text::tr("Check the folder, then download again."),
                              QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace snapdeck
