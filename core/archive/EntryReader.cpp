// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryReader.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/Strand.h"
#include "core/archive/StretchReader.h"

namespace snapdeck {

using namespace archive;

namespace {

/// What the strand found out about the one entry.
struct Ending {
    std::optional<ApiError> error;
    qint64 bytes = 0;
};

EntrySink counted(const EntrySink &sink, const std::shared_ptr<Ending> &ending)
{
    return [sink, ending](QByteArrayView content) {
        ending->bytes += content.size();
        return sink(content);
    };
}

} // namespace

void streamEntry(ArchiveSource &source, const ArchiveIndexPtr &index, qsizetype entry, EntrySink sink,
                 QObject *context, Handler<qint64> handler)
{
    const auto ending = std::make_shared<Ending>();
    const auto waiting = std::make_shared<EntrySink>(std::move(sink));
    const auto stream = std::make_shared<EntryStream>(
        index, QList<EntryStretch>{stretchOf(*index, entry)},
        [ending, waiting](qsizetype) { return counted(std::exchange(*waiting, nullptr), ending); },
        [ending, waiting](qsizetype, const std::optional<ApiError> &error) {
            *waiting = nullptr;
            ending->error = error;
        });
    auto *reader = new StretchReader(source, std::make_shared<Strand>(), stream, context);
    reader->start(
        [reader, ending, waiting, handler = std::move(handler)](const Result<std::monostate> &result) {
            reader->deleteLater();
            *waiting = nullptr;
            if (!result)
                handler(failure(result.error()));
            else if (ending->error)
                handler(failure(*ending->error));
            else
                handler(ending->bytes);
        });
}

void readEntry(ArchiveSource &source, const ArchiveIndexPtr &index, qsizetype entry, qint64 mostBytes,
               QObject *context, Handler<QByteArray> handler)
{
    const qint64 size = index->entries.at(entry).size;
    if (size > mostBytes) {
        QMetaObject::invokeMethod(
            context,
            [handler = std::move(handler), size, mostBytes] { handler(failure(tooLarge(size, mostBytes))); },
            Qt::QueuedConnection);
        return;
    }
    const auto content = std::make_shared<QByteArray>();
    const auto keep = [content](QByteArrayView bytes) -> std::optional<ApiError> {
        content->append(bytes);
        return std::nullopt;
    };
    streamEntry(source, index, entry, keep, context,
                [content, handler = std::move(handler)](const Result<qint64> &bytes) {
                    handler(bytes ? Result<QByteArray>(*content) : failure(bytes.error()));
                });
}

} // namespace snapdeck
