// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/TargetFolder.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/EntryName.h"
#include "core/base/NewName.h"

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

NewFile::NewFile(QString folder, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

NewFile::~NewFile()
{
    if (m_part.isOpen())
        m_part.remove();
}

std::optional<ApiError> NewFile::open()
{
    for (int number = 1; number < mostNumbers; ++number) {
        const QString path = m_folder + u'/' + numberedFileName(m_name, number) + QStringLiteral(".part");
        m_part.setFileName(path);
        // NewOnly opens nothing that is there already, and follows no link.
        if (m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return std::nullopt;
        const QFileInfo there(path);
        if (!there.exists() && !there.isSymLink())
            break;
    }
    return fileTrouble(m_part.fileName(), m_part.errorString());
}

std::optional<ApiError> NewFile::write(QByteArrayView content)
{
    if (m_part.write(content.data(), content.size()) == content.size())
        return std::nullopt;
    return fileTrouble(m_part.fileName(), m_part.errorString());
}

Result<QString> NewFile::commit(const QDateTime &modifiedAt)
{
    if (modifiedAt.isValid())
        m_part.setFileTime(modifiedAt, QFileDevice::FileModificationTime);
    NewName given = NewName::Taken;
    for (int number = 1; number < mostNumbers && given == NewName::Taken; ++number) {
        const QString path = m_folder + u'/' + numberedFileName(m_name, number);
        given = giveNewName(m_part.fileName(), path);
        if (given == NewName::Given) {
            m_part.close();
            return path;
        }
    }
    return failure(fileTrouble(m_folder + u'/' + m_name, Text::tr("it could not be given its name")));
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
    return std::nullopt;
}

std::optional<ApiError> TargetFolder::makeFolder(const QString &path) const
{
    QString at = m_path;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        at += (at.endsWith(u'/') ? QString() : QStringLiteral("/")) + part;
        const QFileInfo there(at);
        if (there.isSymLink() || there.isJunction())
            return unsafeEntry(path, Text::tr("“%1” is a link").arg(at));
        if (there.exists() ? !there.isDir() : !QDir().mkdir(at))
            return fileTrouble(at, Text::tr("the folder could not be made"));
    }
    // Whatever the single looks overlooked; some file systems answer in another case.
    if (nameKey(QFileInfo(at).canonicalFilePath()) != nameKey(at))
        return unsafeEntry(path, Text::tr("“%1” lies elsewhere").arg(at));
    return std::nullopt;
}

Result<std::unique_ptr<NewFile>> TargetFolder::makeFile(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : path.left(slash);
    if (const auto error = makeFolder(folder))
        return failure(*error);
    auto file
        = std::make_unique<NewFile>(folder.isEmpty() ? m_path : m_path + u'/' + folder, path.mid(slash + 1));
    if (const auto error = file->open())
        return failure(*error);
    return file;
}

} // namespace snapdeck::archive
