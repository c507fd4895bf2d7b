// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDirectory.h"
#include "core/archive/ArchiveOpening.h"
#include "core/archive/ArchiveSource.h"
#include "core/archive/EntryReader.h"

#include <QTest>

#include <optional>

namespace snapdeck::test {

constexpr int patienceMs = 60'000;

/// What an asynchronous call answers; `ask` is given the handler.
template <typename T, typename Ask> Result<T> answerTo(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&answer](const Result<T> &result) { answer = result; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs);
    ApiError none;
    none.message = QStringLiteral("no answer came");
    return answer ? *answer : failure(none);
}

inline Result<ArchiveIndexPtr> opened(ArchiveSource &source)
{
    QObject context;
    return answerTo<ArchiveIndexPtr>(
        [&](Handler<ArchiveIndexPtr> handler) { openArchive(source, &context, handler); });
}

inline Result<QByteArray> contentOf(ArchiveSource &source, const ArchiveIndexPtr &index, qsizetype entry,
                                    qint64 mostBytes = 1 << 30)
{
    QObject context;
    return answerTo<QByteArray>(
        [&](Handler<QByteArray> handler) { readEntry(source, index, entry, mostBytes, &context, handler); });
}

/// The index of an archive that is at hand and sound.
inline ArchiveIndexPtr indexOf(const QByteArray &archive)
{
    const auto found = findDirectory(archive, archive.size());
    if (!found || !std::holds_alternative<DirectoryPlace>(*found))
        return nullptr;
    const auto &place = std::get<DirectoryPlace>(*found);
    return readDirectory(QByteArrayView(archive).sliced(place.offset, place.bytes), place, archive.size())
        .value_or(nullptr);
}

/// What a result came to, for comparisons: "ok" or the error's code.
template <typename T> QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

} // namespace snapdeck::test
