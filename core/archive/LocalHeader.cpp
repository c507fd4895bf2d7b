// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/LocalHeader.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/EntryDecoder.h"
#include "core/archive/EntryName.h"
#include "core/archive/LittleEndian.h"

#include <QCoreApplication>

namespace snapdeck::archive {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Archive)
};

} // namespace

std::optional<qsizetype> localHeaderBytes(QByteArrayView first)
{
    if (first.size() < localHeaderLength || !hasMark(first, 0, localMark))
        return std::nullopt;
    return localHeaderLength + fieldAt<quint16>(first, 26) + fieldAt<quint16>(first, 28);
}

std::optional<ApiError> objectionToHeader(QByteArrayView header, const ArchiveEntry &entry)
{
    const qsizetype nameBytes = fieldAt<quint16>(header, 26);
    const QByteArrayView extra = header.sliced(localHeaderLength + nameBytes);
    const QString name = readEntryName(header.sliced(localHeaderLength, nameBytes), extra, entry.flags).text;
    if (name != entry.name)
        return corruptEntry(entry.name, Text::tr("its own header calls it “%1”").arg(name));
    if (fieldAt<quint16>(header, 8) != entry.method)
        return corruptEntry(entry.name, Text::tr("its own header says that it is packed in another way"));
    return std::nullopt;
}

std::optional<ApiError> objectionToEntry(const ArchiveEntry &entry)
{
    if (entry.troubles.testFlag(EntryTrouble::Encrypted))
        return encrypted(entry.name);
    if (entry.troubles.testFlag(EntryTrouble::Lying))
        return lyingEntry(entry.name);
    if (!EntryDecoder::knows(entry.method))
        return unknownMethod(entry.name, entry.method);
    return std::nullopt;
}

} // namespace snapdeck::archive
