// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/journal/ProcessLock.h"
#include "core/journal/SqlConnection.h"

namespace snapdeck {

/// The journal's file, open: found or made, sound, of the newest version, and got back where somebody took it
/// away. Other programs that open or repair the same one wait meanwhile. Belongs to the thread that made it.
class JournalFile
{
public:
    /// `patience`: how long to wait for what another program holds.
    JournalFile(QString path, milliseconds patience);

    /// Opens it, or opens it again. A corrupt one is set aside, and what can be read is kept.
    [[nodiscard]] std::optional<ApiError> open() { return open(false); }
    /// After it turned out to be corrupt, which a quick check does not always see.
    [[nodiscard]] std::optional<ApiError> openAnew() { return open(true); }
    void close();
    void setPatience(milliseconds patience);
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] SqlConnection &database() { return m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const;
    /// What the operator has to know; see JournalHealth::notice.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// The open one is still the one at its path. Where not, others do not see what is written here.
    [[nodiscard]] bool isInPlace() const;
    enum class Regained {
        WrittenAnew, ///< everything that was committed is at the path again
        Adopted, ///< another program was quicker: what was committed last has to be written again
    };
    /// After isInPlace() said no.
    [[nodiscard]] Result<Regained> regain();

private:
    [[nodiscard]] std::optional<ApiError> open(bool isKnownToBeCorrupt);
    [[nodiscard]] std::optional<ApiError> enterGate(ProcessLock &gate);
    void finishWhatWasBegun();
    [[nodiscard]] std::optional<SqlFault> connect();
    [[nodiscard]] std::optional<ApiError> rescue();
    [[nodiscard]] bool isOurSuccessor() const;
    [[nodiscard]] bool writeCopy();
    [[nodiscard]] std::optional<ApiError> conclude(const std::optional<SqlFault> &fault);
    [[nodiscard]] QString unfinishedCopy() const { return m_path + QStringLiteral(".part"); }
    [[nodiscard]] QString finishedCopy() const { return m_path + QStringLiteral(".copy"); }

    QString m_path;
    milliseconds m_patience;
    SqlConnection m_database;
    QString m_notice;
    QByteArray m_identity;
    QByteArray m_walIdentity;
    QString m_lineage; ///< the journal's own id
    qint64 m_generation = 0; ///< one more each time it is written anew
};

} // namespace snapdeck
