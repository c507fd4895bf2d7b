// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/TargetFolder.h"

#include "core/archive/ArchiveErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace snapdeck::archive {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Extraction)
};

constexpr int mostNumbers = 10'000;

} // namespace

NewFile::NewFile(FolderHandlePtr folder, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

NewFile::~NewFile()
{
    if (!m_part.isOpen())
        return;
    m_part.close();
    m_folder->remove(m_partName);
}

std::optional<ApiError> NewFile::open()
{
    NewName given = NewName::Taken;
    for (int number = 1; number < mostNumbers && given == NewName::Taken; ++number) {
        m_partName = numberedFileName(m_name, number) + QStringLiteral(".part");
        given = m_folder->createFile(m_partName, m_part);
    }
    if (given == NewName::Given)
        return std::nullopt;
    const QString words = qt_error_string();
    return fileTrouble(m_folder->pathOf(m_partName), words);
}

std::optional<ApiError> NewFile::write(QByteArrayView content)
{
    if (m_part.write(content.data(), content.size()) == content.size())
        return std::nullopt;
    return fileTrouble(m_folder->pathOf(m_partName), m_part.errorString());
}

Result<QString> NewFile::commit(const QDateTime &modifiedAt)
{
    if (modifiedAt.isValid())
        m_part.setFileTime(modifiedAt, QFileDevice::FileModificationTime);
    NewName given = NewName::Taken;
    for (int number = 1; number < mostNumbers && given == NewName::Taken; ++number) {
        const QString name = numberedFileName(m_name, number);
        given = m_folder->rename(m_partName, name);
        if (given == NewName::Given) {
            m_part.close();
            return m_folder->pathOf(name);
        }
    }
    return failure(fileTrouble(m_folder->pathOf(m_name), Text::tr("it could not be given its name")));
}

TargetFolder::TargetFolder(QString path)
    : m_path(std::move(path))
{
}

std::optional<ApiError> TargetFolder::prepare()
{
    const QString real = QDir().mkpath(m_path) ? QFileInfo(m_path).canonicalFilePath() : QString();
    if (real.isEmpty() || !QFileInfo(real).isDir())
        return fileTrouble(m_path, Text::tr("the folder could not be made"));
    m_path = real;
    m_root = FolderHandle::open(real);
    if (!m_root)
        return fileTrouble(m_path, Text::tr("the folder could not be opened"));
    return std::nullopt;
}

Result<FolderHandlePtr> TargetFolder::enter(const QString &path) const
{
    FolderHandlePtr at = m_root;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        const FolderHandlePtr next = at->enter(part);
        if (!next && at->isLink(part))
            return failure(unsafeEntry(path, Text::tr("“%1” is a link").arg(at->pathOf(part))));
        if (!next)
            return failure(fileTrouble(at->pathOf(part), Text::tr("the folder could not be made")));
        at = next;
    }
    return at;
}

std::optional<ApiError> TargetFolder::makeFolder(const QString &path) const
{
    const auto folder = enter(path);
    return folder ? std::nullopt : std::optional(folder.error());
}

Result<std::unique_ptr<NewFile>> TargetFolder::makeFile(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const auto folder = enter(slash < 0 ? QString() : path.left(slash));
    if (!folder)
        return failure(folder.error());
    auto file = std::make_unique<NewFile>(*folder, path.mid(slash + 1));
    if (const auto error = file->open())
        return failure(*error);
    return file;
}

} // namespace snapdeck::archive
