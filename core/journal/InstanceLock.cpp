// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/InstanceLock.h"

#include "core/journal/JournalPlace.h"

#include <QDir>
#include <QUuid>

namespace snapdeck {

InstanceLock::InstanceLock(const QString &folder)
    : m_folder(folder + QStringLiteral("/instances"))
    , m_id(QUuid::createUuid().toString(QUuid::Id128))
{
}

InstanceLock::~InstanceLock()
{
    if (m_lock.isHeld())
        QFile::remove(fileOf(m_id));
}

QString InstanceLock::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + QStringLiteral(".lock");
}

bool InstanceLock::hold()
{
    return m_lock.isHeld()
        || (journal_place::makePrivateFolder(m_folder) && m_lock.take(fileOf(m_id), milliseconds(0)));
}

bool InstanceLock::isAlive(const QString &id) const
{
    // Ids are ours and plain; anything else names no file of ours.
    return !id.isEmpty() && !id.contains(u'/') && !id.contains(u'\\') && ProcessLock::isHeld(fileOf(id));
}

void InstanceLock::clearDead() const
{
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("*.lock")}, QDir::Files);
    for (const QString &name : files) {
        const QString file = m_folder + u'/' + name;
        if (!ProcessLock::isHeld(file))
            QFile::remove(file);
    }
}

} // namespace snapdeck
