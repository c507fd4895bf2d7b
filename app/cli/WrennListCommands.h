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
    void print(const QList<Capsule> &capsules, const QDateTime &now);
};

/// With what the journal knows of them: where they come from, and whether they were seen to start.
class TemplateListCommand final : public AccountCommand
{
    Q_OBJECT
public:
    TemplateListCommand(Services services, Arguments arguments);

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void work(OpenSession session) override;

private:
    void readCapsules(const QList<Template> &templates);
    void printOnce(const QList<Template> &templates, const Result<QList<Capsule>> &capsules);
    void print(const QList<Template> &templates, const Result<QList<Capsule>> &capsules);
    [[nodiscard]] bool isWanted(const Template &item) const;

    WrennSession *m_session = nullptr;
};

} // namespace snapdeck::cli
