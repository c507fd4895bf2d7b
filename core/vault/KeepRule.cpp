// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeepRule.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace snapdeck {

namespace {

/// Listings go back some weeks; more than this of one resource has never been in one.
constexpr qsizetype mostRemembered = 2000;
/// As long as the version in the name of an adopted file.
constexpr qsizetype shortVersion = 12;

using CopiesOf = QHash<ResourceId, QList<const VaultCopy *>>;

bool wasHad(const KeepRule &rule, const QSet<QString> &had, const ListedSnapshot &snapshot)
{
    const QString token = snapshotToken(snapshot.version, snapshot.takenAt);
    if (had.contains(token) || rule.resource.isEmpty())
        return true;
    return token.size() > shortVersion && !snapshot.version.isEmpty()
        && had.contains(token.left(shortVersion));
}

bool isOf(const VaultCopy &copy, const ListedSnapshot &snapshot)
{
    if (!snapshot.version.isEmpty() && !copy.facts.version.isEmpty())
        return copy.isVersion(snapshot.version);
    return snapshot.takenAt.isValid() && copy.facts.takenAt.isValid()
        && copy.facts.takenAt.toSecsSinceEpoch() == snapshot.takenAt.toSecsSinceEpoch();
}

bool hasCopy(const QList<const VaultCopy *> &copies, const ListedSnapshot &snapshot, bool isBad)
{
    return std::any_of(copies.begin(), copies.end(), [&snapshot, isBad](const VaultCopy *copy) {
        return copy->isBad() == isBad && isOf(*copy, snapshot);
    });
}

bool isInTime(const KeepRule &rule, const ListedSnapshot &snapshot)
{
    return !rule.since.isValid() || !snapshot.takenAt.isValid() || snapshot.takenAt >= rule.since;
}

} // namespace

QString snapshotToken(const VersionId &version, const QDateTime &takenAt)
{
    if (!version.isEmpty())
        return version.value();
    return takenAt.isValid() ? takenAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")) : QString();
}

QList<qsizetype> wantedSnapshots(const QList<ListedSnapshot> &listed, const QList<VaultCopy> &copies,
                                 const QList<KeepRule> &rules)
{
    CopiesOf copiesOf;
    for (const VaultCopy &copy : copies)
        copiesOf[copy.facts.resource].append(&copy);
    QHash<ResourceId, const KeepRule *> ruleOf;
    QHash<ResourceId, QSet<QString>> hadOf;
    for (const KeepRule &rule : rules) {
        ruleOf.insert(rule.resource, &rule);
        hadOf.insert(rule.resource, QSet<QString>(rule.had.begin(), rule.had.end()));
    }
    QList<qsizetype> wanted;
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const ListedSnapshot &snapshot = listed.at(i);
        const KeepRule *rule = ruleOf.value(snapshot.resource);
        const QString token = snapshotToken(snapshot.version, snapshot.takenAt);
        if (!rule || token.isEmpty() || !isInTime(*rule, snapshot))
            continue;
        QSet<QString> &had = hadOf[snapshot.resource];
        const auto here = copiesOf.value(snapshot.resource);
        const bool isDamaged = hasCopy(here, snapshot, true); // then it is not too late for a sound one
        if (hasCopy(here, snapshot, false) || (wasHad(*rule, had, snapshot) && !isDamaged))
            continue;
        had.insert(token); // once, however often it is listed
        wanted.append(i);
    }
    std::stable_sort(wanted.begin(), wanted.end(), [&listed](qsizetype a, qsizetype b) {
        return listed.at(a).takenAt < listed.at(b).takenAt;
    });
    return wanted;
}

QList<KeepRule> withSeen(QList<KeepRule> rules, const QList<VaultCopy> &copies)
{
    for (KeepRule &rule : rules) {
        QSet<QString> had(rule.had.begin(), rule.had.end());
        for (const VaultCopy &copy : copies) {
            const QString token = snapshotToken(copy.facts.version, copy.facts.takenAt);
            const bool isOurs = copy.facts.resource == rule.resource && !token.isEmpty();
            if (!isOurs || had.contains(token))
                continue;
            if (rule.since.isValid() && copy.facts.takenAt.isValid() && copy.facts.takenAt < rule.since)
                continue;
            had.insert(token);
            rule.had.append(token);
        }
        if (rule.had.size() > mostRemembered)
            rule.had.remove(0, rule.had.size() - mostRemembered);
    }
    return rules;
}

} // namespace snapdeck
