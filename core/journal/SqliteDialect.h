// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/SqlConnection.h"

namespace snapdeck::sqlite {

/// All of the journal that only SQLite understands; the rest is SQL that PostgreSQL takes, too.

constexpr int noDriver = -1; ///< Qt's plugin for SQLite is not there

enum class FaultKind { NoDriver, Locked, ReadOnly, Full, Corrupt, CannotOpen, Broken };
constexpr int corrupt = 11; ///< SQLITE_CORRUPT
[[nodiscard]] FaultKind kindOf(const SqlFault &fault);
/// What was to be written does not fit the table; the database is well.
[[nodiscard]] bool isAboutTheRow(const SqlFault &fault);

/// The schema's version as the file's header has it.
[[nodiscard]] int readVersion(SqlConnection &database);
void writeVersion(SqlConnection &database, int version);

/// WAL, so that readers never wait; FULL, so that what is committed outlives a power cut.
void configure(SqlConnection &database);
void setPatience(SqlConnection &database, milliseconds patience);
/// Lets nothing change or remove a line of the audit trail.
void guardAudit(SqlConnection &database);
/// True where every page can be read and fits the others.
[[nodiscard]] bool isSound(SqlConnection &database);
/// Goes on where the file is shorter than it says, or part of the schema is lost.
void tolerateDamage(SqlConnection &database);
/// Writes a whole copy into `file`, which has to be empty. Not synced.
bool copyInto(SqlConnection &database, const QString &file);

} // namespace snapdeck::sqlite
