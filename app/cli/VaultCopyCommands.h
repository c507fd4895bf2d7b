// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/VaultCommand.h"

namespace snapdeck::cli {

/// A command on the one copy that its operands ID and VERSION name.
class OneCopyCommand : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;

protected:
    void work() final;
    virtual void change(const VaultCopy &copy) = 0;
    /// The answer to a change that says nothing itself: tells what the copy is now.
    [[nodiscard]] Handler<std::monostate> conclude(const CopyId &id);
};

/// `vault pin` and `vault unpin`.
class VaultPinCommand final : public OneCopyCommand
{
    Q_OBJECT
public:
    VaultPinCommand(Services services, Arguments arguments, bool pinned);

protected:
    void change(const VaultCopy &copy) override;

private:
    bool m_pinned;
};

/// Replaces the note; an empty one takes it away.
class VaultNoteCommand final : public OneCopyCommand
{
    Q_OBJECT
public:
    using OneCopyCommand::OneCopyCommand;

protected:
    void change(const VaultCopy &copy) override;
};

/// Replaces the tags; none takes them away.
class VaultTagCommand final : public OneCopyCommand
{
    Q_OBJECT
public:
    using OneCopyCommand::OneCopyCommand;

protected:
    void change(const VaultCopy &copy) override;
};

/// Into the trash.
class VaultRemoveCommand final : public OneCopyCommand
{
    Q_OBJECT
public:
    using OneCopyCommand::OneCopyCommand;

protected:
    void change(const VaultCopy &copy) override;
};

/// `vault trash [list | undo N | empty]`
class VaultTrashCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work() override;

private:
    void undo();
    void empty();
};

} // namespace snapdeck::cli
