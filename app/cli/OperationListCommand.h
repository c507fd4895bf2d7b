// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OperationCommand.h"

namespace snapdeck::cli {

/// What the journal knows of operations, newest first: the open ones and the last few, or all.
class OperationListCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

protected:
    void work() override;

private:
    void print(const QList<OperationRecord> &records);
};

} // namespace snapdeck::cli
