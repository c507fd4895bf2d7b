// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/SharedClock.h"

#include <QFile>
#include <QTemporaryFile>

#include <optional>

namespace snapdeck {

namespace {

/// `<scale> <origin>`; another scale begins anew.
std::optional<QDateTime> read(const QString &path, double scale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList words = QString::fromUtf8(file.readAll()).trimmed().split(u' ');
    const QDateTime origin = QDateTime::fromString(words.value(1), Qt::ISODateWithMs);
    if (words.size() != 2 || words.first().toDouble() != scale || !origin.isValid())
        return std::nullopt;
    return origin;
}

} // namespace

QDateTime sharedClockOrigin(const QString &dataFolder, double scale)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (scale == 1.0)
        return now;
    const QString path = dataFolder + QStringLiteral("/time-scale");
    if (const auto kept = read(path, scale))
        return *kept;
    if (QFile::exists(path))
        QFile::remove(path); // of another scale
    QTemporaryFile fresh(path + QStringLiteral(".XXXXXX"));
    const QString line = QString::number(scale, 'g', 17) + u' ' + now.toString(Qt::ISODateWithMs) + u'\n';
    // Renaming never overwrites: of two programs that start at once, one is first.
    if (fresh.open() && fresh.write(line.toUtf8()) > 0 && fresh.flush() && fresh.rename(path))
        fresh.setAutoRemove(false);
    return read(path, scale).value_or(now);
}

} // namespace snapdeck
