// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace snapdeck;

/// Any file at all: the check ends, and asks whether it may go on as long as it lasts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) < 0)
        std::abort();
    file.close();
    int asked = 0;
    constexpr int enough = 1000; // of 256 KiB each: a bomb is called off
    (void)checkArchive(path, [&asked] { return ++asked > enough; });
    if (asked > enough + 1)
        std::abort();
    return 0;
}
