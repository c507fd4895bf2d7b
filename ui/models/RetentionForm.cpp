// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RetentionForm.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::RetentionForm)
};

} // namespace

RetentionForm::RetentionForm(VaultRules rules)
    : m_before(std::move(rules))
    , m_rules(m_before)
{
}

QList<std::pair<QString, QString>> RetentionForm::resources(const QList<VaultCopy> &copies,
                                                            const VaultRules &rules)
{
    QMap<QString, QString> names;
    for (auto policy = rules.policies.cbegin(); policy != rules.policies.cend(); ++policy)
        names.insert(policy.key(), policy.key());
    QHash<QString, QString> accounts;
    for (auto copy = copies.crbegin(); copy != copies.crend(); ++copy) { // the newest copy's name stays
        names.insert(copy->resourceKey(), copyName(*copy));
        accounts.insert(copy->resourceKey(), copy->facts.account.value());
    }
    const QList<QString> used = names.values();
    QList<std::pair<QString, QString>> all;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString account = accounts.value(name.key());
        const bool isAmbiguous = used.count(name.value()) > 1 && !account.isEmpty();
        all.append({name.key(), isAmbiguous ? name.value() + QStringLiteral(" · ") + account : name.value()});
    }
    std::sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.second, other.second) < 0;
    });
    return all;
}

bool RetentionForm::hasOwnRules() const
{
    return isDefault() || m_rules.policies.contains(m_scope);
}

void RetentionForm::setOwnRules(bool own)
{
    if (isDefault())
        return;
    if (own)
        m_rules.policies.insert(m_scope, policy());
    else
        m_rules.policies.remove(m_scope);
}

void RetentionForm::setPolicy(const RetentionPolicy &policy)
{
    if (isDefault())
        m_rules.defaultPolicy = policy;
    else if (hasOwnRules())
        m_rules.policies.insert(m_scope, policy);
}

RetentionChanges RetentionForm::changes() const
{
    RetentionChanges changes;
    if (m_rules.defaultPolicy != m_before.defaultPolicy)
        changes.insert(QString(), m_rules.defaultPolicy);
    for (auto policy = m_rules.policies.cbegin(); policy != m_rules.policies.cend(); ++policy) {
        const auto before = m_before.policies.constFind(policy.key());
        if (before == m_before.policies.cend() || *before != *policy)
            changes.insert(policy.key(), *policy);
    }
    for (auto before = m_before.policies.cbegin(); before != m_before.policies.cend(); ++before) {
        if (!m_rules.policies.contains(before.key()))
            changes.insert(before.key(), std::nullopt);
    }
    return changes;
}

std::optional<RetentionForm::Objection> RetentionForm::objection() const
{
    if (const QString text = policyObjection(policy()); !text.isEmpty())
        return Objection{m_scope, text};
    const RetentionChanges changed = changes();
    for (auto change = changed.cbegin(); change != changed.cend(); ++change) {
        const QString text = *change ? policyObjection(**change) : QString();
        if (!text.isEmpty())
            return Objection{change.key(), text};
    }
    return std::nullopt;
}

QList<CopyFate> RetentionForm::fates(const QList<VaultCopy> &copies, const QDateTime &now) const
{
    return planPrune(copies, m_rules, now, QTimeZone::systemTimeZone());
}

std::pair<int, qint64> RetentionForm::going(const QList<VaultCopy> &copies, const QList<CopyFate> &fates)
{
    QSet<CopyId> gone;
    for (const CopyFate &fate : fates) {
        if (!fate.stays())
            gone.insert(fate.id);
    }
    qint64 bytes = 0;
    for (const VaultCopy &copy : copies)
        bytes += gone.contains(copy.id) ? std::max<qint64>(copy.facts.bytes, 0) : 0;
    return {int(gone.size()), bytes};
}

QString RetentionForm::summary(const QList<VaultCopy> &copies, const QList<CopyFate> &fates)
{
    const auto [count, bytes] = going(copies, fates);
    if (count == 0)
        return Text::tr("Of %n copies none would go now.", nullptr, int(copies.size()));
    return Text::tr("%1 of %2 copies would go now, %3 into the trash.")
        .arg(Format::count(count), Format::count(copies.size()), Format::size(bytes));
}

} // namespace snapdeck
