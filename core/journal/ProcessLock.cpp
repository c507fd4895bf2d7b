// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/ProcessLock.h"

#include "core/journal/JournalPlace.h"
#include "core/journal/SqliteDialect.h"

#include <QFileInfo>

namespace snapdeck {

bool ProcessLock::take(const QString &file, milliseconds patience)
{
    release();
    if (!journal_place::makePrivateFile(file) || !m_connection.open(file, patience))
        return false;
    m_file = file;
    m_identity = journal_place::identityOf(file);
    m_connection.run(QStringLiteral("PRAGMA journal_mode = MEMORY")); // no file beside it
    if (m_connection.run(QStringLiteral("BEGIN EXCLUSIVE")) && isHeld())
        return true;
    release();
    return false;
}

void ProcessLock::release()
{
    m_connection.close();
    m_file.clear();
}

bool ProcessLock::isHeld() const
{
    return m_connection.isOpen() && !m_identity.isEmpty() && journal_place::identityOf(m_file) == m_identity;
}

bool ProcessLock::isHeld(const QString &file)
{
    if (!QFileInfo::exists(file))
        return false;
    SqlConnection probe;
    if (!probe.open(file, milliseconds(0)))
        return true;
    probe.run(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    return probe.fault().has_value();
}

} // namespace snapdeck
