// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/AccountFollower.h"
#include "app/cli/OperationCommand.h"

namespace snapdeck::cli {

/// Goes on with one open operation, or all of them, to the end. Nothing that has left is sent again.
class OperationFollowCommand final : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work() override;

private:
    void followOne();
    void followFamily(const OperationView &one);
    void followAll();
    void follow(const QList<OperationView> &open);
    void listenTo(AccountFollower *follower);
    void tell(const OperationView &view);
    void concludeIfDone();
    void conclude();

    QList<AccountFollower *> m_followers;
    qsizetype m_total = 0; ///< operations
    qsizetype m_left = 0; ///< followers at work
    ExitCode m_code = ExitCode::Done;
};

} // namespace snapdeck::cli
