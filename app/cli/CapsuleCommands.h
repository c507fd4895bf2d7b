// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/WrennWorkCommand.h"

namespace snapdeck::cli {

/// Launches a capsule of a template, and follows it until it runs.
class CapsuleCreateCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work(OpenSession session) override;
};

/// What was not given is as the template has it, or as little as the service gives. Pure.
[[nodiscard]] CapsuleSpec capsuleSpecFrom(const Arguments &given, const std::optional<Template> &from);

class CapsulePauseCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

protected:
    void work(OpenSession session) override;
};

class CapsuleResumeCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

protected:
    void work(OpenSession session) override;
};

/// Nothing at all is sent unless the capsule's id was given a second time.
class CapsuleDestroyCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

protected:
    [[nodiscard]] std::optional<ApiError> objection() const override;
    void work(OpenSession session) override;
};

/// Puts off the pause that a capsule makes by itself. Asked for twice it does the same.
class CapsuleKeepAwakeCommand final : public AccountCommand
{
    Q_OBJECT
public:
    CapsuleKeepAwakeCommand(Services services, Arguments arguments);
    void interrupt() override;

protected:
    [[nodiscard]] bool changesServer() const override { return true; }
    void work(OpenSession session) override;

private:
    void tellUntilWhen(WrennSession &session);

    CapsuleId m_capsule;
};

} // namespace snapdeck::cli
