// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultFiles.h"

#include "core/base/DiskRoom.h"
#include "core/base/NewName.h"
#include "core/base/Sha256.h"
#include "core/vault/VaultErrors.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace snapdeck::vault_files {

namespace {

constexpr int schemaVersion = 1; ///< of sidecars and of vault.json
constexpr int mostNumbers = 10'000;
constexpr qsizetype bufferBytes = 256 * 1024;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Reads `from` to its end; -1 bytes where that failed.
Result<Copied> pump(QFile &from, QFile &to, const std::atomic_bool &isCancelled)
{
    Copied copied{to.fileName(), 0, {}};
    Sha256 sum;
    std::vector<char> buffer(static_cast<size_t>(bufferBytes));
    while (true) {
        if (isCancelled) {
            ApiError error;
            error.kind = ErrorKind::Cancelled;
            return failure(error);
        }
        const qint64 count = from.read(buffer.data(), bufferBytes);
        if (count < 0)
            return failure(vault_errors::cannotRead(from.fileName(), from.errorString()));
        if (count == 0)
            break;
        if (to.write(buffer.data(), count) != count)
            return failure(vault_errors::cannotWrite(to.fileName(), to.errorString()));
        sum.add(QByteArrayView(buffer.data(), count));
        copied.bytes += count;
    }
    if (!to.flush() || !syncHandle(to.handle()))
        return failure(vault_errors::cannotWrite(to.fileName(), to.errorString()));
    copied.sha256 = QString::fromLatin1(sum.finish());
    return copied;
}

} // namespace

Done makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return std::monostate{};
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerFolder))
        return failure(vault_errors::cannotWrite(path, {}));
    syncFolder(QFileInfo(path).path());
    return std::monostate{};
}

Done tryFolder(const QString &path)
{
    QTemporaryFile file(path + QStringLiteral("/.snapdeck-XXXXXX"));
    if (QDir().mkpath(path) && file.open())
        return std::monostate{};
    return failure(vault_errors::folderRefused(path, file.errorString()));
}

Done writeJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly))
        return failure(vault_errors::cannotWrite(path, file.errorString()));
    file.setPermissions(ownerFile);
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncHandle(file.handle()) || !file.commit())
        return failure(vault_errors::cannotWrite(path, file.errorString()));
    syncFolder(QFileInfo(path).path());
    return std::monostate{};
}

Result<QJsonObject> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(vault_errors::cannotRead(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(vault_errors::cannotRead(path, file.errorString()));
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (document.isObject())
        return document.object();
    ApiError error = vault_errors::cannotRead(path, wrong.errorString());
    error.kind = ErrorKind::ProtocolError;
    return failure(error);
}

Done changeJson(const QString &path, const QJsonObject &fields, const QJsonObject &otherwise)
{
    QJsonObject object = otherwise;
    if (QFileInfo::exists(path)) {
        const auto there = readJson(path);
        if (!there && there.error().kind != ErrorKind::ProtocolError)
            return failure(there.error());
        if (there)
            object = *there;
        else
            setAside(path);
    }
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    // A later version of the program may have written it; what it means by its fields stays its own.
    if (object.value(QLatin1String("schema")).toInt() < schemaVersion)
        object.insert(QStringLiteral("schema"), schemaVersion);
    return writeJson(path, object);
}

Done move(const QString &from, const QString &to)
{
    switch (giveNewName(from, to)) {
    case NewName::Given:
        syncFolder(QFileInfo(to).path());
        syncFolder(QFileInfo(from).path());
        return std::monostate{};
    case NewName::Taken: {
        ApiError error = vault_errors::cannotWrite(to, {});
        error.kind = ErrorKind::Conflict;
        return failure(error);
    }
    case NewName::Refused:
        break;
    }
    return failure(vault_errors::cannotWrite(to, systemWords()));
}

Result<QString> moveNumbered(const QString &from, const QString &folder, const QString &fileName)
{
    for (int number = 1; number < mostNumbers; ++number) {
        const QString to = folder + u'/' + numberedFileName(fileName, number);
        const Done moved = move(from, to);
        if (moved)
            return to;
        if (moved.error().kind != ErrorKind::Conflict)
            return failure(moved.error());
    }
    return failure(vault_errors::cannotWrite(folder + u'/' + fileName, {}));
}

Result<Copied> copy(const QString &from, const QString &folder, const QString &fileName,
                    const std::atomic_bool &isCancelled)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(vault_errors::cannotRead(from, source.errorString()));
    if (!hasRoomFor(folder, source.size()))
        return failure(vault_errors::noRoom(folder, source.size()));
    QFile part;
    for (int number = 1; number < mostNumbers && !part.isOpen(); ++number) {
        part.setFileName(folder + u'/' + numberedFileName(fileName, number) + QStringLiteral(".part"));
        if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !isTaken(part.fileName()))
            break;
    }
    if (!part.isOpen())
        return failure(vault_errors::cannotWrite(part.fileName(), part.errorString()));
    part.setPermissions(ownerFile);
    Result<Copied> copied = pump(source, part, isCancelled);
    part.close();
    if (copied) {
        const auto named = moveNumbered(part.fileName(), folder, fileName);
        if (named) {
            copied->path = *named;
            return copied;
        }
        copied = failure(named.error());
    }
    part.remove();
    return copied;
}

bool areOnOneDisk(const QString &file, const QString &folder)
{
#ifdef Q_OS_WIN
    return QDir(QFileInfo(file).absolutePath())
               .absolutePath()
               .left(2)
               .compare(QDir(folder).absolutePath().left(2), Qt::CaseInsensitive)
        == 0;
#else
    struct stat here = {};
    struct stat there = {};
    return ::stat(QFile::encodeName(file).constData(), &here) == 0
        && ::stat(QFile::encodeName(folder).constData(), &there) == 0 && here.st_dev == there.st_dev;
#endif
}

void setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QString aside = path + QStringLiteral(".broken-") + stamp;
    NewName given = giveNewName(path, aside);
    for (int number = 2; given == NewName::Taken; ++number) // of the same millisecond
        given = giveNewName(path, aside + u'-' + QString::number(number));
}

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

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace snapdeck::vault_files
