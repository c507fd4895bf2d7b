// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OperationCommand.h"

#include <QJsonArray>

namespace snapdeck::cli {

/// The audit trail, newest first: who asked for what, when, and what the service said.
class HistoryCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work() override;

private:
    void readPage(const AuditFilter &filter);
    void add(const QList<AuditEntry> &entries);
    void print();

    QJsonArray m_list;
    QList<QStringList> m_rows;
};

/// `2026-11-22`, or a moment in ISO 8601, UTC unless it says otherwise; of a day its beginning, or with
/// `endOfDay` its end. Pure.
[[nodiscard]] std::optional<QDateTime> momentFrom(const QString &text, bool endOfDay);

} // namespace snapdeck::cli
