// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/WrennWorkCommand.h"

namespace snapdeck::cli {

/// Nothing at all is sent unless the template's name was given a second time.
class TemplateDeleteCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

protected:
    [[nodiscard]] std::optional<ApiError> objection() const override;
    void work(OpenSession session) override;
};

/// Launches a capsule of a template to see whether it runs, and destroys that capsule again.
class TemplateTryCommand final : public WrennWorkCommand
{
    Q_OBJECT
public:
    using WrennWorkCommand::WrennWorkCommand;

protected:
    void work(OpenSession session) override;
    void conclude() override;
    [[nodiscard]] QString interruptedText() const override;

private:
    void begin(WrennSession &session);
};

} // namespace snapdeck::cli
