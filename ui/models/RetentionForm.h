// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultRules.h"

#include <QList>
#include <QMap>

#include <optional>
#include <utility>

namespace snapdeck {

/// Rules that are to be changed, by resource key (empty: the default); without a policy the resource follows
/// the default again.
using RetentionChanges = QMap<QString, std::optional<RetentionPolicy>>;

/// What somebody does to the rules of retention, and what that would come to. Nothing is changed by it.
/// Pure but for the time it is told.
class RetentionForm final
{
public:
    explicit RetentionForm(VaultRules rules);

    /// Keys and names of all resources that have copies or rules, by name; with the account where two have
    /// the same name.
    [[nodiscard]] static QList<std::pair<QString, QString>> resources(const QList<VaultCopy> &copies,
                                                                      const VaultRules &rules);

    /// Whose rules are edited; empty: the default.
    void setScope(const QString &resourceKey) { m_scope = resourceKey; }
    [[nodiscard]] const QString &scope() const { return m_scope; }
    [[nodiscard]] bool isDefault() const { return m_scope.isEmpty(); }
    /// Always true for the default.
    [[nodiscard]] bool hasOwnRules() const;
    /// Begins with what the resource followed until now.
    void setOwnRules(bool own);
    [[nodiscard]] RetentionPolicy policy() const { return m_rules.policyOf(m_scope); }
    void setPolicy(const RetentionPolicy &policy);

    [[nodiscard]] RetentionChanges changes() const;
    struct Objection {
        QString scope; ///< whose rules contradict themselves
        QString text;
    };
    /// What contradicts itself, that on show before others that were changed; nothing where all can be saved.
    [[nodiscard]] std::optional<Objection> objection() const;
    /// What would become of every copy now, were the rules as they stand here.
    [[nodiscard]] QList<CopyFate> fates(const QList<VaultCopy> &copies, const QDateTime &now) const;

    /// "12 of 118 copies would go now, which frees 1.2 GB."
    [[nodiscard]] static QString summary(const QList<VaultCopy> &copies, const QList<CopyFate> &fates);
    /// How many go, and how large they are.
    [[nodiscard]] static std::pair<int, qint64> going(const QList<VaultCopy> &copies,
                                                      const QList<CopyFate> &fates);

private:
    VaultRules m_before;
    VaultRules m_rules;
    QString m_scope;
};

} // namespace snapdeck
