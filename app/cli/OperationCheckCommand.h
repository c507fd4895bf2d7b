// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OperationCommand.h"

namespace snapdeck::cli {

/// Looks once more for the outcome of an unconfirmed operation, to the end. Nothing is sent again.
class OperationCheckCommand final : public OneOperationCommand
{
    Q_OBJECT
public:
    using OneOperationCommand::OneOperationCommand;
    void interrupt() override;

protected:
    void take(const OperationRecord &record) override;

private:
    void check(const OperationRecord &record, OpenSession session);

    Operation *m_operation = nullptr;
};

} // namespace snapdeck::cli
