// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace snapdeck {

class SqlConnection;

/// How the journal's tables came to be: one step a version, in SQL that SQLite and PostgreSQL both take. A
/// step that was ever released is never changed; what is new is a further step.
namespace journal_schema {

/// The statements that lead from version `index` to `index + 1`.
[[nodiscard]] const QList<QStringList> &steps();
[[nodiscard]] int newestVersion();

/// Brings the tables from whatever version to the newest, in one transaction. False: see the fault; nothing
/// has changed then.
bool migrate(SqlConnection &database);

} // namespace journal_schema

} // namespace snapdeck
