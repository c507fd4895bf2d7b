// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

#include <QStringList>

namespace snapdeck {

class SqlConnection;

/// Operations and batches in the journal. All of it runs within the caller's transaction; faults stay with
/// the connection.
namespace operation_table {

/// Inserts or replaces; from then on it belongs to `owner`.
void write(SqlConnection &database, const OperationRecord &record, const QString &owner);
void writeBatch(SqlConnection &database, const BatchRecord &batch);

/// Leaves one that is there already as it is.
void add(SqlConnection &database, const OperationRecord &record, const QString &owner);

/// How one stands, and with whom.
struct Standing {
    QString owner;
    QString state;
    bool ended = false;
    QString code;
};
/// Nothing: there is no such operation.
[[nodiscard]] std::optional<Standing> standingOf(SqlConnection &database, const OperationId &id);
/// Of all that have not ended; of all accounts where `account` is empty.
[[nodiscard]] QStringList openOwners(SqlConnection &database, const AccountName &account);
[[nodiscard]] QList<AccountName> accountsOf(SqlConnection &database, const QString &owner);
void changeOwner(SqlConnection &database, const OperationId &id, const QString &to);

/// In the order of their start.
[[nodiscard]] QList<OperationRecord> readOpen(SqlConnection &database, const AccountName &account,
                                              const QString &owner);
/// Those whose request has left, and that have not ended.
[[nodiscard]] QList<OperationRecord> readUnderWay(SqlConnection &database, const AccountName &account);
/// Newest first.
[[nodiscard]] QList<OperationRecord> read(SqlConnection &database, const AccountName &account, int most);
/// Those of these kinds that ended in `state`, newest first.
[[nodiscard]] QList<OperationRecord> readEnded(SqlConnection &database, const AccountName &account,
                                               const QStringList &kinds, const QString &state, int most);
[[nodiscard]] std::optional<OperationRecord> readOne(SqlConnection &database, const OperationId &id);
[[nodiscard]] QList<BatchRecord> readBatches(SqlConnection &database, const AccountName &account);

} // namespace operation_table

} // namespace snapdeck
