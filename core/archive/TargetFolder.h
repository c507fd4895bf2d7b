// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/FolderHandle.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace snapdeck::archive {

/// A file that nobody sees until it is complete: `name.part` until commit(), gone where that never comes.
/// Blocking.
class NewFile
{
public:
    NewFile(FolderHandlePtr folder, QString name);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] std::optional<ApiError> open();
    [[nodiscard]] std::optional<ApiError> write(QByteArrayView content);
    /// The path that it has from now on: a name that is taken gets a number. `modifiedAt` may be invalid.
    [[nodiscard]] Result<QString> commit(const QDateTime &modifiedAt);

private:
    FolderHandlePtr m_folder;
    QString m_name;
    QString m_partName;
    QFile m_part;
};

/// The folder into which an archive is unpacked. What is made in it stays in it: no path leads through a
/// link, whoever put it there and whenever. Blocking.
class TargetFolder
{
public:
    explicit TargetFolder(QString path);

    /// Makes it where it is not there. A link in the way to it is the person's own, and is followed.
    [[nodiscard]] std::optional<ApiError> prepare();
    /// `path` is relative, legal, and has no `..`.
    [[nodiscard]] std::optional<ApiError> makeFolder(const QString &path) const;
    /// A file that is to be at `path`, opened.
    [[nodiscard]] Result<std::unique_ptr<NewFile>> makeFile(const QString &path) const;

private:
    [[nodiscard]] Result<FolderHandlePtr> enter(const QString &path) const;

    QString m_path; ///< from prepare() on the real one
    FolderHandlePtr m_root; ///< null before prepare()
};

} // namespace snapdeck::archive
