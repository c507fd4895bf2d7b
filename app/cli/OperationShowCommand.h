// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OperationCommand.h"

namespace snapdeck::cli {

/// What the journal knows of an operation. One that nobody works on, and of which everything has been sent,
/// is looked at once first.
class OperationShowCommand final : public OneOperationCommand
{
    Q_OBJECT
public:
    using OneOperationCommand::OneOperationCommand;

protected:
    void take(const OperationRecord &record) override;

private:
    void takeOver();
    void lookOnce(const std::optional<ApiError> &error);
    void tellUnseen(const ApiError &why);
    void lookAtListing(SquareCloudCatalog &catalog);
    void print();

    OperationView m_view;
    std::optional<OpenSession> m_session;
    Operation *m_operation = nullptr;
    bool m_looking = false;
};

} // namespace snapdeck::cli
