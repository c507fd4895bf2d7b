// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OperationCommand.h"

namespace snapdeck::cli {

/// Calls off an operation of which nothing has left yet, before anybody goes on with it.
class OperationCancelCommand final : public OneOperationCommand
{
    Q_OBJECT
public:
    using OneOperationCommand::OneOperationCommand;

protected:
    void take(const OperationRecord &record) override;

private:
    void readFamily(const OperationView &view);
    void open(const OperationView &view);
    void takeOver(const OperationView &view, OpenSession session);
    void callOffFamily(const OperationList &operations) const;
    void tell(const Operation *operation, const std::optional<ApiError> &error);

    QList<OperationId> m_family; ///< called off once the operation itself is
    bool m_told = false;
};

} // namespace snapdeck::cli
