// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartState.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace snapdeck {

namespace {

constexpr int format = 1; ///< of the file
constexpr qint64 longestState = 1024 * 1024; ///< bytes; thousands of ranges are shorter

/// In order, apart from each other and inside of the file: what contradicts that is not to be believed at
/// all.
bool isSound(const PartState &state)
{
    qint64 at = -1;
    return std::all_of(state.done.begin(), state.done.end(), [&](const ByteRange &range) {
        const bool follows = range.begin > at && !range.isEmpty() && range.end <= state.size;
        at = range.end;
        return follows;
    });
}

/// The last one that was written whole: a line each.
std::optional<PartState> readState(const QString &partPath)
{
    QFile file(partStatePath(partPath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(longestState).split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (auto state = decodePartState(*line))
            return state;
    }
    return std::nullopt;
}

} // namespace

QByteArray encodePartState(const PartState &state)
{
    QJsonArray done;
    for (const ByteRange &range : state.done)
        done.append(QJsonArray{range.begin, range.end});
    const QJsonObject json{{QStringLiteral("format"), format},
                           {QStringLiteral("resource"), state.resourceId},
                           {QStringLiteral("version"), state.version},
                           {QStringLiteral("file"), state.fileName},
                           {QStringLiteral("size"), state.size},
                           {QStringLiteral("validator"), QString::fromLatin1(state.validator)},
                           {QStringLiteral("done"), done}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<PartState> decodePartState(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"].toInt() != format)
        return std::nullopt;
    PartState state;
    state.resourceId = object[u"resource"].toString();
    state.version = object[u"version"].toString();
    state.fileName = object[u"file"].toString();
    state.size = object[u"size"].toInteger(-1);
    state.validator = object[u"validator"].toString().toLatin1();
    for (const QJsonValue &pair : object[u"done"].toArray())
        state.done.append({pair[0].toInteger(-1), pair[1].toInteger(-1)});
    return isSound(state) ? std::optional(state) : std::nullopt;
}

QString partStatePath(const QString &partPath)
{
    return partPath + QStringLiteral(".json");
}

bool savePartState(const QString &partPath, const PartState &state)
{
    const QString path = partStatePath(partPath);
    const QString fresh = path + QStringLiteral(".new");
    const QByteArray bytes = encodePartState(state) + '\n';
    QFile file(fresh);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size();
    file.close();
    std::error_code failed;
    if (isWritten)
        std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), failed);
    const bool isSaved = isWritten && !failed;
    if (!isSaved)
        QFile::remove(fresh); // nobody would look for it again
    return isSaved;
}

std::optional<PartState> loadPartState(const QString &partPath)
{
    const auto state = readState(partPath);
    const bool fits = state && state->isResumable() && !state->done.isEmpty()
        && state->done.constLast().end <= QFileInfo(partPath).size();
    return fits ? state : std::nullopt;
}

bool isLeftOver(const QString &partPath)
{
    const QFileInfo part(partPath);
    if (!part.isFile() || part.isSymLink())
        return false;
    return part.size() == 0 || (readState(partPath) && !loadPartState(partPath));
}

QList<PartialDownload> findPartials(const QString &folder)
{
    QList<PartialDownload> found;
    const QDir directory(folder);
    const auto states = directory.entryList({QStringLiteral("*.part.json")}, QDir::Files);
    for (const QString &name : states) {
        const QString part = directory.absoluteFilePath(name).chopped(QStringLiteral(".json").size());
        if (!QFileInfo::exists(part) && readState(part))
            QFile::remove(
                partStatePath(part)); // of a program that ended right after it had given the final name
    }
    const auto names = directory.entryList({QStringLiteral("*.part")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = directory.absoluteFilePath(name);
        if (const auto state = loadPartState(path))
            found.append({path, *state, RangeMap(state->size, state->done).doneBytes()});
    }
    return found;
}

} // namespace snapdeck
