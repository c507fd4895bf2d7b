// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Turns a capsule into a template, which destroys the capsule: nothing at all is sent unless its id was
/// given a second time. Always followed to the end.
class CapsuleCaptureCommand final : public AccountCommand
{
    Q_OBJECT
public:
    CapsuleCaptureCommand(Services services, Arguments arguments);
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    [[nodiscard]] bool changesServer() const override { return true; }
    [[nodiscard]] std::optional<ApiError> objection() const override;
    void work(OpenSession session) override;

private:
    void capture(WrennSession &session, const TemplateName &name);
    void conclude();

    Operation *m_operation = nullptr;
};

} // namespace snapdeck::cli
