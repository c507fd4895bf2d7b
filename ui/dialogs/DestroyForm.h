// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/WrennHistory.h"
#include "ui/dialogs/Consequence.h"
#include "ui/dialogs/TypedWord.h"
#include "ui/models/CapsuleRules.h"
#include "ui/models/TemplateWords.h"

#include <optional>

namespace snapdeck {

/// The confirmation that a capsule is destroyed, without its widgets. It sends nothing. Pure.
class DestroyForm
{
public:
    explicit DestroyForm(CapsuleId capsule);

    /// `row`: nothing where the capsule is not listed (any more).
    void setFacts(WrennFacts facts, std::optional<CapsuleRow> row);
    void setTyped(const QString &typed) { m_typed = typed; }

    [[nodiscard]] const CapsuleId &capsule() const { return m_capsule; }
    [[nodiscard]] TypedWord typed() const { return compareTyped(m_typed, m_capsule.value()); }
    /// What stands against it whatever is entered; empty: nothing.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] std::optional<QString> obstacle() const;
    [[nodiscard]] QString sentence(const QDateTime &now) const;
    [[nodiscard]] QList<Consequence> consequences(const QDateTime &now) const;

private:
    CapsuleId m_capsule;
    WrennFacts m_facts;
    std::optional<CapsuleRow> m_row;
    QString m_typed;
};

/// The same of a template that is deleted.
class TemplateDeletionForm
{
public:
    explicit TemplateDeletionForm(TemplateName name);

    struct Facts {
        WrennFacts account = {};
        std::optional<TemplateRow> row = {};
        QList<Capsule> capsules = {};
        std::optional<TemplateOrigin> origin = {};
    };
    /// What was typed counts for the template that was there then, and not for another of its name.
    void setFacts(Facts facts);
    void setTyped(const QString &typed) { m_typed = typed; }

    [[nodiscard]] const TemplateName &name() const { return m_name; }
    /// Of the template that is confirmed; invalid where it is not listed, or the server tells no times.
    [[nodiscard]] QDateTime madeAt() const { return m_facts.row ? m_facts.row->made.createdAt : QDateTime(); }
    [[nodiscard]] TypedWord typed() const { return compareTyped(m_typed, m_name.value()); }
    [[nodiscard]] QString objection() const;
    [[nodiscard]] std::optional<QString> obstacle() const;
    [[nodiscard]] QString sentence(const QDateTime &now) const;
    [[nodiscard]] QList<Consequence> consequences(const QDateTime &now) const;

private:
    TemplateName m_name;
    Facts m_facts;
    QString m_typed;
};

} // namespace snapdeck
