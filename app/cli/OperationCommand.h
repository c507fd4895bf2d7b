// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// A command on what the journal knows; needs no key by itself. With --account it fails where neither the
/// accounts nor the journal know that name: else a slip of the pen would look like nothing to do.
class JournalCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void start() final;

protected:
    [[nodiscard]] Journal &journal() { return workspace().journal(); }
    /// The journal has been opened.
    virtual void work() = 0;

private:
    void workIfKnown(const AccountName &account);
};

/// A command on the one operation that its operand names.
class OneOperationCommand : public JournalCommand
{
    Q_OBJECT
public:
    using JournalCommand::JournalCommand;

protected:
    void work() override;
    virtual void take(const OperationRecord &record) = 0;
    /// The operation as it stands, and the exit code of its state.
    void conclude(const OperationView &view);
};

[[nodiscard]] ApiError unknownOperation(const QString &id);

/// The ids that have to be taken over together with this operation: a restore and its safety snapshot.
[[nodiscard]] QList<OperationId> idsOf(const OperationView &view);

/// Takes these over where no living program works on them; the session tells when it has.
void takeOver(OpenSession session, const QList<OperationId> &ids);

} // namespace snapdeck::cli
