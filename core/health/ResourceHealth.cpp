// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ResourceHealth.h"

namespace snapdeck {

namespace {

QDateTime takenAt(const HealthFacts &facts)
{
    return facts.newest ? facts.newest->takenAt : QDateTime();
}

/// A snapshot that is listed since makes good what went wrong before.
bool stillSpeaks(const HealthFacts &facts, const OperationView &operation)
{
    const QDateTime taken = takenAt(facts);
    return !taken.isValid() || taken < operation.startedAt;
}

std::optional<Health> ofOperation(const HealthFacts &facts)
{
    if (!facts.operation || !stillSpeaks(facts, *facts.operation))
        return {};
    const OperationView &operation = *facts.operation;
    if (operation.state == OperationState::Failed || operation.state == OperationState::Lost)
        return Health{Worry::Failed, operation.since};
    if (operation.state == OperationState::Unconfirmed)
        return Health{Worry::Unconfirmed, operation.since};
    return {};
}

Health ofSnapshots(const HealthFacts &facts, const HealthRules &rules, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-rules.freshDays);
    if (facts.verifiedAt.isValid() && facts.verifiedAt >= oldest)
        return {Worry::None, facts.verifiedAt};
    if (!facts.knowsSnapshots)
        return {Worry::NotRead, {}};
    if (!facts.newest)
        return {Worry::NoSnapshot, {}};
    const QDateTime ends = facts.newest->link.expiresAt();
    if (!facts.newestIsKept && ends.isValid() && ends < now.addDays(rules.linkDays))
        return {Worry::Expiring, ends};
    if (facts.newest->takenAt < oldest)
        return {Worry::Overdue, facts.newest->takenAt};
    return {Worry::NotVerified, facts.newest->takenAt};
}

} // namespace

Health assess(const HealthFacts &facts, const HealthRules &rules, const QDateTime &now)
{
    Health health = ofSnapshots(facts, rules, now);
    if (const auto failed = ofOperation(facts))
        health = *failed;
    // A sound copy of the same or a newer snapshot makes a damaged one a matter of the vault alone.
    const bool isDamaged = facts.newestCopy && facts.newestCopy->isBad()
        && !(facts.verifiedAt.isValid() && facts.verifiedAt >= facts.newestCopy->when());
    if (isDamaged)
        health = {Worry::Damaged, facts.newestCopy->verifiedAt};
    if (health.worry != Worry::None && facts.operation && !isTerminal(facts.operation->state))
        return {Worry::UnderWay, facts.operation->since};
    return health;
}

} // namespace snapdeck
