// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/VaultForm.h"

namespace snapdeck::cli {

/// A command on the local copies; needs neither key nor network.
class VaultCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void start() final;

protected:
    /// The vault has been read; it is there.
    virtual void work() = 0;
    [[nodiscard]] QString operand(qsizetype place) const { return arguments().operands.value(place); }
    [[nodiscard]] QJsonArray toJsonArray(const QList<VaultCopy> &copies);
    /// Ends with these, changed or looked at.
    void finishWithCopies(const QList<VaultCopy> &copies, const QString &text);

private:
    void begin();
};

/// Lists copies: of all, or of the one resource named.
class VaultListCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;

protected:
    void work() override;
};

/// Reads copies from end to end. A bad one makes it fail, naming the file and the entry.
class VaultVerifyCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    void interrupt() override;

protected:
    void work() override;

private:
    void verify(const QList<CopyId> &ids);
    void showProgress(const VerifyProgress &progress);
    void conclude(const VerifyReport &report);

    int m_tenthsShown = 0;
};

/// Takes in what somebody put into the folder.
class VaultAdoptCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;

protected:
    void work() override;
};

} // namespace snapdeck::cli
