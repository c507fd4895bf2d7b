// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NewName.h"

#include <QFile>
#include <QString>

#include <memory>

namespace snapdeck::archive {

class FolderHandle;
using FolderHandlePtr = std::shared_ptr<const FolderHandle>;

/// A folder that stays the same one, whatever becomes of its path: on POSIX all that is done in it goes by
/// its descriptor. Windows keeps the name of a folder in which a file is open, so the path does there.
/// Names are single ones, without a slash. Blocking.
class FolderHandle
{
public:
    /// Null where there is no such folder, or where it is a link.
    [[nodiscard]] static FolderHandlePtr open(const QString &path);
    ~FolderHandle();
    FolderHandle(const FolderHandle &) = delete;
    FolderHandle &operator=(const FolderHandle &) = delete;

    /// The folder of that name, made where it is not there. Null where that cannot be, and for a link.
    [[nodiscard]] FolderHandlePtr enter(const QString &name) const;
    [[nodiscard]] bool isLink(const QString &name) const;
    /// Opens a file that was not there before, for writing; follows no link. Where it is refused, see errno.
    [[nodiscard]] NewName createFile(const QString &name, QFile &file) const;
    /// As giveNewName() does, within the folder.
    [[nodiscard]] NewName rename(const QString &from, const QString &to) const;
    void remove(const QString &name) const;
    /// Where the folder was when it was opened.
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    FolderHandle(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1; ///< none on Windows
};

} // namespace snapdeck::archive
