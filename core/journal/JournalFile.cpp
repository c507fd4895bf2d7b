// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalFile.h"

#include "core/journal/JournalErrors.h"
#include "core/journal/JournalPlace.h"
#include "core/journal/JournalRescue.h"
#include "core/journal/JournalSchema.h"
#include "core/journal/SqliteDialect.h"

#include <QDir>
#include <QFileInfo>

namespace snapdeck {

namespace {

std::pair<QString, qint64> lineageOf(SqlConnection &database)
{
    std::pair<QString, qint64> lineage;
    database.each(QStringLiteral("SELECT id, generation FROM journal"), {}, [&lineage](const SqlRow &row) {
        lineage = {row.text(0), row.integer(1)};
    });
    return lineage;
}

bool isCorrupt(const std::optional<SqlFault> &fault)
{
    return fault && sqlite::kindOf(*fault) == sqlite::FaultKind::Corrupt;
}

} // namespace

JournalFile::JournalFile(QString path, milliseconds patience)
    : m_path(std::move(path))
    , m_patience(patience)
{
}

QString JournalFile::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

void JournalFile::close()
{
    m_database.close();
}

void JournalFile::setPatience(milliseconds patience)
{
    m_patience = patience;
    if (isOpen())
        sqlite::setPatience(m_database, patience);
}

/// One program at a time opens, repairs or replaces. A folder that cannot be written needs no such care.
std::optional<ApiError> JournalFile::enterGate(ProcessLock &gate)
{
    const QString folderOfLocks = folder() + QStringLiteral("/instances");
    if (!journal_place::makePrivateFolder(folder()))
        return journal_errors::folderUnusable(folder());
    const QString file = folderOfLocks + QStringLiteral("/opening.gate");
    if (journal_place::makePrivateFolder(folderOfLocks) && !gate.take(file, m_patience)
        && ProcessLock::isHeld(file))
        return journal_errors::busyOpening(m_path);
    return {};
}

/// What a program that died in the middle has left behind.
void JournalFile::finishWhatWasBegun()
{
    QFile::remove(unfinishedCopy());
    if (!QFileInfo::exists(finishedCopy()))
        return;
    if (QFileInfo::exists(m_path))
        QFile::remove(finishedCopy());
    else
        journal_place::putInPlace(finishedCopy(), m_path);
}

std::optional<ApiError> JournalFile::open(bool isKnownToBeCorrupt)
{
    const bool wasReplaced = isOpen() && !isInPlace(); // then another program has seen to it
    close();
    ProcessLock gate;
    if (auto error = enterGate(gate))
        return error;
    finishWhatWasBegun();
    if (!journal_place::makePrivateFile(m_path))
        return journal_errors::folderUnusable(folder());
    std::optional<SqlFault> fault = connect();
    if (isCorrupt(fault) || (isKnownToBeCorrupt && !wasReplaced && !fault)) {
        if (auto error = rescue())
            return error;
        fault = connect();
    }
    return conclude(fault);
}

std::optional<SqlFault> JournalFile::connect()
{
    if (!m_database.open(m_path, m_patience))
        return m_database.takeFault();
    if (sqlite::readVersion(m_database) > journal_schema::newestVersion())
        return {}; // not to be touched; conclude() says so
    sqlite::configure(m_database);
    if (!sqlite::isSound(m_database) && !m_database.fault())
        return SqlFault{sqlite::corrupt, {}};
    journal_schema::migrate(m_database);
    return m_database.takeFault();
}

std::optional<ApiError> JournalFile::conclude(const std::optional<SqlFault> &fault)
{
    if (!fault && sqlite::readVersion(m_database) > journal_schema::newestVersion()) {
        close();
        return journal_errors::newerVersion(m_path);
    }
    if (!fault)
        std::tie(m_lineage, m_generation) = lineageOf(m_database);
    const auto last = fault ? fault : m_database.takeFault();
    if (last) {
        close();
        return journal_errors::fromFault(*last, m_path, false);
    }
    m_identity = journal_place::identityOf(m_path);
    m_walIdentity = journal_place::identityOf(journal_place::walOf(m_path));
    return {};
}

std::optional<ApiError> JournalFile::rescue()
{
    close();
    // What another program commits meanwhile would be lost: held until the new one is in its place, where a
    // damaged file lets itself be held at all.
    SqlConnection held;
    if (held.open(m_path, m_patience) && !held.begin()
        && sqlite::kindOf(*held.fault()) == sqlite::FaultKind::Locked)
        return journal_errors::fromFault(*held.fault(), m_path, true);
    const auto rescued = rescueJournal(m_path, unfinishedCopy());
    if (!rescued)
        return journal_errors::fromFault(rescued.error(), m_path, true);
    if (!journal_place::syncFile(unfinishedCopy()) || !QFile::rename(unfinishedCopy(), finishedCopy()))
        return journal_errors::folderUnusable(folder());
#ifdef Q_OS_WIN
    held.close(); // no open file can be renamed there, nor while another program has it open
#endif
    const QString aside = journal_place::moveAside(m_path, QStringLiteral("corrupt"));
    if (aside.isEmpty() || !journal_place::putInPlace(finishedCopy(), m_path))
        return journal_errors::folderUnusable(folder());
    m_notice = journal_errors::setAside(
        aside, journal_errors::kept(rescued->operations, rescued->auditEntries, rescued->others));
    return {};
}

bool JournalFile::isInPlace() const
{
    return journal_place::identityOf(m_path) == m_identity
        && journal_place::identityOf(journal_place::walOf(m_path)) == m_walIdentity;
}

/// What is at the path now was written by another program that has this journal open, too, from the same
/// data.
bool JournalFile::isOurSuccessor() const
{
    SqlConnection other;
    if (!other.open(m_path, m_patience, SqlConnection::Mode::ReadOnly))
        return false;
    const auto [lineage, generation] = lineageOf(other);
    return !other.fault() && lineage == m_lineage && generation > m_generation;
}

/// The open connection has everything, wherever its file is.
bool JournalFile::writeCopy()
{
    QFile::remove(unfinishedCopy());
    QFile::remove(finishedCopy());
    return m_database.run(QStringLiteral("UPDATE journal SET generation = generation + 1"))
        && journal_place::makePrivateFile(unfinishedCopy()) && sqlite::copyInto(m_database, unfinishedCopy())
        && journal_place::syncFile(unfinishedCopy()) && QFile::rename(unfinishedCopy(), finishedCopy());
}

Result<JournalFile::Regained> JournalFile::regain()
{
    ProcessLock gate;
    if (auto error = enterGate(gate))
        return failure(*error);
    Regained how = Regained::WrittenAnew;
    QString notice = journal_errors::writtenAnew(m_path);
    if (QFileInfo::exists(m_path) && journal_place::identityOf(m_path) != m_identity) {
        if (isOurSuccessor()) {
            how = Regained::Adopted;
        } else {
            const QString aside = journal_place::moveAside(m_path, QStringLiteral("replaced"));
            if (aside.isEmpty())
                return failure(journal_errors::gone(m_path, {}));
            notice = journal_errors::otherSetAside(m_path, aside);
        }
    }
    if (how == Regained::WrittenAnew) {
        // In its place before the old one is closed: SQLite then sees that it was moved, and removes nothing.
        if (!writeCopy() || !journal_place::putInPlace(finishedCopy(), m_path)) {
            const auto fault = m_database.takeFault();
            return failure(journal_errors::gone(m_path, fault ? fault->text : QString()));
        }
        m_notice = notice;
    }
    close();
    if (auto error = conclude(connect()))
        return failure(*error);
    return how;
}

} // namespace snapdeck
