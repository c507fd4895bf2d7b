// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

class CapsuleListCommand final : public AccountCommand
{
    Q_OBJECT
public:
    CapsuleListCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void print(const QList<Capsule> &capsules);
};

class TemplateListCommand final : public AccountCommand
{
    Q_OBJECT
public:
    TemplateListCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void print(const QList<Template> &templates);
};

} // namespace snapdeck::cli
