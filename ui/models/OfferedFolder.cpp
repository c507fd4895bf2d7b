// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OfferedFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace snapdeck {

namespace {

/// `path` or what it lies in; empty where only the root of the disk would be left.
QString nearestThere(const QString &path)
{
    QString at = QDir::cleanPath(path);
    while (!at.isEmpty() && !QFileInfo(at).isDir()) {
        const QString above = QFileInfo(at).path();
        at = above == at ? QString() : above;
    }
    return at.isEmpty() || QDir(at).isRoot() ? QString() : at;
}

} // namespace

QString offeredFolder(const QString &last, const QString &downloads)
{
    // One that was chosen and is gone may have been on a disk that is not connected: what is left of its path
    // says nothing.
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString there = downloads.isEmpty() ? QString() : nearestThere(downloads);
    return there.isEmpty() ? QDir::homePath() : there;
}

QString offeredFolder(const QString &last)
{
    return offeredFolder(last, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
}

} // namespace snapdeck
